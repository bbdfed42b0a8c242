/** The recovery key, shown this once, and the sheet to put away. */
import { FileDown } from 'lucide-react';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { useTranslator } from '../../language.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { RecoveryKey } from '../../parts/RecoveryKey.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { StepShell } from './StepShell.tsx';
import type { StepProps } from './step-props.ts';

interface RecoveryStepProps extends StepProps {
  readonly recoveryKey: string;
  readonly onSaveSheet: () => void;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly isPutAway: boolean;
  readonly onPutAway: (isPutAway: boolean) => void;
  readonly error: AppError | null;
}

export function RecoveryStep({
  recoveryKey,
  onSaveSheet,
  isSaving,
  isSaved,
  isPutAway,
  onPutAway,
  error,
  preview,
  onContinue,
}: RecoveryStepProps) {
  const t = useTranslator();
  return (
    <StepShell
      step="recovery"
      preview={preview}
      onContinue={onContinue}
      continueLabel={t('start.recovery.open')}
    >
      <RecoveryKey value={recoveryKey} label={t('recovery.key')} />
      <div className="start-sheet">
        <Button icon={FileDown} onPress={onSaveSheet} isPending={isSaving}>
          {t('recovery.save-sheet')}
        </Button>
        <SavedNote text={isSaved ? t('common.saved') : ''} />
      </div>
      {error !== null && <FailureNotice error={error} t={t} />}
      <Checkbox
        isSelected={isPutAway}
        onChange={onPutAway}
        description={isPutAway ? undefined : t('start.recovery.reminder')}
      >
        {t('start.recovery.put-away')}
      </Checkbox>
    </StepShell>
  );
}
