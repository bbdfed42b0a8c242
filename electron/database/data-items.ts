/** Reads and writes the `data_item` table: what is held about a person beside who they are. */
import { subjectIdSchema, type DataItemId, type SubjectId } from '../../shared/domain/id.ts';
import { dataItemSchema, type DataItem } from '../../shared/domain/subject/subject.ts';
import type { Db, WriteDb } from './database.ts';

const columns = `id, subject_id AS subjectId, category_id AS categoryId, activity_id AS activityId, label, value, source,
  collected_on AS collectedOn, import_id AS importId`;

export function listDataItems(db: Db, subjectId: SubjectId): readonly DataItem[] {
  return db
    .prepare(`SELECT ${columns} FROM data_item WHERE subject_id = ? ORDER BY category_id, collected_on, id`)
    .all(subjectId)
    .map((row) => dataItemSchema.parse(row));
}

export function ownerOfDataItem(db: Db, id: DataItemId): SubjectId | null {
  const owner = db.prepare('SELECT subject_id FROM data_item WHERE id = ?').pluck().get(id);
  return owner === undefined ? null : subjectIdSchema.parse(owner);
}

export function insertDataItem(db: WriteDb, item: DataItem): void {
  db.prepare(
    `INSERT INTO data_item (id, subject_id, category_id, activity_id, label, value, source, collected_on, import_id)
     VALUES (@id, @subjectId, @categoryId, @activityId, @label, @value, @source, @collectedOn, @importId)`,
  ).run(item);
}

/** A corrected value, and that it comes from the person now. */
export function correctDataItem(
  db: WriteDb,
  { id, value, source }: Pick<DataItem, 'id' | 'value' | 'source'>,
): void {
  db.prepare('UPDATE data_item SET value = @value, source = @source WHERE id = @id').run({
    id,
    value,
    source,
  });
}

/** True where there was such an item. */
export function deleteDataItem(db: WriteDb, id: DataItemId): boolean {
  return db.prepare('DELETE FROM data_item WHERE id = ?').run(id).changes > 0;
}
