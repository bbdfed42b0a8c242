/** Reads and writes the `suppression_entry` table: keyed hashes that keep erased people from coming back. */
import { createHmac } from 'node:crypto';
import { nameKey } from '../../shared/domain/import/find-duplicates.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { SubjectFields } from '../../shared/domain/subject/subject.ts';
import { normaliseEmail } from '../../shared/domain/text/email.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import type { Db, WriteDb } from './database.ts';
import { readRegister } from './register.ts';

interface SuppressionKey {
  readonly kind: 'email' | 'name-postcode' | 'customer-number';
  readonly text: string;
}

export function suppress(db: WriteDb, fields: SubjectFields, on: LocalDate): void {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO suppression_entry (hmac, kind, since_on) VALUES (?, ?, ?)',
  );
  for (const key of keysOf(fields)) insert.run(hmac(db, key), key.kind, on);
}

/** True where an erased person had this e-mail, customer number, or name and postal code. */
export function isSuppressed(db: Db, fields: SubjectFields): boolean {
  const find = db.prepare('SELECT 1 FROM suppression_entry WHERE hmac = ?');
  return keysOf(fields).some((key) => find.get(hmac(db, key)) !== undefined);
}

export function hasSuppressions(db: Db): boolean {
  return db.prepare('SELECT 1 FROM suppression_entry LIMIT 1').get() !== undefined;
}

function keysOf(fields: SubjectFields): readonly SuppressionKey[] {
  const emails = fields.contacts
    .filter(({ kind }) => kind === 'email')
    .map(({ value }) => normaliseEmail(value));
  const name = nameKey(fields);
  const postalCodes = name === '' ? [] : fields.addresses.map(({ address }) => foldText(address.postalCode));
  const numbers = fields.customerNumber === null ? [] : [foldText(fields.customerNumber)];
  return [
    ...emails.map((text) => ({ kind: 'email' as const, text })),
    ...postalCodes.map((code) => ({ kind: 'name-postcode' as const, text: `${name}|${code}` })),
    ...numbers.map((text) => ({ kind: 'customer-number' as const, text })),
  ];
}

function hmac(db: Db, { kind, text }: SuppressionKey): string {
  return createHmac('sha256', readRegister(db).suppressionSecret).update(`${kind}:${text}`).digest('hex');
}
