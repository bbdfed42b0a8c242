/** Who the controller is: country, kind, names and form. */
import { useController, useWatch, type Control } from 'react-hook-form';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { FormTextField } from '../form/FormTextField.tsx';
import type { ControllerForm } from './controller-form.ts';

interface IdentityFieldsProps {
  readonly control: Control<ControllerForm>;
  readonly t: Translator;
}

const legalForms = { BE: 'SRL', FR: 'SARL' } as const;

export function IdentityFields({ control, t }: IdentityFieldsProps) {
  const { field: country } = useController({ control, name: 'country' });
  const { field: kind } = useController({ control, name: 'kind' });
  const isCompany = useWatch({ control, name: 'kind' }) === 'company';
  return (
    <>
      <RadioGroup
        label={t('controller.country')}
        orientation="horizontal"
        choices={(['BE', 'FR'] as const).map((id) => ({ id, label: t(`country.${id}`) }))}
        value={country.value}
        onChange={country.onChange}
      />
      <RadioGroup
        label={t('controller.kind')}
        orientation="horizontal"
        choices={(['company', 'natural-person'] as const).map((id) => ({
          id,
          label: t(`controller.kind.${id}`),
        }))}
        value={kind.value}
        onChange={kind.onChange}
      />
      <div className="form-row">
        <FormTextField
          control={control}
          name="name"
          label={t(`controller.name.${kind.value}`)}
          autoComplete={isCompany ? 'organization' : 'name'}
          t={t}
        />
        {isCompany && (
          <FormTextField
            control={control}
            name="legalForm"
            label={t('controller.legal-form')}
            optionalMark={t('common.optional')}
            placeholder={legalForms[country.value]}
            width="short"
            t={t}
          />
        )}
      </div>
      <FormTextField
        control={control}
        name="tradeName"
        label={t('controller.trade-name')}
        optionalMark={t('common.optional')}
        description={t('controller.trade-name.hint')}
        t={t}
      />
    </>
  );
}
