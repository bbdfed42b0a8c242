/** For whom a service is done: each client with its contacts (Art. 30(2)(a)). */
import { Plus, X } from 'lucide-react';
import { useFieldArray, type Control } from 'react-hook-form';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { FormTextField } from '../../../parts/form/FormTextField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Fieldset } from '../../../ui/Fieldset.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { newClient, type ClientForm } from './client-form.ts';

interface ClientsFieldProps {
  readonly t: Translator;
  readonly control: Control<ClientForm>;
}

export function ClientsField({ t, control }: ClientsFieldProps) {
  const { fields, append, remove } = useFieldArray({ control, name: 'clients' });
  const optional = { optionalMark: t('common.optional') };
  const part = { t, control };
  return (
    <div data-field="clients">
      <Fieldset legend={t('client.clients')}>
        {fields.map(({ id }, index) => (
          <div key={id} className="register-client">
            <FormTextField {...part} name={`clients.${index}.name`} label={t('client.name')} />
            <FormTextField
              {...part}
              {...optional}
              name={`clients.${index}.email`}
              label={t('client.email')}
              inputMode="email"
            />
            <FormTextField
              {...part}
              {...optional}
              name={`clients.${index}.address`}
              label={t('client.address')}
            />
            <FormTextField
              {...part}
              {...optional}
              name={`clients.${index}.representative`}
              label={t('client.representative')}
            />
            <IconButton
              label={t('client.remove', { number: index + 1 })}
              icon={X}
              placement="left"
              onPress={() => remove(index)}
            />
          </div>
        ))}
        <div>
          <Button
            icon={Plus}
            onPress={() => append(newClient, { focusName: `clients.${fields.length}.name` })}
          >
            {t('client.add')}
          </Button>
        </div>
      </Fieldset>
    </div>
  );
}
