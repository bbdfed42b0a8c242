/** The value of a workbook's cell as the text that an import reads: ISO dates, plain numbers, what the format adds to them. */
import type { CellValue } from 'hucre';

export function cellText(value: CellValue, format: string): string {
  if (value === null) return '';
  // Halves of a character, which XML lets be written as a number.
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\uFFFD');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Date) return dateText(value);
  return numberText(value, format.split(';')[0] ?? '');
}

/** "2026-03-15", "2026-03-15T10:30:00", "10:30:00". A workbook knows no time zones: its days are kept in UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  const [day = '', time = ''] = text.split('T');
  // The first day of a workbook stands for none: such a cell holds a time of day.
  if (day < '1900-01-01') return time;
  return time === '00:00:00' ? day : text;
}

const percent = /^[^"\\]*%\s*$/;
const currency = /\[\$([^\]-]+)|([€$£]|CHF|EUR|USD|GBP)/;

function numberText(value: number, format: string): string {
  if (!Number.isFinite(value)) return '';
  const shown = format.replace(/_.|\*.|\[\$-[^\]]*\]/g, '');
  if (percent.test(shown)) return `${plainNumber(value * 100)}%`;
  const [, bracketed, bare] = currency.exec(shown) ?? [];
  const symbol = (bracketed ?? bare ?? '').trim();
  if (symbol !== '') {
    const decimals = /\.(0+)/.exec(shown)?.[1]?.length ?? 0;
    return `${value.toFixed(decimals)} ${symbol}`;
  }
  return masked(value, shown) ?? plainNumber(value);
}

/** Fifteen digits count in a workbook; what comes after them is noise of the calculation. Never "4.7E+08". */
const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });
const plainNumber = (value: number): string => plain.format(value).replace(/^-0$/, '0');

/** Postcodes, telephone and customer numbers that are numbers with zeros or spaces put in: `00000`, `0#" "##" "##" "##" "##`. */
function masked(value: number, format: string): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const tokens = format.replace(/\[[^\]]*\]/g, '').match(/"[^"]*"|\\.|./gsu) ?? [];
  const placeholders = tokens.filter((token) => token === '0' || token === '#');
  const places = placeholders.length;
  if (places < 2 || tokens.some((token) => /^[A-Z.,%/@?]$/i.test(token))) return null;
  // From the first zero on, every place is filled.
  const filled = placeholders.includes('0') ? places - placeholders.indexOf('0') : 0;
  let digits = String(value).padStart(filled, '0');
  let left = places;
  let text = '';
  for (const token of tokens.toReversed()) {
    if (token === '0' || token === '#') {
      left -= 1;
      const taken = left === 0 ? digits : digits.slice(-1);
      digits = digits.slice(0, digits.length - taken.length);
      text = taken + text;
    } else text = token.replace(/^"(.*)"$/s, '$1').replace(/^\\/, '') + text;
  }
  return text.trim();
}
