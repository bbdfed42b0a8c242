/** Where a failure to open belongs: at the secret that was typed, or above the form. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { errorSentences } from '../../parts/describe-error.ts';

export type Secret = 'passphrase' | 'recovery-key';

/** The sentence for the field; undefined where the failure is not about the secret. */
export function secretError(t: Translator, error: AppError | null, secret: Secret): string | undefined {
  if (error === null || !isAboutSecret(error)) return undefined;
  if (secret === 'passphrase') return errorSentences(t, error);
  return error.code === 'invalid-input' ? t('unlock.key-mistyped') : t('unlock.key-wrong');
}

export function isAboutSecret(error: AppError): boolean {
  return (
    error.code === 'invalid-input' || (error.code === 'register' && error.problem === 'wrong-passphrase')
  );
}
