/** What arrived and what left with a request beside its letters: the original, proofs, copies; kept as it was, or destroyed. */
import { z } from 'zod';
import { letterIdSchema, requestAttachmentIdSchema } from '../id.ts';
import { localDateSchema } from '../local-date.ts';

export const attachmentRoles = [
  'original',
  'received',
  /** Destroyed as soon as the identity was checked (Art. 5(1)(c) and (e), 12(6)): a note of what was seen is kept instead. */
  'identity-copy',
  'mandate',
  'proof-of-deposit',
  'proof-of-delivery',
  'returned-envelope',
  'sent-copy',
  /** Copy of the person's data that went with an answer: it goes some months after, its hash stays. */
  'data-annex',
  'other',
] as const;
export const attachmentRoleSchema = z.enum(attachmentRoles);
export type AttachmentRole = z.infer<typeof attachmentRoleSchema>;

/** In bytes, for each. */
export const largestAttachment = 50 * 1024 * 1024;

export const requestAttachmentSchema = z
  .object({
    id: requestAttachmentIdSchema,
    /** The letter that it proves something of. */
    letterId: letterIdSchema.nullable(),
    role: attachmentRoleSchema,
    name: z.string(),
    mediaType: z.string(),
    /** Bytes. */
    size: z.int(),
    sha256: z.string(),
    addedOn: localDateSchema,
    note: z.string().nullable(),
    /** The bytes are gone. Without a reason: by Greffe, once the identity was checked. */
    destroyed: z.object({ on: localDateSchema, reason: z.string().nullable() }).readonly().nullable(),
  })
  .readonly();
export type RequestAttachment = z.infer<typeof requestAttachmentSchema>;

export const attachmentProblems = ['too-many-bytes', 'empty'] as const;
export type AttachmentProblem = (typeof attachmentProblems)[number];

export function attachmentProblem(size: number): AttachmentProblem | null {
  if (size === 0) return 'empty';
  return size > largestAttachment ? 'too-many-bytes' : null;
}
