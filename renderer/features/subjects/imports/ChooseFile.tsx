/** The place to drop an export, and which tools' exports are known by name. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import { largestFile } from '../../../../shared/contract/lobby-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { errorSentences } from '../../../parts/describe-error.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';

interface ChooseFileProps {
  readonly t: Translator;
  readonly error: AppError | null;
  readonly onFile: (file: File) => void;
}

const bytesPerMegabyte = 1024 * 1024;
const accepted = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  '.xls',
  '.ods',
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const;

export function ChooseFile({ t, error, onFile }: ChooseFileProps) {
  return (
    <FileDrop
      label={t('imports.drop')}
      buttonLabel={t('imports.choose')}
      hint={t('imports.hint', { limit: largestFile / bytesPerMegabyte })}
      accept={accepted}
      errorMessage={error === null ? undefined : errorSentences(t, error)}
      onFiles={([file]) => {
        if (file !== undefined) onFile(file);
      }}
    />
  );
}
