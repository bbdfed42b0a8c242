/** Reads and writes the `import_batch` table: each import, how far it came and what it did. */
import type { ImportId } from '../../shared/domain/id.ts';
import type { Db, WriteDb } from './database.ts';

export type ImportState = 'running' | 'done' | 'cancelled' | 'reverted';

export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ImportBatch extends ImportCounts {
  readonly id: ImportId;
  readonly fileName: string;
  readonly source: string;
  readonly startedAt: string;
  readonly state: ImportState;
}

const columns =
  'id, file_name AS fileName, source, started_at AS startedAt, state, added, updated, unchanged, refused';

export function listImports(db: Db): readonly ImportBatch[] {
  return db.prepare(`SELECT ${columns} FROM import_batch ORDER BY id DESC`).all() as ImportBatch[];
}

export function findImport(db: Db, id: ImportId): ImportBatch | null {
  return (
    (db.prepare(`SELECT ${columns} FROM import_batch WHERE id = ?`).get(id) as ImportBatch | undefined) ??
    null
  );
}

export function insertImport(db: WriteDb, batch: ImportBatch): void {
  db.prepare(
    `INSERT INTO import_batch (id, file_name, source, started_at, state, added, updated, unchanged, refused)
     VALUES (@id, @fileName, @source, @startedAt, @state, @added, @updated, @unchanged, @refused)`,
  ).run(batch);
}

export function setImportCounts(db: WriteDb, id: ImportId, counts: ImportCounts): void {
  db.prepare(
    'UPDATE import_batch SET added = @added, updated = @updated, unchanged = @unchanged, refused = @refused WHERE id = @id',
  ).run({ ...counts, id });
}

export function endImport(
  db: WriteDb,
  id: ImportId,
  state: Exclude<ImportState, 'running'>,
  at: string,
): void {
  db.prepare('UPDATE import_batch SET state = ?, ended_at = ? WHERE id = ?').run(state, at, id);
}
