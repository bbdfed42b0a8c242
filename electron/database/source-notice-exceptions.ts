/** Reads and writes the `source_notice_exception` table: persons who need not be told where their data came from (GDPR Art. 14(5)). */
import type { SubjectId } from '../../shared/domain/id.ts';
import { noticeExceptionSchema, type NoticeException } from '../../shared/domain/subject/source-notice.ts';
import type { Db, WriteDb } from './database.ts';

export function findNoticeException(db: Db, subjectId: SubjectId): NoticeException | null {
  const row = db
    .prepare(
      'SELECT exception, reason, noted_on AS notedOn FROM source_notice_exception WHERE subject_id = ?',
    )
    .get(subjectId);
  return row === undefined ? null : noticeExceptionSchema.parse(row);
}

export function saveNoticeException(db: WriteDb, subjectId: SubjectId, noted: NoticeException): void {
  db.prepare(
    `INSERT INTO source_notice_exception (subject_id, exception, reason, noted_on)
     VALUES (@subjectId, @exception, @reason, @notedOn)
     ON CONFLICT (subject_id) DO UPDATE SET exception = excluded.exception, reason = excluded.reason,
       noted_on = excluded.noted_on`,
  ).run({ ...noted, subjectId });
}

/** Taken back, or of a person who was erased. */
export function forgetNoticeException(db: WriteDb, subjectId: SubjectId): void {
  db.prepare('DELETE FROM source_notice_exception WHERE subject_id = ?').run(subjectId);
}
