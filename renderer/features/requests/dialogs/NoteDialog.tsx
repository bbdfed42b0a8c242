/** A few words of the user that are kept with a request: a note, or the reason for taking it out. */
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';

interface NoteDialogProps {
  readonly t: Translator;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly label: string;
  readonly submitLabel: string;
  readonly cancelLabel?: string;
  readonly tone?: 'primary' | 'danger';
  /** In characters. */
  readonly longest?: number;
  readonly onSave: (text: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

const formId = 'request-note';
const longestText = 2000;

export function NoteDialog(props: NoteDialogProps) {
  const { t, title, lead, label, submitLabel, cancelLabel, tone = 'primary', onSave, onClose } = props;
  const { longest = longestText } = props;
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  const save = async () => {
    setTried(true);
    if (text.trim() === '') return;
    if (await attempt.run(() => onSave(text.trim()))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{cancelLabel ?? t('common.cancel')}</Button>
          <Button tone={tone} type="submit" form={formId} isPending={attempt.isPending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        {lead !== undefined && <p>{lead}</p>}
        <TextArea
          label={label}
          note={t('common.free-note')}
          rows={4}
          maxLength={longest}
          value={text}
          onChange={setText}
          errorMessage={isTried && text.trim() === '' ? t('common.required') : undefined}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
