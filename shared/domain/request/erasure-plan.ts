/** What an erasure erases and what it keeps, as data (GDPR Art. 17): what the screen shows, the service carries out and the letter prints. */
import { z } from 'zod';
import { categoryIdSchema, dataItemIdSchema, retentionRuleIdSchema } from '../id.ts';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import { retentionRuleSchema } from '../retention/retention-rule.ts';
import { identityFieldSchema } from '../subject/identity-field.ts';
import { erasureGroundSchema } from './request.ts';
import { outcomeSchema } from './right.ts';

/** Art. 17(3)(a) to (e): expression, legal obligation, public health, archives and research, legal claims. */
export const erasureExceptions = ['a', 'b', 'c', 'd', 'e'] as const;
export const erasureExceptionSchema = z.enum(erasureExceptions);
export type ErasureException = z.infer<typeof erasureExceptionSchema>;

/** What the user decides otherwise for one category; `categoryId` null is the identity of a register without such a category. */
export const erasureChoiceSchema = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('keep'),
    categoryId: categoryIdSchema.nullable(),
    exception: erasureExceptionSchema,
    /** Printed in the letter: Art. 12(4). */
    reason: z.string().trim().min(1).max(2000),
    /** Last day of keeping, where it can be said. */
    keptThroughOn: localDateSchema.nullable().default(null),
  }),
  z.object({
    decision: z.literal('erase'),
    categoryId: categoryIdSchema.nullable(),
    /** Without it a legal duty to keep stands, and the plan only warns. */
    despiteLegalDuty: z.boolean(),
  }),
]);
export type ErasureChoice = z.infer<typeof erasureChoiceSchema>;

const rule = retentionRuleSchema.unwrap().shape;
const decidingRuleSchema = z
  .object({
    ruleId: retentionRuleIdSchema,
    duration: rule.duration,
    startEvent: rule.startEvent,
    countsFrom: rule.countsFrom,
    ground: rule.ground,
  })
  .readonly();

/** Part of a category with one fate. A category whose older items may go has a line for these and one for the rest. */
export const erasureLineSchema = z
  .object({
    categoryId: categoryIdSchema.nullable(),
    code: z.string().nullable(),
    name: localizedTextSchema,
    decision: z.enum(['erase', 'keep']),
    /** Of the record of the person; identity only. */
    fields: z.array(identityFieldSchema).readonly(),
    itemIds: z.array(dataItemIdSchema).readonly(),
    /** Single things: a person with two addresses has the field `address` counted twice. */
    count: z.int().positive(),
    /** Null where erased, and where a request without a ground of Art. 17(1) leaves everything as it is. */
    exception: erasureExceptionSchema.nullable(),
    /** The legal duty that decides; null where the user chose, and for an identity that only follows what is kept. */
    rule: decidingRuleSchema.nullable(),
    /** Last day of keeping; null while the start of the period is not known, or it has none. */
    keptThroughOn: localDateSchema.nullable(),
    /** The user's reason for keeping. */
    reason: z.string().nullable(),
  })
  .readonly();
export type ErasureLine = z.infer<typeof erasureLineSchema>;

export const erasureWarnings = [
  /** A choice to erase was not followed: the law obliges to keep. */
  'legal-duty-stands',
  /** The user erases what the law obliges to keep. */
  'legal-duty-overridden',
  /** The ground is withdrawn consent (b) or an objection (c), and no purpose of the category rests on what these end. */
  'ground-may-not-cover',
  /** Nothing is asked for by Art. 17(1), yet the period is over: the data is due for deletion anyway (Art. 5(1)(e)). */
  'period-over',
  /** Kept without an end: the day from which the period runs is not in the register. */
  'start-not-known',
] as const;

export const erasurePlanSchema = z
  .object({
    /** Null: none of Art. 17(1)(a) to (f) applies, which is a refusal with reasons. */
    ground: erasureGroundSchema.nullable(),
    outcome: outcomeSchema.extract(['granted', 'partly-granted', 'refused', 'nothing-held']),
    lines: z.array(erasureLineSchema).readonly(),
    /** What is kept goes to the restricted archive: it serves its exception and nothing else (Art. 5(1)(b), Art. 18(2)). */
    restrictsKept: z.boolean(),
    /** Copies of data handed out earlier that go with it; their names and hashes stay with the requests. */
    copies: z.int().nonnegative().default(0),
    warnings: z
      .array(z.object({ code: z.enum(erasureWarnings), categoryId: categoryIdSchema.nullable() }).readonly())
      .readonly(),
  })
  .readonly();
export type ErasurePlan = z.infer<typeof erasurePlanSchema>;
export type ErasureWarning = ErasurePlan['warnings'][number];
