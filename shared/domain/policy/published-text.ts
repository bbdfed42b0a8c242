/** A published policy as the register keeps it: its words, where they came from, and from when it holds. */
import { z } from 'zod';
import { localDateSchema } from '../local-date.ts';

export const publishedTextSchema = z
  .object({
    id: z.uuid(),
    /** In force from this day until the next one begins. */
    validFrom: localDateSchema,
    /** The date that it bears; null where it bears none. */
    publishedOn: localDateSchema.nullable(),
    /** Null: pasted. */
    sourceName: z.string().max(300).nullable(),
    /** Of the file, or of the text as it was pasted. */
    sha256: z.string().length(64),
    text: z.string(),
    isCut: z.boolean(),
    readAt: z.string(),
  })
  .readonly();
export type PublishedText = z.infer<typeof publishedTextSchema>;
