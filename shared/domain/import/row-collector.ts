/** Gathers what the columns of one line say, before it is put together; applies the rules that hold for every stored text. */
import { replaceSpans } from '../text/text-span.ts';
import { findPaymentCards } from '../identifier/payment-card.ts';
import type { Language } from '../language.ts';
import type { LocalDate } from '../local-date.ts';
import type { MappedColumn } from './column-mapping.ts';
import type { ImportCategory } from './column-target.ts';
import {
  hasNationalNumber,
  hasPaymentCard,
  hideMarkedSecrets,
  isBareHash,
  isMarkedSecret,
} from './detect-secret.ts';
import type { Consent } from './read-values.ts';
import type { DraftDataItem, ImportWarning, ImportWarningCode, RowRefusal } from './subject-draft.ts';

export interface AddressParts {
  readonly street: string[];
  readonly columns: MappedColumn[];
  street2: string[];
  postalCode: string;
  town: string;
  country: string;
}

/** Limits of what the register stores in one line of text, in one note, in one value. */
const limits = { line: 300, note: 10_000, value: 100_000 };

export interface Row {
  readonly single: Map<SingleField, string>;
  readonly dates: Map<DateField, LocalDate>;
  readonly emails: string[];
  readonly phones: string[];
  readonly notes: string[];
  readonly addresses: Map<number, AddressParts>;
  readonly dataItems: DraftDataItem[];
  readonly warnings: ImportWarning[];
  language: Language | null;
  consent: Consent | null;
  isUnsubscribed: boolean;
  refusal: RowRefusal | null;
}

export type SingleField =
  'fullName' | 'givenName' | 'familyName' | 'familyPrefix' | 'company' | 'customerNumber';
export type DateField =
  'birthOn' | 'createdOn' | 'lastContactOn' | 'lastOrderOn' | 'optedInOn' | 'unsubscribedOn';

export function newRow(): Row {
  return {
    single: new Map(),
    dates: new Map(),
    emails: [],
    phones: [],
    notes: [],
    addresses: new Map(),
    dataItems: [],
    warnings: [],
    language: null,
    consent: null,
    isUnsubscribed: false,
    refusal: null,
  };
}

export function warn(row: Row, code: ImportWarningCode, column: MappedColumn | null): void {
  row.warnings.push({ code, column: column?.index ?? null });
}

export function refuse(row: Row, code: RowRefusal['code'], column: MappedColumn | null): void {
  row.refusal ??= { code, column: column?.index ?? null };
}

/** The first column that says something fills the field; another value of a later one is kept as data. */
export function setSingle(
  row: Row,
  field: SingleField,
  text: string,
  column: MappedColumn,
  category: ImportCategory,
): void {
  const value = storable(row, text, column);
  if (value === null) return;
  if (value.length > limits.line) return refuse(row, 'value-too-long', column);
  const before = row.single.get(field);
  if (before === undefined) row.single.set(field, value);
  else if (before !== value) addData(row, column, value, category);
}

export function addData(row: Row, column: MappedColumn, text: string, categoryCode: ImportCategory): void {
  const value = storable(row, text, column);
  if (value === null) return;
  if (value.length > limits.value) return refuse(row, 'value-too-long', column);
  const label = column.header.slice(0, limits.line);
  row.dataItems.push({ label, value, categoryCode });
}

export function addNote(row: Row, column: MappedColumn, text: string): void {
  const value = storable(row, text, column);
  if (value === null || row.notes.includes(value)) return;
  const length = row.notes.reduce((sum, note) => sum + note.length + 1, value.length);
  if (length > limits.note) return addData(row, column, value, 'notes');
  row.notes.push(value);
}

/**
 * What may be stored of a text: nothing of a password hash, all but the card number of a note. National numbers are only
 * pointed out: whether a purpose allows them is for the user to say.
 */
export function storable(row: Row, text: string, column: MappedColumn): string | null {
  const isKeptAsWritten = column.target === 'data' || column.target === 'note';
  if (isMarkedSecret(text) || (isKeptAsWritten && isBareHash(text))) {
    warn(row, 'secret-left-out', column);
    return null;
  }
  const shown = hideMarkedSecrets(text);
  if (shown !== text) warn(row, 'secret-left-out', column);
  if (looksLikeFormula(text)) warn(row, 'looks-like-formula', column);
  if (hasNationalNumber(text)) warn(row, 'national-number-in-text', column);
  if (!hasPaymentCard(shown)) return shown;
  warn(row, 'card-number-left-out', column);
  return replaceSpans(shown, findPaymentCards(shown), '••••');
}

/** A spreadsheet would run it; here it is text and stays text. */
function looksLikeFormula(text: string): boolean {
  return /^[=@]|^[+-](?![\d\s().,/-]*$)/.test(text);
}

export function addressParts(row: Row, column: MappedColumn): AddressParts {
  const group = column.addressGroup ?? 0;
  const parts = row.addresses.get(group) ?? {
    street: [],
    columns: [],
    street2: [],
    postalCode: '',
    town: '',
    country: '',
  };
  row.addresses.set(group, parts);
  parts.columns.push(column);
  return parts;
}

export function addUnique(list: string[], value: string, sameAs: (text: string) => string): void {
  const key = sameAs(value);
  if (!list.some((each) => sameAs(each) === key)) list.push(value);
}
