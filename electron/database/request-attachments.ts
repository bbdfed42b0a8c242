/** Reads and writes the `request_attachment` table; the bytes are those of an `attachment`, and go without the row. */
import type {
  BreachId,
  DisclosureId,
  LetterId,
  RequestAttachmentId,
  RequestId,
} from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import {
  requestAttachmentSchema,
  type AttachmentRole,
  type RequestAttachment,
} from '../../shared/domain/request/attachment.ts';
import { insertAttachment, sha256 } from './attachments.ts';
import type { Db, WriteDb } from './database.ts';
import { markRewriteDue } from './register.ts';

interface Row {
  readonly destroyedOn: string | null;
  readonly destroyReason: string | null;
  readonly attachmentId: string | null;
  readonly requestId: string | null;
  readonly breachId: string | null;
  readonly disclosureId: string | null;
}

const select = `SELECT id, request_id AS requestId, breach_id AS breachId, disclosure_id AS disclosureId, letter_id AS letterId, role, name, media_type AS mediaType, size, sha256,
    attachment_id AS attachmentId, added_on AS addedOn, destroyed_on AS destroyedOn, destroy_reason AS destroyReason, note
  FROM request_attachment`;

export function listRequestAttachments(db: Db, requestId: RequestId): readonly RequestAttachment[] {
  const rows = db.prepare(`${select} WHERE request_id = ? ORDER BY id`).all(requestId) as Row[];
  return rows.map(toAttachment);
}

/** What arrived with a breach, or with the demand of a disclosure. */
export function listAttachmentsOf(
  db: Db,
  matter: { readonly breachId: BreachId } | { readonly disclosureId: DisclosureId },
): readonly RequestAttachment[] {
  const [column, id] =
    'breachId' in matter ? ['breach_id', matter.breachId] : ['disclosure_id', matter.disclosureId];
  return (db.prepare(`${select} WHERE ${column} = ? ORDER BY id`).all(id) as Row[]).map(toAttachment);
}

/** What proves that a letter left, arrived or came back. */
export function listProofsOf(db: Db, letterId: LetterId): readonly RequestAttachment[] {
  return (db.prepare(`${select} WHERE letter_id = ? ORDER BY id`).all(letterId) as Row[]).map(toAttachment);
}

/** The requests with which this very document is, or was, kept. */
export function requestsWithDocument(db: Db, hash: string): readonly RequestId[] {
  return db
    .prepare('SELECT DISTINCT request_id FROM request_attachment WHERE sha256 = ? AND request_id IS NOT NULL')
    .pluck()
    .all(hash) as RequestId[];
}

export interface FoundAttachment {
  readonly attachment: RequestAttachment;
  readonly requestId: RequestId | null;
  readonly breachId: BreachId | null;
  readonly disclosureId: DisclosureId | null;
  /** Null once the bytes are destroyed. */
  readonly bytesId: string | null;
}

export function findRequestAttachment(db: Db, id: RequestAttachmentId): FoundAttachment | null {
  const row = db.prepare(`${select} WHERE id = ?`).get(id) as Row | undefined;
  if (row === undefined) return null;
  return {
    attachment: toAttachment(row),
    requestId: row.requestId as RequestId | null,
    breachId: row.breachId as BreachId | null,
    disclosureId: row.disclosureId as DisclosureId | null,
    bytesId: row.attachmentId,
  };
}

export interface NewRequestAttachment {
  readonly id: RequestAttachmentId;
  /** Null where it came with a breach or a disclosure. */
  readonly requestId: RequestId | null;
  readonly breachId?: BreachId;
  readonly disclosureId?: DisclosureId;
  readonly letterId: LetterId | null;
  readonly role: AttachmentRole;
  readonly name: string;
  readonly mediaType: string;
  readonly addedOn: LocalDate;
  readonly note: string | null;
  readonly bytes: Uint8Array;
  /** Of the row that holds the bytes. */
  readonly bytesId: string;
  readonly createdAt: string;
}

export function insertRequestAttachment(db: WriteDb, row: NewRequestAttachment): void {
  const { bytes, bytesId, createdAt, ...columns } = row;
  const { name, mediaType } = columns;
  insertAttachment(db, { id: bytesId, name, mediaType, createdAt, bytes });
  db.prepare(
    `INSERT INTO request_attachment (id, request_id, breach_id, disclosure_id, letter_id, role, name, media_type, size, sha256, attachment_id,
       added_on, note)
     VALUES (@id, @requestId, @breachId, @disclosureId, @letterId, @role, @name, @mediaType, @size, @sha256, @bytesId, @addedOn, @note)`,
  ).run({
    breachId: null,
    disclosureId: null,
    ...columns,
    bytesId,
    size: bytes.length,
    sha256: sha256(bytes),
  });
}

/** The bytes go, and the file is to be rewritten without what stood in it; the row says when and why. */
export function destroyRequestAttachment(
  db: WriteDb,
  id: RequestAttachmentId,
  { on, reason }: { readonly on: LocalDate; readonly reason: string | null },
): void {
  const bytesId = findRequestAttachment(db, id)?.bytesId;
  if (bytesId === null || bytesId === undefined) return;
  db.prepare(
    'UPDATE request_attachment SET attachment_id = NULL, destroyed_on = ?, destroy_reason = ? WHERE id = ?',
  ).run(on, reason, id);
  db.prepare('DELETE FROM attachment WHERE id = ?').run(bytesId);
  markRewriteDue(db);
}

/** A proof goes with its letter; where the letter is deleted, the file is to be rewritten as well. */
export function deleteProofsOf(db: WriteDb, letterId: LetterId): void {
  const bytes = db
    .prepare('SELECT attachment_id FROM request_attachment WHERE letter_id = ? AND attachment_id IS NOT NULL')
    .pluck()
    .all(letterId);
  db.prepare('DELETE FROM request_attachment WHERE letter_id = ?').run(letterId);
  for (const id of bytes) db.prepare('DELETE FROM attachment WHERE id = ?').run(id);
}

function toAttachment({ destroyedOn, destroyReason, ...row }: Row): RequestAttachment {
  const destroyed = destroyedOn === null ? null : { on: destroyedOn, reason: destroyReason };
  return requestAttachmentSchema.parse({ ...row, destroyed });
}
