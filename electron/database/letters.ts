/** Reads and writes the `letter` and `posting` tables. A letter is written once and never changed. */
import {
  letterIdSchema,
  processorIdSchema,
  requestIdSchema,
  type LetterId,
  type ProcessorId,
  type RequestId,
} from '../../shared/domain/id.ts';
import { localDateSchema, type LocalDate } from '../../shared/domain/local-date.ts';
import { letterKindSchema, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { postingSchema, type ReturnReason } from '../../shared/domain/letter/posting.ts';
import { languageSchema, type Language } from '../../shared/domain/language.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import { letterDocumentSchema, type LetterDocument } from '../../shared/letters/letter.ts';
import { z } from 'zod';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

export interface NewLetter {
  readonly id: LetterId;
  readonly requestId: RequestId;
  readonly kind: LetterKind;
  /** The recipient that a notice goes to (Art. 19). */
  readonly processorId: ProcessorId | null;
  readonly replacesId: LetterId | null;
  readonly language: Language;
  readonly letterOn: LocalDate;
  readonly frozenAt: string;
  /** JSON texts, frozen with the bytes. */
  readonly facts: string;
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
  requestId: requestIdSchema,
  kind: letterKindSchema,
  processorId: processorIdSchema.nullable(),
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
});
export type LetterRow = z.infer<typeof rowSchema>;

const select = `SELECT letter.id, request_id AS requestId, kind, processor_id AS processorId,
    replaces_id AS replacesId, language, letter_on AS letterOn, frozen_at AS frozenAt, pages,
    attachment_id AS attachmentId, sha256,
    (SELECT max(later.id) FROM letter AS later WHERE later.replaces_id = letter.id) AS replacedById,
    (SELECT json_group_array(json_object('channel', channel, 'sentOn', sent_on, 'registeredNumber', registered_number,
         'deliveredOn', delivered_on, 'returnedOn', returned_on, 'returnReason', return_reason) ORDER BY id)
       FROM posting WHERE letter_id = letter.id) AS postings
  FROM letter`;

function toRow(row: unknown): LetterRow {
  const { postings, ...columns } = row as { readonly postings: string };
  const sendings = fromJson(z.array(postingSchema), postings);
  return rowSchema.parse({ ...columns, postings: sendings, sentOn: sendings[0]?.sentOn ?? null });
}

export function listLettersOf(db: Db, requestId: RequestId): readonly LetterRow[] {
  return db
    .prepare(`${select} WHERE request_id = ? ORDER BY letter.id`)
    .all(requestId)
    .map(toRow);
}

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

export function insertLetter(db: WriteDb, letter: NewLetter): void {
  db.prepare(
    `INSERT INTO letter (id, request_id, kind, processor_id, replaces_id, language, letter_on, frozen_at, facts, template_version,
       own_template_version, document, renderer_version, pages, attachment_id, sha256)
     VALUES (@id, @requestId, @kind, @processorId, @replacesId, @language, @letterOn, @frozenAt, @facts, @templateVersion, @ownTemplateVersion, @document, @rendererVersion,
       @pages, @attachmentId, @sha256)`,
  ).run(letter);
}

/** The words and places of a letter as they were frozen. */
export function readLetterDocument(db: Db, id: LetterId): LetterDocument {
  const text = db.prepare('SELECT document FROM letter WHERE id = ?').pluck().get(id);
  return fromJson(letterDocumentSchema, text);
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
