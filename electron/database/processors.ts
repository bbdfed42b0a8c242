/** Reads and writes the `processor` table and which categories each one holds. */
import { processorSchema, type Processor } from '../../shared/domain/processing/processing-activity.ts';
import type { Db, WriteDb } from './database.ts';
import { toFlag, toJson } from './rows.ts';

const jsonColumns = ['service', 'subProcessors', 'contract', 'categoryIds'] as const;

export function listProcessors(db: Db): readonly Processor[] {
  const rows = db
    .prepare(
      `SELECT id, code, name, role, service, country_code AS countryCode, safeguard, address, email, website, source,
         is_unnamed AS isUnnamed, is_buyer AS isBuyer, own_use AS ownUse, sub_processors AS subProcessors, contract,
         (SELECT json_group_array(category_id) FROM processor_category WHERE processor_id = processor.id) AS categoryIds
       FROM processor ORDER BY name COLLATE NOCASE, id`,
    )
    .all() as Record<string, unknown>[];
  return rows.map((row) => {
    const json = jsonColumns.map((column) => {
      const text = row[column];
      return [column, typeof text === 'string' ? JSON.parse(text) : null];
    });
    return processorSchema.parse({
      ...row,
      ...Object.fromEntries(json),
      isUnnamed: row['isUnnamed'] === 1,
      isBuyer: row['isBuyer'] === 1,
    });
  });
}

export function saveProcessor(db: WriteDb, processor: Processor): void {
  db.prepare(
    `INSERT INTO processor (id, code, name, role, service, country_code, safeguard, address, email, website, source,
       is_unnamed, is_buyer, own_use, sub_processors, contract)
     VALUES (@id, @code, @name, @role, @service, @countryCode, @safeguard, @address, @email, @website, @source,
       @isUnnamed, @isBuyer, @ownUse, @subProcessors, @contract)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, service = excluded.service,
       country_code = excluded.country_code, safeguard = excluded.safeguard, address = excluded.address,
       email = excluded.email, website = excluded.website, source = excluded.source, is_unnamed = excluded.is_unnamed,
       is_buyer = excluded.is_buyer, own_use = excluded.own_use, sub_processors = excluded.sub_processors,
       contract = excluded.contract`,
  ).run({
    ...processor,
    service: toJson(processor.service),
    subProcessors: toJson(processor.subProcessors),
    contract: toJson(processor.contract),
    isUnnamed: toFlag(processor.isUnnamed),
    isBuyer: toFlag(processor.isBuyer),
    categoryIds: null,
  });
  db.prepare('DELETE FROM processor_category WHERE processor_id = ?').run(processor.id);
  const link = db.prepare('INSERT INTO processor_category (processor_id, category_id) VALUES (?, ?)');
  for (const categoryId of processor.categoryIds) link.run(processor.id, categoryId);
}

/** With the list of what it holds; what rests on it is looked at before. */
export function deleteProcessor(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM processor_category WHERE processor_id = ?').run(id);
  db.prepare('DELETE FROM processor WHERE id = ?').run(id);
}
