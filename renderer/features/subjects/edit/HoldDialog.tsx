/** Notes the claim for which a person's data is kept although it is due (GDPR Art. 17(3)(e)). */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface HoldDialogProps {
  readonly t: Translator;
  /** What was noted before. */
  readonly reason: string;
  readonly onHold: (reason: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'hold-for-claim';

/** Mount it while it is open. */
export function HoldDialog({ t, reason: noted, onHold, onClose }: HoldDialogProps) {
  const [reason, setReason] = useState(noted);
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const hold = async () => {
    setTried(true);
    if (reason.trim() !== '') await attempt.run(() => onHold(reason.trim()));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('retention.hold')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('retention.hold-do')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void hold()}>
        <p>{t('retention.hold-lead')}</p>
        <TextArea
          label={t('retention.reason')}
          description={t('retention.reason-text')}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          errorMessage={isTried && reason.trim() === '' ? t('common.required') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
