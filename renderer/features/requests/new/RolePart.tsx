/** For whom we hold the data, where that is known at once (GDPR Art. 4(7), 4(8), 26); for a client, who and where they are. */
import { useController, type Control } from 'react-hook-form';
import { ourRoles, type OurRole } from '../../../../shared/domain/request/request.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { Select } from '../../../ui/Select.tsx';
import { clientToForm } from '../client-form.ts';
import { ClientFields } from '../rights/ClientFields.tsx';
import type { EntryForm } from './entry-form.ts';

interface RolePartProps {
  readonly t: Translator;
  readonly control: Control<EntryForm>;
}

export function RolePart({ t, control }: RolePartProps) {
  const role = useController({ control, name: 'ourRole' }).field;
  const client = useController({ control, name: 'client' });
  const { value } = client.field;
  const { client: errors } = client.formState.errors;
  const choose = (ourRole: OurRole) => {
    role.onChange(ourRole);
    // What is not shown any more must not keep the form from being sent.
    if (ourRole !== 'processor') client.field.onChange(clientToForm(null, value.address.countryCode));
  };
  return (
    <>
      <Select
        label={t('role.question')}
        optionalMark={t('common.optional')}
        placeholder={t('role.later')}
        width="medium"
        choices={ourRoles.map((id) => ({ id, label: t(`role.${id}`), description: t(`role.${id}.text`) }))}
        value={role.value}
        onChange={choose}
      />
      {role.value === 'processor' && (
        <ClientFields
          t={t}
          value={value}
          onChange={client.field.onChange}
          errors={{
            name: fieldMessage(t, errors?.name?.message),
            email: fieldMessage(t, errors?.email?.message),
            line1: fieldMessage(t, errors?.address?.line1?.message),
            postalCode: fieldMessage(t, errors?.address?.postalCode?.message),
            town: fieldMessage(t, errors?.address?.town?.message),
          }}
        />
      )}
    </>
  );
}
