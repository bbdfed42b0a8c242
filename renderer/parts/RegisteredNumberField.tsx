/** The number on the label of a registered letter: says what it looks like, warns, and never refuses. */
import { readRegisteredNumber } from '../../shared/domain/identifier/registered-number.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { TextField } from '../ui/TextField.tsx';

interface RegisteredNumberFieldProps {
  readonly t: Translator;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function RegisteredNumberField({ t, value, onChange }: RegisteredNumberFieldProps) {
  return (
    <TextField
      label={t('registered-number.label')}
      optionalMark={t('common.optional')}
      hasFigures
      spellCheck="false"
      value={value}
      onChange={onChange}
      description={value.trim() === '' ? t('registered-number.where') : remark(t, value)}
    />
  );
}

function remark(t: Translator, value: string): string {
  const { recognisedAs, warning } = readRegisteredNumber(value);
  return warning === null ? t(`registered-number.as-${recognisedAs}`) : t(`registered-number.${warning}`);
}
