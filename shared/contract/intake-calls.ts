/** What can be asked about what arrives: a letter, a mail or a scan read into a proposal, and a list of requests taken over. */
import { z } from 'zod';
import { fileIdSchema, subjectIdSchema } from '../domain/id.ts';
import { documentKinds } from '../domain/intake/read-document.ts';
import { proposedRightSchema, quotedRemarkSchema } from '../domain/intake/read-letter.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { channelSchema } from '../domain/request/channel.ts';
import { listMappingSchema } from '../domain/request-list/list-column.ts';
import { listPreviewSchema } from '../domain/request-list/list-preview.ts';
import { call, job } from './define.ts';
import { requestSummarySchema } from './request-summary.ts';

/** Longer texts than any letter. */
const longestText = 500_000;

const arrivedFileSchema = z
  .object({ fileId: fileIdSchema, name: z.string(), mediaType: z.string(), size: z.int() })
  .readonly();

export const candidateReasons = ['known-email', 'customer-number', 'name', 'similar-name'] as const;

const candidateSchema = z
  .object({
    subjectId: subjectIdSchema,
    name: z.string(),
    email: z.string().nullable(),
    town: z.string().nullable(),
    customerNumber: z.string().nullable(),
    /** The strongest first. */
    why: z.array(z.enum(candidateReasons)).min(1).readonly(),
  })
  .readonly();
export type Candidate = z.infer<typeof candidateSchema>;

export const duplicateReasons = ['same-document', 'same-person', 'same-sender'] as const;

const duplicateSchema = z.object({ request: requestSummarySchema, why: z.enum(duplicateReasons) }).readonly();
export type Duplicate = z.infer<typeof duplicateSchema>;

const readingSchema = z.object({
  document: z
    .object({
      ...arrivedFileSchema.unwrap().shape,
      kind: z.enum(documentKinds),
      sender: z.object({ name: z.string(), email: z.string().nullable() }).readonly().nullable(),
      subject: z.string().nullable(),
      /** When a mail reached the mailbox, in the controller's zone; null for what bears no such day. */
      receivedOn: localDateSchema.nullable(),
      /** When a mail was sent, or the first date that a letter names. */
      writtenOn: localDateSchema.nullable(),
      /** Of the letter, of what was forwarded with it, and of the letters attached to it. */
      text: z.string(),
      isTextCut: z.boolean(),
      /** False for what has to be looked at: a picture, a scan. */
      hasText: z.boolean(),
      pages: z.int().nullable(),
      attachments: z.array(arrivedFileSchema).readonly(),
    })
    .readonly(),
  language: languageSchema.nullable(),
  channel: channelSchema.nullable(),
  /** Nothing is decided: each right with the words that led there. */
  proposals: z.array(proposedRightSchema).readonly(),
  remarks: z.array(quotedRemarkSchema).readonly(),
  candidates: z.array(candidateSchema).readonly(),
  duplicates: z.array(duplicateSchema).readonly(),
});
export type Reading = z.infer<typeof readingSchema>;

/** A staged list; of a workbook the named sheet, or the first that holds a table. */
const listOrder = { fileId: fileIdSchema, sheet: z.string().max(255).nullable().default(null) };

const takenOverSchema = z.object({ added: z.int(), closed: z.int(), refused: z.int() }).readonly();
export type TakenOverList = z.infer<typeof takenOverSchema>;

export const intakeCalls = {
  /** Reads a staged document, or words that were pasted, and proposes what to register; nothing is stored. */
  'intake.read': call(
    z
      .object({
        fileId: fileIdSchema.nullable().default(null),
        text: z.string().trim().min(1).max(longestText).nullable().default(null),
      })
      .refine(({ fileId, text }) => (fileId === null) !== (text === null), { error: 'file-or-text' }),
    readingSchema,
  ),
  /** Reads a staged list of requests and proposes what its columns say; nothing is stored. */
  'requests.previewList': call(
    z.object({ ...listOrder, mapping: listMappingSchema.nullable().default(null) }),
    listPreviewSchema,
  ),
  /** The lines that would stay out, each with its reason, as CSV. */
  'requests.refusedListLines': call(
    z.object({ ...listOrder, mapping: listMappingSchema, language: languageSchema }),
    z.object({ fileId: fileIdSchema }),
  ),
  /** Registers the good lines with their own numbers, all or none. What was registered is voided, never deleted. */
  'requests.importList': job(
    z.object({ ...listOrder, mapping: listMappingSchema, continuesNumbering: z.boolean().default(true) }),
    takenOverSchema,
  ),
};
