/** Reads and writes the `settled_gap` table: the points of the register that need nothing more. */
import { settledGapSchema, type SettledGap } from '../../shared/domain/processing/settled-gap.ts';
import type { Db, WriteDb } from './database.ts';

export function listSettledGaps(db: Db): readonly SettledGap[] {
  return db
    .prepare('SELECT key, how, settled_on AS settledOn FROM settled_gap ORDER BY settled_on DESC, key')
    .all()
    .map((row) => settledGapSchema.parse(row));
}

export function saveSettledGap(db: WriteDb, { key, how, settledOn }: SettledGap): void {
  db.prepare('INSERT OR REPLACE INTO settled_gap (key, how, settled_on) VALUES (?, ?, ?)').run(
    key,
    how,
    settledOn,
  );
}

/** False where it is not settled. */
export function deleteSettledGap(db: WriteDb, key: string): boolean {
  return db.prepare('DELETE FROM settled_gap WHERE key = ?').run(key).changes > 0;
}
