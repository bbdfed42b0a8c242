/** Makes the evidence file of a request: in which language, what goes into it, and that it lies outside the register then. */
import { useState } from 'react';
import { languages, type Language } from '../../../../shared/domain/language.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { capitalise } from '../../../parts/format.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { FileActions } from '../file-actions.ts';

interface EvidenceDialogProps {
  readonly t: Translator;
  /** That of the controller. */
  readonly language: Language;
  readonly onMake: FileActions['makeEvidence'];
  readonly onClose: () => void;
}

const formId = 'evidence';

/** Mount it while it is open. */
export function EvidenceDialog({ t, onMake, onClose, ...proposed }: EvidenceDialogProps) {
  const [language, setLanguage] = useState(proposed.language);
  const [share, setShare] = useState(0);
  const attempt = useAttempt();
  const make = async () => {
    setShare(0);
    const isDone = await attempt.run(async () => {
      const reply = await onMake(language, setShare);
      return reply.ok ? null : reply.error;
    });
    if (isDone) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('evidence.title')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('evidence.make')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void make()}>
        <p>{t('evidence.lead')}</p>
        <RadioGroup
          label={t('evidence.language')}
          choices={languages.map((id) => ({ id, label: capitalise(t, t(`language.${id}`)) }))}
          value={language}
          onChange={setLanguage}
          orientation="horizontal"
        />
        <Notice tone="due" title={t('evidence.leaves')}>
          {t('evidence.leaves-text')}
        </Notice>
        {attempt.isPending && <ProgressBar label={t('evidence.making')} value={share} />}
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
