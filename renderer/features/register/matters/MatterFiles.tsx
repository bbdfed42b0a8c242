/** The files kept with a breach or a disclosure: dropped in, handed out again, and destroyed once nothing asks for them. */
import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { isAfter, type LocalDate } from '../../../../shared/domain/local-date.ts';
import type { RequestAttachment } from '../../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { api } from '../../../api.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { NoteDialog } from '../../../parts/NoteDialog.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface MatterFilesProps {
  readonly t: Translator;
  readonly files: readonly RequestAttachment[];
  /** Since when nothing asks for them any more. */
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  readonly hint: string;
  readonly onAttach: (file: File) => Promise<AppError | null>;
}

export function MatterFiles({ t, files, dueOn, today, hint, onAttach }: MatterFilesProps) {
  const attempt = useAttempt();
  const [destroying, setDestroying] = useState<RequestAttachment | null>(null);
  const isDue = dueOn !== null && !isAfter(dueOn, today);
  const isAnyLeft = files.some(({ destroyed }) => destroyed === null);
  const save = async ({ id }: RequestAttachment) => {
    const read = await api['attachments.read']({ id });
    const saved = read.ok ? await saveFile(read.value.fileId) : read;
    return saved.ok ? null : saved.error;
  };
  return (
    <Panel title={t('matter.files')} level={3}>
      {dueOn !== null && isDue && isAnyLeft && (
        <Notice title={t('matter.files-due', { day: t.date(dueOn) })} />
      )}
      {files.length > 0 && (
        <ul className="matter-lines">
          {files.map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <span className="matter-quiet">{t.date(file.addedOn)}</span>
              {file.destroyed === null ? (
                <>
                  <Button
                    tone="quiet"
                    icon={Download}
                    onPress={() => void attempt.run(() => save(file))}
                    aria-label={t('matter.save-file', { name: file.name })}
                  >
                    {t('matter.save')}
                  </Button>
                  <Button
                    tone="quiet"
                    icon={Trash2}
                    onPress={() => setDestroying(file)}
                    aria-label={t('matter.destroy-this', { name: file.name })}
                  >
                    {t('matter.destroy')}
                  </Button>
                </>
              ) : (
                <span className="matter-quiet">
                  {t('matter.destroyed', {
                    day: t.date(file.destroyed.on),
                    reason: file.destroyed.reason ?? '',
                  })}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={t('matter.drop')}
        buttonLabel={t('matter.choose-file')}
        hint={hint}
        onFiles={([file]) => file !== undefined && void attempt.run(() => onAttach(file))}
      />
      {destroying !== null && (
        <NoteDialog
          t={t}
          title={t('matter.destroy-title', { name: destroying.name })}
          lead={t('matter.destroy-lead')}
          label={t('matter.destroy-reason')}
          submitLabel={t('matter.destroy')}
          cancelLabel={t('matter.keep-file')}
          tone="danger"
          longest={500}
          onSave={async (reason) => {
            const reply = await api['attachments.destroyOfMatter']({ id: destroying.id, reason });
            return reply.ok ? null : reply.error;
          }}
          onClose={() => setDestroying(null)}
        />
      )}
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Panel>
  );
}
