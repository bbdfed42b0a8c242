/** Taking back, or forgetting, a change of many rows slice by slice, so that other calls get their turn in between. */
import type { Db, WriteDb } from './database.ts';
import { putBack, type UndoEntry } from './undo.ts';

export function countUndoEntries(db: Db, changeId: string): number {
  return db.prepare('SELECT count(*) FROM undo_entry WHERE change_id = ?').pluck().get(changeId) as number;
}

/**
 * Whether a later change touched one of the next rows of a change that entered nobody, after the entry `after`; `last` is where to go on,
 * null at the end.
 */
export function isTouchedAfter(
  db: Db,
  changeId: string,
  after: number,
  count: number,
): { readonly isTouched: boolean; readonly last: number | null } {
  const last = db
    .prepare(
      `SELECT max(seq) FROM (SELECT seq FROM undo_entry WHERE change_id = ? AND seq > ? ORDER BY seq LIMIT ?)`,
    )
    .pluck()
    .get(changeId, after, count) as number | null;
  if (last === null) return { isTouched: false, last };
  const touched = db
    .prepare(
      `SELECT 1 FROM undo_entry AS mine JOIN undo_entry AS later
         ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.seq > mine.seq
       WHERE mine.change_id = @changeId AND mine.seq > @after AND mine.seq <= @last AND later.change_id <> @changeId LIMIT 1`,
    )
    .get({ changeId, after, last });
  return { isTouched: touched !== undefined, last };
}

/** Puts the latest rows back, and forgets them; tells whose they were, for the search index, and how many. */
export function takeBackSlice(
  db: WriteDb,
  changeId: string,
  count: number,
): { readonly subjects: readonly string[]; readonly count: number } {
  const entries = db
    .prepare(
      `SELECT seq, table_name AS tableName, row_id AS rowId, write, row_before AS rowBefore
       FROM undo_entry WHERE change_id = ? ORDER BY seq DESC LIMIT ?`,
    )
    .all(changeId, count) as UndoEntry[];
  db.pragma('defer_foreign_keys = ON');
  const forget = db.prepare('DELETE FROM undo_entry WHERE seq = ?');
  for (const entry of entries) {
    putBack(db, entry);
    forget.run(entry.seq);
  }
  const persons = entries.filter(({ tableName }) => tableName === 'subject').map(({ rowId }) => rowId);
  return { subjects: [...new Set(persons)], count: entries.length };
}

/** How many entries were forgotten; 0 when none is left. */
export function forgetSlice(db: WriteDb, changeId: string, count: number): number {
  return db
    .prepare(
      'DELETE FROM undo_entry WHERE seq IN (SELECT seq FROM undo_entry WHERE change_id = ? ORDER BY seq LIMIT ?)',
    )
    .run(changeId, count).changes;
}
