/** The shape of a legal or recommended retention period: dated data with its source, which the user can correct. */
import { z } from 'zod';
import type { ActivityId, RetentionRuleId } from '../id.ts';
import { localizedTextSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';
import {
  countsFromSchema,
  durationSchema,
  retentionActionSchema,
  retentionGroundSchema,
  startEventSchema,
  type RetentionRule,
} from './retention-rule.ts';

export const legalPeriodSchema = z
  .object({
    /** Stable: versions of the same period share it, and no two of them are in force on the same day. */
    code: z.string().min(1).max(60),
    /** Null: the same in every country. */
    country: z.enum(['BE', 'FR']).nullable(),
    /** What is kept, and on what condition. */
    subject: localizedTextSchema,
    duration: durationSchema,
    startEvent: startEventSchema,
    countsFrom: countsFromSchema,
    action: retentionActionSchema,
    ground: retentionGroundSchema,
    /** `secondary`: taken from advisers or the press, not from the text itself; shown with a question mark. */
    confidence: z.enum(['primary', 'secondary']),
    /** Where the period was read: the text, or who reports it. Not translated, shown as it stands. */
    source: z.string().min(1).max(500),
    inForceFrom: localDateSchema,
    /** Last day, included; null while in force. */
    inForceUntil: localDateSchema.nullable(),
  })
  .readonly();
export type LegalPeriod = z.infer<typeof legalPeriodSchema>;

/** A rule of the register that follows a legal period and remembers which one. */
export function ruleFromLegalPeriod(
  { code, duration, startEvent, countsFrom, action, ground }: LegalPeriod,
  place: {
    readonly id: RetentionRuleId;
    readonly activityId: ActivityId | null;
    readonly categoryCode: string;
  },
): RetentionRule {
  return { ...place, code, duration, startEvent, countsFrom, action, ground };
}
