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
import { languageSchema, type Language } from '../../shared/domain/language.ts';
import { postingChannelSchema, type PostingChannel } from '../../shared/domain/request/channel.ts';
import { z } from 'zod';
import type { Db, WriteDb } from './database.ts';

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
  channel: postingChannelSchema.nullable(),
  sentOn: localDateSchema.nullable(),
  registeredNumber: z.string().nullable(),
});
export type LetterRow = z.infer<typeof rowSchema>;

const select = `SELECT letter.id, request_id AS requestId, kind, processor_id AS processorId,
    replaces_id AS replacesId, language, letter_on AS letterOn, frozen_at AS frozenAt, pages,
    attachment_id AS attachmentId, sha256, channel, sent_on AS sentOn, registered_number AS registeredNumber
  FROM letter LEFT JOIN posting ON posting.letter_id = letter.id`;

export function listLettersOf(db: Db, requestId: RequestId): readonly LetterRow[] {
  return db
    .prepare(`${select} WHERE request_id = ? ORDER BY letter.id`)
    .all(requestId)
    .map((row) => rowSchema.parse(row));
}

/** Newest first, from below the id `before`. */
export function listLetters(db: Db, before: string | null, limit: number): readonly LetterRow[] {
  return db
    .prepare(`${select} WHERE letter.id < ? ORDER BY letter.id DESC LIMIT ?`)
    .all(before ?? 'z', limit)
    .map((row) => rowSchema.parse(row));
}

export function countLetters(db: Db): number {
  return db.prepare('SELECT count(*) FROM letter').pluck().get() as number;
}

export function findLetter(db: Db, id: LetterId): LetterRow | null {
  const row = db.prepare(`${select} WHERE letter.id = ?`).get(id);
  return row === undefined ? null : rowSchema.parse(row);
}

export function insertLetter(db: WriteDb, letter: NewLetter): void {
  db.prepare(
    `INSERT INTO letter (id, request_id, kind, processor_id, replaces_id, language, letter_on, frozen_at, facts, template_version,
       own_template_version, document, renderer_version, pages, attachment_id, sha256)
     VALUES (@id, @requestId, @kind, @processorId, @replacesId, @language, @letterOn, @frozenAt, @facts, @templateVersion, @ownTemplateVersion, @document, @rendererVersion,
       @pages, @attachmentId, @sha256)`,
  ).run(letter);
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
