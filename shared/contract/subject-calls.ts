/** What can be asked about customers and other data subjects: who they are, what is held, and imports of them. */
import { z } from 'zod';
import { disclosureStates } from '../domain/disclosure/disclosure.ts';
import { importPreviewSchema, columnMappingSchema } from '../domain/import/import-preview.ts';
import {
  activityIdSchema,
  breachIdSchema,
  categoryIdSchema,
  changeIdSchema,
  consentIdSchema,
  dataItemIdSchema,
  disclosureIdSchema,
  fileIdSchema,
  importIdSchema,
  subjectIdSchema,
} from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { localDateSchema, recordedDaySchema } from '../domain/local-date.ts';
import { consentFieldsSchema, consentSchema } from '../domain/subject/consent.ts';
import { relationSchema, subjectFieldsSchema, subjectSchema } from '../domain/subject/subject.ts';
import { heldDataSchema } from '../domain/subject/held-data.ts';
import { noticeExceptionSchema } from '../domain/subject/source-notice.ts';
import { stoppedActivitySchema } from '../domain/subject/stopped-activity.ts';
import { call, job, pageInput, pageOf } from './define.ts';
import { requestSummarySchema } from './request-summary.ts';

/** A staged export; of a workbook the named sheet, or the first that holds a table. */
const tableOrder = { fileId: fileIdSchema, sheet: z.string().max(255).nullable().default(null) };

const subjectRowSchema = z
  .object({
    id: subjectIdSchema,
    name: z.string(),
    email: z.string().nullable(),
    town: z.string().nullable(),
    customerNumber: z.string().nullable(),
    relation: relationSchema,
    isRestricted: z.boolean(),
    isMarketingStopped: z.boolean(),
  })
  .readonly();
export type SubjectRow = z.infer<typeof subjectRowSchema>;

const subjectFileSchema = z.object({
  subject: subjectSchema,
  held: heldDataSchema,
  consents: z.array(consentSchema).readonly(),
  /** Withdrawn consents and upheld objections, by activity. */
  stops: z.array(stoppedActivitySchema).readonly(),
  /** What of this person was given to an authority, in court or to another, or is demanded; for our own eyes. */
  disclosures: z
    .array(
      z
        .object({
          id: disclosureIdSchema,
          reference: z.string(),
          recipientName: z.string(),
          state: z.enum(disclosureStates),
          givenOn: localDateSchema.nullable(),
          /** The answer to an access request is silent about it, until a day where one is named. */
          secret: z.object({ until: localDateSchema.nullable() }).readonly().nullable(),
        })
        .readonly(),
    )
    .readonly(),
  /** Of which the person was, or is to be, told by letter. */
  breaches: z.array(z.object({ id: breachIdSchema, reference: z.string() }).readonly()).readonly(),
  /** Need not be told where their data came from: GDPR Art. 14(5). */
  noticeException: noticeExceptionSchema.nullable(),
  requests: z.array(requestSummarySchema).readonly(),
});
export type SubjectFile = z.infer<typeof subjectFileSchema>;

const changed = { changeId: changeIdSchema };

const importSummarySchema = z
  .object({
    id: importIdSchema,
    fileName: z.string(),
    source: z.string(),
    startedAt: z.string(),
    state: z.enum(['running', 'done', 'cancelled', 'reverted']),
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    refused: z.int(),
  })
  .readonly();
export type ImportSummary = z.infer<typeof importSummarySchema>;

export const subjectCalls = {
  /** Search as one types: every word must be found at the start of a word, accents and small typing errors forgiven. */
  'subjects.list': call(
    z.object({ query: z.string().max(200).default(''), ...pageInput }),
    pageOf(subjectRowSchema),
  ),
  'subjects.get': call(z.object({ id: subjectIdSchema }), subjectFileSchema),
  'subjects.create': call(
    z.object({ fields: subjectFieldsSchema }),
    z.object({ id: subjectIdSchema, ...changed }),
  ),
  'subjects.update': call(z.object({ id: subjectIdSchema, fields: subjectFieldsSchema }), z.object(changed)),
  /** For a person entered by mistake. Refused where a request names them: then it is an erasure. */
  'subjects.remove': call(z.object({ id: subjectIdSchema }), z.object(changed)),
  /** Null: is to be told after all. */
  'subjects.exceptFromNotice': call(
    z.object({
      subjectId: subjectIdSchema,
      exception: noticeExceptionSchema.unwrap().omit({ notedOn: true }).nullable(),
    }),
    z.object({}),
  ),
  'subjects.addDataItem': call(
    z.object({
      subjectId: subjectIdSchema,
      categoryId: categoryIdSchema,
      activityId: activityIdSchema.nullable().default(null),
      label: z.string().trim().min(1).max(300),
      value: z.string().max(100_000),
      source: z.string().max(300).nullable().default(null),
      collectedOn: recordedDaySchema.nullable().default(null),
    }),
    z.object({ id: dataItemIdSchema, ...changed }),
  ),
  'subjects.removeDataItem': call(z.object({ id: dataItemIdSchema }), z.object(changed)),
  /** Given to an activity that rests on consent, with a staged file where there is one that proves it. */
  'subjects.recordConsent': call(
    z.object({
      subjectId: subjectIdSchema,
      activityId: activityIdSchema,
      consent: consentFieldsSchema,
      fileId: fileIdSchema.nullable().default(null),
    }),
    z.object({}),
  ),
  'subjects.withdrawConsent': call(z.object({ id: consentIdSchema, on: recordedDaySchema }), z.object({})),
  /** For one entered by mistake: goes with its file, for good. */
  'subjects.removeConsent': call(z.object({ id: consentIdSchema }), z.object({})),
  'subjects.readConsentProof': call(z.object({ id: consentIdSchema }), z.object({ fileId: fileIdSchema })),

  /** Reads a staged export and proposes what to do with it; nothing is stored. */
  'imports.preview': call(
    z.object({ ...tableOrder, mapping: columnMappingSchema.nullable().default(null) }),
    importPreviewSchema,
  ),
  /** Stores the good lines in slices; an import that did not end is taken back when the register is next opened. */
  'imports.run': job(z.object({ ...tableOrder, mapping: columnMappingSchema }), importSummarySchema),
  'imports.list': call(z.object({}), z.object({ items: z.array(importSummarySchema).readonly() })),
  /** The lines of a staged export that would be, or were, refused, each with its reason, as CSV. */
  'imports.refusedLines': call(
    z.object({ ...tableOrder, mapping: columnMappingSchema, language: languageSchema }),
    z.object({ fileId: fileIdSchema }),
  ),
  /** Takes a whole import back. */
  'imports.revert': call(z.object({ importId: importIdSchema }), importSummarySchema),
};
