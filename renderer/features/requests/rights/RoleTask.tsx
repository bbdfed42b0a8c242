/** Art. 4(7), 4(8), 26: for whom we hold the data. As a processor the request goes to the client. */
import { useState } from 'react';
import { emailSchema } from '../../../../shared/domain/text/email.ts';
import { ourRoles } from '../../../../shared/domain/request/request.ts';
import { useAttempt } from '../../../parts/use-attempt.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { TaskProps } from '../todo/task-props.ts';
import { wordsOrNull } from './right-form.ts';
import { SaveForm } from './SaveForm.tsx';

export function RoleTask({ t, file, isOver, actions }: TaskProps) {
  const { ourRole, client } = file.request;
  const [role, setRole] = useState(ourRole);
  const [name, setName] = useState(client?.name ?? '');
  const [email, setEmail] = useState(client?.email ?? '');
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
  const address = wordsOrNull(email);
  const isEmailWrong = address !== null && !emailSchema.safeParse(address).success;
  const save = () => {
    setTried(true);
    if (isProcessor && (name.trim() === '' || isEmailWrong)) return;
    const named = { name: name.trim(), email: address, address: client?.address ?? null };
    void attempt.run(() => actions.setRole(role, isProcessor ? named : null));
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
        <div className="requests-row">
          <TextField
            label={t('role.client')}
            maxLength={200}
            value={name}
            onChange={setName}
            errorMessage={isTried && name.trim() === '' ? t('common.required') : undefined}
          />
          <TextField
            label={t('role.client-email')}
            optionalMark={t('common.optional')}
            type="email"
            value={email}
            onChange={setEmail}
            errorMessage={isTried && isEmailWrong ? t('role.not-an-email') : undefined}
          />
        </div>
      )}
    </SaveForm>
  );
}
