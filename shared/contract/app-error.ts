/**
 * Every failure that may cross the contract, as plain data. Errors carry codes, not sentences: the renderer words
 * them in the user's language (`error.<code>`).
 */
import { z } from 'zod';
import { signingNeeds } from '../domain/controller/controller.ts';
import { mappingProblemSchema } from '../domain/import/column-mapping.ts';
import { documentProblemSchema } from '../domain/intake/document-problem.ts';
import { tableProblemSchema } from '../domain/import/table-problem.ts';
import { attachmentProblems } from '../domain/request/attachment.ts';
import { requestRuleSchema } from '../domain/request/lifecycle.ts';

/** What is wrong with a register file, or with the way to it. The file is left untouched in every case. */
export const registerProblems = [
  'wrong-passphrase',
  'not-a-register',
  'newer-register',
  'in-use',
  'read-only',
  'missing',
  'damaged',
  'exists-already',
  'disk-full',
  'locked',
] as const;
export type RegisterProblem = (typeof registerProblems)[number];

/** Records that name an entry of the register, so that it cannot be deleted. */
export const rests = [
  'activities',
  'processors',
  'client-processing',
  'data-items',
  'consents',
  'objections',
  'retention-rules',
  'contract-file',
] as const;
export type Rest = (typeof rests)[number];

export const appErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invalid-input'), fields: z.array(z.string()) }),
  z.object({ code: z.literal('not-found'), what: z.string() }),
  z.object({ code: z.literal('rule-broken'), rule: requestRuleSchema }),
  /** An entry of the register is not deleted while others rest on it. */
  z.object({
    code: z.literal('rested-on'),
    by: z.array(z.object({ what: z.enum(rests), count: z.int().positive() })),
  }),
  z.object({ code: z.literal('register'), problem: z.enum(registerProblems) }),
  z.object({ code: z.literal('file-unreadable'), problem: z.string() }),
  /** A foreign table that could not be read at all; nothing of it was kept. */
  z.object({ code: z.literal('table-unreadable'), problem: tableProblemSchema }),
  /** A file that was not kept with a request. */
  z.object({ code: z.literal('attachment-refused'), problem: z.enum(attachmentProblems) }),
  /** A document that arrived and could not be read; it may be kept all the same. */
  z.object({ code: z.literal('document-unreadable'), problem: documentProblemSchema }),
  /** A scan or a picture: nothing in it can be read as a policy. */
  z.object({ code: z.literal('policy-without-text') }),
  z.object({ code: z.literal('mapping-refused'), problem: mappingProblemSchema }),
  z.object({ code: z.literal('file-unwritable'), fileName: z.string() }),
  /** The letter cannot be signed before the controller's identity is complete. */
  z.object({ code: z.literal('controller-incomplete'), missing: z.array(z.enum(signingNeeds)) }),
  /** Texts of the register that lack the letter's language. */
  z.object({ code: z.literal('language-missing'), missing: z.array(z.string()) }),
  /** The letter lacks something that only the user can supply. */
  z.object({ code: z.literal('letter-incomplete'), missing: z.array(z.string()) }),
  z.object({ code: z.literal('cancelled') }),
  /** A bug. The details are in the log under `ref`; nothing personal travels with it. */
  z.object({ code: z.literal('unexpected'), ref: z.string() }),
]);
export type AppError = z.infer<typeof appErrorSchema>;
