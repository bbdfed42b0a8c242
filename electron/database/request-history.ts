/** Reads and writes what happens to a request: `request_event`, `suspension`, `identity_check` and `ticked_task`. */
import type { RequestId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { tickedTaskSchema, type TickedTask } from '../../shared/domain/request/checklist.ts';
import { requestEventSchema, type RequestEvent } from '../../shared/domain/request/request-event.ts';
import {
  identityCheckSchema,
  suspensionSchema,
  type IdentityCheck,
  type Suspension,
} from '../../shared/domain/request/request.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Db, WriteDb } from './database.ts';
import { toFlag } from './rows.ts';

export function listEvents(db: Db, requestId: RequestId): readonly RequestEvent[] {
  return db
    .prepare(
      `SELECT kind, happened_on AS "on", at, detail, note FROM request_event WHERE request_id = ? ORDER BY happened_on, id`,
    )
    .all(requestId)
    .map((row) => requestEventSchema.parse(row));
}

export function hasEvent(db: Db, requestId: RequestId, kind: RequestEvent['kind']): boolean {
  return (
    db
      .prepare('SELECT 1 FROM request_event WHERE request_id = ? AND kind = ? LIMIT 1')
      .get(requestId, kind) !== undefined
  );
}

/** By when it was entered: ids of version 7 follow time. */
export function lastEvent(db: Db, requestId: RequestId, kind: RequestEvent['kind']): RequestEvent | null {
  const row = db
    .prepare(
      `SELECT kind, happened_on AS "on", at, detail, note FROM request_event WHERE request_id = ? AND kind = ?
       ORDER BY id DESC LIMIT 1`,
    )
    .get(requestId, kind);
  return row === undefined ? null : requestEventSchema.parse(row);
}

/** Whether a right was decided, or its decision withdrawn, after the record `since` was made: ids of version 7 follow time. */
export function hasDecisionSince(db: Db, requestId: RequestId, right: Right, since: string): boolean {
  const found = db
    .prepare(
      `SELECT 1 FROM request_event WHERE request_id = @requestId AND id > @since AND (
         (kind = 'right-decided' AND detail LIKE @right || ':%') OR (kind = 'decision-withdrawn' AND detail = @right)
         OR (kind = 'data-erased' AND @right = 'erasure'))
       LIMIT 1`,
    )
    .get({ requestId, right, since });
  return found !== undefined;
}

export function insertEvent(db: WriteDb, id: string, requestId: RequestId, event: RequestEvent): void {
  db.prepare(
    `INSERT INTO request_event (id, request_id, kind, happened_on, at, detail, note)
     VALUES (@id, @requestId, @kind, @on, @at, @detail, @note)`,
  ).run({ ...event, id, requestId });
}

export function listSuspensions(db: Db, requestId: RequestId): readonly Suspension[] {
  return db
    .prepare(
      `SELECT from_on AS "from", until_on AS until, reason FROM suspension WHERE request_id = ? ORDER BY from_on, id`,
    )
    .all(requestId)
    .map((row) => suspensionSchema.parse(row));
}

export function insertSuspension(
  db: WriteDb,
  id: string,
  requestId: RequestId,
  suspension: Suspension,
): void {
  db.prepare('INSERT INTO suspension (id, request_id, from_on, until_on, reason) VALUES (?, ?, ?, ?, ?)').run(
    id,
    requestId,
    suspension.from,
    suspension.until,
    suspension.reason,
  );
}

export function endSuspension(db: WriteDb, requestId: RequestId, until: LocalDate): void {
  db.prepare('UPDATE suspension SET until_on = ? WHERE request_id = ? AND until_on IS NULL').run(
    until,
    requestId,
  );
}

export function listIdentityChecks(db: Db, requestId: RequestId): readonly IdentityCheck[] {
  const rows = db
    .prepare(
      `SELECT checked_on AS "on", method, confirmed, note FROM identity_check WHERE request_id = ? ORDER BY id`,
    )
    .all(requestId) as Record<string, unknown>[];
  return rows.map((row) => identityCheckSchema.parse({ ...row, confirmed: row['confirmed'] === 1 }));
}

export function insertIdentityCheck(
  db: WriteDb,
  id: string,
  requestId: RequestId,
  check: IdentityCheck,
): void {
  db.prepare(
    `INSERT INTO identity_check (id, request_id, checked_on, method, confirmed, note) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, requestId, check.on, check.method, toFlag(check.confirmed), check.note);
}

export function listTickedTasks(db: Db, requestId: RequestId): readonly TickedTask[] {
  const rows = db
    .prepare(`SELECT task, nullif(right, '') AS right FROM ticked_task WHERE request_id = ?`)
    .all(requestId);
  return rows.map((row) => tickedTaskSchema.parse(row));
}

/** @param on null takes the tick away */
export function setTickedTask(
  db: WriteDb,
  requestId: RequestId,
  { task, right }: TickedTask,
  on: LocalDate | null,
): void {
  const key = { requestId, task, right: right ?? '' };
  if (on === null) {
    db.prepare(
      'DELETE FROM ticked_task WHERE request_id = @requestId AND task = @task AND right = @right',
    ).run(key);
    return;
  }
  db.prepare(
    `INSERT OR IGNORE INTO ticked_task (request_id, task, right, ticked_on) VALUES (@requestId, @task, @right, @on)`,
  ).run({ ...key, on });
}
