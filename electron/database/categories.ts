/** Reads and writes the `data_category` table. */
import { dataCategorySchema, type DataCategory } from '../../shared/domain/processing/processing-activity.ts';
import type { Db, WriteDb } from './database.ts';
import { toFlag } from './rows.ts';

interface CategoryRow {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly is_special: number;
}

export function listCategories(db: Db): readonly DataCategory[] {
  const rows = db
    .prepare('SELECT id, code, name, is_special FROM data_category ORDER BY id')
    .all() as CategoryRow[];
  return rows.map(({ id, code, name, is_special }) =>
    dataCategorySchema.parse({ id, code, name: JSON.parse(name), isSpecial: is_special === 1 }),
  );
}

export function saveCategory(db: WriteDb, { id, code, name, isSpecial }: DataCategory): void {
  db.prepare(
    `INSERT INTO data_category (id, code, name, is_special) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_special = excluded.is_special`,
  ).run(id, code, JSON.stringify(name), toFlag(isSpecial));
}

/** What rests on it is looked at before. */
export function deleteCategory(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM data_category WHERE id = ?').run(id);
}
