/** The field for what opens the register: its passphrase, or the recovery key of its sheet. */
import type { RefObject } from 'react';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Secret } from './unlock-errors.ts';

interface SecretFieldProps {
  readonly secret: Secret;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly errorMessage: string | undefined;
  readonly t: Translator;
}

export function SecretField({ secret, t, ...field }: SecretFieldProps) {
  if (secret === 'passphrase') {
    return (
      <PasswordField
        {...field}
        label={t('unlock.passphrase')}
        showLabel={t('common.show-secret')}
        capsLockText={t('common.caps-lock')}
        autoComplete="current-password"
      />
    );
  }
  return (
    <TextField
      {...field}
      label={t('unlock.recovery-key')}
      description={t('unlock.recovery-key.hint')}
      spellCheck="false"
      autoComplete="off"
      hasFigures
    />
  );
}
