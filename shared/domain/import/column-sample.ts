/** What the values of one column look like, taken together. */
import { detectDateOrder, readDate } from './read-date.ts';
import {
  hasNationalNumber,
  hasPaymentCard,
  isBankAccount,
  isBareHash,
  isMarkedSecret,
} from './detect-secret.ts';
import {
  cleanCell,
  isScientific,
  looksLikePhone,
  readConsent,
  readCountry,
  readEmails,
  readLanguage,
} from './read-values.ts';
import { prestashopCountry } from './known-exports/prestashop.ts';

const mostValues = 400;

/** Up to 400 values that say something, spread over the whole table. */
export function sampleColumn(rows: readonly (readonly string[])[], index: number): readonly string[] {
  const filled: string[] = [];
  for (const row of rows) {
    const cell = row[index];
    if (cell !== undefined && cell !== '' && cell !== 'NULL') filled.push(cell);
  }
  const values = spread(filled, 4 * mostValues).map((cell) => cleanCell(cell.slice(0, 1_000)));
  const said = values.filter((value) => value !== '');
  return spread(said, mostValues);
}

function spread(values: readonly string[], most: number): readonly string[] {
  const step = Math.ceil(values.length / most);
  if (step <= 1) return values;
  return Array.from({ length: Math.ceil(values.length / step) }, (_, place) => values[place * step] ?? '');
}

/** Share of the values that a test accepts, from 0 to 1; 0 for an empty column. */
function share(values: readonly string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

const isEmailLike = (value: string): boolean => readEmails(value).valid.length > 0;

const isDateLike = (value: string): boolean => {
  const { kind } = readDate(value, detectDateOrder([value]));
  return kind === 'date' || kind === 'ambiguous' || kind === 'no-year';
};

export const looks = {
  email: (values: readonly string[]): boolean => share(values, isEmailLike) >= 0.5,
  /** Enough at signs for a column that is called "e-mail": malformed addresses are refused line by line, not overlooked. */
  emailAtAll: (values: readonly string[]): boolean => share(values, (value) => value.includes('@')) >= 0.3,
  date: (values: readonly string[]): boolean => share(values, isDateLike) >= 0.5,
  /** A telephone number in a column of any name: with its country or a leading zero, never just digits. */
  phone: (values: readonly string[]): boolean =>
    share(
      values,
      (value) => /^(\+|00|\(?0)/.test(value) && looksLikePhone(value) && value.replace(/\D/g, '').length >= 9,
    ) >= 0.7,
  phoneAtAll: (values: readonly string[]): boolean =>
    share(values, (value) => looksLikePhone(value) || isScientific(value)) >= 0.3,
  secret: (values: readonly string[]): boolean =>
    share(values, isMarkedSecret) >= 0.1 ||
    share(values, (value) => isMarkedSecret(value) || isBareHash(value)) >= 0.5,
  paymentCard: (values: readonly string[]): boolean => share(values, hasPaymentCard) >= 0.3,
  nationalNumber: (values: readonly string[]): boolean => share(values, hasNationalNumber) >= 0.5,
  bankAccount: (values: readonly string[]): boolean => share(values, isBankAccount) >= 0.5,
  consent: (values: readonly string[]): boolean =>
    share(values, (value) => readConsent(value) !== null) >= 0.8,
  /** Words of subscribing, not just 1 and 0 or yes and no. */
  consentWords: (values: readonly string[]): boolean =>
    share(values, (value) => readConsent(value) !== null) >= 0.8 &&
    values.some((value) => /scri|abon|angemeld|abgemeld|opt/i.test(value)),
  country: (values: readonly string[]): boolean =>
    share(values, (value) => readCountry(value) !== null || prestashopCountry(value) !== null) >= 0.5,
  language: (values: readonly string[]): boolean =>
    share(values, (value) => readLanguage(value) !== null) >= 0.5,
  address: (values: readonly string[]): boolean =>
    share(values, (value) => /\d/.test(value) && /\p{L}{3}/u.test(value)) >= 0.6,
  postalCode: (values: readonly string[]): boolean =>
    share(values, (value) => /^([A-Z]{1,2}-)?\d{4,5}$/.test(value)) >= 0.8,
  oneWord: (values: readonly string[]): boolean =>
    share(values, (value) => /^[\p{L}'’.-]+$/u.test(value)) >= 0.6,
  words: (values: readonly string[]): boolean =>
    share(values, (value) => /^[\p{L}'’. -]+$/u.test(value)) >= 0.7,
};
