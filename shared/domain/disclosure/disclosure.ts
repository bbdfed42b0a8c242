/** Data given, or asked for and not given, to an authority, in court or to another who demands it; and what the person may know of it. */
import { z } from 'zod';
import { categoryIdSchema, disclosureIdSchema, subjectIdSchema } from '../id.ts';
import { isAfter, recordedDaySchema, type LocalDate } from '../local-date.ts';
import { countryCodeSchema } from '../postal/country-code.ts';
import { lawfulBasisSchema } from '../processing/processing-activity.ts';

const longText = z.string().trim().min(1).max(4000);
const line = z.string().trim().min(1).max(200);
const optionalLine = line.nullable().default(null);

export const disclosureRecipients = ['authority', 'court', 'police', 'lawyer', 'insurer', 'other'] as const;
const disclosureRecipientSchema = z.enum(disclosureRecipients);
export type DisclosureRecipient = z.infer<typeof disclosureRecipientSchema>;

export const disclosureChannels = ['post', 'registered-post', 'email', 'portal', 'by-hand', 'phone'] as const;
const disclosureChannelSchema = z.enum(disclosureChannels);
export type DisclosureChannel = z.infer<typeof disclosureChannelSchema>;

export const contestOutcomes = ['pending', 'upheld', 'rejected'] as const;
const contestOutcomeSchema = z.enum(contestOutcomes);
export type ContestOutcome = z.infer<typeof contestOutcomeSchema>;

/**
 * Whether the person learns of it. `secret`: a law or the demand itself forbids it, until a day where one is named; the answer
 * to an access request is then silent (GDPR Art. 23), and the register says so to its own people.
 */
const tellingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('to-tell') }),
  z.object({ kind: z.literal('told'), on: recordedDaySchema }),
  z.object({ kind: z.literal('not-needed'), reason: longText }),
  z.object({
    kind: z.literal('secret'),
    until: recordedDaySchema.nullable().default(null),
    /** The law or the words of the demand. */
    source: longText,
  }),
]);
export type Telling = z.infer<typeof tellingSchema>;
export const tellingKinds = ['to-tell', 'told', 'not-needed', 'secret'] as const;

export const disclosureFieldsSchema = z
  .object({
    recipientKind: disclosureRecipientSchema,
    recipientName: line,
    /** Service, person in charge, address. */
    recipientDetails: longText.nullable().default(null),
    countryCode: countryCodeSchema,
    lawfulBasis: lawfulBasisSchema,
    /** Which law obliges or allows: "art. 39bis du Code d’instruction criminelle". */
    basisText: longText.nullable().default(null),
    /** Null: nobody demanded it; a claim of our own, an insurer told of a loss. */
    demand: z
      .object({
        reference: optionalLine,
        writtenOn: recordedDaySchema.nullable().default(null),
        receivedOn: recordedDaySchema,
      })
      .readonly()
      .nullable()
      .default(null),
    subjectIds: z.array(subjectIdSchema).max(500).readonly().default([]),
    /** Persons who are not in the register, in words. */
    otherPersons: z.string().trim().min(1).max(500).nullable().default(null),
    categoryIds: z.array(categoryIdSchema).max(200).readonly().default([]),
    /** Null while nothing was given; then what left, on which day, by which way. */
    given: z
      .object({ what: longText, on: recordedDaySchema, channel: disclosureChannelSchema })
      .readonly()
      .nullable()
      .default(null),
    /** Refused for good: nothing leaves. */
    refused: z.object({ on: recordedDaySchema, reasons: longText }).readonly().nullable().default(null),
    /** The demand was fought: on which day, with which arguments, and how it ended. */
    contest: z
      .object({ on: recordedDaySchema, arguments: longText, outcome: contestOutcomeSchema })
      .readonly()
      .nullable()
      .default(null),
    telling: tellingSchema,
  })
  .readonly()
  .refine(({ given, refused }) => given === null || refused === null, {
    error: 'given-and-refused',
    path: ['refused'],
  });
export type DisclosureFields = z.infer<typeof disclosureFieldsSchema>;

export const disclosureSchema = z
  .object({
    id: disclosureIdSchema,
    /** "C-2026-001" */
    reference: z.string(),
    fields: disclosureFieldsSchema,
  })
  .readonly();
export type Disclosure = z.infer<typeof disclosureSchema>;

export const disclosureStates = ['to-decide', 'contested', 'given', 'refused'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

export function disclosureState({ given, refused, contest }: DisclosureFields): DisclosureState {
  if (given !== null) return 'given';
  if (refused !== null) return 'refused';
  return contest?.outcome === 'pending' ? 'contested' : 'to-decide';
}

/** On that day nothing may be said of it to the person. */
export function isSecretOn({ telling }: Pick<DisclosureFields, 'telling'>, on: LocalDate): boolean {
  return telling.kind === 'secret' && (telling.until === null || !isAfter(on, telling.until));
}

/** The person was not told, and may be now: left to be told, or a secrecy that has ended. */
export function isTellingOwedOn(
  { telling, given }: Pick<DisclosureFields, 'telling' | 'given'>,
  on: LocalDate,
): boolean {
  if (given === null) return false;
  return telling.kind === 'to-tell' || (telling.kind === 'secret' && !isSecretOn({ telling }, on));
}
