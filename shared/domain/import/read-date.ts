/** Dates as tools write them, and in which order a column writes their numbers. */
import { localDateSchema, type LocalDate } from '../local-date.ts';
import { foldText } from '../text/fold-text.ts';
import type { DateOrder } from './column-mapping.ts';

export type ReadDate =
  | { readonly kind: 'date'; readonly on: LocalDate }
  /** Nothing there: empty, "0000-00-00", "NULL", "-". */
  | { readonly kind: 'none' }
  /** May be read in two ways, or lacks the century. */
  | { readonly kind: 'ambiguous' }
  /** A birthday without a year: "05/14". */
  | { readonly kind: 'no-year' }
  | { readonly kind: 'impossible' };

/** "mercredi 23 septembre 2020 à 23 h 59 min 59 s" is shorter. */
const longest = 80;

const months =
  'janvier janv jan januari january januar janner jaenner|fevrier fevr fev feb februari february februar|' +
  'mars mar maart mrt march marz maerz mrz|avril avr apr april|mai may mei|juin jun juni june|juillet juil jul juli july|' +
  'aout aou aug augustus august|septembre sept sep september|octobre oct okt oktober october|' +
  'novembre nov november|decembre dec dez dezember december';
const monthByName = new Map(
  months.split('|').flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const time = /[T\s,]+(?:[aà]\s+)?\d{1,2}\s*[:h]\s*\d{0,2}.*$/i;
const numeric = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const epoch = /^(\d{10}|\d{13})$/;
const yearless = /^(\d{1,2})[./-](\d{1,2})\.?$/;
const inWords =
  /^(?:[a-z]+,?\s+)?(\d{1,2})(?:er|st|nd|rd|th|e|\.)?[\s-]+(?:de\s+|of\s+)?([a-z]+)\.?,?[\s-]+(\d{2,4})$/;
const inWordsMonthFirst = /^(?:[a-z]+,\s+)?([a-z]+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/;

/** A time of day after the date is left out: the calendar day is taken as it is written. */
export function readDate(text: string, order: DateOrder | null): ReadDate {
  if (text.length > longest) return { kind: 'impossible' };
  const bare = withoutTime(text);
  if (isNone(bare)) return { kind: 'none' };
  const parts = numeric.exec(bare);
  if (parts !== null) return readNumbers(parts.slice(1, 4), order);
  const whole = compact.exec(bare);
  if (whole !== null) return dateOf(whole[1], whole[2], whole[3]);
  if (epoch.test(bare)) return fromEpoch(bare);
  if (yearless.test(bare)) return { kind: 'no-year' };
  return readWords(foldText(bare));
}

function readNumbers(parts: readonly string[], order: DateOrder | null): ReadDate {
  const [a = '', b = '', c = ''] = parts;
  if (a.length >= 3) return a.length === 4 ? dateOf(a, b, c) : { kind: 'impossible' };
  const sure = sureOrder(a, b);
  if (sure === 'impossible') return { kind: 'impossible' };
  const chosen =
    sure ?? (order === 'dmy' || order === 'mdy' ? order : Number(a) === Number(b) ? 'dmy' : null);
  if (chosen === null || (c.length !== 4 && c.length !== 2))
    return { kind: c.length > 4 ? 'impossible' : 'ambiguous' };
  return chosen === 'dmy' ? dateOf(century(c), b, a) : dateOf(century(c), a, b);
}

/** A number above twelve is no month. */
function sureOrder(a: string, b: string): 'dmy' | 'mdy' | 'impossible' | null {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 && second > 12) return 'impossible';
  if (first > 12) return 'dmy';
  return second > 12 ? 'mdy' : null;
}

function readWords(folded: string): ReadDate {
  const dayFirst = inWords.exec(folded);
  if (dayFirst !== null)
    return dateOf(century(dayFirst[3] ?? ''), String(monthByName.get(dayFirst[2] ?? '') ?? 0), dayFirst[1]);
  const monthFirst = inWordsMonthFirst.exec(folded);
  if (monthFirst === null) return { kind: 'impossible' };
  return dateOf(monthFirst[3], String(monthByName.get(monthFirst[1] ?? '') ?? 0), monthFirst[2]);
}

function fromEpoch(digits: string): ReadDate {
  const seconds = Number(digits.slice(0, 10));
  const on = new Date(seconds * 1000).toISOString().slice(0, 10);
  return { kind: 'date', on: localDateSchema.parse(on) };
}

function dateOf(year = '', month = '', day = ''): ReadDate {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? { kind: 'date', on: text as LocalDate } : { kind: 'impossible' };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Checked by hand: a hundred thousand lines of several dates are read at once. */
function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0));
}

/** "49" is 2049, "50" is 1950. */
function century(year: string): string {
  return year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
}

function withoutTime(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(time, '');
}

function isNone(bare: string): boolean {
  return (
    bare === '' ||
    /^0{4}-0{2}-0{2}$|^0{1,2}[./]0{1,2}[./]0{2,4}$|^(null|\\n|-+|n\/?a|never|jamais|nooit|nie|0)$/i.test(bare)
  );
}

/**
 * Looks at all values of a column: one day above twelve settles the order for the others. Where both orders occur, the
 * one that nearly all values need is taken. Null where there is no date in numbers.
 */
export function detectDateOrder(values: Iterable<string>): DateOrder | null {
  const counts = { ymd: 0, dmy: 0, mdy: 0, open: 0 };
  for (const value of values) {
    if (value.length > longest) continue;
    const bare = withoutTime(value);
    if (isNone(bare)) continue;
    const parts = numeric.exec(bare);
    if (parts === null) {
      if (compact.test(bare) || epoch.test(bare)) counts.ymd++;
      continue;
    }
    const [a = '', b = ''] = parts.slice(1);
    if (a.length === 4) counts.ymd++;
    else {
      const sure = sureOrder(a, b);
      if (sure === 'dmy' || sure === 'mdy') counts[sure]++;
      // Where dates are written with points, the day comes first.
      else if (sure === null && bare.includes('.')) counts.dmy++;
      else if (sure === null && a !== b) counts.open++;
    }
  }
  if (counts.dmy > 20 * counts.mdy) return 'dmy';
  if (counts.mdy > 20 * counts.dmy) return 'mdy';
  if (counts.dmy + counts.mdy + counts.open > 0) return 'ask';
  return counts.ymd > 0 ? 'ymd' : null;
}
