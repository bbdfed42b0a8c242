/**
 * Remembers how to take a change back: temporary triggers write the row as it was before each write of a recorded
 * change. The journal lives in the encrypted file, and is emptied at lock and for every erased record.
 */
import type { RequestRule } from '../../shared/domain/request/lifecycle.ts';
import type { Connection, Db, WriteDb } from './database.ts';
import { entryTables, isEntryTable, keysOfEntries, removeEntry, type EntryTable } from './undo-of-entries.ts';

/** Tables whose changes can be taken back. */
const recordedTables = [
  'subject',
  'subject_contact',
  'subject_address',
  'data_item',
  'subject_consent',
] as const;

type RecordedTable = (typeof recordedTables)[number] | EntryTable;

export interface UndoEntry {
  readonly seq: number;
  readonly tableName: RecordedTable;
  readonly rowId: string;
  readonly write: 'insert' | 'update' | 'delete';
  readonly rowBefore: string | null;
}

/** Once per connection, after the migrations. */
export function prepareRecording(db: Connection): void {
  db.exec('CREATE TEMP TABLE recording (change_id TEXT NOT NULL, takes_over INTEGER NOT NULL)');
  for (const table of recordedTables) {
    for (const write of ['insert', 'update', 'delete'] as const)
      db.exec(triggerFor(db, table, write, ['id']));
  }
  for (const table of entryTables) {
    for (const write of ['insert', 'delete'] as const)
      db.exec(triggerFor(db, table, write, keysOfEntries[table]));
  }
}

/** @param takesOver whether the entries that the change adds to the register go when it is taken back */
export function startRecording(db: Connection, changeId: string, takesOver: boolean): void {
  db.prepare('INSERT INTO temp.recording VALUES (?, ?)').run(changeId, Number(takesOver));
}

export function stopRecording(db: Connection): void {
  db.prepare('DELETE FROM temp.recording').run();
}

/**
 * Puts every row of the change back as it was, latest first. `unknown`: nothing is remembered of it. `changed-since`: a later
 * change touched one of its rows, or added to a person it entered. `legal-hold`: a request names a person it entered.
 */
export function takeBack(
  db: WriteDb,
  changeId: string,
): 'done' | 'unknown' | Extract<RequestRule, 'changed-since' | 'legal-hold'> {
  const entries = db
    .prepare(
      `SELECT seq, table_name AS tableName, row_id AS rowId, write, row_before AS rowBefore
       FROM undo_entry WHERE change_id = ? ORDER BY seq DESC`,
    )
    .all(changeId) as UndoEntry[];
  if (entries.length === 0) return 'unknown';
  const isChangedSince = db
    .prepare(
      `SELECT count(*) FROM undo_entry AS mine JOIN undo_entry AS later
         ON later.table_name = mine.table_name AND later.row_id = mine.row_id AND later.seq > mine.seq
       WHERE mine.change_id = ?1 AND later.change_id <> ?1`,
    )
    .pluck()
    .get({ 1: changeId }) as number;
  if (isChangedSince > 0 || isAddedToSince(db, changeId)) return 'changed-since';
  if (isNamedInRequest(db, changeId)) return 'legal-hold';
  db.pragma('defer_foreign_keys = ON');
  const isPutBack = entries.every((entry) => putBack(db, entry));
  // A ready-made entry came again under its code, or what a record named was deleted after it.
  if (!isPutBack || entries.some(({ tableName }) => isDangling(db, tableName))) return 'changed-since';
  db.prepare('DELETE FROM undo_entry WHERE change_id = ?').run(changeId);
  return 'done';
}

const enteredPersons = `SELECT row_id FROM undo_entry WHERE change_id = @changeId AND table_name = 'subject' AND write = 'insert'`;

function isAddedToSince(db: Db, changeId: string): boolean {
  return ['data_item', 'subject_consent'].some((table) => {
    const addedElsewhere = `SELECT 1 FROM ${table} WHERE subject_id IN (${enteredPersons}) AND id NOT IN (
      SELECT row_id FROM undo_entry WHERE change_id = @changeId AND table_name = '${table}')`;
    return db.prepare(`${addedElsewhere} LIMIT 1`).get({ changeId }) !== undefined;
  });
}

function isNamedInRequest(db: Db, changeId: string): boolean {
  const naming = `SELECT 1 FROM subject_request WHERE subject_id IN (${enteredPersons})
    UNION ALL SELECT 1 FROM letter WHERE subject_id IN (${enteredPersons})
    UNION ALL SELECT 1 FROM disclosure_subject WHERE subject_id IN (${enteredPersons}) LIMIT 1`;
  return db.prepare(naming).get({ changeId }) !== undefined;
}

/** The persons whose rows a change touched, so that the search index can follow. */
export function subjectsTouchedBy(db: Db, changeId: string): readonly string[] {
  return db
    .prepare(
      `SELECT DISTINCT coalesce(row_before ->> 'subject_id', row_before ->> 'id', row_id) FROM undo_entry
       WHERE change_id = ? AND table_name IN ('subject', 'subject_contact', 'subject_address')`,
    )
    .pluck()
    .all(changeId) as string[];
}

/** All but what a sweep took out that is not confirmed yet. */
export function emptyUndoJournal(db: Connection): void {
  db.prepare(
    `DELETE FROM undo_entry WHERE change_id NOT IN (SELECT id FROM sweep WHERE state IN ('running', 'to-confirm', 'taking-back'))`,
  ).run();
}

/**
 * An erased person cannot be brought back by an undo, nor what is kept of them be lost by one. To be called before anything
 * of the person is erased: an inserted row is found in the journal by its id alone.
 */
export function forgetInJournal(db: WriteDb, subjectId: string): void {
  const ownRows = ['subject_contact', 'subject_address', 'data_item', 'subject_consent']
    .map((table) => `SELECT id FROM ${table} WHERE subject_id = @id`)
    .join(' UNION ALL ');
  db.prepare(
    `DELETE FROM undo_entry
     WHERE row_id = @id OR row_before ->> 'subject_id' = @id OR row_before ->> 'id' = @id OR row_id IN (${ownRows})`,
  ).run({ id: subjectId });
}

/** False where another row stands in its place, or something else rests on it by now. */
export function putBack(db: WriteDb, { tableName, rowId, write, rowBefore }: UndoEntry): boolean {
  if (write === 'insert' && isEntryTable(tableName)) return removeEntry(db, tableName, rowId);
  if (write === 'insert') {
    db.prepare(`DELETE FROM ${tableName} WHERE id = ?`).run(rowId);
    return true;
  }
  const row = JSON.parse(rowBefore ?? '{}') as Record<string, unknown>;
  const names = Object.keys(row);
  const statement =
    write === 'delete'
      ? `INSERT OR IGNORE INTO ${tableName} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`
      : `UPDATE ${tableName} SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`;
  const { changes } = db.prepare(statement).run(row);
  return write === 'update' || changes > 0;
}

function isDangling(db: Db, table: RecordedTable): boolean {
  return isEntryTable(table) && (db.pragma(`foreign_key_check(${table})`) as unknown[]).length > 0;
}

function triggerFor(
  db: Db,
  table: RecordedTable,
  write: UndoEntry['write'],
  keys: readonly string[],
): string {
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const row =
    write === 'insert'
      ? 'NULL'
      : `json_object(${columns.map((name) => `'${name}', OLD.${name}`).join(', ')})`;
  const isWanted = write === 'insert' && isEntryTable(table) ? 'WHERE takes_over = 1' : '';
  const id = keys.map((key) => `${write === 'insert' ? 'NEW' : 'OLD'}.${key}`).join(` || ' ' || `);
  return `
    CREATE TEMP TRIGGER record_${table}_${write} AFTER ${write} ON main.${table}
    WHEN EXISTS (SELECT 1 FROM temp.recording ${isWanted})
    BEGIN
      INSERT INTO undo_entry (change_id, table_name, row_id, write, row_before)
      SELECT change_id, '${table}', ${id}, '${write}', ${row} FROM temp.recording;
    END;`;
}
