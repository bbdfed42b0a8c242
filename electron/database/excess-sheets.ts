/** Reads and writes the `excess_sheet` table: the proof of what is held to be unfounded or excessive (Art. 12(5)), one for a request. */
import type { RequestId } from '../../shared/domain/id.ts';
import { excessSheetSchema, type ExcessSheet } from '../../shared/domain/request/excess-sheet.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

export function findExcessSheet(db: Db, requestId: RequestId): ExcessSheet | null {
  const sheet = db.prepare('SELECT sheet FROM excess_sheet WHERE request_id = ?').pluck().get(requestId);
  return sheet === undefined ? null : fromJson(excessSheetSchema, sheet);
}

export function hasExcessSheet(db: Db, requestId: RequestId): boolean {
  return db.prepare('SELECT 1 FROM excess_sheet WHERE request_id = ?').get(requestId) !== undefined;
}

export function saveExcessSheet(db: WriteDb, requestId: RequestId, sheet: ExcessSheet): void {
  db.prepare(
    `INSERT INTO excess_sheet (request_id, sheet) VALUES (?, ?)
     ON CONFLICT (request_id) DO UPDATE SET sheet = excluded.sheet`,
  ).run(requestId, JSON.stringify(sheet));
}
