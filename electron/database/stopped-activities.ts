/** Reads what has stopped for a person, by withdrawal or objection, and writes the `subject_objection` table. */
import type { ActivityId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { stoppedActivitySchema, type StoppedActivity } from '../../shared/domain/subject/stopped-activity.ts';
import type { Db, WriteDb } from './database.ts';

export function listStoppedActivities(db: Db, subjectId: SubjectId): readonly StoppedActivity[] {
  return db
    .prepare(
      `SELECT activity_id AS activityId, 'consent-withdrawn' AS "by", max(withdrawn_on) AS since
         FROM subject_consent WHERE subject_id = @subjectId
         GROUP BY activity_id HAVING count(*) = count(withdrawn_on)
       UNION ALL
       SELECT activity_id, 'objection', since_on FROM subject_objection WHERE subject_id = @subjectId
       ORDER BY since, activityId`,
    )
    .all({ subjectId })
    .map((row) => stoppedActivitySchema.parse(row));
}

interface Stop {
  /** Of a new row. */
  readonly id: string;
  readonly subjectId: SubjectId;
  readonly activityId: ActivityId;
  readonly on: LocalDate;
}

export function recordObjection(db: WriteDb, stop: Stop): void {
  db.prepare(
    `INSERT INTO subject_objection (id, subject_id, activity_id, since_on) VALUES (@id, @subjectId, @activityId, @on)
     ON CONFLICT (subject_id, activity_id) DO NOTHING`,
  ).run(stop);
}

/** Of an erased person nothing is processed but what the law keeps: there is nothing left to stop. */
export function forgetObjections(db: WriteDb, subjectId: SubjectId): void {
  db.prepare('DELETE FROM subject_objection WHERE subject_id = ?').run(subjectId);
}
