/** What can be asked about the files kept with a request. They come with its `RequestFile`. */
import { z } from 'zod';
import { fileIdSchema, letterIdSchema, requestAttachmentIdSchema, requestIdSchema } from '../domain/id.ts';
import { attachmentRoleSchema } from '../domain/request/attachment.ts';
import { call } from './define.ts';
import { requestFileSchema } from './request-calls.ts';

const attachmentId = { id: requestAttachmentIdSchema };

export const attachmentCalls = {
  /** Keeps a staged file as it is: its type is read from its bytes, its name is cleaned. */
  'attachments.add': call(
    z.object({
      requestId: requestIdSchema,
      fileId: fileIdSchema,
      role: attachmentRoleSchema,
      letterId: letterIdSchema.nullable().default(null),
      note: z.string().trim().max(500).nullable().default(null),
    }),
    requestFileSchema,
  ),
  'attachments.read': call(z.object(attachmentId), z.object({ fileId: fileIdSchema })),
  /** The bytes go for good; that there was a file, and why it went, stays. */
  'attachments.destroy': call(
    z.object({ ...attachmentId, reason: z.string().trim().min(1).max(500) }),
    requestFileSchema,
  ),
  /** Of a breach or a disclosure; the register's file is rewritten without it. */
  'attachments.destroyOfMatter': call(
    z.object({ ...attachmentId, reason: z.string().trim().min(1).max(500) }),
    z.object({}),
  ),
};
