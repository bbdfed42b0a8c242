/** A few words of the user that are kept with what they are about: a note, or the reason for taking something out. */
import { useState } from 'react';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { useAttempt } from './use-attempt.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { TextArea } from '../ui/TextArea.tsx';

interface NoteDialogProps {
  readonly t: Translator;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly label: string;
  /** Under the label; otherwise that the person receives what is written here. */
  readonly description?: string;
  /** What was noted before. */
  readonly initial?: string;
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
  const { longest = longestText, initial = '', description } = props;
  const [text, setText] = useState(initial);
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
          {...(description === undefined ? { note: t('common.free-note') } : { description })}
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
