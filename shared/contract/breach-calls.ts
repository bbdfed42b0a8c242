/** What can be asked about breaches: their register, what the authority, the client and the persons are told, and the sheet to copy. */
import { z } from 'zod';
import {
  breachFactsSchema,
  breachPhaseSchema,
  breachSchema,
  breachSheetSchema,
} from '../domain/breach/breach.ts';
import { breachStandings } from '../domain/breach/breach-standing.ts';
import {
  breachIdSchema,
  breachPhaseIdSchema,
  fileIdSchema,
  letterIdSchema,
  subjectIdSchema,
} from '../domain/id.ts';
import { languageSchema } from '../domain/language.ts';
import { letterStateSchema } from '../domain/letter/posting.ts';
import { localDateSchema, recordedDaySchema } from '../domain/local-date.ts';
import { timeOfDaySchema } from '../domain/local-time.ts';
import { postingChannelSchema } from '../domain/request/channel.ts';
import { requestAttachmentSchema } from '../domain/request/attachment.ts';
import { call, job } from './define.ts';
import { letterFieldsSchema } from './letter-fields.ts';
import { letterSummarySchema } from './letter-summary.ts';

/** As a clock of the controller shows it. */
const clockSchema = z.object({ on: recordedDaySchema, time: timeOfDaySchema }).readonly();

const dutySchema = z
  .object({
    /** Null: nothing is owed. */
    because: z.enum(['law', 'promise', 'not-assessed']).nullable(),
    dueAt: z.string(),
    /** The same on the controller's clock. */
    due: clockSchema,
    toldAt: z.string().nullable(),
    isLate: z.boolean(),
  })
  .readonly();
export type DutyView = z.infer<typeof dutySchema>;

export const breachSummarySchema = z
  .object({
    breach: breachSchema,
    aware: clockSchema,
    standing: z.enum(breachStandings),
    duties: z
      .object({
        authority: dutySchema.nullable(),
        client: dutySchema.nullable(),
        persons: z
          .object({ because: z.enum(['law', 'promise', 'not-assessed']).nullable(), isDone: z.boolean() })
          .readonly()
          .nullable(),
      })
      .readonly(),
  })
  .readonly();
export type BreachSummary = z.infer<typeof breachSummarySchema>;

const breachFileSchema = breachSummarySchema
  .unwrap()
  .extend({
    today: localDateSchema,
    /** Instant of the reply, from which a countdown goes on. */
    now: z.string(),
    /** What the policy promised on the day of awareness. */
    promises: z.object({ withinHours: z.int().nullable(), tellsPersons: z.boolean() }).readonly(),
    phases: z.array(breachPhaseSchema.unwrap().extend({ told: clockSchema }).readonly()).readonly(),
    /** What the next phase begins with. */
    proposedSheet: z
      .object({
        ...breachSheetSchema.unwrap().shape,
        nature: z.string(),
        contact: z.string(),
        consequences: z.string(),
        measures: z.string(),
      })
      .readonly(),
    /** A first notice that leaves now has to give reasons (Art. 33(1)). */
    needsDelayReasons: z.boolean(),
    persons: z
      .array(
        z
          .object({
            subjectId: subjectIdSchema,
            name: z.string(),
            /** In which the letter is to be written. */
            language: languageSchema,
            letter: z
              .object({ id: letterIdSchema, state: letterStateSchema, sentOn: localDateSchema.nullable() })
              .readonly()
              .nullable(),
            /** Begun, and not signed yet. */
            hasDraft: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    /** To the client for whom we process. */
    clientLetters: z.array(letterSummarySchema).readonly(),
    attachments: z.array(requestAttachmentSchema).readonly(),
    /** Since when the files are kept for nothing any more; null while the matter is open. */
    filesDueOn: localDateSchema.nullable(),
  })
  .readonly();
export type BreachFile = z.infer<typeof breachFileSchema>;

const one = { id: breachIdSchema };
const entry = { facts: breachFactsSchema, aware: clockSchema };

export const breachCalls = {
  /** The latest first. */
  'breaches.list': call(
    z.object({}),
    z.object({ now: z.string(), items: z.array(breachSummarySchema).readonly() }),
  ),
  'breaches.get': call(z.object(one), breachFileSchema),
  'breaches.open': call(z.object(entry), breachFileSchema),
  /** What is known of it changes as it is looked into; phases that were told stay as they were. */
  'breaches.save': call(z.object({ ...one, ...entry }), breachFileSchema),
  /** Notes that the authority, or the client, was told this sheet at this hour. */
  'breaches.addPhase': call(
    z.object({
      ...one,
      told: clockSchema,
      sheet: breachSheetSchema,
      delayReasons: breachPhaseSchema.unwrap().shape.delayReasons,
      theirReference: breachPhaseSchema.unwrap().shape.theirReference,
    }),
    breachFileSchema,
  ),
  /** The sheet of Art. 33(3) as PDF, to copy into the authority's form: of a phase that was told, or as it stands. */
  'breaches.sheet': call(
    z.object({
      ...one,
      phaseId: breachPhaseIdSchema.nullable().default(null),
      language: languageSchema,
      sheet: breachSheetSchema.nullable().default(null),
    }),
    z.object({ fileId: fileIdSchema }),
  ),
  'breaches.choosePersons': call(
    z.object({
      ...one,
      add: z.array(subjectIdSchema).max(500).default([]),
      remove: z.array(subjectIdSchema).max(500).default([]),
    }),
    breachFileSchema,
  ),
  /** Begins with these words the letters, in the same language, of all others who have none yet; says to how many. */
  'breaches.shareWords': call(
    z.object({ ...one, subjectId: subjectIdSchema, fields: letterFieldsSchema }),
    z.object({ shared: z.int() }),
  ),
  /**
   * Signs and closes a letter for each person who has none yet, each in their language, and with the words of the letter that was
   * begun; one archive with all of them.
   */
  'breaches.writeLetters': job(
    z.object({ ...one, letterOn: localDateSchema, channel: postingChannelSchema }),
    z.object({ written: z.int(), fileId: fileIdSchema.nullable() }),
  ),
  /** Those that are closed and have not left, on one day by one way. */
  'breaches.postLetters': call(
    z.object({ ...one, sentOn: localDateSchema, channel: postingChannelSchema }),
    breachFileSchema,
  ),
  'breaches.attach': call(
    z.object({ ...one, fileId: fileIdSchema, note: z.string().trim().max(500).nullable().default(null) }),
    breachFileSchema,
  ),
  /** Once nothing is owed any more: what was learned from it (Art. 33(5), 24(1)). */
  'breaches.close': call(
    z.object({ ...one, closedOn: localDateSchema, lessons: z.string().trim().min(1).max(4000) }),
    breachFileSchema,
  ),
  'breaches.reopen': call(z.object(one), breachFileSchema),
};
