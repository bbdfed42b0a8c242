/** What the record of a person itself says about them, field by field: personal data like any other (GDPR Art. 4(1)). */
import { z } from 'zod';
import { localDateSchema, type LocalDate } from '../local-date.ts';
import type { PostalAddress } from '../postal/postal-address.ts';
import { contactOriginSchema, type Subject } from './subject.ts';

export const identityFields = [
  'given-name',
  'family-name',
  'company',
  'customer-number',
  'email',
  'phone',
  'address',
  'language',
  'birth',
  'relation',
  'relation-started',
  'relation-ended',
  'last-contact',
  'account-closed',
  'subscription-ended',
  'contract-performed',
  'satisfactory-answer',
  'said-stop',
  'note',
  'restricted-since',
  'marketing-stopped-since',
  'deceased',
] as const;
export const identityFieldSchema = z.enum(identityFields);
export type IdentityField = z.infer<typeof identityFieldSchema>;

/** What a document kept by law needs in order to name its parties, say who they are to each other, and be found again. */
const namingFields: ReadonlySet<IdentityField> = new Set([
  'given-name',
  'family-name',
  'company',
  'customer-number',
  'address',
  'relation',
]);
const nameFields: ReadonlySet<IdentityField> = new Set(['given-name', 'family-name', 'company']);
const reachFields = ['email', 'phone'] as const;

/** The naming ones among `fields`; of a person without a name, the first way to reach them stands for it. */
export function namingFieldsOf(fields: readonly HeldField[]): readonly HeldField[] {
  const hasName = fields.some(({ field }) => nameFields.has(field));
  const standIn = hasName
    ? undefined
    : reachFields.find((reach) => fields.some(({ field }) => field === reach));
  return fields.filter(({ field }) => namingFields.has(field) || field === standIn);
}

export const heldFieldSchema = z
  .object({
    field: identityFieldSchema,
    /** As stored: text; "YYYY-MM-DD" for days; the code of a language or relation. */
    value: z.string(),
    origin: contactOriginSchema.nullable(),
    since: localDateSchema.nullable(),
  })
  .readonly();
export type HeldField = z.infer<typeof heldFieldSchema>;

/** The fields that are filled, in the order of `identityFields`. */
export function heldFieldsOf(subject: Subject): readonly HeldField[] {
  const contacts = subject.contacts.map(({ kind, value, origin, since }) => ({
    field: kind,
    value,
    origin,
    since,
  }));
  const addresses = subject.addresses.map(({ address, origin, since }) => ({
    field: 'address' as const,
    value: addressLine(address),
    origin,
    since,
  }));
  const fields: readonly HeldField[] = [
    ...plain('given-name', subject.givenName),
    ...plain('family-name', subject.familyName),
    ...plain('company', subject.company),
    ...plain('customer-number', subject.customerNumber),
    ...contacts,
    ...addresses,
    ...plain('language', subject.language),
    ...plain('birth', subject.birthOn),
    ...plain('relation', subject.relation),
    ...plain('relation-started', subject.relationStartedOn),
    ...plain('relation-ended', subject.relationEndedOn),
    ...plain('last-contact', subject.lastContactOn),
    ...plain('account-closed', subject.accountClosedOn),
    ...plain('subscription-ended', subject.subscriptionEndedOn),
    ...plain('contract-performed', subject.contractPerformedOn),
    ...plain('satisfactory-answer', subject.satisfactoryAnswerOn),
    ...plain('said-stop', subject.saidStopOn),
    ...plain('note', subject.note),
    ...plain('restricted-since', subject.restrictedOn),
    ...plain('marketing-stopped-since', subject.marketingStoppedOn),
    ...plain('deceased', subject.deceasedOn),
  ];
  return fields.toSorted((a, b) => identityFields.indexOf(a.field) - identityFields.indexOf(b.field));
}

function plain(field: IdentityField, value: string | LocalDate | null): readonly HeldField[] {
  return value === null || value === '' ? [] : [{ field, value, origin: null, since: null }];
}

/** "Rue Haute 139 bte 20, 1000 Bruxelles, BE" */
export function addressLine({ line1, line2, postalCode, town, countryCode }: PostalAddress): string {
  return [line2, line1, `${postalCode} ${town}`.trim(), countryCode]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
