/** Reads and writes the `subject_consent` table; the file that proves a consent goes with its row. */
import type { ActivityId, ConsentId, ImportId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { consentSchema, type Consent, type ConsentWay } from '../../shared/domain/subject/consent.ts';
import { insertAttachment, type Attachment } from './attachments.ts';
import type { Db, WriteDb } from './database.ts';
import { markRewriteDue } from './register.ts';

interface Row {
  readonly subjectId: string;
  readonly attachmentId: string | null;
  readonly fileName: string | null;
  readonly fileSize: number | null;
}

const select = `SELECT subject_consent.id, subject_id AS subjectId, activity_id AS activityId, given_on AS givenOn, way, wording, proof,
    withdrawn_on AS withdrawnOn, attachment_id AS attachmentId, attachment.name AS fileName, attachment.size AS fileSize
  FROM subject_consent LEFT JOIN attachment ON attachment.id = attachment_id`;

/** The earliest first. */
export function listConsents(db: Db, subjectId: SubjectId): readonly Consent[] {
  return (
    db.prepare(`${select} WHERE subject_id = ? ORDER BY subject_consent.id`).all(subjectId) as Row[]
  ).map(toConsent);
}

interface Found {
  readonly consent: Consent;
  readonly subjectId: SubjectId;
  readonly bytesId: string | null;
}

export function findConsent(db: Db, id: ConsentId): Found | null {
  const row = db.prepare(`${select} WHERE subject_consent.id = ?`).get(id) as Row | undefined;
  if (row === undefined) return null;
  return { consent: toConsent(row), subjectId: row.subjectId as SubjectId, bytesId: row.attachmentId };
}

export interface NewConsent {
  readonly id: string;
  readonly subjectId: SubjectId;
  readonly activityId: ActivityId;
  readonly givenOn: LocalDate | null;
  readonly way: ConsentWay;
  readonly wording: string | null;
  readonly proof: string | null;
  readonly withdrawnOn: LocalDate | null;
  readonly importId: ImportId | null;
}

export function insertConsent(db: WriteDb, consent: NewConsent, file: Attachment | null): void {
  if (file !== null) insertAttachment(db, file);
  db.prepare(
    `INSERT INTO subject_consent (id, subject_id, activity_id, given_on, way, wording, proof, attachment_id, withdrawn_on, import_id)
     VALUES (@id, @subjectId, @activityId, @givenOn, @way, @wording, @proof, @attachmentId, @withdrawnOn, @importId)`,
  ).run({ ...consent, attachmentId: file?.id ?? null });
}

interface Withdrawal {
  /** Of a new row, where no consent is on record. */
  readonly id: string;
  readonly subjectId: SubjectId;
  readonly activityId: ActivityId;
  readonly on: LocalDate;
}

/** Whoever withdrew before stays so since that day. */
export function withdrawConsent(db: WriteDb, withdrawal: Withdrawal): void {
  const { changes } = db
    .prepare(
      `UPDATE subject_consent SET withdrawn_on = max(@on, coalesce(given_on, @on))
       WHERE subject_id = @subjectId AND activity_id = @activityId AND withdrawn_on IS NULL`,
    )
    .run(withdrawal);
  if (changes > 0) return;
  db.prepare(
    `INSERT INTO subject_consent (id, subject_id, activity_id, withdrawn_on)
     SELECT @id, @subjectId, @activityId, @on
     WHERE NOT EXISTS (SELECT 1 FROM subject_consent WHERE subject_id = @subjectId AND activity_id = @activityId)`,
  ).run(withdrawal);
}

export function deleteConsent(db: WriteDb, id: ConsentId): void {
  const bytesId = findConsent(db, id)?.bytesId ?? null;
  db.prepare('DELETE FROM subject_consent WHERE id = ?').run(id);
  if (bytesId === null) return;
  db.prepare('DELETE FROM attachment WHERE id = ?').run(bytesId);
  markRewriteDue(db);
}

/** Of an erased person, with the files. */
export function forgetConsents(db: WriteDb, subjectId: SubjectId): void {
  for (const { id } of listConsents(db, subjectId)) deleteConsent(db, id);
}

/** Activities whose consents are kept here, while this person has given none that stands: what rests on it may not be done. */
export function listUnconsentedActivities(db: Db, subjectId: SubjectId): readonly ActivityId[] {
  return db
    .prepare(
      `SELECT id FROM processing_activity WHERE lawful_basis = 'consent'
         AND EXISTS (SELECT 1 FROM subject_consent WHERE activity_id = processing_activity.id AND way IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM subject_consent WHERE activity_id = processing_activity.id AND subject_id = ? AND withdrawn_on IS NULL)`,
    )
    .pluck()
    .all(subjectId) as ActivityId[];
}

/**
 * How many persons an activity on consent concerns whose consent cannot be shown (Art. 7(1)): it has no proof, or none is on record while data
 * in one of `categoryIds`, which nothing but consent explains, or collected for the activity, is held. Who withdrew is not among them.
 */
export function countUnproven(db: Db, activityId: ActivityId, categoryIds: readonly string[]): number {
  return db
    .prepare(
      `SELECT count(*) FROM (
         SELECT subject_id FROM subject_consent WHERE activity_id = @activityId AND withdrawn_on IS NULL
           AND (given_on IS NULL OR (proof IS NULL AND attachment_id IS NULL))
         UNION
         SELECT subject_id FROM data_item JOIN subject ON subject.id = subject_id
           WHERE archived_on IS NULL AND (activity_id = @activityId OR category_id IN (SELECT value FROM json_each(@categoryIds)))
             AND NOT EXISTS (SELECT 1 FROM subject_consent AS own
               WHERE own.subject_id = data_item.subject_id AND own.activity_id = @activityId))`,
    )
    .pluck()
    .get({ activityId, categoryIds: JSON.stringify(categoryIds) }) as number;
}

function toConsent({ fileName, fileSize, ...row }: Row): Consent {
  const file = fileName === null ? null : { name: fileName, size: fileSize };
  return consentSchema.parse({ ...row, file });
}
