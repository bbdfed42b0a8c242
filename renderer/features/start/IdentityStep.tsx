/** Who keeps the register: what stands at the head of every letter; numbers and contacts can wait. */
import type { UseFormReturn } from 'react-hook-form';
import { useTranslator } from '../../language.tsx';
import { AddressFields } from '../../parts/controller/AddressFields.tsx';
import { ContactFields } from '../../parts/controller/ContactFields.tsx';
import type { ControllerForm } from '../../parts/controller/controller-form.ts';
import { IdentityFields } from '../../parts/controller/IdentityFields.tsx';
import { NumberFields } from '../../parts/controller/NumberFields.tsx';
import { SignatoryFields } from '../../parts/controller/SignatoryFields.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { StepShell } from './StepShell.tsx';
import type { StepProps } from './step-props.ts';

interface IdentityStepProps extends StepProps {
  readonly form: UseFormReturn<ControllerForm>;
}

export function IdentityStep({ form, preview, onBack, onContinue }: IdentityStepProps) {
  const t = useTranslator();
  const { control, handleSubmit } = form;
  return (
    <StepShell
      step="identity"
      preview={preview}
      onBack={onBack}
      onContinue={() => void handleSubmit(onContinue)()}
      continueLabel={t('common.continue')}
    >
      <IdentityFields control={control} t={t} />
      <AddressFields control={control} t={t} />
      <Disclosure title={t('start.identity.later')} headingLevel={2}>
        <div className="start-form">
          <p className="start-aside">{t('start.identity.later.hint')}</p>
          <NumberFields control={control} t={t} />
          <ContactFields control={control} t={t} />
          <SignatoryFields control={control} t={t} />
        </div>
      </Disclosure>
    </StepShell>
  );
}
