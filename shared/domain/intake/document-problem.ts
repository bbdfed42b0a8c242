/** Why a document that arrived could not be read: codes and numbers, no content. The document itself may still be kept. */
import { z } from 'zod';

export const documentProblemSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty-file') }),
  z.object({ code: z.literal('too-many-bytes'), limit: z.int() }),
  /** Parts of a mail, attachments included. */
  z.object({ code: z.literal('too-many-parts'), limit: z.int() }),
  /** Parts within parts of a mail. */
  z.object({ code: z.literal('too-deep'), limit: z.int() }),
  /** All headers of a mail together, in bytes. */
  z.object({ code: z.literal('headers-too-long'), limit: z.int() }),
  z.object({ code: z.literal('too-many-pages'), limit: z.int() }),
  /** A text document is an archive: this one unpacks to more bytes than `limit`. */
  z.object({ code: z.literal('unpacks-too-big'), limit: z.int() }),
  /** It opens with a password only. */
  z.object({ code: z.literal('encrypted') }),
  z.object({ code: z.literal('damaged') }),
  z.object({ code: z.literal('took-too-long'), seconds: z.int() }),
  z.object({ code: z.literal('out-of-memory') }),
  z.object({ code: z.literal('parser-crashed') }),
]);
export type DocumentProblem = z.infer<typeof documentProblemSchema>;
