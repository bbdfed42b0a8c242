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
  const optionalMark = t('common.optional');
  return (
    <div className="form-row">
      <FormTextField
        control={control}
        name="signatoryName"
        label={t('controller.signatory-name')}
        optionalMark={optionalMark}
        autoComplete="name"
        t={t}
      />
      <FormTextField
        control={control}
        name="signatoryFunction"
        label={t('controller.signatory-function')}
        optionalMark={optionalMark}
        autoComplete="organization-title"
        t={t}
      />
    </div>
  );
}
