/** The steps by which a deadline was computed: a closed union that the screen turns into sentences. */
import { z } from 'zod';
import { holidayNameSchema } from '../calendar/holiday-rule.ts';
import { articleSchema } from '../law/article.ts';
import { localDateSchema } from '../local-date.ts';
import { promisedDelaySchema } from './promised-delay.ts';
import { suspensionReasonSchema } from './request.ts';

/** Every step carries the date that it yields (`on`) and where its rule stands. */
const step = <K extends string, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), on: localDateSchema, article: articleSchema, ...shape }).readonly();

const count = z.int().nonnegative();

/** A day on which a period cannot end, with all that it is: 1 November 2026 is a Sunday and All Saints'. */
const skippedDaySchema = z
  .object({
    on: localDateSchema,
    weekend: z.enum(['saturday', 'sunday']).nullable(),
    holiday: holidayNameSchema.nullable(),
  })
  .readonly();
export type SkippedDay = z.infer<typeof skippedDaySchema>;

export const deadlineStepSchema = z.discriminatedUnion('kind', [
  /** `on` is the day of receipt. */
  step('received', {}),
  /** Received before the Regulation applied on `on`: computed as if it had. */
  step('before-the-regulation', { receivedOn: localDateSchema }),
  /** `on` is the first day that counts. */
  step('counting-starts', { notCounted: localDateSchema }),
  /** `on` is the same date of the month, or its last day: then `clamped` follows. */
  step('months-added', { from: localDateSchema, months: count }),
  /** The month of `on` has no day `missingDay`. */
  step('clamped', { missingDay: z.int().min(29).max(31) }),
  /** Told to the person on `toldOn`; `on` is `totalMonths` from receipt. */
  step('extension', { from: localDateSchema, toldOn: localDateSchema, months: count, totalMonths: count }),
  /** Told too late, or before the request came: it counts for nothing and `on` stays. */
  step('extension-not-counted', {
    toldOn: localDateSchema,
    firstMonthLimitOn: localDateSchema,
    reason: z.enum(['too-late', 'before-receipt']),
  }),
  /** `days` counted from `countedFrom`, later than `from` where an earlier suspension still ran. Open: `until` is null. */
  step('suspension', {
    from: localDateSchema,
    until: localDateSchema.nullable(),
    countedFrom: localDateSchema,
    countedUntil: localDateSchema,
    reason: suspensionReasonSchema,
    days: count,
  }),
  /** The question left after the limit `on`, when there was no period left to suspend. */
  step('suspension-not-counted', { from: localDateSchema, reason: suspensionReasonSchema }),
  /** From a day on which no period ends to the next working day, `on`. */
  step('rolled', { from: localDateSchema, over: z.array(skippedDaySchema).min(1).readonly() }),
  step('limit', {}),
  step('promised', { from: localDateSchema, delay: promisedDelaySchema }),
  /** Which of the two was earlier; `isUndisturbed` where a suspension was left out of account. */
  step('aim', { because: z.enum(['law', 'promise', 'same-day']), isUndisturbed: z.boolean() }),
  step('post-by', { from: localDateSchema, workingDays: count }),
]);
export type DeadlineStep = z.infer<typeof deadlineStepSchema>;
