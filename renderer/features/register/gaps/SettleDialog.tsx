/** Asks for a word of what was done about a point that is only to be watched, before it leaves the list. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Gap } from '../../../../shared/contract/processing-calls.ts';
import { gapKey } from '../../../../shared/domain/processing/settled-gap.ts';
import { gapSentence } from '../../../../shared/i18n/gap-sentence.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface SettleDialogProps {
  readonly t: Translator;
  readonly gap: Gap;
  readonly onSettle: (key: string, how: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'settle-gap';

/** Mount it while it is open. */
export function SettleDialog({ t, gap, onSettle, onClose }: SettleDialogProps) {
  const [how, setHow] = useState('');
  const attempt = useAttempt();
  const isBlank = how.trim() === '';
  const settle = async () => {
    if (isBlank) return;
    if (await attempt.run(() => onSettle(gapKey(gap), how.trim()))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('register.settle-title')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            tone="primary"
            type="submit"
            form={formId}
            isDisabled={isBlank}
            isPending={attempt.isPending}
          >
            {t('register.settle-save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void settle()}>
        <p>{gapSentence(t, gap)}</p>
        <TextArea
          label={t('register.settle-how')}
          description={t('register.settle-help')}
          value={how}
          onChange={setHow}
          maxLength={500}
          autoFocus
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
