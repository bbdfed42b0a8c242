/**
 * What of a person's data they may take elsewhere (GDPR Art. 20(1)): provided by them, also by use, processed on consent or a contract.
 * What is left out is named with its reason. Pure.
 */
import { z } from 'zod';
import { headerKey } from '../import/header-key.ts';
import { localizedTextSchema } from '../language.ts';
import type { HeldCategory, HeldData, HeldItem } from './held-data.ts';
import type { HeldField, IdentityField } from './identity-field.ts';
import type { Subject } from './subject.ts';

/** `basis`: neither consent nor contract. `inferred`: worked out by somebody else. `not-provided`: from a third party, or our own words. */
export const leftOutReasons = ['basis', 'inferred', 'not-provided'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const leftOutSchema = z
  .object({
    code: z.string().nullable(),
    name: localizedTextSchema,
    reason: z.enum(leftOutReasons),
    count: z.int().positive(),
  })
  .readonly();
export type LeftOut = z.infer<typeof leftOutSchema>;

export interface PortableData {
  readonly held: HeldData;
  readonly leftOut: readonly LeftOut[];
}

export function portableData(held: HeldData): PortableData {
  const split = held.categories.map(splitCategory);
  return {
    held: {
      ...held,
      // Art. 15 tells of these.
      disclosures: [],
      consents: [],
      categories: split
        .map(({ category }) => category)
        .filter(({ fields, items }) => fields.length + items.length > 0),
    },
    leftOut: split.flatMap(({ leftOut }) => leftOut),
  };
}

/** The record without the fields that stay: what a machine reads says the same as the list. */
export function portableSubject(subject: Subject, { categories }: HeldData): Subject {
  const kept = categories.flatMap(({ fields }) => fields);
  const has = (field: IdentityField) => kept.some((each) => each.field === field);
  const only = <T>(field: IdentityField, value: T): T | null => (has(field) ? value : null);
  const origins = new Set(kept.map(({ field, value }) => `${field} ${value}`));
  return {
    ...subject,
    givenName: only('given-name', subject.givenName),
    familyName: only('family-name', subject.familyName),
    company: only('company', subject.company),
    customerNumber: only('customer-number', subject.customerNumber),
    language: only('language', subject.language),
    birthOn: only('birth', subject.birthOn),
    relationStartedOn: only('relation-started', subject.relationStartedOn),
    relationEndedOn: only('relation-ended', subject.relationEndedOn),
    lastContactOn: only('last-contact', subject.lastContactOn),
    accountClosedOn: only('account-closed', subject.accountClosedOn),
    subscriptionEndedOn: only('subscription-ended', subject.subscriptionEndedOn),
    contractPerformedOn: only('contract-performed', subject.contractPerformedOn),
    satisfactoryAnswerOn: only('satisfactory-answer', subject.satisfactoryAnswerOn),
    saidStopOn: only('said-stop', subject.saidStopOn),
    note: null,
    contacts: subject.contacts.filter(({ kind, value }) => origins.has(`${kind} ${value}`)),
    addresses: has('address') ? subject.addresses.filter(({ origin }) => isProvidedBy(origin)) : [],
    restrictedOn: null,
    marketingStoppedOn: null,
    archivedOn: null,
    deceasedOn: null,
  };
}

function splitCategory(category: HeldCategory): {
  readonly category: HeldCategory;
  readonly leftOut: readonly LeftOut[];
} {
  const fields = category.fields.map((field) => ({ field, reason: reasonOfField(field, category) }));
  const items = category.items.map((item) => ({ item, reason: reasonOfItem(item, category) }));
  const reasons = [...fields, ...items].map(({ reason }) => reason);
  const { code, name } = category;
  return {
    category: {
      ...category,
      fields: fields.filter(({ reason }) => reason === null).map(({ field }) => field),
      items: items.filter(({ reason }) => reason === null).map(({ item }) => item),
    },
    leftOut: leftOutReasons.flatMap((reason) => {
      const count = reasons.filter((each) => each === reason).length;
      return count === 0 ? [] : [{ code, name, reason, count }];
    }),
  };
}

/** Our own notes and marks; the kind of relation is how we sort our contacts. */
const ownFields: ReadonlySet<IdentityField> = new Set([
  'note',
  'relation',
  'restricted-since',
  'marketing-stopped-since',
  'deceased',
]);

function reasonOfField({ field, origin }: HeldField, { purposes }: HeldCategory): LeftOutReason | null {
  if (ownFields.has(field) || !isProvidedBy(origin)) return 'not-provided';
  return purposes.some(isPortableBasis) ? null : 'basis';
}

function isProvidedBy(origin: HeldField['origin']): boolean {
  return origin !== 'controller' && origin !== 'third-party';
}

/** Categories of the ready-made registers that hold nothing but conclusions, and columns of mailing tools that are such. */
const inferredCategories: ReadonlySet<string> = new Set(['location']);
const inferredColumns: ReadonlySet<string> = new Set([
  'member rating',
  'latitude',
  'longitude',
  'gmtoff',
  'dstoff',
  'timezone',
  'cc',
  'region',
]);

function reasonOfItem(item: HeldItem, { code, purposes }: HeldCategory): LeftOutReason | null {
  if (inferredCategories.has(code ?? '') || inferredColumns.has(headerKey(item.label))) return 'inferred';
  const own = purposes.filter(({ activityId }) => activityId === item.activityId);
  return (own.length > 0 ? own : purposes).some(isPortableBasis) ? null : 'basis';
}

function isPortableBasis({ lawfulBasis }: HeldCategory['purposes'][number]): boolean {
  return lawfulBasis === 'consent' || lawfulBasis === 'contract';
}
