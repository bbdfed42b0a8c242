/** One closed letter as lists and files show it. */
import { z } from 'zod';
import { letterIdSchema } from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterKindSchema } from '../domain/letter/letter-kind.ts';
import { letterStateSchema, postingSchema } from '../domain/letter/posting.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { rightSchema } from '../domain/request/right.ts';

export const letterSummarySchema = z
  .object({
    id: letterIdSchema,
    kind: letterKindSchema,
    language: languageSchema,
    letterOn: localDateSchema,
    frozenAt: z.string(),
    sha256: z.string(),
    pages: z.int(),
    /** The first time it left, which is the day of the answer. */
    posting: postingSchema.nullable(),
    /** Every time it left: sent again after it came back. */
    postings: z.array(postingSchema).readonly(),
    state: letterStateSchema,
    /** The letter that this one corrects, and the one that corrects this one. */
    replacesId: letterIdSchema.nullable(),
    replacedById: letterIdSchema.nullable(),
    /** Rights of its request that it answered, until their decision was taken back. */
    overtakenFor: z.array(rightSchema).readonly(),
  })
  .readonly();
export type LetterSummary = z.infer<typeof letterSummarySchema>;
