/** Reads and writes the `subject_request` table and its rights. */
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import {
  highestNumber,
  nextReference as numberAfter,
  ownReferencePattern,
  referenceOf,
  seriesOf,
} from '../../shared/domain/request/reference-pattern.ts';
import {
  subjectRequestSchema,
  type RequestRight,
  type SubjectRequest,
} from '../../shared/domain/request/request.ts';
import type { Db, WriteDb } from './database.ts';
import { readReferencePattern } from './register.ts';
import { keepSpentNumber, spentNumber } from './spent-numbers.ts';

const columns = `id, reference, channel, received_on AS receivedOn, requester, subject_id AS subjectId,
  their_reference AS theirReference, note, voided_on AS voidedOn, void_reason AS voidReason, our_role AS ourRole, client,
  closed_early_on AS closedEarlyOn, closed_early_reason AS closedEarlyReason`;

interface RequestRow {
  readonly id: string;
  readonly requester: string;
  readonly voidedOn: string | null;
  readonly voidReason: string | null;
  readonly client: string | null;
  readonly closedEarlyOn: string | null;
  readonly closedEarlyReason: string | null;
}

/** The latest received first. */
export function listRequests(db: Db): readonly SubjectRequest[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM subject_request ORDER BY received_on DESC, id DESC`)
    .all() as RequestRow[];
  return rows.map((row) => toRequest(db, row));
}

export function listRequestsOf(db: Db, subjectId: SubjectId): readonly SubjectRequest[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM subject_request WHERE subject_id = ? ORDER BY received_on DESC, id DESC`)
    .all(subjectId) as RequestRow[];
  return rows.map((row) => toRequest(db, row));
}

export function findRequest(db: Db, id: RequestId): SubjectRequest | null {
  const row = db.prepare(`SELECT ${columns} FROM subject_request WHERE id = ?`).get(id) as
    RequestRow | undefined;
  return row === undefined ? null : toRequest(db, row);
}

/** The next number, in the way of a list that was taken over or in Greffe's own. Must run inside the change that uses it. */
export function nextReference(db: WriteDb, receivedOn: LocalDate): string {
  const pattern = readReferencePattern(db) ?? ownReferencePattern;
  const spent = spentNumber(db, seriesOf(pattern, receivedOn));
  const removed = spent === 0 ? [] : [referenceOf(pattern, receivedOn, spent)];
  return numberAfter(pattern, receivedOn, [...listReferences(db), ...removed]);
}

/** Before a request of the series is removed. */
export function keepNumberSpent(db: WriteDb, { receivedOn }: Pick<SubjectRequest, 'receivedOn'>): void {
  const pattern = readReferencePattern(db) ?? ownReferencePattern;
  const highest = highestNumber(pattern, receivedOn, listReferences(db));
  if (highest > 0) keepSpentNumber(db, seriesOf(pattern, receivedOn), highest);
}

export function listReferences(db: Db): readonly string[] {
  return db.prepare('SELECT reference FROM subject_request').pluck().all() as string[];
}

export function insertRequest(db: WriteDb, request: SubjectRequest, createdAt: string): void {
  db.prepare(
    `INSERT INTO subject_request (id, reference, channel, received_on, requester, subject_id, their_reference, note, created_at,
       our_role, client)
     VALUES (@id, @reference, @channel, @receivedOn, @requester, @subjectId, @theirReference, @note, @createdAt, @ourRole, @client)`,
  ).run({ ...fieldsOf(request), reference: request.reference, createdAt });
  for (const right of request.rights) saveRight(db, request.id, right);
}

/** Everything but the rights and the reference. */
export function updateRequest(db: WriteDb, request: SubjectRequest): void {
  db.prepare(
    `UPDATE subject_request SET channel = @channel, received_on = @receivedOn, requester = @requester, subject_id = @subjectId,
       their_reference = @theirReference, note = @note, voided_on = @voidedOn, void_reason = @voidReason, our_role = @ourRole,
       client = @client, closed_early_on = @closedEarlyOn, closed_early_reason = @closedEarlyReason
     WHERE id = @id`,
  ).run(fieldsOf(request));
}

function fieldsOf(request: SubjectRequest): Readonly<Record<string, string | null>> {
  return {
    id: request.id,
    channel: request.channel,
    receivedOn: request.receivedOn,
    requester: JSON.stringify(request.requester),
    subjectId: request.subjectId,
    theirReference: request.theirReference,
    note: request.note,
    voidedOn: request.voided?.on ?? null,
    voidReason: request.voided?.reason ?? null,
    ourRole: request.ourRole,
    client: request.client === null ? null : JSON.stringify(request.client),
    closedEarlyOn: request.closedEarly?.on ?? null,
    closedEarlyReason: request.closedEarly?.reason ?? null,
  };
}

export function saveRight(db: WriteDb, requestId: RequestId, right: RequestRight): void {
  db.prepare(
    `INSERT INTO request_right (request_id, right, outcome, refusal_reason, reason_text, erasure_ground, decided_on, extended_on,
       extension_reason, details, carried_out_on)
     VALUES (@requestId, @right, @outcome, @refusalReason, @reasonText, @erasureGround, @decidedOn, @extendedOn, @extensionReason,
       @details, @carriedOutOn)
     ON CONFLICT (request_id, right) DO UPDATE SET outcome = excluded.outcome, refusal_reason = excluded.refusal_reason,
       reason_text = excluded.reason_text, erasure_ground = excluded.erasure_ground, decided_on = excluded.decided_on,
       extended_on = excluded.extended_on, extension_reason = excluded.extension_reason, details = excluded.details,
       carried_out_on = excluded.carried_out_on`,
  ).run({ ...right, details: right.details === null ? null : JSON.stringify(right.details), requestId });
}

function toRequest(db: Db, row: RequestRow): SubjectRequest {
  const { requester, client, voidedOn, voidReason, closedEarlyOn, closedEarlyReason, ...rest } = row;
  const rights = db
    .prepare(
      `SELECT right, outcome, refusal_reason AS refusalReason, reason_text AS reasonText, erasure_ground AS erasureGround,
         decided_on AS decidedOn, extended_on AS extendedOn, extension_reason AS extensionReason, details,
         carried_out_on AS carriedOutOn
       FROM request_right WHERE request_id = ?`,
    )
    .all(row.id) as (Record<string, unknown> & { details: string | null })[];
  return subjectRequestSchema.parse({
    ...rest,
    requester: JSON.parse(requester),
    client: client === null ? null : JSON.parse(client),
    voided: voidedOn === null ? null : { on: voidedOn, reason: voidReason },
    closedEarly: closedEarlyOn === null ? null : { on: closedEarlyOn, reason: closedEarlyReason },
    rights: rights.map(({ details, ...right }) => ({
      ...right,
      details: details === null ? null : JSON.parse(details),
    })),
  });
}
