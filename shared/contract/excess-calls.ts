/** What can be asked about the proof that a request is unfounded or excessive (GDPR Art. 12(5)). */
import { z } from 'zod';
import { requestIdSchema } from '../domain/id.ts';
import { earlierRequestSchema } from '../domain/request/earlier-request.ts';
import {
  excessGroundSchema,
  excessSheetFieldsSchema,
  excessSheetSchema,
} from '../domain/request/excess-sheet.ts';
import { call } from './define.ts';
import { requestFileSchema } from './request-calls.ts';

const requestId = { requestId: requestIdSchema };

const excessFileSchema = z.object({
  /** Null until it is written. */
  sheet: excessSheetSchema.nullable(),
  /** What the person asked before: as the sheet keeps it once a letter rests on it, as the register knows it until then. */
  earlier: z.array(earlierRequestSchema).readonly(),
  /** On which the refusals and the fee of this request rest. */
  grounds: z.array(excessGroundSchema).readonly(),
  isFee: z.boolean(),
  /** A signed letter rests on it. */
  isFrozen: z.boolean(),
});
export type ExcessFile = z.infer<typeof excessFileSchema>;

export const excessCalls = {
  'excess.get': call(z.object(requestId), excessFileSchema),
  /** Until a letter that rests on it is signed. The earlier requests are added from the register. */
  'excess.save': call(z.object({ ...requestId, sheet: excessSheetFieldsSchema }), requestFileSchema),
};
