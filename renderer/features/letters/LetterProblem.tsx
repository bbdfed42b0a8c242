/** What a letter still lacks, in plain words, with the way to where it can be repaired. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { describeError } from '../../parts/describe-error.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

export interface LetterWays {
  readonly toSettings: () => void;
  readonly toRegister: () => void;
  readonly toRequest: () => void;
}

interface LetterProblemProps {
  readonly t: Translator;
  readonly error: AppError;
  readonly ways: LetterWays;
}

export function LetterProblem({ t, error, ways }: LetterProblemProps) {
  const { title, repair } = describeError(t, error);
  switch (error.code) {
    case 'controller-incomplete':
      return (
        <Notice
          tone="due"
          title={title}
          live="polite"
          action={<Button onPress={ways.toSettings}>{t('letter.go-settings')}</Button>}
        >
          {repair}
        </Notice>
      );
    case 'language-missing':
      return (
        <Notice
          tone="due"
          title={title}
          live="polite"
          action={<Button onPress={ways.toRegister}>{t('letter.go-register')}</Button>}
        >
          {repair}
        </Notice>
      );
    case 'letter-incomplete':
      return (
        <Notice
          tone="due"
          title={t('letter.gap.title')}
          live="polite"
          action={<Button onPress={ways.toRequest}>{t('letter.go-request')}</Button>}
        >
          {error.missing.map((code) => (
            <p key={code}>{gapText(t, code)}</p>
          ))}
        </Notice>
      );
    default:
      return (
        <Notice
          tone="late"
          title={title}
          live="polite"
          action={<Button onPress={ways.toRequest}>{t('letter.go-request')}</Button>}
        >
          {repair}
        </Notice>
      );
  }
}

const gaps = ['subject-name', 'address-too-long', 'erasure-plan', 'outcome', 'details', 'addressee'] as const;

function gapText(t: Translator, code: string): string {
  const known = gaps.find((gap) => gap === code);
  return known === undefined ? t('letter.gap.other', { code }) : t(`letter.gap.${known}`);
}
