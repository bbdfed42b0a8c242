/** The slips at the foot of the window: tells what was done, and offers to undo what can be undone. */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ChangeId } from '../../shared/domain/id.ts';
import { api, subscribe } from '../api.ts';
import { useTranslator } from '../language.tsx';
import { createToasts, showToast } from '../ui/toast-queue.ts';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { errorSentences } from './describe-error.ts';

interface ToastVoice {
  /** Says a sentence for some seconds. */
  readonly say: (text: string) => void;
  /** Says what was done, with a way to undo it; `afterwards` runs once it is undone. */
  readonly offerUndo: (text: string, changeId: ChangeId, afterwards?: () => void) => void;
}

const ToastContext = createContext<ToastVoice | null>(null);

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslator();
  const [toasts] = useState(createToasts);
  // What a slip says may name a person: none outlives the opened register.
  useEffect(() => subscribe(({ kind }) => kind === 'locked' && toasts.clear()), [toasts]);
  const voice = useMemo<ToastVoice>(() => {
    const say = (text: string) => void showToast(toasts, { text });
    const undo = async (changeId: ChangeId, afterwards: () => void) => {
      const reply = await api['undo.apply']({ changeId });
      say(reply.ok ? t('common.undone') : errorSentences(t, reply.error));
      if (reply.ok) afterwards();
    };
    return {
      say,
      offerUndo: (text, changeId, afterwards = () => undefined) => {
        const action = { label: t('common.undo'), onPress: () => void undo(changeId, afterwards) };
        showToast(toasts, { text, action });
      },
    };
  }, [t, toasts]);
  return (
    <ToastContext value={voice}>
      {children}
      <ToastRegion toasts={toasts} label={t('common.notices')} dismissLabel={t('common.dismiss')} />
    </ToastContext>
  );
}

/** Throws outside a `ToastProvider`. */
export function useToasts(): ToastVoice {
  const voice = use(ToastContext);
  if (voice === null) throw new Error('There is no place for notices');
  return voice;
}
