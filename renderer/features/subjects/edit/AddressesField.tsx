/** The postal addresses of a person, each with where it came from and since when. */
import { MapPin, X } from 'lucide-react';
import { Controller as Field, useFieldArray, type Control } from 'react-hook-form';
import type { LocalDate } from '../../../../shared/domain/local-date.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { AddressFields } from '../../../parts/AddressFields.tsx';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { Button } from '../../../ui/Button.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { OriginAndSince } from './ContactsField.tsx';
import { newAddress, type SubjectForm } from './subject-form.ts';

interface AddressesFieldProps {
  readonly t: Translator;
  readonly control: Control<SubjectForm>;
  readonly today: LocalDate | null;
  /** ISO 3166-1 alpha-2, of a new address. */
  readonly countryCode: string;
}

export function AddressesField({ t, control, today, countryCode }: AddressesFieldProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'addresses' });
  return (
    <Fieldset legend={t('person-edit.addresses')}>
      {fields.map(({ id }, index) => (
        <div key={id} className="subjects-known-address">
          <Field
            control={control}
            name={`addresses.${index}.address`}
            render={({ field, formState: { errors } }) => (
              <AddressFields
                t={t}
                value={field.value}
                onChange={field.onChange}
                errors={{
                  line1: fieldMessage(t, errors.addresses?.[index]?.address?.line1?.message),
                  line2: fieldMessage(t, errors.addresses?.[index]?.address?.line2?.message),
                  postalCode: fieldMessage(t, errors.addresses?.[index]?.address?.postalCode?.message),
                  town: fieldMessage(t, errors.addresses?.[index]?.address?.town?.message),
                }}
              />
            )}
          />
          <div className="subjects-known">
            <OriginAndSince t={t} control={control} name={`addresses.${index}`} today={today} />
            <IconButton
              label={t('person-edit.remove-address', { number: index + 1 })}
              icon={X}
              placement="left"
              onPress={() => remove(index)}
            />
          </div>
        </div>
      ))}
      <div className="subjects-adders">
        <Button icon={MapPin} onPress={() => append(newAddress(countryCode, today))}>
          {t('person-edit.add-address')}
        </Button>
      </div>
    </Fieldset>
  );
}
