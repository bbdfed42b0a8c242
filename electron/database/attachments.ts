/** Reads and writes bytes kept in the register: a row and chunks of at most 1 MiB. */
import { createHash } from 'node:crypto';
import type { Db, WriteDb } from './database.ts';

const chunkSize = 1024 * 1024;

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly createdAt: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function insertAttachment(db: WriteDb, { bytes, ...row }: Attachment): void {
  db.prepare(
    `INSERT INTO attachment (id, name, media_type, size, sha256, created_at)
     VALUES (@id, @name, @mediaType, @size, @sha256, @createdAt)`,
  ).run({ ...row, size: bytes.length, sha256: sha256(bytes) });
  const insert = db.prepare('INSERT INTO attachment_chunk (attachment_id, position, bytes) VALUES (?, ?, ?)');
  for (let start = 0, position = 0; start < bytes.length; start += chunkSize, position += 1) {
    insert.run(row.id, position, bytes.subarray(start, start + chunkSize));
  }
}

/** Throws where the bytes are not those that were stored. */
export function readAttachment(db: Db, id: string): Omit<Attachment, 'createdAt'> {
  const row = db
    .prepare('SELECT id, name, media_type AS mediaType, sha256 FROM attachment WHERE id = ?')
    .get(id) as { id: string; name: string; mediaType: string; sha256: string };
  const chunks = db
    .prepare('SELECT bytes FROM attachment_chunk WHERE attachment_id = ? ORDER BY position')
    .pluck()
    .all(id) as Buffer[];
  const bytes = Buffer.concat(chunks);
  if (sha256(bytes) !== row.sha256) throw new Error('An attachment differs from what was stored');
  return { id: row.id, name: row.name, mediaType: row.mediaType, bytes };
}
