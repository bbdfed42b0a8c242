/** A place for the receipt, the advice or the envelope that shows what became of a letter; it may stay empty. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';

interface ProofFieldProps {
  readonly t: Translator;
  readonly label: string;
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}

export function ProofField({ t, label, file, onFile }: ProofFieldProps) {
  return (
    <FileDrop
      label={label}
      buttonLabel={t('attachments.choose')}
      onFiles={([chosen]) => chosen !== undefined && onFile(chosen)}
    >
      {file !== null && (
        <p className="letter-moves-chosen" aria-live="polite">
          <span>{t('posting.file-chosen', { name: file.name })}</span>
          <Button tone="quiet" onPress={() => onFile(null)}>
            {t('posting.file-remove')}
          </Button>
        </p>
      )}
    </FileDrop>
  );
}
