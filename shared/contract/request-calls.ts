/** What can be asked about requests, their letters and exports. */
import { z } from 'zod';
import {
  breachIdSchema,
  fileIdSchema,
  letterIdSchema,
  requestIdSchema,
  subjectIdSchema,
} from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterAboutSchema } from '../domain/letter/letter-about.ts';
import { letterStateSchema, returnReasonSchema } from '../domain/letter/posting.ts';
import { localDateSchema } from '../domain/local-date.ts';
import { requestAttachmentSchema } from '../domain/request/attachment.ts';
import { channelSchema, postingChannelSchema } from '../domain/request/channel.ts';
import { checklistSchema, checklistTaskSchema } from '../domain/request/checklist.ts';
import { deadlineSchema } from '../domain/request/deadline.ts';
import { erasureChoiceSchema, erasurePlanSchema } from '../domain/request/erasure-plan.ts';
import { exportScopes } from '../domain/request/export-scope.ts';
import { extensionStandingSchema } from '../domain/request/extension.ts';
import { openQuestionSchema } from '../domain/request/question.ts';
import { requestStates } from '../domain/request/lifecycle.ts';
import { requestEventSchema } from '../domain/request/request-event.ts';
import {
  clientSchema,
  erasureGroundSchema,
  identityCheckSchema,
  ourRoleSchema,
  refusalReasonSchema,
  requesterSchema,
  subjectRequestSchema,
  suspensionReasonSchema,
  suspensionSchema,
} from '../domain/request/request.ts';
import { rightDetailsSchema } from '../domain/request/right-details.ts';
import { outcomeSchema, rightSchema } from '../domain/request/right.ts';
import { requestKeepingSchema } from '../domain/archive/request-keeping.ts';
import { textSchema } from '../domain/text/typed-text.ts';
import { call, job, pageInput, pageOf } from './define.ts';
import { letterInput } from './letter-fields.ts';
import { letterSummarySchema, type LetterSummary } from './letter-summary.ts';

export type { LetterSummary };
import { requestSummarySchema } from './request-summary.ts';

const requestId = { requestId: requestIdSchema };
const shortText = textSchema.max(2000);

/** A request with everything the desk shows about it; deadline, state and checklist are computed, never stored. */
export const requestFileSchema = z.object({
  request: subjectRequestSchema,
  subjectName: z.string().nullable(),
  state: z.enum(requestStates),
  deadline: deadlineSchema,
  summary: requestSummarySchema,
  extension: extensionStandingSchema,
  checklist: checklistSchema,
  events: z.array(requestEventSchema).readonly(),
  suspensions: z.array(suspensionSchema).readonly(),
  /** What is awaited from the requester, since when. */
  question: openQuestionSchema.nullable(),
  identityChecks: z.array(identityCheckSchema).readonly(),
  letters: z.array(letterSummarySchema).readonly(),
  attachments: z.array(requestAttachmentSchema).readonly(),
  /** How long the file is kept once it is closed, and what holds it. */
  keeping: requestKeepingSchema,
  /** Codes of what would end as a complaint, worded as `warning.<code>`. */
  warnings: z.array(z.string()).readonly(),
});
export type RequestFile = z.infer<typeof requestFileSchema>;

/** A letter as lists name it. */
const listedLetterSchema = z
  .object({
    about: letterAboutSchema,
    /** Null where it is about no file with a number. */
    reference: z.string().nullable(),
    /** Of the person who asks, of the authority, or of the person told. */
    name: z.string(),
    letter: letterSummarySchema,
  })
  .readonly();

/** A staged file that shows it: the receipt of deposit or delivery, the envelope. Kept with the letter. */
const proof = { proofFileId: fileIdSchema.nullable().default(null) };

/** `file`: of its request; null where it is about something else. */
const movedLetter = z.object({ letter: letterSummarySchema, file: requestFileSchema.nullable() });

export const requestCalls = {
  'requests.list': call(
    z.object({
      filter: z.enum(['open', 'closed', 'all']).default('open'),
      query: z.string().max(200).default(''),
      ...pageInput,
    }),
    pageOf(requestSummarySchema),
  ),
  'requests.get': call(z.object({ id: requestIdSchema }), requestFileSchema),
  'requests.register': call(
    z.object({
      channel: channelSchema,
      receivedOn: localDateSchema,
      requester: requesterSchema,
      rights: z.array(rightSchema).min(1).max(10),
      subjectId: subjectIdSchema.nullable().default(null),
      theirReference: shortText.nullable().default(null),
      note: shortText.nullable().default(null),
      /** Null: to be said later. */
      ourRole: ourRoleSchema.nullable().default(null),
      client: clientSchema.nullable().default(null),
      /** The letter, mail or scan itself, staged: kept as it came, in the same change. */
      originals: z
        .array(z.object({ fileId: fileIdSchema, role: z.literal('original') }).readonly())
        .max(20)
        .default([]),
    }),
    requestFileSchema,
  ),
  /** Corrects what was entered; the timeline keeps that it was corrected. */
  'requests.correct': call(
    z.object({
      ...requestId,
      channel: channelSchema,
      receivedOn: localDateSchema,
      requester: requesterSchema,
      theirReference: shortText.nullable(),
      note: shortText.nullable(),
    }),
    requestFileSchema,
  ),
  'requests.linkSubject': call(
    z.object({ ...requestId, subjectId: subjectIdSchema.nullable() }),
    requestFileSchema,
  ),
  'requests.void': call(z.object({ ...requestId, reason: shortText.min(1) }), requestFileSchema),
  /** Closes it while something is still owed, for a reason that is kept. */
  'requests.close': call(z.object({ ...requestId, reason: shortText.min(1) }), requestFileSchema),
  'requests.reopen': call(z.object(requestId), requestFileSchema),
  /** Everything that shows how a request was handled, in one ZIP; never a copy of an identity document. */
  'requests.evidence': job(
    z.object({ ...requestId, language: languageSchema }),
    z.object({ fileId: fileIdSchema, sha256: z.string() }),
  ),
  'requests.addNote': call(z.object({ ...requestId, note: shortText.min(1) }), requestFileSchema),
  'requests.setTask': call(
    z.object({
      ...requestId,
      task: checklistTaskSchema,
      /** Null: wherever the task stands. */
      right: rightSchema.nullable().default(null),
      done: z.boolean(),
    }),
    requestFileSchema,
  ),
  'requests.checkIdentity': call(z.object({ ...requestId, check: identityCheckSchema }), requestFileSchema),
  /** Art. 12(3): once, with reasons, before the first month ends. */
  'requests.extend': call(
    z.object({ ...requestId, toldOn: localDateSchema, reason: shortText }),
    requestFileSchema,
  ),
  'requests.suspend': call(
    z.object({ ...requestId, from: localDateSchema, reason: suspensionReasonSchema }),
    requestFileSchema,
  ),
  'requests.resume': call(z.object({ ...requestId, until: localDateSchema }), requestFileSchema),
  'requests.decideRight': call(
    z.object({
      ...requestId,
      right: rightSchema,
      outcome: outcomeSchema,
      refusalReason: refusalReasonSchema.nullable().default(null),
      reasonText: shortText.nullable().default(null),
    }),
    requestFileSchema,
  ),
  'requests.withdrawDecision': call(z.object({ ...requestId, right: rightSchema }), requestFileSchema),

  /** What we are for this data. As a processor, every right is forwarded to the client and nothing is decided here. */
  'requests.setRole': call(
    z.object({ ...requestId, ourRole: ourRoleSchema, client: clientSchema.nullable().default(null) }),
    requestFileSchema,
  ),
  /** The answers to a right's questions and what is to be done, while its answer has not left. */
  'requests.saveDetails': call(z.object({ ...requestId, details: rightDetailsSchema }), requestFileSchema),
  /** Changes in the register what a granted right asks for, once. What is owed at once does not wait for the decision. */
  'requests.carryOut': call(z.object({ ...requestId, right: rightSchema }), requestFileSchema),
  /** Art. 18(3): refused before the person was told, by a posted letter or on `announcedOn`. */
  'requests.liftRestriction': call(
    z.object({
      ...requestId,
      announcedOn: localDateSchema.nullable().default(null),
      liftedOn: localDateSchema,
      reason: shortText.min(1),
    }),
    requestFileSchema,
  ),

  /** What an erasure would erase and keep, decided before anything is touched. */
  'erasure.plan': call(
    z.object({
      ...requestId,
      ground: erasureGroundSchema.nullable(),
      choices: z.array(erasureChoiceSchema).default([]),
    }),
    erasurePlanSchema,
  ),
  /** Carries the plan out and rewrites the file without the erased data. Cannot be undone. */
  'erasure.carryOut': job(
    z.object({
      ...requestId,
      ground: erasureGroundSchema,
      choices: z.array(erasureChoiceSchema).default([]),
    }),
    requestFileSchema,
  ),

  /** The letter as it would be printed, as PDF, unsealed. */
  'letters.preview': call(
    letterInput,
    z.object({
      fileId: fileIdSchema,
      pages: z.int(),
      /** Codes of what can be printed but should be looked at first, worded as `letter.warning.<code>`. */
      warnings: z.array(z.string()).readonly(),
    }),
  ),
  /** Seals the letter and keeps its bytes; they never change afterwards. */
  'letters.freeze': call(letterInput, z.object({ letter: letterSummarySchema, fileId: fileIdSchema })),
  /** The closed letter: its PDF, and its words to copy out. */
  'letters.read': call(
    z.object({ letterId: letterIdSchema }),
    z.object({ fileId: fileIdSchema, plain: z.string() }),
  ),
  /** One of them as lists name it, with what an e-mail of it and its proofs need. */
  'letters.get': call(
    z.object({ letterId: letterIdSchema }),
    z.object({
      ...listedLetterSchema.unwrap().shape,
      /** Of which a letter to a person tells. */
      breachId: breachIdSchema.nullable(),
      /** Null where none is known. */
      emailAddress: z.string().nullable(),
      /** Receipts and envelopes, as they were kept with it. */
      proofs: z.array(requestAttachmentSchema).readonly(),
    }),
  ),
  /** A letter that came back may leave again; the request keeps the day on which it left first. */
  'letters.post': call(
    z.object({
      letterId: letterIdSchema,
      channel: postingChannelSchema,
      sentOn: localDateSchema,
      registeredNumber: z.string().trim().max(60).nullable().default(null),
      ...proof,
    }),
    movedLetter,
  ),
  'letters.delivered': call(
    z.object({ letterId: letterIdSchema, deliveredOn: localDateSchema, ...proof }),
    movedLetter,
  ),
  'letters.returned': call(
    z.object({
      letterId: letterIdSchema,
      returnedOn: localDateSchema,
      reason: returnReasonSchema,
      ...proof,
    }),
    movedLetter,
  ),
  /** An e-mail ready to be sent from the user's own program. What is in it has left the register. */
  'letters.emailDraft': call(
    z.object({ letterId: letterIdSchema, includeExports: z.boolean() }),
    z.object({ fileId: fileIdSchema }),
  ),
  /** The list that the counter of the post stamps, one line for each letter. */
  'reports.depositSlip': call(
    z.object({ letterIds: z.array(letterIdSchema).min(1).max(100), language: languageSchema }),
    z.object({ fileId: fileIdSchema }),
  ),
  'letters.list': call(
    z.object({ ...pageInput, state: letterStateSchema.nullable().default(null) }),
    pageOf(listedLetterSchema),
  ),
  /** What the counter of the post can take: to be sent, or gone by registered post and not heard of; with a postal address. */
  'letters.toDeposit': call(z.object({}), z.object({ items: z.array(listedLetterSchema).readonly() })),

  /** What is held about the person of a request: PDF to read, or ZIP with JSON, CSV, manifest and SHA-256 sums. */
  'exports.person': call(
    z.object({
      ...requestId,
      format: z.enum(['pdf', 'zip']),
      language: languageSchema,
      /** `portability`: only what Art. 20(1) covers; the copy says what is left out and why. */
      scope: z.enum(exportScopes).default('all'),
    }),
    z.object({ fileId: fileIdSchema, sha256: z.string() }),
  ),
};
