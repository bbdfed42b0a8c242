/** Reads and writes the `client_processing` table: the processor's own register, with its sub-processors. */
import {
  clientProcessingSchema,
  type ClientProcessing,
} from '../../shared/domain/processing/client-processing.ts';
import type { Db, WriteDb } from './database.ts';
import { toJson } from './rows.ts';

const jsonColumns = ['name', 'categories', 'clients', 'transfers', 'security'] as const;

export function listClientProcessing(db: Db): readonly ClientProcessing[] {
  const rows = db
    .prepare(
      `SELECT id, code, name, categories, clients, transfers, security,
         (SELECT json_group_array(processor_id) FROM client_processing_processor WHERE client_processing_id = c.id) AS processorIds
       FROM client_processing AS c ORDER BY id`,
    )
    .all() as Record<string, unknown>[];
  return rows.map((row) => {
    const json = [...jsonColumns, 'processorIds'].map((column) => {
      const text = row[column];
      return [column, typeof text === 'string' ? JSON.parse(text) : null];
    });
    return clientProcessingSchema.parse({ ...row, ...Object.fromEntries(json) });
  });
}

export function saveClientProcessing(db: WriteDb, entry: ClientProcessing): void {
  const json = Object.fromEntries(jsonColumns.map((column) => [column, toJson(entry[column])]));
  db.prepare(
    `INSERT INTO client_processing (id, code, name, categories, clients, transfers, security)
     VALUES (@id, @code, @name, @categories, @clients, @transfers, @security)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, categories = excluded.categories, clients = excluded.clients,
       transfers = excluded.transfers, security = excluded.security`,
  ).run({ id: entry.id, code: entry.code, ...json });
  linkProcessors(db, entry.id, entry.processorIds);
}

export function deleteClientProcessing(db: WriteDb, id: string): void {
  linkProcessors(db, id, []);
  db.prepare('DELETE FROM client_processing WHERE id = ?').run(id);
}

function linkProcessors(db: WriteDb, id: string, processorIds: readonly string[]): void {
  db.prepare('DELETE FROM client_processing_processor WHERE client_processing_id = ?').run(id);
  const link = db.prepare(
    'INSERT INTO client_processing_processor (client_processing_id, processor_id) VALUES (?, ?)',
  );
  for (const processorId of processorIds) link.run(id, processorId);
}
