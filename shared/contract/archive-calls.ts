/** What can be asked about the archive of closed requests: what is due for removal, and removing it. */
import { z } from 'zod';
import { dueSchema, keepingChoiceSchema, keepingHolds } from '../domain/archive/request-keeping.ts';
import { requestIdSchema } from '../domain/id.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { call, job } from './define.ts';
import { requestFileSchema } from './request-calls.ts';

const archiveFileShape = {
  requestId: requestIdSchema,
  reference: z.string(),
  requesterName: z.string(),
  hold: z.enum(keepingHolds).nullable(),
};
const archiveFileSchema = z.object(archiveFileShape).readonly();
export type ArchiveFile = z.infer<typeof archiveFileSchema>;

const removalKind = z.enum(['annexes', 'file']);

const dueFileSchema = z
  .object({
    ...archiveFileShape,
    what: removalKind,
    since: localDateSchema,
    /** How the day was reached. */
    steps: dueSchema.unwrap().shape.steps,
    /** How many go. */
    letters: z.int(),
    /** Names of those that go. */
    attachments: z.array(z.string()).readonly(),
  })
  .readonly();
export type DueFile = z.infer<typeof dueFileSchema>;

export const archiveCalls = {
  /** What is due first stands first. */
  'archive.due': call(
    z.object({}),
    z.object({
      due: z.array(dueFileSchema).readonly(),
      /** Due, and kept for now. */
      held: z.array(archiveFileSchema).readonly(),
      /** Erasures of which the policy promises to keep only anonymous data. */
      toChoose: z.array(archiveFileSchema).readonly(),
      anonymousLines: z.int(),
    }),
  ),
  'archive.choose': call(
    z.object({ requestId: requestIdSchema, choice: keepingChoiceSchema }),
    requestFileSchema,
  ),
  /** Removes exactly what was shown, for good. */
  'archive.remove': job(
    z.object({
      removals: z
        .array(z.object({ requestId: requestIdSchema, what: removalKind }))
        .min(1)
        .max(20_000),
    }),
    z.object({ files: z.int(), annexes: z.int() }),
  ),
};
