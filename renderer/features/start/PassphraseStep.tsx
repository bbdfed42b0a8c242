/** The passphrase, typed twice, with an honest word on how well it holds. */
import { useRef, useState } from 'react';
import { passphraseSchema } from '../../../shared/contract/lobby-calls.ts';
import { useTranslator } from '../../language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { StrengthMeter } from '../../ui/StrengthMeter.tsx';
import { passphraseStrength } from './passphrase-strength.ts';
import { StepShell } from './StepShell.tsx';
import type { StepProps } from './step-props.ts';

interface PassphraseStepProps extends StepProps {
  readonly passphrase: string;
  readonly repetition: string;
  readonly onPassphrase: (text: string) => void;
  readonly onRepetition: (text: string) => void;
  /** Names that anybody who finds the file knows. */
  readonly known: readonly string[];
}

const shortest = passphraseSchema.minLength ?? 1;

export function PassphraseStep({
  passphrase,
  repetition,
  onPassphrase,
  onRepetition,
  known,
  preview,
  onBack,
  onContinue,
}: PassphraseStepProps) {
  const t = useTranslator();
  const [isChecked, setChecked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const isAccepted = passphraseSchema.safeParse(passphrase).success;
  const isRepeated = passphrase === repetition;
  const level = passphraseStrength(passphrase, shortest, known);

  const check = () => {
    setChecked(true);
    if (!isAccepted) first.current?.focus();
    else if (!isRepeated) second.current?.focus();
    else onContinue();
  };
  const secret = { showLabel: t('common.show-secret'), capsLockText: t('common.caps-lock') };
  return (
    <StepShell
      step="passphrase"
      preview={preview}
      onBack={onBack}
      onContinue={check}
      continueLabel={t('common.continue')}
    >
      <PasswordField
        {...secret}
        label={t('start.passphrase.first')}
        value={passphrase}
        onChange={onPassphrase}
        inputRef={first}
        autoComplete="new-password"
        errorMessage={
          isChecked && !isAccepted ? t('start.passphrase.too-short', { count: shortest }) : undefined
        }
        meter={
          passphrase === '' ? undefined : (
            <StrengthMeter
              label={t('start.passphrase.strength')}
              level={level}
              word={t(`start.passphrase.level.${level}`)}
              hint={t(`start.passphrase.hint.${level}`, { count: shortest })}
            />
          )
        }
      />
      <PasswordField
        {...secret}
        label={t('start.passphrase.second')}
        value={repetition}
        onChange={onRepetition}
        inputRef={second}
        autoComplete="new-password"
        errorMessage={isChecked && isAccepted && !isRepeated ? t('start.passphrase.differs') : undefined}
      />
      <Notice tone="due" title={t('start.passphrase.no-reset')}>
        {t('start.passphrase.no-reset.text')}
      </Notice>
    </StepShell>
  );
}
