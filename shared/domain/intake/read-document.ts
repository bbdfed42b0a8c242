/** What a document that arrived says, once read: a mail, a letter as PDF or scan, a text. Nothing in it is believed. */
import { z } from 'zod';

const mailPartySchema = z.object({ name: z.string(), email: z.string().nullable() }).readonly();
export type MailParty = z.infer<typeof mailPartySchema>;

/** ISO 8601, UTC; null where the mail says nothing legible. */
const instantSchema = z.string().nullable();

const mailHeadSchema = z.object({
  sender: mailPartySchema.nullable(),
  /** Whom an answer should reach where that is not the sender: forms of web sites write in their own name. */
  replyTo: mailPartySchema.nullable(),
  to: z.array(mailPartySchema).readonly(),
  /** By the sender's clock. */
  sentAt: instantSchema,
  /** By the clock of the last server on the way, which put it into the mailbox (RFC 5321, 4.4). */
  receivedAt: instantSchema,
  subject: z.string().nullable(),
});
export type MailHead = z.infer<typeof mailHeadSchema>;

const documentTextSchema = z.object({
  /** Plain, without markup; lines end with LF. */
  text: z.string(),
  /** More text follows than is kept here. */
  isTextCut: z.boolean(),
});
export type DocumentText = z.infer<typeof documentTextSchema>;

export const documentKinds = ['mail', 'pdf', 'image', 'text', 'other'] as const;

export const documentAttachmentSchema = z
  .object({
    /** Without folders, control characters and tricks of writing direction; never empty. */
    name: z.string(),
    /** By its first bytes, and only where these say nothing as the mail declares it. */
    mediaType: z.string(),
    bytes: z.instanceof(Uint8Array),
    /** A picture within the text: a logo, a signature. */
    isInline: z.boolean(),
  })
  .readonly();
export type DocumentAttachment = z.infer<typeof documentAttachmentSchema>;

export const readDocumentSchema = z
  .object({
    name: z.string(),
    kind: z.enum(documentKinds),
    mediaType: z.string(),
    ...mailHeadSchema.shape,
    ...documentTextSchema.shape,
    /** False for what has to be looked at: a picture, a scan. */
    hasText: z.boolean(),
    /** Null for what has none. */
    pages: z.int().nullable(),
    /** Mails that came with this one as a whole, and those within them, in their order. */
    forwarded: z
      .array(z.object({ ...mailHeadSchema.shape, ...documentTextSchema.shape }).readonly())
      .readonly(),
    /** Of the mail and of those forwarded with it. */
    attachments: z.array(documentAttachmentSchema).readonly(),
  })
  .readonly();
export type ReadDocument = z.infer<typeof readDocumentSchema>;
export type ForwardedMail = ReadDocument['forwarded'][number];
