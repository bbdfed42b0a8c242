/**
 * Finds national numbers of persons in free text: the Belgian national register number (loi du 8 août 1983) and the French
 * NIR (décret n° 2019-341). They are recognised in order not to be stored (GDPR Art. 87); only their places are returned.
 */
import { validate as validateNir } from 'stdnum/lib/cjs/fr/nir.js';
import type { TextSpan } from '../text/text-span.ts';
import { compactIdentifier } from './identifier-problem.ts';

export interface NationalNumberFound extends TextSpan {
  /** `be-bis`: the number that Belgian social security gives to people outside the national register. */
  readonly kind: 'be-national-register' | 'be-bis' | 'fr-nir';
}

/** One space, no-break space, point or dash between groups, as on cards and forms; nothing may touch the ends. */
const gap = '[\\s.\\p{Pd}/]?';
const belgian = new RegExp(
  `(?<![\\p{L}\\d+])\\d{2}${gap}\\d{2}${gap}\\d{2}${gap}\\d{3}${gap}\\d{2}(?![\\p{L}\\d])`,
  'gu',
);
const french = new RegExp(
  `(?<![\\p{L}\\d+])[1-478]${gap}\\d{2}${gap}\\d{2}${gap}(?:\\d{2}|2[ABab])${gap}\\d{3}${gap}\\d{3}${gap}\\d{2}(?![\\p{L}\\d])`,
  'gu',
);

/** In the order of the text. A number without valid check digits is not reported. */
export function findNationalNumbers(text: string): readonly NationalNumberFound[] {
  return [
    ...find(text, belgian, kindOfBelgianNumber),
    ...find(text, french, (digits) => (isNir(digits) ? ('fr-nir' as const) : null)),
  ].sort((a, b) => a.start - b.start);
}

function find(
  text: string,
  pattern: RegExp,
  kindOf: (compact: string) => NationalNumberFound['kind'] | null,
): NationalNumberFound[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = kindOf(compactIdentifier(match[0]));
    return kind === null ? [] : [{ kind, start: match.index, end: match.index + match[0].length }];
  });
}

/**
 * Six digits of the birth date (month or day 00 where unknown; month + 20 or + 40 in a bis number), the serial from 001, and
 * 97 minus the first nine digits modulo 97, with a 2 put in front of them for those born from 2000 on (arrêté royal du
 * 3 avril 1984). The century is not known here: both readings count.
 */
function kindOfBelgianNumber(digits: string): 'be-national-register' | 'be-bis' | null {
  const [month, day, serial, check] = [
    digits.slice(2, 4),
    digits.slice(4, 6),
    digits.slice(6, 9),
    digits.slice(9),
  ].map(Number) as [number, number, number, number];
  const isBis = month >= 20;
  if (day > 31 || serial === 0) return null;
  if (![0, 20, 40].some((shift) => month >= shift && month <= shift + 12)) return null;
  const base = digits.slice(0, 9);
  const isChecked = [base, `2${base}`].some((number) => 97 - (Number(number) % 97) === check);
  if (!isChecked) return null;
  return isBis ? 'be-bis' : 'be-national-register';
}

/**
 * Sex, year, month (01 to 12, or 20 and above where unknown), place of birth (2A and 2B for Corsica), serial, and a key: 97 minus
 * the thirteen digits modulo 97.
 */
function isNir(compact: string): boolean {
  const month = Number(compact.slice(3, 5));
  const hasPlausibleMonth = (month >= 1 && month <= 12) || month >= 20;
  return hasPlausibleMonth && compact.slice(10, 13) !== '000' && validateNir(compact).isValid;
}
