/** « Pièces »: what arrived and left with a request beside its letters, kept as it was, and what was destroyed and why. */
import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RequestAttachment } from '../../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { AttachDialog } from '../dialogs/AttachDialog.tsx';
import { NoteDialog } from '../../../parts/NoteDialog.tsx';
import type { WorkProps } from '../todo/task-props.ts';
import { sizeText } from './size-text.ts';

export function AttachmentsTab({ t, file, actions }: Pick<WorkProps, 't' | 'file' | 'actions'>) {
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [destroying, setDestroying] = useState<RequestAttachment | null>(null);
  const attempt = useAttempt();
  const [next] = dropped;
  const save = (attachment: RequestAttachment) =>
    attempt.run(async () => {
      const reply = await actions.saveAttachment(attachment.id);
      return reply.ok ? null : reply.error;
    });
  return (
    <div className="requests-attachments">
      <FileDrop
        label={t('attachments.drop')}
        buttonLabel={t('attachments.choose')}
        hint={t('attachments.hint')}
        allowsMultiple
        onFiles={setDropped}
      />
      {file.attachments.length === 0 ? (
        <p className="requests-quiet">{t('attachments.none')}</p>
      ) : (
        <ul className="requests-attachment-list" aria-label={t('attachments.list')}>
          {file.attachments.map((attachment) => (
            <Line
              key={attachment.id}
              t={t}
              attachment={attachment}
              onSave={() => void save(attachment)}
              onDestroy={() => setDestroying(attachment)}
            />
          ))}
        </ul>
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
      {next !== undefined && (
        <AttachDialog
          key={`${dropped.length} ${next.name}`}
          t={t}
          file={next}
          letters={file.letters}
          onAttach={actions.attach}
          onClose={() => setDropped(dropped.slice(1))}
        />
      )}
      {destroying !== null && (
        <NoteDialog
          t={t}
          title={t('attachments.destroy-title', { name: destroying.name })}
          lead={t('attachments.destroy-lead')}
          label={t('attachments.destroy-reason')}
          submitLabel={t('attachments.destroy')}
          cancelLabel={t('attachments.keep')}
          tone="danger"
          longest={500}
          onSave={(reason) => actions.destroyAttachment(destroying.id, reason)}
          onClose={() => setDestroying(null)}
        />
      )}
    </div>
  );
}

interface LineProps {
  readonly t: Translator;
  readonly attachment: RequestAttachment;
  readonly onSave: () => void;
  readonly onDestroy: () => void;
}

const shortPrint = 12;

function Line({ t, attachment, onSave, onDestroy }: LineProps) {
  const { name, role, addedOn, size, sha256, note, destroyed } = attachment;
  return (
    <li data-gone={destroyed === null ? undefined : true}>
      <span className="requests-attachment-name">{name}</span>
      {destroyed === null && (
        <span className="requests-attachment-moves">
          <IconButton icon={Download} label={t('attachments.save', { name })} onPress={onSave} />
          <IconButton icon={Trash2} label={t('attachments.destroy-this', { name })} onPress={onDestroy} />
        </span>
      )}
      <span className="requests-quiet">
        {t('attachments.about', {
          role: t(`attachment-role.${role}`),
          day: t.date(addedOn),
          size: sizeText(t, size),
        })}
      </span>
      <span className="requests-quiet figures" title={t('attachments.print-whole', { print: sha256 })}>
        {t('attachments.print', { print: sha256.slice(0, shortPrint) })}
      </span>
      {note !== null && <span>{note}</span>}
      {destroyed !== null && <span>{destroyedText(t, destroyed)}</span>}
    </li>
  );
}

function destroyedText(t: Translator, { on, reason }: NonNullable<RequestAttachment['destroyed']>): string {
  const day = t.date(on);
  return reason === null
    ? t('attachments.destroyed-identity', { day })
    : t('attachments.destroyed', { day, reason });
}
