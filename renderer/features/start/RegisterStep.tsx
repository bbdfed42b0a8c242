/** With which register to begin: one made for a business like this, or an empty one. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ControllerCountry } from '../../../shared/domain/controller/controller.ts';
import { useTranslator } from '../../language.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { ownCountryFirst } from '../../parts/own-country-first.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { emptyRegister, fromPolicy, type ReadyMade } from './ready-made.ts';
import { StepShell } from './StepShell.tsx';
import type { StepProps } from './step-props.ts';

interface RegisterStepProps extends StepProps {
  readonly country: ControllerCountry;
  readonly readyMade: readonly ReadyMade[];
  /** `empty`, `from-policy`, or the code of a ready-made register. */
  readonly choice: string;
  readonly onChoice: (choice: string) => void;
  readonly error: AppError | null;
  readonly isPending: boolean;
}

export function RegisterStep({
  country,
  readyMade,
  choice,
  onChoice,
  error,
  isPending,
  preview,
  onBack,
  onContinue,
}: RegisterStepProps) {
  const t = useTranslator();
  const choices = ownCountryFirst(readyMade, country).map(({ code, name, description, country: home }) => ({
    id: code,
    label: t.text(name),
    description:
      home === country ? t.text(description) : `${t.text(description)} ${t('start.register.other-country')}`,
  }));
  return (
    <StepShell
      step="register"
      preview={preview}
      onBack={onBack}
      onContinue={onContinue}
      continueLabel={t('start.register.create')}
      isPending={isPending}
    >
      <RadioGroup
        label={t('start.register.label')}
        choices={[
          ...choices.slice(0, 1),
          {
            id: fromPolicy,
            label: t('start.register.policy'),
            description: t('start.register.policy.hint'),
          },
          ...choices.slice(1),
          {
            id: emptyRegister,
            label: t('start.register.empty'),
            description: t('start.register.empty.hint'),
          },
        ]}
        value={choice}
        onChange={onChoice}
      />
      {error !== null && <FailureNotice error={error} t={t} />}
    </StepShell>
  );
}
