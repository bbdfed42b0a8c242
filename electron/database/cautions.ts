/** Reads and writes the `caution` table: what a ready-made register warns of. */
import { z } from 'zod';
import { localizedTextSchema } from '../../shared/domain/language.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

const cautionSchema = z
  .object({
    code: z.string(),
    kind: z.enum(['missing', 'contradiction', 'caution']),
    text: localizedTextSchema,
    article: z.string().nullable(),
    recordId: z.string().nullable(),
  })
  .readonly();
export type Caution = z.infer<typeof cautionSchema>;

export function listCautions(db: Db): readonly Caution[] {
  return db
    .prepare('SELECT caution FROM caution ORDER BY code')
    .pluck()
    .all()
    .map((caution) => fromJson(cautionSchema, caution));
}

export function saveCaution(db: WriteDb, caution: Caution): void {
  db.prepare('INSERT OR REPLACE INTO caution (code, caution) VALUES (?, ?)').run(
    caution.code,
    JSON.stringify(caution),
  );
}
