/** Slips of paper at the foot of the window: what was just done, and a way to undo it. F6 leads there. */
import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as RacToastRegion,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import type { Toasts } from './toast-queue.ts';

interface ToastRegionProps {
  readonly toasts: Toasts;
  /** Names the region, e.g. « Avis ». */
  readonly label: string;
  readonly dismissLabel: string;
}

/** Mount once, for as long as the window lives: the polite announcements need a region that is already there. */
export function ToastRegion({ toasts, label, dismissLabel }: ToastRegionProps) {
  const visible = useSyncExternalStore(
    (listener) => toasts.subscribe(listener),
    () => toasts.visibleToasts,
  );
  return (
    <>
      <output className="ui-visually-hidden">
        {visible.map(({ key, content }) => (
          <span key={key}>{content.text} </span>
        ))}
      </output>
      <RacToastRegion queue={toasts} aria-label={label} className="ui-toasts">
        {({ toast }) => (
          <Toast toast={toast} className="ui-toast">
            {/* Announced above, politely: the library's own `alert` would interrupt. */}
            <ToastContent role="none" className="ui-toast-text">
              <Text slot="title">{toast.content.text}</Text>
            </ToastContent>
            {toast.content.action !== undefined && (
              <Button
                tone="quiet"
                onPress={() => {
                  toast.content.action?.onPress();
                  toasts.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
            <IconButton label={dismissLabel} icon={X} onPress={() => toasts.close(toast.key)} />
          </Toast>
        )}
      </RacToastRegion>
    </>
  );
}
