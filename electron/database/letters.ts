/** Reads and writes the `letter` and `posting` tables. A letter is written once and never changed. */
import {
  breachIdSchema,
  letterIdSchema,
  processorIdSchema,
  requestIdSchema,
  type BreachId,
  type LetterId,
  type ProcessorId,
  type RequestId,
} from '../../shared/domain/id.ts';
import { localDateSchema, type LocalDate } from '../../shared/domain/local-date.ts';
import {
  idOf,
  letterAboutSchema,
  matterOf,
  type LetterAbout,
  type Matter,
} from '../../shared/domain/letter/letter-about.ts';
import { letterKindSchema, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { postingSchema, type ReturnReason } from '../../shared/domain/letter/posting.ts';
import { languageSchema, type Language } from '../../shared/domain/language.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import { rightSchema } from '../../shared/domain/request/right.ts';
import { letterDocumentSchema, type LetterDocument } from '../../shared/letters/letter.ts';
import { z } from 'zod';
import type { Db, WriteDb } from './database.ts';
import { deleteProofsOf } from './request-attachments.ts';
import { fromJson } from './rows.ts';

export interface NewLetter {
  readonly id: LetterId;
  readonly about: LetterAbout;
  readonly kind: LetterKind;
  /** The recipient that a notice goes to (Art. 19). */
  readonly processorId: ProcessorId | null;
  /** The breach that a letter to a person tells of (Art. 34). */
  readonly breachId: BreachId | null;
  readonly replacesId: LetterId | null;
  readonly language: Language;
  readonly letterOn: LocalDate;
  readonly frozenAt: string;
  /** JSON texts, frozen with the bytes. */
  readonly facts: string;
  readonly fields: string;
  readonly templateVersion: number;
  readonly ownTemplateVersion: number | null;
  readonly document: string;
  readonly rendererVersion: number;
  readonly pages: number;
  readonly attachmentId: string;
  readonly sha256: string;
}

const rowSchema = z.object({
  id: letterIdSchema,
  about: letterAboutSchema,
  /** Null where it is about something else. */
  requestId: requestIdSchema.nullable(),
  kind: letterKindSchema,
  processorId: processorIdSchema.nullable(),
  breachId: breachIdSchema.nullable(),
  replacesId: letterIdSchema.nullable(),
  language: languageSchema,
  letterOn: localDateSchema,
  frozenAt: z.string(),
  pages: z.int(),
  attachmentId: z.string(),
  sha256: z.string(),
  /** The letter that corrects this one. */
  replacedById: letterIdSchema.nullable(),
  /** Of the first posting: the day of the answer. */
  sentOn: localDateSchema.nullable(),
  /** In the order in which they were noted. */
  postings: z.array(postingSchema).readonly(),
  /** Rights of its request whose decision was taken back since: ids of version 7 follow time. */
  overtakenFor: z.array(rightSchema).readonly(),
});
export type LetterRow = z.infer<typeof rowSchema>;

const select = `SELECT letter.id, request_id AS requestId, authority_case_id AS authorityCaseId, subject_id AS subjectId, kind,
    processor_id AS processorId, breach_id AS breachId, replaces_id AS replacesId, language, letter_on AS letterOn, frozen_at AS frozenAt, pages,
    attachment_id AS attachmentId, sha256,
    (SELECT max(later.id) FROM letter AS later WHERE later.replaces_id = letter.id) AS replacedById,
    (SELECT json_group_array(json_object('channel', channel, 'sentOn', sent_on, 'registeredNumber', registered_number,
         'deliveredOn', delivered_on, 'returnedOn', returned_on, 'returnReason', return_reason) ORDER BY id)
       FROM posting WHERE letter_id = letter.id) AS postings,
    (SELECT json_group_array(DISTINCT detail) FROM request_event AS event WHERE event.request_id = letter.request_id
       AND event.kind = 'decision-withdrawn' AND event.id > letter.id) AS overtakenFor
  FROM letter`;

function toRow(row: unknown): LetterRow {
  const { postings, overtakenFor, authorityCaseId, subjectId, ...columns } = row as {
    readonly postings: string;
    readonly overtakenFor: string;
    readonly requestId: string | null;
    readonly authorityCaseId: string | null;
    readonly subjectId: string | null;
    readonly breachId: string | null;
  };
  const about = { requestId: columns.requestId, authorityCaseId, subjectId, breachId: columns.breachId };
  const sendings = fromJson(z.array(postingSchema), postings);
  return rowSchema.parse({
    ...columns,
    about,
    postings: sendings,
    sentOn: sendings[0]?.sentOn ?? null,
    overtakenFor: JSON.parse(overtakenFor),
  });
}

export function listLettersOf(db: Db, requestId: RequestId): readonly LetterRow[] {
  return db.prepare(`${select} WHERE request_id = ? ORDER BY letter.id`).all(requestId).map(toRow);
}

export function listLettersAbout(db: Db, about: LetterAbout): readonly LetterRow[] {
  return db
    .prepare(`${select} WHERE ${columnOf[matterOf(about)]} = ? ORDER BY letter.id`)
    .all(idOf(about))
    .map(toRow);
}

const columnOf: Readonly<Record<Matter, string>> = {
  request: 'request_id',
  'authority-case': 'authority_case_id',
  subject: 'subject_id',
  breach: 'breach_id',
};

/** Newest first, from below the id `before`. */
export function listLetters(db: Db, before: string | null, limit: number): readonly LetterRow[] {
  return db
    .prepare(`${select} WHERE letter.id < ? ORDER BY letter.id DESC LIMIT ?`)
    .all(before ?? 'z', limit)
    .map(toRow);
}

export function countLetters(db: Db): number {
  return db.prepare('SELECT count(*) FROM letter').pluck().get() as number;
}

export function findLetter(db: Db, id: LetterId): LetterRow | null {
  const row = db.prepare(`${select} WHERE letter.id = ?`).get(id);
  return row === undefined ? null : toRow(row);
}

export function insertLetter(db: WriteDb, { about, ...row }: NewLetter): void {
  db.prepare(
    `INSERT INTO letter (id, request_id, authority_case_id, subject_id, breach_id, kind, processor_id, replaces_id, language,
       letter_on, frozen_at, facts, fields, template_version, own_template_version, document, renderer_version, pages, attachment_id, sha256)
     VALUES (@id, @requestId, @authorityCaseId, @subjectId, @breachId, @kind, @processorId, @replacesId, @language, @letterOn, @frozenAt,
       @facts, @fields, @templateVersion, @ownTemplateVersion, @document, @rendererVersion, @pages, @attachmentId, @sha256)`,
  ).run({ requestId: null, authorityCaseId: null, subjectId: null, ...row, ...about });
}

/** A letter is never altered; those about a person go whole with what was erased of that person. */
export function deleteLettersAbout(db: WriteDb, about: LetterAbout): void {
  for (const { id, attachmentId } of listLettersAbout(db, about).toReversed()) {
    deleteProofsOf(db, id);
    db.prepare('DELETE FROM posting WHERE letter_id = ?').run(id);
    db.prepare('DELETE FROM letter WHERE id = ?').run(id);
    db.prepare('DELETE FROM attachment WHERE id = ?').run(attachmentId);
  }
}

/** The words and places of a letter as they were frozen. */
export function readLetterDocument(db: Db, id: LetterId): LetterDocument {
  const text = db.prepare('SELECT document FROM letter WHERE id = ?').pluck().get(id);
  return fromJson(letterDocumentSchema, text);
}

/** What the user set, as JSON; null for a letter of a Greffe that did not keep it. */
export function readLetterFields(db: Db, id: LetterId): string | null {
  return db.prepare('SELECT fields FROM letter WHERE id = ?').pluck().get(id) as string | null;
}

export interface NewPosting {
  readonly id: string;
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
}

export function insertPosting(db: WriteDb, posting: NewPosting): void {
  db.prepare(
    `INSERT INTO posting (id, letter_id, channel, sent_on, registered_number)
     VALUES (@id, @letterId, @channel, @sentOn, @registeredNumber)`,
  ).run(posting);
}

/** What became of the last posting; a correction takes the place of what was noted before. */
export function saveArrival(db: WriteDb, letterId: LetterId, arrival: Arrival): void {
  db.prepare(
    `UPDATE posting SET delivered_on = @deliveredOn, returned_on = @returnedOn, return_reason = @returnReason
     WHERE id = (SELECT max(id) FROM posting WHERE letter_id = @letterId)`,
  ).run({ letterId, ...arrival });
}

interface Arrival {
  readonly deliveredOn: LocalDate | null;
  readonly returnedOn: LocalDate | null;
  readonly returnReason: ReturnReason | null;
}
