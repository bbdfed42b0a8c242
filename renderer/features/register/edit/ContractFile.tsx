/** The signed contract kept with a processor: attached, handed out unchanged, or removed for good. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { describeError } from '../../../parts/describe-error.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';

export interface ContractFileProps {
  readonly t: Translator;
  readonly kept: ProcessingOverview['contractFiles'][number] | null;
  readonly onAttach: (file: File) => Promise<AppError | null>;
  readonly onSaveCopy: () => Promise<AppError | null>;
  readonly onDetach: () => Promise<AppError | null>;
}

export function ContractFile({ t, kept, onAttach, onSaveCopy, onDetach }: ContractFileProps) {
  const attempt = useAttempt();
  const refusal = attempt.error === null ? null : describeError(t, attempt.error);
  const run = (work: () => Promise<AppError | null>) => void attempt.run(work);
  return (
    <FileDrop
      label={t('processor.contract-drop')}
      buttonLabel={t('processor.contract-choose')}
      onFiles={([file]) => file !== undefined && run(() => onAttach(file))}
      isDisabled={attempt.isPending}
      errorMessage={refusal === null ? undefined : `${refusal.title} ${refusal.repair}`}
    >
      {kept !== null && (
        <p className="register-kept-file">
          {t('processor.contract-kept', { name: kept.name, day: t.date(kept.addedOn) })}{' '}
          <Button tone="quiet" onPress={() => run(onSaveCopy)}>
            {t('processor.contract-save')}
          </Button>
          <Button tone="quiet" onPress={() => run(onDetach)}>
            {t('processor.contract-remove')}
          </Button>
        </p>
      )}
    </FileDrop>
  );
}
