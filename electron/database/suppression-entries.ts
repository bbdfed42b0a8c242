/** Reads and writes the `suppression_entry` table: keyed hashes that keep erased people from coming back. */
import { createHmac } from 'node:crypto';
import { nameKey } from '../../shared/domain/import/find-duplicates.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Subject, SubjectFields } from '../../shared/domain/subject/subject.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import type { Db, WriteDb } from './database.ts';
import { findImport } from './import-batches.ts';
import { readRegister } from './register.ts';

interface SuppressionKey {
  readonly kind: 'email' | 'name-postcode' | 'customer-number';
  readonly text: string;
}

export function suppress(db: WriteDb, subject: Subject, on: LocalDate): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO suppression_entry (hmac, kind, since_on) VALUES (?, ?, ?)',
  );
  const source = subject.importId === null ? null : (findImport(db, subject.importId)?.source ?? null);
  for (const key of keysOf(subject, { source })) insert.run(hmac(db, key), key.kind, on);
}

interface Beside {
  /** Which tool the line comes from: `ImportSource`. */
  readonly source?: string | null;
  /** Of a line whose address is not complete. */
  readonly postalCode?: string | null;
}

/** True where an erased person had this e-mail, this name and postal code, or this customer number. */
export function isSuppressed(db: Db, fields: SubjectFields, beside: Beside = {}): boolean {
  const find = db.prepare('SELECT 1 FROM suppression_entry WHERE hmac = ?');
  return keysOf(fields, beside).some((key) => find.get(hmac(db, key)) !== undefined);
}

export function hasSuppressions(db: Db): boolean {
  return db.prepare('SELECT 1 FROM suppression_entry LIMIT 1').get() !== undefined;
}

/**
 * Everybody has a customer number 12 somewhere: it counts together with the name, or among the numbers of one known tool,
 * so that an erased person does not keep out another.
 */
function keysOf(
  fields: SubjectFields,
  { source = null, postalCode = null }: Beside,
): readonly SuppressionKey[] {
  const emails = fields.contacts
    .filter(({ kind }) => kind === 'email')
    .map(({ value }) => normaliseEmail(value));
  const name = nameKey(fields);
  const postalCodes = [...fields.addresses.map(({ address }) => address.postalCode), postalCode ?? ''];
  const number = fields.customerNumber === null ? '' : withoutSpaces(fields.customerNumber);
  const owners = [name, source === null || source === 'unknown' ? '' : `source ${source}`];
  return [
    ...emails.map((text) => ({ kind: 'email' as const, text })),
    ...postalCodes
      .filter((code) => name !== '' && code !== '')
      .map((code) => ({ kind: 'name-postcode' as const, text: `${name}|${withoutSpaces(code)}` })),
    ...owners
      .filter((owner) => owner !== '' && number !== '')
      .map((owner) => ({ kind: 'customer-number' as const, text: `${owner}|${number}` })),
  ];
}

function withoutSpaces(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

function hmac(db: Db, { kind, text }: SuppressionKey): string {
  return createHmac('sha256', readRegister(db).suppressionSecret).update(`${kind}:${text}`).digest('hex');
}
