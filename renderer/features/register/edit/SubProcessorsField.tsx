/** Who works for a recipient in turn (Art. 28(2) and (4)), with the country of each. */
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { Controller as Field, useFieldArray, type Control } from 'react-hook-form';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { countryChoices } from './country-choices.ts';
import type { ProcessorForm } from './processor-form.ts';

interface SubProcessorsFieldProps {
  readonly t: Translator;
  readonly control: Control<ProcessorForm>;
}

export function SubProcessorsField({ t, control }: SubProcessorsFieldProps) {
  const countries = useMemo(() => countryChoices(t), [t]);
  const { fields, append, remove } = useFieldArray({ control, name: 'subProcessors' });
  return (
    <Fieldset legend={t('processor.subs')} description={t('processor.subs.how')}>
      {fields.map(({ id }, index) => (
        <div key={id} className="register-line">
          <FormTextField
            t={t}
            control={control}
            name={`subProcessors.${index}.name`}
            label={t('processor.sub-name')}
          />
          <Field
            control={control}
            name={`subProcessors.${index}.countryCode`}
            render={({ field }) => (
              <ComboBox
                label={t('processor.sub-country')}
                emptyText={t('processor.country-unknown')}
                choices={countries}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                inputRef={field.ref}
              />
            )}
          />
          <IconButton
            label={t('processor.remove-sub', { number: index + 1 })}
            icon={X}
            placement="left"
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button
          icon={Plus}
          onPress={() =>
            append({ name: '', countryCode: null }, { focusName: `subProcessors.${fields.length}.name` })
          }
        >
          {t('processor.add-sub')}
        </Button>
      </div>
    </Fieldset>
  );
}
