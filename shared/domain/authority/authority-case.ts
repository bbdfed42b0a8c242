/** A letter from a supervisory authority: a case of its own, with the day by which the authority wants its answer. */
import { z } from 'zod';
import { authorityCaseIdSchema, requestIdSchema } from '../id.ts';
import { languageSchema } from '../language.ts';
import { localDateSchema } from '../local-date.ts';

/** How a case ended, in the authority's own terms. */
export const caseOutcomes = ['dismissed', 'settled', 'reminder', 'order', 'fine', 'other'] as const;
export const caseOutcomeSchema = z.enum(caseOutcomes);
export type CaseOutcome = z.infer<typeof caseOutcomeSchema>;

/** What is read off the authority's letter. */
export const authorityCaseFieldsSchema = z
  .object({
    /** Code in the directory of authorities. */
    authorityCode: z.string().trim().min(1).max(60),
    /** The request that it is about, where it is about one. */
    requestId: requestIdSchema.nullable().default(null),
    receivedOn: localDateSchema,
    /** As the letter says: no law fixes it, so it is typed and never computed. */
    answerDueOn: localDateSchema.nullable().default(null),
    theirReference: z.string().trim().min(1).max(100).nullable().default(null),
    /** In which the authority wrote, and is answered. */
    language: languageSchema,
    /** What it asks, in the user's words. */
    summary: z.string().trim().min(1).max(2000),
  })
  .readonly();
export type AuthorityCaseFields = z.infer<typeof authorityCaseFieldsSchema>;

export const authorityCaseSchema = z
  .object({
    id: authorityCaseIdSchema,
    /** "A-2026-001" */
    reference: z.string(),
    ...authorityCaseFieldsSchema.unwrap().shape,
    closed: z.object({ on: localDateSchema, outcome: caseOutcomeSchema }).readonly().nullable(),
  })
  .readonly();
export type AuthorityCase = z.infer<typeof authorityCaseSchema>;

/** While one is open nothing that it is about may be destroyed: it is evidence (GDPR Art. 5(2), 17(3)(e), 31). */
export function isHeldBy(cases: readonly Pick<AuthorityCase, 'closed'>[]): boolean {
  return cases.some(({ closed }) => closed === null);
}
