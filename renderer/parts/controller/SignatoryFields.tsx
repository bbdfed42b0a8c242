/** Who signs the letters by hand. */
import type { Control } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FormTextField } from '../form/FormTextField.tsx';
import type { ControllerForm } from './controller-form.ts';

interface SignatoryFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly t: Translator;
}

export function SignatoryFields({ control, t }: SignatoryFieldsProps) {
  return (
    <div className="form-row">
      <FormTextField
        control={control}
        name="signatoryName"
        label={t('controller.signatory-name')}
        autoComplete="name"
        t={t}
      />
      <FormTextField
        control={control}
        name="signatoryFunction"
        label={t('controller.signatory-function')}
        autoComplete="organization-title"
        t={t}
      />
    </div>
  );
}
