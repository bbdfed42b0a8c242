/** Reads and writes the `register` table: one row about the file itself. */
import type { Db, WriteDb } from './database.ts';

interface RegisterRow {
  readonly id: string;
  readonly createdAt: string;
  readonly suppressionSecret: Uint8Array;
  readonly recoverySheetMadeAt: string | null;
}

export function insertRegister(db: WriteDb, row: Omit<RegisterRow, 'recoverySheetMadeAt'>): void {
  db.prepare(
    'INSERT INTO register (id, created_at, suppression_secret) VALUES (@id, @createdAt, @suppressionSecret)',
  ).run(row);
}

export function readRegister(db: Db): RegisterRow {
  return db
    .prepare(
      `SELECT id, created_at AS createdAt, suppression_secret AS suppressionSecret, recovery_sheet_made_at AS recoverySheetMadeAt
       FROM register`,
    )
    .get() as RegisterRow;
}

export function markRecoverySheetMade(db: WriteDb, at: string): void {
  db.prepare('UPDATE register SET recovery_sheet_made_at = ?').run(at);
}

/** How the list that was taken over numbered its requests; null where Greffe counts by itself. */
export function readReferencePattern(db: Db): string | null {
  return db.prepare('SELECT reference_pattern FROM register').pluck().get() as string | null;
}

export function saveReferencePattern(db: WriteDb, pattern: string): void {
  db.prepare('UPDATE register SET reference_pattern = ?').run(pattern);
}

/** An erasure is confirmed, and the file still to be rewritten without what stood in it (`compactRegisterFile`). */
export function markRewriteDue(db: WriteDb): void {
  db.prepare('UPDATE register SET rewrite_due = 1').run();
}

export function isRewriteDue(db: Db): boolean {
  return db.prepare('SELECT rewrite_due FROM register').pluck().get() === 1;
}
