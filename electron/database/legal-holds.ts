/** Reads and writes the `legal_hold` table: persons of whom nothing is destroyed while a claim lasts (GDPR Art. 17(3)(e)). */
import type { SubjectId } from '../../shared/domain/id.ts';
import { legalHoldSchema, type LegalHold } from '../../shared/domain/sweep/legal-hold.ts';
import type { Db, WriteDb } from './database.ts';

export function findLegalHold(db: Db, subjectId: SubjectId): LegalHold | null {
  const row = db
    .prepare('SELECT reason, since_on AS sinceOn FROM legal_hold WHERE subject_id = ?')
    .get(subjectId);
  return row === undefined ? null : legalHoldSchema.parse(row);
}

export function listHeldSubjects(db: Db): readonly SubjectId[] {
  return db.prepare('SELECT subject_id FROM legal_hold').pluck().all() as SubjectId[];
}

export function saveLegalHold(db: WriteDb, subjectId: SubjectId, { reason, sinceOn }: LegalHold): void {
  db.prepare(
    `INSERT INTO legal_hold (subject_id, reason, since_on) VALUES (?, ?, ?)
     ON CONFLICT (subject_id) DO UPDATE SET reason = excluded.reason`,
  ).run(subjectId, reason, sinceOn);
}

/** True where there was one. */
export function deleteLegalHold(db: WriteDb, subjectId: SubjectId): boolean {
  return db.prepare('DELETE FROM legal_hold WHERE subject_id = ?').run(subjectId).changes > 0;
}
