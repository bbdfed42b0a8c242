/** One line of a foreign table into a draft of a person, or the reason why not. */
import { err, ok, type Result } from '../../result.ts';
import type { PostalAddress } from '../postal/postal-address.ts';
import { normaliseEmail } from '../text/email.ts';
import { buildAddress, type AddressSurroundings } from './build-address.ts';
import type { ColumnMapping, MappedColumn } from './column-mapping.ts';
import { readColumn } from './read-column.ts';
import { addData, newRow, refuse, type Row } from './row-collector.ts';
import { nameKey } from './name-key.ts';
import { splitName, isFamilyFirst } from './split-name.ts';
import type { RowRefusal, SubjectDraft } from './subject-draft.ts';

export interface RowOptions {
  /** ISO 3166-1 alpha-2, for addresses that name no country: the controller's. */
  readonly defaultCountry: string;
}

/**
 * @param cells one per column of the mapping; columns mapped to `secret` and `ignore` are not looked at.
 * A malformed e-mail address refuses the whole line, with the column: which of its addresses is right is for the user to
 * say. A date that cannot be read does not: it is kept as text, with a warning.
 */
export function rowToSubject(
  cells: readonly string[],
  mapping: ColumnMapping,
  { defaultCountry }: RowOptions,
): Result<SubjectDraft, RowRefusal> {
  const row = newRow();
  for (const column of mapping.columns) readColumn(row, column, cells[column.index] ?? '');
  const names = namesOf(row, mapping.columns);
  const hasName = names.givenName !== null || names.familyName !== null || names.company !== null;
  if (!hasName && row.emails.length === 0) refuse(row, 'no-name-no-email', null);
  const contacts = row.emails.length + row.phones.length;
  if (contacts > 50)
    refuse(row, 'value-too-long', mapping.columns.find(({ target }) => target === 'email') ?? null);
  if (row.refusal !== null) return err(row.refusal);

  const addresses = addressesOf(row, { source: mapping.source, defaultCountry });
  const newsletter = newsletterOf(row);
  const optedInOn = row.dates.get('optedInOn') ?? null;
  return ok({
    ...names,
    customerNumber: row.single.get('customerNumber') ?? null,
    language: row.language,
    relation: mapping.relation,
    relationStartedOn: row.dates.get('createdOn') ?? (mapping.relation === 'newsletter' ? optedInOn : null),
    lastContactOn: row.dates.get('lastContactOn') ?? null,
    lastOrderOn: row.dates.get('lastOrderOn') ?? null,
    birthOn: row.dates.get('birthOn') ?? null,
    note: row.notes.length === 0 ? null : row.notes.join('\n'),
    emails: row.emails,
    phones: row.phones,
    addresses,
    postalCode: postalCodeOf(row, addresses),
    newsletter,
    newsletterSince: newsletter === null ? null : optedInOn,
    unsubscribedOn: newsletter === 'unsubscribed' ? (row.dates.get('unsubscribedOn') ?? null) : null,
    dataItems: row.dataItems,
    warnings: row.warnings,
  });
}

type Names = Pick<SubjectDraft, 'givenName' | 'familyName' | 'company'>;

function namesOf(row: Row, columns: readonly MappedColumn[]): Names {
  const givenName = row.single.get('givenName') ?? null;
  const familyParts = [row.single.get('familyPrefix'), row.single.get('familyName')];
  const familyName = familyParts.filter((part) => part !== undefined).join(' ') || null;
  const company = row.single.get('company') ?? null;
  const names = { givenName, familyName, company };
  const fullName = row.single.get('fullName');
  const column = columns.find(({ target }) => target === 'full-name');
  if (fullName === undefined || column === undefined) return names;
  // "client@example.org" as the display name of a guest says nothing more than the address itself.
  if (row.emails.some((email) => normaliseEmail(email) === normaliseEmail(fullName))) return names;
  if (givenName !== null || familyName !== null) {
    // The name on the parcels, say, where it is another.
    const isSame = nameKey({ givenName: fullName, familyName: null, company: null }) === nameKey(names);
    if (!isSame) addData(row, column, fullName, 'identity');
    return names;
  }
  const parts = splitName(fullName, isFamilyFirst(column.header));
  return { givenName: parts.givenName, familyName: parts.familyName, company: company ?? parts.company };
}

function addressesOf(row: Row, around: AddressSurroundings): readonly PostalAddress[] {
  const found: PostalAddress[] = [];
  const inOrder = [...row.addresses].sort(([a], [b]) => a - b);
  for (const [, parts] of inOrder) {
    const address = buildAddress(row, parts, around);
    if (address !== null && !found.some((each) => isSameAddress(each, address))) found.push(address);
  }
  return found;
}

function isSameAddress(a: PostalAddress, b: PostalAddress): boolean {
  return a.line1 === b.line1 && a.line2 === b.line2 && a.postalCode === b.postalCode && a.town === b.town;
}

function postalCodeOf(row: Row, addresses: readonly PostalAddress[]): string | null {
  const [first] = addresses;
  if (first !== undefined && first.postalCode !== '') return first.postalCode;
  return [...row.addresses.values()].find(({ postalCode }) => postalCode !== '')?.postalCode ?? null;
}

/**
 * A "no" is an objection only where a "yes" came before it: shops keep the date of a subscription that has ended.
 * Without a column that says yes or no, the date of an opt-in speaks for itself.
 */
function newsletterOf(row: Row): SubjectDraft['newsletter'] {
  const wasSubscribed = row.dates.has('optedInOn');
  if (row.isUnsubscribed || row.consent === 'withdrawn') return 'unsubscribed';
  if (row.consent === 'yes') return 'subscribed';
  if (row.consent === 'no') return wasSubscribed ? 'unsubscribed' : null;
  return row.consent === null && wasSubscribed ? 'subscribed' : null;
}
