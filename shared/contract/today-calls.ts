/** What can be asked about the day: all that is due, in the order in which it presses, and the diary of a month. */
import { z } from 'zod';
import { authorityCaseIdSchema, processorIdSchema, requestIdSchema, subjectIdSchema } from '../domain/id.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { breachSummarySchema } from './breach-calls.ts';
import { call } from './define.ts';
import { requestSummarySchema } from './request-summary.ts';

export const todayCalls = {
  'today.get': call(
    z.object({
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .nullable()
        .default(null),
    }),
    z.object({
      today: localDateSchema,
      /** Open requests, the nearest aim first. */
      due: z.array(requestSummarySchema).readonly(),
      dueThisWeek: z.int(),
      late: z.int(),
      /** Days of the month that carry something. */
      diary: z
        .array(
          z
            .object({
              on: localDateSchema,
              kind: z.enum(['aim', 'limit', 'holiday']),
              requestId: requestIdSchema.nullable(),
              label: z.string(),
            })
            .readonly(),
        )
        .readonly(),
      /** Letters of authorities that wait for an answer, the nearest day first. */
      cases: z
        .array(
          z
            .object({
              id: authorityCaseIdSchema,
              reference: z.string(),
              authorityName: z.string(),
              answerDueOn: localDateSchema.nullable(),
            })
            .readonly(),
        )
        .readonly(),
      /** Art. 14: persons still to be told that their data came from elsewhere. */
      personsToTell: z
        .array(
          z
            .object({ subjectId: subjectIdSchema, name: z.string(), dueOn: localDateSchema.nullable() })
            .readonly(),
        )
        .readonly(),
      /** Breaches that are not closed: what counts in hours first. */
      breaches: z.array(breachSummarySchema).readonly(),
      /** Instant of the reply, from which the hours go on. */
      now: z.string(),
      /** Art. 28(1): contracts with processors to be read again. */
      contracts: z
        .array(
          z
            .object({ processorId: processorIdSchema, name: z.string(), reviewOn: localDateSchema })
            .readonly(),
        )
        .readonly(),
      /** Art. 5(1)(e): files and annexes that are due for removal, and erasures that wait for a choice. */
      removals: z.object({ due: z.int(), since: localDateSchema.nullable(), toChoose: z.int() }).readonly(),
      reminders: z
        .array(
          z.enum([
            'sweep-to-confirm',
            'recovery-sheet',
            'controller-incomplete',
            'register-empty',
            'no-customers',
          ]),
        )
        .readonly(),
    }),
  ),
};
