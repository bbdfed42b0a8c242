/** Reads and writes the `authority_case` table: letters from supervisory authorities, each with what became of it. */
import type { AuthorityCaseId, RequestId, SubjectId } from '../../shared/domain/id.ts';
import { authorityCaseSchema, type AuthorityCase } from '../../shared/domain/authority/authority-case.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Db, WriteDb } from './database.ts';
import { keepSpentNumber, spentNumber } from './spent-numbers.ts';

const select = `SELECT id, reference, authority_code AS authorityCode, request_id AS requestId, received_on AS receivedOn,
    answer_due_on AS answerDueOn, their_reference AS theirReference, language, summary, closed_on AS closedOn, outcome
  FROM authority_case`;

interface Row {
  readonly closedOn: string | null;
  readonly outcome: string | null;
}

/** The latest received first. */
export function listAuthorityCases(db: Db): readonly AuthorityCase[] {
  return (db.prepare(`${select} ORDER BY received_on DESC, id DESC`).all() as Row[]).map(toCase);
}

export function listAuthorityCasesOf(db: Db, requestId: RequestId): readonly AuthorityCase[] {
  const rows = db.prepare(`${select} WHERE request_id = ? ORDER BY received_on DESC, id DESC`).all(requestId);
  return (rows as Row[]).map(toCase);
}

/** Those about any request of the person. */
export function listAuthorityCasesOfSubject(db: Db, subjectId: SubjectId): readonly AuthorityCase[] {
  const rows = db
    .prepare(
      `${select} WHERE request_id IN (SELECT id FROM subject_request WHERE subject_id = ?) ORDER BY id`,
    )
    .all(subjectId);
  return (rows as Row[]).map(toCase);
}

export function findAuthorityCase(db: Db, id: AuthorityCaseId): AuthorityCase | null {
  const row = db.prepare(`${select} WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : toCase(row);
}

/** The next number of the year of receipt: "A-2026-001". Must run inside the change that uses it. */
export function nextCaseReference(db: WriteDb, receivedOn: LocalDate): string {
  const start = `A-${receivedOn.slice(0, 4)}-`;
  const last = db
    .prepare(
      `SELECT max(CAST(substr(reference, 8) AS INTEGER)) FROM authority_case WHERE reference LIKE ? || '%'`,
    )
    .pluck()
    .get(start) as number | null;
  const highest = Math.max(last ?? 0, spentNumber(db, start));
  return `${start}${String(highest + 1).padStart(3, '0')}`;
}

/** With the file of its request; its letters and attachments must be gone. Its number is not given again. */
export function deleteAuthorityCase(db: WriteDb, { id, reference }: AuthorityCase): void {
  keepSpentNumber(db, reference.slice(0, 7), Number(reference.slice(7)));
  db.prepare('DELETE FROM authority_case WHERE id = ?').run(id);
}

export function insertAuthorityCase(db: WriteDb, row: AuthorityCase, createdAt: string): void {
  db.prepare(
    `INSERT INTO authority_case (id, reference, authority_code, request_id, received_on, answer_due_on, their_reference, language,
       summary, closed_on, outcome, created_at)
     VALUES (@id, @reference, @authorityCode, @requestId, @receivedOn, @answerDueOn, @theirReference, @language, @summary,
       @closedOn, @outcome, @createdAt)`,
  ).run({ ...columnsOf(row), createdAt });
}

/** Everything but the reference. */
export function updateAuthorityCase(db: WriteDb, row: AuthorityCase): void {
  db.prepare(
    `UPDATE authority_case SET authority_code = @authorityCode, request_id = @requestId, received_on = @receivedOn,
       answer_due_on = @answerDueOn, their_reference = @theirReference, language = @language, summary = @summary,
       closed_on = @closedOn, outcome = @outcome
     WHERE id = @id`,
  ).run(columnsOf(row));
}

function columnsOf({ closed, ...row }: AuthorityCase) {
  return { ...row, closedOn: closed?.on ?? null, outcome: closed?.outcome ?? null };
}

function toCase({ closedOn, outcome, ...row }: Row): AuthorityCase {
  return authorityCaseSchema.parse({ ...row, closed: closedOn === null ? null : { on: closedOn, outcome } });
}
