/** What can be asked about retention: what is due, destroying it, taking that back or confirming it, and holds. */
import { z } from 'zod';
import { dataItemIdSchema, fileIdSchema, subjectIdSchema, sweepIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { retentionRuleSchema } from '../domain/retention/retention-rule.ts';
import { legalHoldSchema } from '../domain/sweep/legal-hold.ts';
import { holdKinds, openPeriods, sweepEnds, sweepPreviewSchema, sweepSchema } from '../domain/sweep/sweep.ts';
import { lineSchema } from '../domain/text/typed-text.ts';
import { call, job } from './define.ts';

/** How long each item of a person is kept. Without a rule: nothing says so. */
const personKeepingSchema = z.object({
  items: z
    .array(
      z
        .object({
          itemId: dataItemIdSchema,
          state: z.enum(['due', 'kept', ...openPeriods]),
          rule: retentionRuleSchema.nullable(),
          /** The first day after keeping; null while it cannot be computed. */
          dueOn: localDateSchema.nullable(),
        })
        .readonly(),
    )
    .readonly(),
  end: z.enum(sweepEnds),
  holds: z.array(z.enum(holdKinds)).readonly(),
  legalHold: legalHoldSchema.nullable(),
});
export type PersonKeeping = z.infer<typeof personKeepingSchema>;

export const retentionCalls = {
  'retention.ofPerson': call(z.object({ subjectId: subjectIdSchema }), personKeepingSchema),
  /** Null takes the hold away. */
  'retention.hold': call(
    z.object({ subjectId: subjectIdSchema, reason: legalHoldSchema.unwrap().shape.reason.nullable() }),
    personKeepingSchema,
  ),
  /** What a sweep would do today, over everybody. */
  'retention.preview': job(z.object({}), sweepPreviewSchema),
  /** Takes out what is due; nothing is gone for good before `confirm`. */
  'retention.sweep': job(z.object({}), sweepSchema),
  'retention.takeBack': job(z.object({ sweepId: sweepIdSchema }), sweepSchema),
  /** Gone for good: the file is rewritten without it. Asked again after a full disk, it does what is left. */
  'retention.confirm': job(
    z.object({
      sweepId: sweepIdSchema,
      decidedBy: lineSchema.pipe(z.string().min(1).max(200)).nullable().default(null),
    }),
    sweepSchema,
  ),
  /** As PDF, of a sweep that was confirmed. */
  'retention.proof': call(
    z.object({ sweepId: sweepIdSchema, language: languageSchema }),
    z.object({ fileId: fileIdSchema }),
  ),
  /** Every sweep with its proof, the latest first. */
  'retention.sweeps': call(z.object({}), z.object({ items: z.array(sweepSchema).readonly() })),
};
