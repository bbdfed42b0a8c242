/** Where the controller sits. */
import { useWatch, type Control } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { FormTextField } from '../form/FormTextField.tsx';
import type { ControllerForm } from './controller-form.ts';

interface AddressFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly t: Translator;
}

const postalCodes = { BE: /^[1-9]\d{3}$/, FR: /^\d{5}$/ } as const;

export function AddressFields({ control, t }: AddressFieldsProps) {
  const country = useWatch({ control, name: 'country' });
  const postalCode = useWatch({ control, name: 'postalCode' }).trim();
  const isDoubtful = postalCode !== '' && !postalCodes[country].test(postalCode);
  return (
    <>
      <FormTextField
        control={control}
        name="line1"
        label={t('controller.line1')}
        autoComplete="address-line1"
        t={t}
      />
      <FormTextField
        control={control}
        name="line2"
        label={t('controller.line2')}
        optionalMark={t('common.optional')}
        autoComplete="address-line2"
        t={t}
      />
      <div className="form-row">
        <FormTextField
          control={control}
          name="postalCode"
          label={t('controller.postal-code')}
          doubt={isDoubtful ? t(`controller.postal-code.doubt.${country}`) : undefined}
          width="short"
          hasFigures
          maxLength={16}
          autoComplete="postal-code"
          t={t}
        />
        <FormTextField
          control={control}
          name="town"
          label={t('controller.town')}
          autoComplete="address-level2"
          t={t}
        />
      </div>
    </>
  );
}
