/** The client for whom we hold the data: to whom the request is passed on, and where (GDPR Art. 28(3)(e)). */
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { AddressFields } from '../../../parts/AddressFields.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { ClientForm } from '../client-form.ts';

interface ClientFieldsProps {
  readonly t: Translator;
  readonly value: ClientForm;
  readonly onChange: (client: ClientForm) => void;
  /** By field, in words. */
  readonly errors: {
    readonly name?: string | undefined;
    readonly email?: string | undefined;
    readonly line1?: string | undefined;
    readonly postalCode?: string | undefined;
    readonly town?: string | undefined;
  };
}

export function ClientFields({ t, value, onChange, errors }: ClientFieldsProps) {
  return (
    <>
      <div className="requests-row">
        <TextField
          label={t('role.client')}
          maxLength={200}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          errorMessage={errors.name}
        />
        <TextField
          label={t('role.client-email')}
          optionalMark={t('common.optional')}
          type="email"
          value={value.email}
          onChange={(email) => onChange({ ...value, email })}
          errorMessage={errors.email}
        />
      </div>
      <AddressFields
        t={t}
        value={value.address}
        onChange={(address) => onChange({ ...value, address })}
        errors={{ line1: errors.line1, postalCode: errors.postalCode, town: errors.town }}
      />
    </>
  );
}
