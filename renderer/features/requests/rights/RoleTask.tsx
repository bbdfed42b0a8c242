/** Art. 4(7), 4(8), 26: for whom we hold the data. As a processor the request goes to the client. */
import { useState } from 'react';
import { ourRoles } from '../../../../shared/domain/request/request.ts';
import { fieldMessage } from '../../../parts/form/field-message.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { clientFormSchema, clientToForm, formToClient } from '../client-form.ts';
import type { TaskProps } from '../todo/task-props.ts';
import { ClientFields } from './ClientFields.tsx';
import { SaveForm } from './SaveForm.tsx';

export function RoleTask({ t, file, isOver, actions, controller }: TaskProps) {
  const { ourRole, client } = file.request;
  const [role, setRole] = useState(ourRole);
  const [form, setForm] = useState(clientToForm(client, controller?.controller.country ?? 'BE'));
  const [isTried, setTried] = useState(false);
  const attempt = useAttempt();
  if (isOver) {
    return client === null ? (
      <p>{t(`role.${ourRole}`)}</p>
    ) : (
      <p>{t('role.for-client', { name: client.name })}</p>
    );
  }
  const isProcessor = role === 'processor';
  const checked = clientFormSchema.safeParse(form);
  const hasName = form.name.trim() !== '';
  const save = () => {
    setTried(true);
    if (isProcessor && (!hasName || !checked.success)) return;
    void attempt.run(() => actions.setRole(role, isProcessor ? formToClient(form) : null));
  };
  const wrong = (...path: readonly string[]) => {
    const issue = checked.error?.issues.find((each) => each.path.join('.') === path.join('.'));
    return isTried ? fieldMessage(t, issue?.message) : undefined;
  };
  return (
    <SaveForm t={t} label={t('role.question')} attempt={attempt} onSave={save}>
      <RadioGroup
        label={t('role.question')}
        choices={ourRoles.map((id) => ({ id, label: t(`role.${id}`), description: t(`role.${id}.text`) }))}
        value={role}
        onChange={setRole}
      />
      {isProcessor && (
        <ClientFields
          t={t}
          value={form}
          onChange={setForm}
          errors={{
            name: isTried && !hasName ? t('common.required') : wrong('name'),
            email: wrong('email'),
            line1: wrong('address', 'line1'),
            postalCode: wrong('address', 'postalCode'),
            town: wrong('address', 'town'),
          }}
        />
      )}
    </SaveForm>
  );
}
