/** Reads and appends the `audit_entry` table: a chain of SHA-256 hashes over canonical JSON (RFC 8785). */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { auditEntrySchema, type AuditDraft, type AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import type { Db, WriteDb } from './database.ts';

/** What the first entry names as the hash before it. */
export const chainStart = '0'.repeat(64);

const columns = `seq, at, action, record_kind AS recordKind, record_id AS recordId, previous_hash AS previousHash, hash`;

export function appendAuditEntry(db: WriteDb, draft: AuditDraft, at: string): void {
  const head = auditHead(db);
  const entry = { seq: head.seq + 1, at, ...draft, previousHash: head.hash };
  db.prepare(
    `INSERT INTO audit_entry (seq, at, action, record_kind, record_id, previous_hash, hash)
     VALUES (@seq, @at, @action, @recordKind, @recordId, @previousHash, @hash)`,
  ).run({ ...entry, hash: hashEntry(entry) });
}

export function auditHead(db: Db): { readonly seq: number; readonly hash: string } {
  const head = db.prepare('SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1').get();
  return head === undefined
    ? { seq: 0, hash: chainStart }
    : auditEntrySchema.unwrap().pick({ seq: true, hash: true }).parse(head);
}

/** Newest first, from below `beforeSeq`. */
export function listAuditEntries(db: Db, beforeSeq: number, limit: number): readonly AuditEntry[] {
  return db
    .prepare(`SELECT ${columns} FROM audit_entry WHERE seq < ? ORDER BY seq DESC LIMIT ?`)
    .all(beforeSeq, limit)
    .map((row) => auditEntrySchema.parse(row));
}

export function countAuditEntries(db: Db): number {
  return db.prepare('SELECT count(*) FROM audit_entry').pluck().get() as number;
}

/** The `seq` of the first entry that does not follow from the one before it, or null where the chain is whole. */
export function findBrokenEntry(db: Db): number | null {
  let previous = { seq: 0, hash: chainStart };
  for (const row of db.prepare(`SELECT ${columns} FROM audit_entry ORDER BY seq`).iterate()) {
    const { hash, ...entry } = row as AuditEntry;
    const follows =
      entry.seq === previous.seq + 1 && entry.previousHash === previous.hash && hash === hashEntry(entry);
    if (!follows) return entry.seq;
    previous = { seq: entry.seq, hash };
  }
  return null;
}

function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalize(entry) ?? '')
    .digest('hex');
}
