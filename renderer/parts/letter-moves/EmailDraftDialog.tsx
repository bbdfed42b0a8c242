/** An e-mail to send from the user's own program: says to whom, with what, and that a copy then lies outside the register. */
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { useAttempt } from '../use-attempt.ts';

interface EmailDraftDialogProps {
  readonly t: Translator;
  /** Null where the letter goes to somebody else than the requester. */
  readonly address: string | null;
  /** Copies of the data were made for this answer. */
  readonly hasExports: boolean;
  readonly onMake: (includeExports: boolean) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'email-draft';

/** Mount it while it is open. */
export function EmailDraftDialog({ t, address, hasExports, onMake, onClose }: EmailDraftDialogProps) {
  const [includeExports, setIncludeExports] = useState(hasExports);
  const attempt = useAttempt();
  const make = async () => {
    if (await attempt.run(() => onMake(includeExports))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('email-draft.title')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('email-draft.make')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void make()}>
        <p>{t('email-draft.lead')}</p>
        {address !== null && <p>{t('email-draft.to', { address })}</p>}
        {hasExports && (
          <Checkbox isSelected={includeExports} onChange={setIncludeExports}>
            {t('email-draft.exports')}
          </Checkbox>
        )}
        <Notice tone="due" title={t('email-draft.leaves')}>
          {t('email-draft.leaves-text')}
        </Notice>
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
