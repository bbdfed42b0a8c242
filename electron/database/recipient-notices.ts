/** Reads and writes the `recipient_notice` table: who was told what a request changed (Art. 19). */
import type { ProcessorId, RequestId } from '../../shared/domain/id.ts';
import { recipientNoticeSchema, type RecipientNotice } from '../../shared/domain/request/recipient-notice.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Db, WriteDb } from './database.ts';

export function listRecipientNotices(db: Db, requestId: RequestId): readonly RecipientNotice[] {
  return db
    .prepare(
      `SELECT right, processor_id AS processorId, name, state, told_on AS toldOn, confirmed_on AS confirmedOn,
         letter_id AS letterId, reason
       FROM recipient_notice WHERE request_id = ? ORDER BY name COLLATE NOCASE, id`,
    )
    .all(requestId)
    .map((row) => recipientNoticeSchema.parse(row));
}

/** @param id of a new row */
export function saveRecipientNotice(
  db: WriteDb,
  id: string,
  requestId: RequestId,
  notice: RecipientNotice,
): void {
  db.prepare(
    `INSERT INTO recipient_notice (id, request_id, right, processor_id, name, state, told_on, confirmed_on, letter_id, reason)
     VALUES (@id, @requestId, @right, @processorId, @name, @state, @toldOn, @confirmedOn, @letterId, @reason)
     ON CONFLICT (request_id, right, processor_id) DO UPDATE SET name = excluded.name, state = excluded.state,
       told_on = excluded.told_on, confirmed_on = excluded.confirmed_on,
       letter_id = coalesce(excluded.letter_id, letter_id), reason = excluded.reason`,
  ).run({ ...notice, id, requestId });
}

export function deleteRecipientNotice(db: WriteDb, { requestId, right, processorId }: RecipientKey): void {
  db.prepare('DELETE FROM recipient_notice WHERE request_id = ? AND right = ? AND processor_id = ?').run(
    requestId,
    right,
    processorId,
  );
}

interface RecipientKey {
  readonly requestId: RequestId;
  readonly right: Right;
  readonly processorId: ProcessorId;
}
