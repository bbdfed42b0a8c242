/** What a letter still lacks, in plain words, with the way to where it can be repaired. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { describeError } from '../../parts/describe-error.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { particularLabel } from './particular-words.ts';

export interface LetterWays {
  readonly toSettings: () => void;
  readonly toRegister: () => void;
  /** To the file of what the letter is about. */
  readonly toMatter: () => void;
}

interface LetterProblemProps {
  readonly t: Translator;
  readonly kind: LetterKind;
  readonly error: AppError;
  readonly ways: LetterWays;
}

export function LetterProblem({ t, kind, error, ways }: LetterProblemProps) {
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
          action={
            error.missing.every((code) => code.startsWith(particular)) ? undefined : (
              <Button onPress={ways.toMatter}>{t('letter.go-request')}</Button>
            )
          }
        >
          {error.missing.map((code) => (
            <p key={code}>{gapText(t, kind, code)}</p>
          ))}
        </Notice>
      );
    default:
      return (
        <Notice
          tone="late"
          title={title}
          live="polite"
          action={<Button onPress={ways.toMatter}>{t('letter.go-request')}</Button>}
        >
          {repair}
        </Notice>
      );
  }
}

const gaps = [
  'subject-name',
  'address-too-long',
  'erasure-plan',
  'outcome',
  'details',
  'question',
  'purposes',
  'addressee',
] as const;

const particular = 'particular.';

/** `particular.doubt`: the field of that name, beside this notice. */
function gapText(t: Translator, kind: LetterKind, code: string): string {
  if (code.startsWith(particular))
    return t('letter.gap.particular', { what: particularLabel(t, kind, code.slice(particular.length)) });
  const known = gaps.find((gap) => gap === code);
  return known === undefined ? t('letter.gap.other', { code }) : t(`letter.gap.${known}`);
}
