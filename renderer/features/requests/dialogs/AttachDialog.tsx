/** Says what a file is before it is kept with the request, and warns of what will not stay. */
import { useState } from 'react';
import type { LetterSummary } from '../../../../shared/contract/request-calls.ts';
import type { LetterId } from '../../../../shared/domain/id.ts';
import { attachmentRoles, type AttachmentRole } from '../../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { FileActions } from '../file-actions.ts';
import { sizeText } from '../tabs/size-text.ts';

interface AttachDialogProps {
  readonly t: Translator;
  readonly file: File;
  readonly letters: readonly LetterSummary[];
  readonly onAttach: FileActions['attach'];
  readonly onClose: () => void;
}

const formId = 'attach-file';
/** What proves something of a letter. */
const ofLetters: readonly AttachmentRole[] = [
  'proof-of-deposit',
  'proof-of-delivery',
  'returned-envelope',
  'sent-copy',
  'data-annex',
];

/** Mount it while it is open. */
export function AttachDialog({ t, file, letters, onAttach, onClose }: AttachDialogProps) {
  const [role, setRole] = useState<AttachmentRole>('received');
  const [letterId, setLetterId] = useState<LetterId | 'none'>('none');
  const [note, setNote] = useState('');
  const attempt = useAttempt();
  const asksLetter = ofLetters.includes(role) && letters.length > 0;
  const attach = async () => {
    const of = asksLetter && letterId !== 'none' ? letterId : null;
    const about = { file, role, letterId: of, note: note.trim() === '' ? null : note.trim() };
    if (await attempt.run(() => onAttach(about))) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('attachments.add-title')}
      closeLabel={t('common.close')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button tone="primary" type="submit" form={formId} isPending={attempt.isPending}>
            {t('attachments.add')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void attach()}>
        <p>{t('attachments.add-what', { name: file.name, size: sizeText(t, file.size) })}</p>
        <Select
          label={t('attachments.role')}
          placeholder={t('attachments.choose-role')}
          choices={attachmentRoles.map((id) => ({ id, label: t(`attachment-role.${id}`) }))}
          value={role}
          onChange={setRole}
        />
        {role === 'identity-copy' && (
          <Notice tone="due" title={t('attachments.identity')}>
            {t('attachments.identity-text')}
          </Notice>
        )}
        {role === 'data-annex' && (
          <Notice title={t('attachments.annex')}>{t('attachments.annex-text')}</Notice>
        )}
        {asksLetter && (
          <Select
            label={t('attachments.letter')}
            placeholder={t('attachments.choose-role')}
            choices={[
              { id: 'none' as const, label: t('attachments.no-letter') },
              ...letters.map(({ id, kind, letterOn }) => ({
                id,
                label: t('attachments.letter-of', {
                  letter: t(`letter-kind.${kind}`),
                  day: t.date(letterOn),
                }),
              })),
            ]}
            value={letterId}
            onChange={setLetterId}
          />
        )}
        <TextField
          label={t('attachments.note')}
          optionalMark={t('common.optional')}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      </Form>
    </Dialog>
  );
}
