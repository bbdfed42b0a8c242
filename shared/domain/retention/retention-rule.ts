/** A retention rule (GDPR Art. 5(1)(e), Art. 30(1)(f)): how long, from which event, what happens then, on what ground. */
import { z } from 'zod';
import { activityIdSchema, retentionRuleIdSchema } from '../id.ts';
import { localizedTextSchema } from '../language.ts';

/** What starts a period. `collected` is rolling: each item counts from its own day. */
export const startEvents = [
  'account-closed',
  'subscription-ended',
  'relation-ended',
  /** The last contact that came from the person. */
  'last-contact',
  'satisfactory-answer',
  'collected',
  'invoice-issued',
  'financial-year-closed',
  'until-person-says-stop',
  'contract-performed',
  /** Camera images. */
  'recorded',
  'letter-sent',
  'request-closed',
  /** The date of the document itself. */
  'document',
] as const;
export const startEventSchema = z.enum(startEvents);
export type StartEvent = z.infer<typeof startEventSchema>;

/** `count` 0: at once. `indefinite`: the criteria that Art. 13(2)(a) and 15(1)(d) ask for where no period can be named. */
export const durationSchema = z
  .discriminatedUnion('unit', [
    z.object({ unit: z.literal('days'), count: z.int().min(0).max(36_500) }),
    z.object({ unit: z.literal('months'), count: z.int().min(0).max(1200) }),
    z.object({ unit: z.literal('years'), count: z.int().min(0).max(100) }),
    z.object({ unit: z.literal('indefinite'), criterion: localizedTextSchema.nullable().default(null) }),
  ])
  .readonly();
export type Duration = z.infer<typeof durationSchema>;

/** `next-1-january`: the 1 January after the event, as Belgian bookkeeping and tax law count. */
export const countsFromSchema = z.enum(['event', 'next-1-january']);

/** `archive`: kept for the controller alone, outside search. */
export const retentionActions = ['erase', 'anonymise', 'archive'] as const;
export const retentionActionSchema = z.enum(retentionActions);

/**
 * - `law`: a duty to keep; it stands against erasure (Art. 17(3)(b)).
 * - `contract`, `policy`: what was agreed or published; of itself no exception to erasure.
 * - `indicative`: what an authority recommends, or a law allows at most.
 */
export const groundKinds = ['law', 'contract', 'policy', 'indicative'] as const;
export type GroundKind = (typeof groundKinds)[number];

export const retentionGroundSchema = z
  .object({
    kind: z.enum(groundKinds),
    /** "Code de commerce, art. L123-22": printed in answers and in the register. */
    citation: localizedTextSchema,
  })
  .readonly();

export const retentionRuleSchema = z
  .object({
    id: retentionRuleIdSchema,
    /** Null: the rule holds for the category whatever it is used for. */
    activityId: activityIdSchema.nullable(),
    categoryCode: z.string().min(1).max(100),
    duration: durationSchema,
    startEvent: startEventSchema,
    countsFrom: countsFromSchema.default('event'),
    action: retentionActionSchema,
    ground: retentionGroundSchema,
    /** Stable code of a ready-made rule or legal period; null for the user's own. */
    code: z.string().nullable(),
  })
  .readonly();
export type RetentionRule = z.infer<typeof retentionRuleSchema>;
