/** Reads and writes the `processor` table and which categories each one holds. */
import { processorSchema, type Processor } from '../../shared/domain/processing/processing-activity.ts';
import type { Db, WriteDb } from './database.ts';

export function listProcessors(db: Db): readonly Processor[] {
  const rows = db
    .prepare(
      `SELECT id, code, name, role, service, country_code AS countryCode, safeguard, address, email, website, source,
         (SELECT json_group_array(category_id) FROM processor_category WHERE processor_id = processor.id) AS categoryIds
       FROM processor ORDER BY name COLLATE NOCASE, id`,
    )
    .all() as Record<string, unknown>[];
  return rows.map((row) =>
    processorSchema.parse({
      ...row,
      service: JSON.parse(String(row['service'])),
      categoryIds: JSON.parse(String(row['categoryIds'])),
    }),
  );
}

export function saveProcessor(db: WriteDb, processor: Processor): void {
  db.prepare(
    `INSERT INTO processor (id, code, name, role, service, country_code, safeguard, address, email, website, source)
     VALUES (@id, @code, @name, @role, @service, @countryCode, @safeguard, @address, @email, @website, @source)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, service = excluded.service,
       country_code = excluded.country_code, safeguard = excluded.safeguard, address = excluded.address,
       email = excluded.email, website = excluded.website, source = excluded.source`,
  ).run({ ...processor, service: JSON.stringify(processor.service), categoryIds: null });
  db.prepare('DELETE FROM processor_category WHERE processor_id = ?').run(processor.id);
  const link = db.prepare('INSERT INTO processor_category (processor_id, category_id) VALUES (?, ?)');
  for (const categoryId of processor.categoryIds) link.run(processor.id, categoryId);
}
