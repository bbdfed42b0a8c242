/** One request as lists show it. */
import { z } from 'zod';
import { requestIdSchema } from '../domain/id.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { deadlineStandingSchema } from '../domain/request/deadline.ts';
import { requestStates } from '../domain/request/lifecycle.ts';
import { outcomeSchema, rightSchema } from '../domain/request/right.ts';

export const requestSummarySchema = z
  .object({
    id: requestIdSchema,
    reference: z.string(),
    requesterName: z.string(),
    rights: z
      .array(z.object({ right: rightSchema, outcome: outcomeSchema.nullable() }).readonly())
      .readonly(),
    receivedOn: localDateSchema,
    state: z.enum(requestStates),
    aimOn: localDateSchema,
    limitOn: localDateSchema,
    standing: deadlineStandingSchema,
    isSuspended: z.boolean(),
    nextStep: z.string().nullable(),
  })
  .readonly();
export type RequestSummary = z.infer<typeof requestSummarySchema>;
