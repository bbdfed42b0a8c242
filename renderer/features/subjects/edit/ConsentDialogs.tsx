/** The dialog for what is to be done about a consent: note one, note its withdrawal, or remove one entered by mistake. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { SubjectId } from '../../../../shared/domain/id.ts';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { ConsentChoice } from '../card/ConsentsPanel.tsx';
import { recordConsent, removeConsent, withdrawConsent } from '../subject-actions.ts';
import { ConsentDialog } from './ConsentDialog.tsx';
import { WithdrawConsentDialog } from './WithdrawConsentDialog.tsx';

interface ConsentDialogsProps {
  readonly t: Translator;
  readonly subjectId: SubjectId;
  readonly today: LocalDate | null;
  readonly choice: ConsentChoice;
  readonly onClose: () => void;
}

export function ConsentDialogs({ t, subjectId, today, choice, onClose }: ConsentDialogsProps) {
  const attempt = useAttempt();
  const activity = t.text(choice.activity.name);
  const done = (reply: Result<unknown, AppError>) => {
    if (reply.ok) onClose();
    return reply.ok ? null : reply.error;
  };
  switch (choice.kind) {
    case 'record':
      return (
        <ConsentDialog
          t={t}
          activity={activity}
          today={today}
          onSave={async (consent, file) =>
            done(await recordConsent(subjectId, choice.activity.id, consent, file))
          }
          onClose={onClose}
        />
      );
    case 'withdraw':
      return (
        <WithdrawConsentDialog
          t={t}
          activity={activity}
          consent={choice.consent}
          today={today}
          onWithdraw={async (on) => done(await withdrawConsent(choice.consent.id, on))}
          onClose={onClose}
        />
      );
    case 'remove': {
      const { id, file } = choice.consent;
      return (
        <ConfirmDialog
          isOpen
          title={t('consent.remove-title')}
          sentence={t('consent.remove-sentence')}
          consequences={[
            t('consent.remove-gone'),
            ...(file === null ? [] : [t('consent.remove-file', { name: file.name })]),
          ]}
          confirmLabel={t('consent.remove')}
          cancelLabel={t('common.cancel')}
          isPending={attempt.isPending}
          onConfirm={() => void attempt.run(async () => done(await removeConsent(id)))}
          onCancel={onClose}
        >
          {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
        </ConfirmDialog>
      );
    }
    case 'open-proof':
      return null;
  }
}
