/** Notes that a person withdrew a consent, and when (GDPR Art. 7(3)). */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { localDate, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Consent } from '../../../../shared/domain/subject/consent.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { DatePicker } from '../../../ui/DatePicker.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';

interface WithdrawConsentDialogProps {
  readonly t: Translator;
  /** Name of the activity. */
  readonly activity: string;
  readonly consent: Consent;
  readonly today: LocalDate | null;
  readonly onWithdraw: (on: LocalDate) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'withdraw-consent';

/** Mount it while it is open. */
export function WithdrawConsentDialog(props: WithdrawConsentDialogProps) {
  const { t, activity, consent, today, onWithdraw, onClose } = props;
  const [on, setOn] = useState<string | null>(today);
  const attempt = useAttempt();
  const withdraw = async () => {
    if (on !== null) await attempt.run(() => onWithdraw(localDate(on)));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('consent.withdraw-for', { activity })}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('consent.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void withdraw()}>
        <p>{t('consent.withdraw-lead')}</p>
        <DatePicker
          label={t('consent.withdrawn-on')}
          value={on}
          onChange={setOn}
          min={consent.givenOn ?? undefined}
          max={today ?? undefined}
          errorMessage={on === null ? t('common.not-a-date') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
