/** Chooses the address that is printed in the envelope's window, or takes another. */
import { useState } from 'react';
import type { PostalAddress } from '../../../shared/domain/postal/postal-address.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import {
  addressFormSchema,
  addressInOneLine,
  addressToForm,
  formToAddress,
  type AddressForm,
} from '../../parts/address-form.ts';
import { AddressFields } from '../../parts/AddressFields.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { optionOf, type AddressOption } from './address-choice.ts';

interface AddressChoiceProps {
  readonly t: Translator;
  readonly options: readonly AddressOption[];
  readonly value: PostalAddress | null;
  readonly onChange: (address: PostalAddress | null) => void;
  readonly countryCode: string;
}

const labels = {
  request: 'letter.address.known',
  register: 'letter.address.register',
  authority: 'letter.address.authority',
  none: 'letter.address.none',
} as const;

export function AddressChoice({ t, options, value, onChange, countryCode }: AddressChoiceProps) {
  const found = optionOf(options, value);
  const [isOther, setOther] = useState(found === null);
  const [form, setForm] = useState<AddressForm>(() =>
    addressToForm(found === null ? value : null, countryCode),
  );
  const write = (next: AddressForm) => {
    setForm(next);
    // What is not yet an address leaves the sheet as it is.
    if (addressFormSchema.safeParse(next).success) onChange(formToAddress(next));
  };
  return (
    <div className="letters-address">
      <RadioGroup
        label={t('letter.address')}
        choices={[
          ...options.map(({ id, origin, address }) => ({
            id,
            label: t(labels[origin]),
            description: describe(t, origin, address),
          })),
          { id: 'other', label: t('letter.address.other'), description: t('letter.address.other-text') },
        ]}
        value={isOther ? 'other' : (found?.id ?? 'default')}
        onChange={(id) => {
          setOther(id === 'other');
          const option = options.find((each) => each.id === id);
          onChange(
            id === 'other' ? formToAddress(form) : id === 'default' ? null : (option?.address ?? null),
          );
        }}
      />
      {isOther && <AddressFields t={t} value={form} onChange={write} />}
    </div>
  );
}

function describe(t: Translator, origin: AddressOption['origin'], address: PostalAddress | null): string {
  if (address !== null) return addressInOneLine(address);
  return t(origin === 'authority' ? 'letter.address.authority-text' : 'letter.address.none-text');
}
