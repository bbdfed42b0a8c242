/** What the cell of one column adds to its row: one case per target. */
import { assertNever } from '../../result.ts';
import { normaliseEmail } from '../text/email.ts';
import type { MappedColumn } from './column-mapping.ts';
import { categoryOfTarget, type ImportCategory } from './column-target.ts';
import { readDate } from './read-date.ts';
import {
  cleanCell,
  cleanText,
  isScientific,
  looksLikePhone,
  readConsent,
  readEmails,
  readLanguage,
} from './read-values.ts';
import {
  addData,
  addNote,
  addressParts,
  addUnique,
  refuse,
  setSingle,
  storable,
  warn,
  type DateField,
  type Row,
} from './row-collector.ts';

/** Reads one cell. Cells of `secret` and `ignore` columns are not even cleaned. */
export function readColumn(row: Row, column: MappedColumn, cell: string): void {
  const { target } = column;
  if (target === 'secret' || target === 'ignore' || cell === '') return;
  const value = cleanCell(cell);
  if (value === '') return;
  switch (target) {
    case 'full-name':
      return setSingle(row, 'fullName', value, column, 'identity');
    case 'given-name':
      return setSingle(row, 'givenName', value, column, 'identity');
    case 'family-name':
      return setSingle(row, isPrefix(column) ? 'familyPrefix' : 'familyName', value, column, 'identity');
    case 'company':
      return setSingle(row, 'company', value, column, 'company');
    case 'customer-number':
      return setSingle(row, 'customerNumber', value, column, 'account');
    case 'email':
      return readEmailCell(row, column, value);
    case 'phone':
    case 'mobile':
      return readPhoneCell(row, column, value);
    case 'street':
    case 'street-2':
    case 'postal-code':
    case 'town':
    case 'country':
      return readAddressCell(row, column, cell, value);
    case 'language':
      row.language ??= readLanguage(value);
      return;
    case 'birth-date':
      return readDateCell(row, column, value, 'birthOn', 'identity');
    case 'created-on':
      return readDateCell(row, column, value, 'createdOn', 'account');
    case 'last-contact-on':
      return readDateCell(row, column, value, 'lastContactOn', 'account');
    case 'last-order-on':
      keepWords(row, column, value);
      return readDateCell(row, column, value, 'lastOrderOn', null);
    case 'newsletter-optin-at':
      return readOptIn(row, column, value);
    case 'newsletter-consent':
      return readConsentCell(row, column, value);
    case 'unsubscribed-at':
      return readUnsubscribed(row, column, value);
    case 'vat-number':
    case 'opt-in-ip':
    case 'tags':
      return keepWords(row, column, value);
    case 'note':
      return addNote(row, column, cleanText(cell));
    case 'data':
      return addData(row, column, cleanText(cell), column.categoryCode ?? 'other');
    default:
      return assertNever(target);
  }
}

/** The Dutch "tussenvoegsel" (van, de) has a column of its own and stands before the family name. */
function isPrefix({ header }: MappedColumn): boolean {
  return /^(tussen|voor)voegsels?$/i.test(header.trim());
}

function keepWords(row: Row, column: MappedColumn, value: string): void {
  const category = categoryOfTarget[column.target];
  if (category !== undefined) addData(row, column, value, category);
}

function readEmailCell(row: Row, column: MappedColumn, value: string): void {
  const { valid, hasMalformed } = readEmails(value);
  if (hasMalformed) return refuse(row, 'malformed-email', column);
  for (const email of valid) addUnique(row.emails, email, normaliseEmail);
}

function readPhoneCell(row: Row, column: MappedColumn, value: string): void {
  if (looksLikePhone(value)) return addUnique(row.phones, value, (text) => text.replace(/[^\d+]/g, ''));
  if (isScientific(value)) warn(row, 'damaged-number', column);
  addData(row, column, value, 'contact');
}

function readAddressCell(row: Row, column: MappedColumn, cell: string, value: string): void {
  const parts = addressParts(row, column);
  const text = storable(row, value, column);
  if (text === null) return;
  switch (column.target) {
    case 'street':
      // Line breaks and double spaces separate the parts of an address in one cell.
      if (!parts.street.includes(text)) parts.street.push(isOneCell(cell) ? cleanText(cell) : text);
      return;
    case 'street-2':
      if (!parts.street2.includes(text)) parts.street2.push(text);
      return;
    case 'postal-code':
      parts.postalCode ||= text;
      return;
    case 'town':
      parts.town ||= text;
      return;
    default:
      parts.country ||= text;
  }
}

const isOneCell = (cell: string): boolean => /\S( {2,}|\s*\n\s*)\S/.test(cell);

/** A date without its words where it is understood; with them, under `category`, where it is not. */
function readDateCell(
  row: Row,
  column: MappedColumn,
  value: string,
  field: DateField,
  category: ImportCategory | null,
): void {
  const read = readDate(value, column.dateOrder);
  if (read.kind === 'date') {
    if (!row.dates.has(field)) row.dates.set(field, read.on);
    return;
  }
  if (read.kind === 'none') return;
  if (read.kind === 'ambiguous') warn(row, 'ambiguous-date', column);
  if (read.kind === 'impossible') warn(row, 'impossible-date', column);
  if (category !== null) addData(row, column, value, category);
}

function readOptIn(row: Row, column: MappedColumn, value: string): void {
  if (readDate(value, column.dateOrder).kind === 'none') return;
  keepWords(row, column, value);
  readDateCell(row, column, value, 'optedInOn', null);
}

function readConsentCell(row: Row, column: MappedColumn, value: string): void {
  const consent = readConsent(value);
  if (consent === null) warn(row, 'consent-unreadable', column);
  else row.consent ??= consent;
  keepWords(row, column, value);
}

/** A date or a yes says stop; "0" or "no" says nothing. */
function readUnsubscribed(row: Row, column: MappedColumn, value: string): void {
  const read = readDate(value, column.dateOrder);
  const consent = readConsent(value);
  if (read.kind === 'none' || consent === 'no' || consent === 'neither') return;
  row.isUnsubscribed = true;
  keepWords(row, column, value);
  if (consent === null) readDateCell(row, column, value, 'unsubscribedOn', null);
}
