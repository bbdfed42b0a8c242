/** What can be printed but should be looked at before it is signed. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Link } from '../../ui/Link.tsx';
import { Mark } from '../../ui/Mark.tsx';

const known = [
  'excess-sheet-needed',
  'no-copy',
  'period-missing',
  'period-over',
  'basis-missing',
  'safeguard-missing',
  'country-unknown',
  'recipient-unnamed',
  'source-unnamed',
  'source-secret',
  'recipient-without-address',
  'address-line-too-long',
  'erasure-not-carried-out',
  'effect-not-carried-out',
  'only-person-lifts',
  'no-doubt',
  'identity-document',
  'asks-identity-copy',
  'asks-signature',
  'asks-form',
  'clarification-rare',
  'closing-too-early',
  'extension-after-month',
  'extension-own-troubles',
  'first-copy-free',
  'fee-proof',
  'other-language',
  'other-medium',
  'not-to-known-email',
  'authority-abroad',
  'law-gone',
  'law-of-other-country',
  'complaint-changed',
  'text-changed',
  'missing-characters',
] as const;

interface LetterWarningsProps {
  readonly t: Translator;
  /** Codes; those this version has no words for are left out. */
  readonly codes: readonly string[];
  /** To the request, where what proves an excess is written down. */
  readonly onProve?: () => void;
}

export function LetterWarnings({ t, codes, onProve }: LetterWarningsProps) {
  const shown = known.filter((code) => codes.includes(code));
  if (shown.length === 0) return null;
  return (
    <section className="letters-warnings" aria-labelledby="letter-warnings">
      <h2 id="letter-warnings">{t('letter.warning.title')}</h2>
      <ul>
        {shown.map((code) => (
          <li key={code}>
            <Mark shape="half" tone="due" />
            <span>
              {t(`letter.warning.${code}`)}
              {code === 'excess-sheet-needed' && onProve !== undefined && (
                <>
                  {' '}
                  <Link onPress={onProve}>{t('excess.fill')}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
