/** What can be printed but should be looked at before it is signed. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Mark } from '../../ui/Mark.tsx';

const known = [
  'no-copy',
  'period-missing',
  'period-over',
  'basis-missing',
  'safeguard-missing',
  'country-unknown',
  'recipient-without-address',
  'address-line-too-long',
  'erasure-not-carried-out',
  'effect-not-carried-out',
  'only-person-lifts',
  'identity-document',
  'clarification-rare',
  'closing-too-early',
  'extension-after-month',
  'first-copy-free',
  'fee-proof',
  'other-language',
  'other-medium',
  'complaint-changed',
  'text-changed',
  'missing-characters',
] as const;

interface LetterWarningsProps {
  readonly t: Translator;
  /** Codes; those this version has no words for are left out. */
  readonly codes: readonly string[];
}

export function LetterWarnings({ t, codes }: LetterWarningsProps) {
  const shown = known.filter((code) => codes.includes(code));
  if (shown.length === 0) return null;
  return (
    <section className="letters-warnings" aria-labelledby="letter-warnings">
      <h2 id="letter-warnings">{t('letter.warning.title')}</h2>
      <ul>
        {shown.map((code) => (
          <li key={code}>
            <Mark shape="half" tone="due" />
            <span>{t(`letter.warning.${code}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
