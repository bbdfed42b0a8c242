/** The fields of a postal address, one beside the other where there is room. */
import type { Translator } from '../../shared/i18n/translator.ts';
import { countryCodes, countryName } from '../../shared/domain/postal/country-code.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { TextField } from '../ui/TextField.tsx';
import './request-parts.css';
import type { AddressForm } from './address-form.ts';

interface AddressFieldsProps {
  readonly t: Translator;
  readonly value: AddressForm;
  readonly onChange: (value: AddressForm) => void;
  /** A sentence per field that is wrong. */
  readonly errors?: Partial<Readonly<Record<keyof AddressForm, string | undefined>>>;
}

export function AddressFields({ t, value, onChange, errors = {} }: AddressFieldsProps) {
  const set = (change: Partial<AddressForm>) => onChange({ ...value, ...change });
  const text = (field: 'line1' | 'line2' | 'postalCode' | 'town') => ({
    value: value[field],
    onChange: (typed: string) => set({ [field]: typed }),
    errorMessage: errors[field],
  });
  return (
    <div className="part-address">
      <TextField label={t('address.line1')} {...text('line1')} />
      <TextField label={t('address.line2')} optionalMark={t('common.optional')} {...text('line2')} />
      <div className="part-address-town">
        <TextField label={t('address.postal-code')} hasFigures {...text('postalCode')} />
        <TextField label={t('address.town')} {...text('town')} />
      </div>
      <ComboBox
        label={t('address.country')}
        emptyText={t('address.no-country')}
        choices={countryChoices(t)}
        value={value.countryCode}
        onChange={(countryCode) => set(countryCode === null ? {} : { countryCode })}
      />
    </div>
  );
}

const choicesByLanguage = new Map<string, readonly { readonly id: string; readonly label: string }[]>();

function countryChoices({ language }: Translator) {
  const known = choicesByLanguage.get(language);
  if (known !== undefined) return known;
  const order = new Intl.Collator(language);
  const choices = countryCodes
    .map((id) => ({ id, label: countryName(id, language) }))
    .toSorted((a, b) => order.compare(a.label, b.label));
  choicesByLanguage.set(language, choices);
  return choices;
}
