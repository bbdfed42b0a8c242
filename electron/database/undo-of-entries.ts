/** The tables of the register's entries, as undo knows them, and how an entry that was taken over goes again. */
import type { RegisterEntryKind } from '../../shared/contract/processing-calls.ts';
import type { WriteDb } from './database.ts';
import { whatRestsOn } from './what-rests-on.ts';

/** Tables of the register's entries, with the columns that identify a row: deletions can be taken back, and what was taken over. */
export const keysOfEntries = {
  data_category: ['id'],
  processing_activity: ['id'],
  activity_category: ['activity_id', 'category_id'],
  activity_processor: ['activity_id', 'processor_id'],
  processor: ['id'],
  processor_category: ['processor_id', 'category_id'],
  retention_rule: ['id'],
  client_processing: ['id'],
  client_processing_processor: ['client_processing_id', 'processor_id'],
  caution: ['code'],
  controller_version: ['valid_from'],
  promises_version: ['valid_from'],
  policy_answer: ['id'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type EntryTable = keyof typeof keysOfEntries;
export const entryTables = Object.keys(keysOfEntries) as readonly EntryTable[];

const kindOfTable: Readonly<Partial<Record<EntryTable, RegisterEntryKind>>> = {
  data_category: 'category',
  processing_activity: 'activity',
  processor: 'processor',
  retention_rule: 'retention-rule',
};

/**
 * False where something rests on it by now, or it was saved again.
 * The latest goes first: what the same change put on an entry is gone when it is the entry’s turn.
 */
export function removeEntry(db: WriteDb, table: EntryTable, rowId: string): boolean {
  const kind = kindOfTable[table];
  if (kind !== undefined) {
    const saves = db
      .prepare('SELECT count(*) FROM audit_entry WHERE record_id = ?')
      .pluck()
      .get(rowId) as number;
    if (saves > 1 || whatRestsOn(db, kind, rowId).length > 0) return false;
  }
  const key = keysOfEntries[table].join(` || ' ' || `);
  db.prepare(`DELETE FROM ${table} WHERE ${key} = ?`).run(rowId);
  return true;
}

export function isEntryTable(table: string): table is EntryTable {
  return entryTables.some((each) => each === table);
}
