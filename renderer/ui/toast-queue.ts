/** The slips waiting to be shown at the foot of the window. */
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  readonly text: string;
  /** The one thing that can still be done about it, such as undoing it. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** Shown long enough to read and reach; the time stands still while it is pointed at or focused (WCAG 2.2.1). */
const shownForMs = { plain: 6_000, withAction: 12_000 } as const;

export type Toasts = ToastQueue<ToastMessage>;

export function createToasts(): Toasts {
  return new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });
}

/** Shows a message for some seconds; returns a function that takes it away. */
export function showToast(toasts: Toasts, message: ToastMessage): () => void {
  const key = toasts.add(message, {
    timeout: message.action === undefined ? shownForMs.plain : shownForMs.withAction,
  });
  return () => toasts.close(key);
}
