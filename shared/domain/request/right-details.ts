/** What a right needs beside its outcome: the answers to its questions and what was done, kept with the right as JSON. */
import { z } from 'zod';
import { activityIdSchema, dataItemIdSchema } from '../id.ts';
import { localDateSchema } from '../local-date.ts';
import { postalAddressSchema } from '../postal/postal-address.ts';
import { conditionAnswersSchema } from './condition-answers.ts';

const words = z.string().trim().min(1).max(2000);
const optionalWords = words.nullable().default(null);
const optionalDay = localDateSchema.nullable().default(null);

/** The questions of `conditions.ts` as the user answered them; absent before the first answer. */
const answered = { answers: conditionAnswersSchema.optional() };

/** What was, what is: Art. 16. `itemId` or `field` name the place in the register that was changed; both null for a note only. */
const correctionSchema = z
  .object({
    label: words,
    was: optionalWords,
    is: words,
    itemId: dataItemIdSchema.nullable().default(null),
    field: z.string().max(60).nullable().default(null),
    /** A corrected postal address in its parts; `is` then says it in one line. */
    address: postalAddressSchema.optional(),
    correctedOn: optionalDay,
  })
  .readonly();

const accessDetailsSchema = z.object({
  right: z.literal('access'),
  ...answered,
  /** Art. 15(3): a further copy, for which a fee may be asked. */
  isFurtherCopy: z.boolean().default(false),
});

const rectificationDetailsSchema = z.object({
  right: z.literal('rectification'),
  ...answered,
  corrections: z.array(correctionSchema).max(50).readonly(),
  /** Art. 16, second sentence: a supplementary statement, kept beside data that stays. */
  statement: optionalWords,
});

/** Art. 18(1): (a) accuracy contested, (b) unlawful but erasure opposed, (c) needed for claims, (d) objection pending. */
export const restrictionCases = ['a', 'b', 'c', 'd'] as const;
export type RestrictionCase = (typeof restrictionCases)[number];
const restrictionDetailsSchema = z.object({
  right: z.literal('restriction'),
  ...answered,
  case: z.enum(restrictionCases).nullable().default(null),
  /** The policy promises that only the person lifts it (P3.39). */
  untilPersonLifts: z.boolean().default(false),
  /** Art. 18(3): the day the person was told that it will be lifted. */
  announcedOn: optionalDay,
  liftedOn: optionalDay,
  liftReason: optionalWords,
});

const portabilityDetailsSchema = z.object({
  right: z.literal('portability'),
  ...answered,
  /** Art. 20(2): to whom it goes directly, where feasible. */
  transferTo: optionalWords,
});

const objectionDetailsSchema = z.object({
  right: z.literal('objection'),
  ...answered,
  /** Art. 21(1): grounds relating to their particular situation, in their words. */
  situation: optionalWords,
  activityIds: z.array(activityIdSchema).readonly().default([]),
  /** Why it is rejected: compelling legitimate grounds, or claims. */
  compellingGrounds: optionalWords,
});

const marketingDetailsSchema = z.object({ right: z.literal('marketing-objection'), ...answered });

const consentDetailsSchema = z.object({
  right: z.literal('consent-withdrawal'),
  ...answered,
  /** The activities that rest on the consent; none: all that do. */
  activityIds: z.array(activityIdSchema).readonly().default([]),
});

const automatedDetailsSchema = z.object({
  right: z.literal('automated-decision'),
  ...answered,
  /** Art. 22: which decision, its logic and its consequences in plain words. */
  decision: optionalWords,
  logic: optionalWords,
  consequences: optionalWords,
  /** Art. 22(3): a human looked at it again, with the person's point of view. */
  reviewedOn: optionalDay,
  reviewer: optionalWords,
  review: z.enum(['confirmed', 'changed']).nullable().default(null),
  reviewReason: optionalWords,
});

/** LIL Art. 84 to 86. */
export const postMortemMatters = [
  'directives-registered',
  'directives-executed',
  'estate',
  'death-recorded',
] as const;
/** What executing directives does to the data that is held. */
export const postMortemEffects = ['keep', 'archive', 'erase'] as const;
const postMortemDetailsSchema = z.object({
  right: z.literal('post-mortem'),
  ...answered,
  matter: z.enum(postMortemMatters).nullable().default(null),
  /** What the person laid down, or what was done. */
  directives: optionalWords,
  diedOn: optionalDay,
  doneOn: optionalDay,
  /** Where directives are executed: what becomes of the data. */
  effect: z.enum(postMortemEffects).optional(),
});

const erasureDetailsSchema = z.object({ right: z.literal('erasure'), ...answered });

export const rightDetailsSchema = z
  .discriminatedUnion('right', [
    accessDetailsSchema,
    rectificationDetailsSchema,
    erasureDetailsSchema,
    restrictionDetailsSchema,
    portabilityDetailsSchema,
    objectionDetailsSchema,
    marketingDetailsSchema,
    consentDetailsSchema,
    automatedDetailsSchema,
    postMortemDetailsSchema,
  ])
  .readonly();
export type RightDetails = z.infer<typeof rightDetailsSchema>;
export type DetailsOf<R extends RightDetails['right']> = Extract<RightDetails, { readonly right: R }>;

/** Before anything was written about a right. */
export function blankDetails<R extends RightDetails['right']>(right: R): DetailsOf<R> {
  return rightDetailsSchema.parse({ right, corrections: [] }) as DetailsOf<R>;
}

/** The details of one right, where they were written. */
export function detailsOf<R extends RightDetails['right']>(
  rights: readonly { readonly right: string; readonly details: RightDetails | null }[],
  right: R,
): DetailsOf<R> | null {
  const details = rights.find((asked) => asked.right === right)?.details ?? null;
  return details?.right === right ? (details as DetailsOf<R>) : null;
}
