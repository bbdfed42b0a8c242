/** A claim that keeps the data of a person although it is due (GDPR Art. 17(3)(e)). */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';

export const legalHoldSchema = z
  .object({ reason: z.string().trim().min(1).max(1000), sinceOn: localDateSchema })
  .readonly();
export type LegalHold = z.infer<typeof legalHoldSchema>;
