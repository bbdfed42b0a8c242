/** The files kept with a breach or a disclosure: dropped in, and handed out again. */
import { Download } from 'lucide-react';
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { RequestAttachment } from '../../../../shared/domain/request/attachment.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { api } from '../../../api.ts';
import { FailureNotice } from '../../../parts/FailureNotice.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { Panel } from '../../../ui/Panel.tsx';

interface MatterFilesProps {
  readonly t: Translator;
  readonly files: readonly RequestAttachment[];
  readonly hint: string;
  readonly onAttach: (file: File) => Promise<AppError | null>;
}

export function MatterFiles({ t, files, hint, onAttach }: MatterFilesProps) {
  const attempt = useAttempt();
  const save = async ({ id }: RequestAttachment) => {
    const read = await api['attachments.read']({ id });
    const saved = read.ok ? await saveFile(read.value.fileId) : read;
    return saved.ok ? null : saved.error;
  };
  return (
    <Panel title={t('matter.files')} level={3}>
      {files.length > 0 && (
        <ul className="matter-lines">
          {files.map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <span className="matter-quiet">{t.date(file.addedOn)}</span>
              <Button
                tone="quiet"
                icon={Download}
                onPress={() => void attempt.run(() => save(file))}
                aria-label={t('matter.save-file', { name: file.name })}
              >
                {t('matter.save')}
              </Button>
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
      {attempt.error !== null && <FailureNotice t={t} error={attempt.error} />}
    </Panel>
  );
}
