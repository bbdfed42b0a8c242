/** A sweep: what is due for deletion (GDPR Art. 5(1)(e)), what keeps it all the same, and the proof that it is gone. */
import { z } from 'zod';
import { categoryIdSchema, subjectIdSchema, sweepIdSchema } from '../id.ts';
import { localDateSchema } from '../local-date.ts';
import { retentionActionSchema, retentionRuleSchema } from '../retention/retention-rule.ts';

/**
 * Why nothing of a person is touched, though due: an open request (what it asks for must still be there), an authority that
 * looks into one, a restriction (Art. 18(2): storage alone), a claim that the user noted (Art. 17(3)(e)).
 */
export const holdKinds = ['open-request', 'authority-case', 'restricted', 'claim'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** Why a period cannot be computed. `no-rule`: nothing says how long the category is kept. */
export const openPeriods = ['start-not-known', 'no-end', 'no-rule'] as const;
export type OpenPeriod = (typeof openPeriods)[number];

/** What becomes of the person: their record goes when nothing else is held, and to the archive when only the law asks for the rest. */
export const sweepEnds = ['stays', 'archived', 'removed'] as const;
export type SweepEnd = (typeof sweepEnds)[number];

/** Items of one category that fell due in one year under one rule, over all persons. Counts alone: it stays as the proof. */
export const sweepLineSchema = z
  .object({
    categoryId: categoryIdSchema,
    rule: retentionRuleSchema,
    action: retentionActionSchema,
    year: z.int(),
    items: z.int().min(1),
  })
  .readonly();
export type SweepLine = z.infer<typeof sweepLineSchema>;

export const personDueSchema = z
  .object({
    subjectId: subjectIdSchema,
    name: z.string(),
    items: z.int(),
    /** Since when the first of it is due. */
    dueOn: localDateSchema,
    end: z.enum(sweepEnds),
    holds: z.array(z.enum(holdKinds)).readonly(),
  })
  .readonly();
export type PersonDue = z.infer<typeof personDueSchema>;

export const sweepPreviewSchema = z
  .object({
    today: localDateSchema,
    lines: z.array(sweepLineSchema).readonly(),
    items: z.int(),
    /** Who leaves the register, and who goes to its archive. */
    removed: z.int(),
    archived: z.int(),
    /** Something is due, and a hold keeps it. */
    held: z.int(),
    /** Items whose period cannot be computed, by category. */
    open: z
      .array(z.object({ categoryId: categoryIdSchema, why: z.enum(openPeriods), items: z.int() }).readonly())
      .readonly(),
    /** The first persons concerned, at most `shownPersons`. */
    persons: z.array(personDueSchema).readonly(),
    personCount: z.int(),
  })
  .readonly();
export type SweepPreview = z.infer<typeof sweepPreviewSchema>;

export const shownPersons = 200;

/** `taking-back` and `confirming` can only be ended: nothing else is possible once one of them has begun. */
export const sweepStates = [
  'running',
  'to-confirm',
  'taking-back',
  'confirming',
  'confirmed',
  'taken-back',
] as const;

export const sweepSchema = z
  .object({
    id: sweepIdSchema,
    state: z.enum(sweepStates),
    today: localDateSchema,
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    /** Who left the register, or went to its archive. */
    persons: z.int(),
    lines: z.array(sweepLineSchema).readonly(),
    /** Persons kept although something of theirs was due; one may be kept for several reasons. */
    holds: z.array(z.object({ kind: z.enum(holdKinds), persons: z.int().min(1) }).readonly()).readonly(),
    /** As whoever confirmed it was named. */
    decidedBy: z.string().nullable(),
  })
  .readonly();
export type Sweep = z.infer<typeof sweepSchema>;
