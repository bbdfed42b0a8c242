/** A data subject of any kind: who they are, how they are reached, and what the register holds about them. */
import { z } from 'zod';
import {
  activityIdSchema,
  categoryIdSchema,
  dataItemIdSchema,
  importIdSchema,
  subjectIdSchema,
} from '../id.ts';
import { languageSchema } from '../language.ts';
import { localDateSchema, recordedDaySchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { lineSchema } from '../text/typed-text.ts';

const line = lineSchema.max(300);
const optionalLine = line
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

export const relations = [
  'customer',
  'prospect',
  'newsletter',
  'user',
  'supplier-contact',
  'worker',
  'other',
] as const;
export const relationSchema = z.enum(relations);
export type Relation = z.infer<typeof relationSchema>;

export const contactOrigins = ['person', 'import', 'request', 'third-party', 'controller'] as const;
export const contactOriginSchema = z.enum(contactOrigins);

/** An e-mail or telephone with where it came from and since when: an answer goes to an address already known. */
export const contactSchema = z
  .object({
    kind: z.enum(['email', 'phone']),
    value: line.min(1),
    origin: contactOriginSchema,
    since: localDateSchema.nullable(),
  })
  .readonly();
export type Contact = z.infer<typeof contactSchema>;

export const knownAddressSchema = z
  .object({ address: postalAddressSchema, origin: contactOriginSchema, since: localDateSchema.nullable() })
  .readonly();

/** What a user can enter or change about a person. At least a name, a company or a contact is needed. */
export const subjectFieldsSchema = z
  .object({
    givenName: optionalLine,
    familyName: optionalLine,
    company: optionalLine,
    customerNumber: optionalLine,
    language: languageSchema.nullable().default(null),
    relation: relationSchema.default('customer'),
    relationStartedOn: recordedDaySchema.nullable().default(null),
    relationEndedOn: recordedDaySchema.nullable().default(null),
    lastContactOn: recordedDaySchema.nullable().default(null),
    accountClosedOn: recordedDaySchema.nullable().default(null),
    subscriptionEndedOn: recordedDaySchema.nullable().default(null),
    contractPerformedOn: recordedDaySchema.nullable().default(null),
    satisfactoryAnswerOn: recordedDaySchema.nullable().default(null),
    /** Said that they no longer want the services. */
    saidStopOn: recordedDaySchema.nullable().default(null),
    birthOn: recordedDaySchema.nullable().default(null),
    note: z.string().max(10_000).nullable().default(null),
    contacts: z.array(contactSchema).max(50).readonly().default([]),
    addresses: z.array(knownAddressSchema).max(50).readonly().default([]),
  })
  .readonly()
  .refine((fields) => displayName(fields) !== '', { error: 'nameless', path: ['familyName'] });
export type SubjectFields = z.infer<typeof subjectFieldsSchema>;

/** Marks that the rest of the app obeys. Dates say since when. */
export const subjectMarksSchema = z
  .object({
    /** Art. 18: nothing but storage until lifted. */
    restrictedOn: localDateSchema.nullable(),
    /** Art. 21(2): absolute. */
    marketingStoppedOn: localDateSchema.nullable(),
    /** Erased but for what the law obliges to keep: outside lists and search, for the controller only. */
    archivedOn: localDateSchema.nullable(),
    /** Died: nothing is sent to them any more; whoever acts for the estate is answered (LIL Art. 85). */
    deceasedOn: localDateSchema.nullable().default(null),
  })
  .readonly();

export const subjectSchema = z
  .object({ id: subjectIdSchema, importId: importIdSchema.nullable() })
  .and(subjectFieldsSchema)
  .and(subjectMarksSchema);
export type Subject = z.infer<typeof subjectSchema>;

/** One thing held about a person: an order, a preference, a note, an IP address. */
export const dataItemSchema = z
  .object({
    id: dataItemIdSchema,
    subjectId: subjectIdSchema,
    categoryId: categoryIdSchema,
    activityId: activityIdSchema.nullable(),
    label: line.min(1),
    value: z.string().max(100_000),
    /** Where it came from: "import PrestaShop", "dit au téléphone". */
    source: line.nullable(),
    collectedOn: recordedDaySchema.nullable(),
    importId: importIdSchema.nullable(),
  })
  .readonly();
export type DataItem = z.infer<typeof dataItemSchema>;

interface Named {
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly company?: string | null;
  readonly contacts?: readonly { readonly value: string }[];
}

/** "Zélie Vantroubel", else the company, else the first contact; empty where there is nothing. */
export function displayName({ givenName, familyName, company, contacts }: Named): string {
  const personal = [givenName, familyName]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ');
  return personal || company || contacts?.[0]?.value || '';
}
