/** Reads and appends the `audit_entry` table: a chain of SHA-256 hashes over canonical JSON (RFC 8785). */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  auditEntrySchema,
  auditHeadSchema,
  type AuditDraft,
  type AuditEntry,
  type AuditHead,
} from '../../shared/domain/audit/audit-entry.ts';
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

export function auditHead(db: Db): AuditHead {
  const head = db.prepare('SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1').get();
  return head === undefined ? { seq: 0, hash: chainStart } : auditHeadSchema.parse(head);
}

/** Whether the chain still leads through an entry that was its last one once. */
export function leadsThrough(db: Db, { seq, hash }: AuditHead): boolean {
  return db.prepare('SELECT hash FROM audit_entry WHERE seq = ?').pluck().get(seq) === hash;
}

interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; null at the end. */
  readonly nextBeforeSeq: number | null;
}

/** Newest first, from below `beforeSeq`. An entry that was made unreadable is left out; `findBrokenEntry` tells of it. */
export function listAuditEntries(db: Db, beforeSeq: number, limit: number): AuditPage {
  const rows = db
    .prepare(`SELECT ${columns} FROM audit_entry WHERE seq < ? ORDER BY seq DESC LIMIT ?`)
    .all(beforeSeq, limit) as { seq: number }[];
  const read = rows.map((row) => auditEntrySchema.safeParse(row));
  const nextBeforeSeq = rows.length < limit ? null : (rows.at(-1)?.seq ?? null);
  return { entries: read.flatMap(({ data }) => (data === undefined ? [] : [data])), nextBeforeSeq };
}

/** All that was done to some records, in order. */
export function listAuditEntriesOf(db: Db, recordIds: readonly string[]): readonly AuditEntry[] {
  return db
    .prepare(
      `SELECT ${columns} FROM audit_entry WHERE record_id IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    )
    .all(JSON.stringify(recordIds))
    .flatMap((row) => auditEntrySchema.safeParse(row).data ?? []);
}

export function countAuditEntries(db: Db): number {
  return db.prepare('SELECT count(*) FROM audit_entry').pluck().get() as number;
}

/**
 * The `seq` of the first entry that does not follow from the one before it, or null where the chain is whole. With `known`, an
 * earlier head, also where the chain was made anew from some entry on (at that head), or its end cut off (after its last entry).
 */
export function findBrokenEntry(db: Db, known: AuditHead | null = null): number | null {
  let previous = { seq: 0, hash: chainStart };
  for (const row of db.prepare(`SELECT ${columns} FROM audit_entry ORDER BY seq`).iterate()) {
    const { hash, ...entry } = row as AuditEntry;
    const follows =
      entry.seq === previous.seq + 1 && entry.previousHash === previous.hash && hash === hashEntry(entry);
    if (!follows) return entry.seq;
    previous = { seq: entry.seq, hash };
    if (known?.seq === entry.seq && known.hash !== hash) return entry.seq;
  }
  return known !== null && known.seq > previous.seq ? previous.seq + 1 : null;
}

function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalize(entry) ?? '')
    .digest('hex');
}
