/** The tables of a person's data as CSV: the record, the contacts, and one for each category with items. */
import type { Language } from '../../../shared/domain/language.ts';
import type { HeldCategory, HeldConsent, HeldDisclosure } from '../../../shared/domain/subject/held-data.ts';
import { heldFieldsOf } from '../../../shared/domain/subject/identity-field.ts';
import type { Subject } from '../../../shared/domain/subject/subject.ts';
import { toCsv } from './csv.ts';

/** One line for each field; codes and days as they are held. */
export function identityTable(subject: Subject): Uint8Array {
  return toCsv(
    ['field', 'value', 'origin', 'since'],
    heldFieldsOf(subject).map(({ field, value, origin, since }) => [field, value, origin, since]),
  );
}

/** One line for each e-mail, telephone and postal address; the parts of an address in columns of their own. */
export function contactsTable({ contacts, addresses }: Subject): Uint8Array {
  return toCsv(
    ['kind', 'value', 'line1', 'line2', 'postalCode', 'town', 'countryCode', 'origin', 'since'],
    [
      ...contacts.map(({ kind, value, origin, since }) => [
        kind,
        value,
        null,
        null,
        null,
        null,
        null,
        origin,
        since,
      ]),
      ...addresses.map(({ address: { line1, line2, postalCode, town, countryCode }, origin, since }) => [
        'address',
        null,
        line1,
        line2,
        postalCode,
        town,
        countryCode,
        origin,
        since,
      ]),
    ],
  );
}

export function categoryTable({ items }: HeldCategory): Uint8Array {
  return toCsv(
    ['label', 'value', 'source', 'collectedOn', 'purposeId'],
    items.map(({ label, value, source, collectedOn, activityId }) => [
      label,
      value,
      source,
      collectedOn,
      activityId,
    ]),
  );
}

/** Names of categories in the language of the answer, where they have it. */
export function disclosuresTable(disclosures: readonly HeldDisclosure[], language: Language): Uint8Array {
  return toCsv(
    ['recipient', 'kind', 'countryCode', 'on', 'categories'],
    disclosures.map(({ name, recipientKind, countryCode, on, categories }) => [
      name,
      recipientKind,
      countryCode,
      on,
      categories.flatMap((category) => category[language] ?? []).join('; '),
    ]),
  );
}

export function consentsTable(consents: readonly HeldConsent[], language: Language): Uint8Array {
  return toCsv(
    ['activity', 'givenOn', 'way', 'wording', 'proof', 'proofFile', 'withdrawnOn'],
    consents.map(({ activity, givenOn, way, wording, proof, file, withdrawnOn }) => [
      activity[language] ?? null,
      givenOn,
      way,
      wording,
      proof,
      file?.name ?? null,
      withdrawnOn,
    ]),
  );
}

/**
 * "category-02-purchases.csv": safe on every system, without two alike, and without a word in any language but the category's stable
 * code. Null where the category has no items.
 * @param index place among the categories, from 0
 */
export function categoryFileName({ code, items }: HeldCategory, index: number): string | null {
  if (items.length === 0) return null;
  const plain = (code ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  const parts = ['category', String(index + 1).padStart(2, '0'), plain];
  return `${parts.filter((part) => part !== '').join('-')}.csv`;
}
