/** Reads and writes the `letter_template` table: the user's own versions of built-in letters. */
import { z } from 'zod';
import { languageSchema, type Language } from '../../shared/domain/language.ts';
import { letterKindSchema, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import { ownTemplateSchema, type OwnTemplate } from '../../shared/letters/own-template.ts';
import type { Db, WriteDb } from './database.ts';

const rowSchema = z.object({
  kind: letterKindSchema,
  language: languageSchema,
  template: ownTemplateSchema,
  version: z.int(),
  basedOnVersion: z.int(),
});
export type LetterTemplateRow = z.infer<typeof rowSchema>;

const select = `SELECT kind, language, template, version, based_on_version AS basedOnVersion FROM letter_template`;

export function listLetterTemplates(db: Db): readonly LetterTemplateRow[] {
  return db.prepare(`${select} ORDER BY kind, language`).all().map(toRow);
}

export function findLetterTemplate(db: Db, kind: LetterKind, language: Language): LetterTemplateRow | null {
  const row = db.prepare(`${select} WHERE kind = ? AND language = ?`).get(kind, language);
  return row === undefined ? null : toRow(row);
}

export function saveLetterTemplate(
  db: WriteDb,
  kind: LetterKind,
  language: Language,
  template: OwnTemplate,
  { basedOnVersion, changedAt }: { readonly basedOnVersion: number; readonly changedAt: string },
): void {
  db.prepare(
    `INSERT INTO letter_template (kind, language, template, version, based_on_version, changed_at)
     VALUES (@kind, @language, @template, 1, @basedOnVersion, @changedAt)
     ON CONFLICT (kind, language) DO UPDATE SET template = excluded.template, version = version + 1,
       based_on_version = excluded.based_on_version, changed_at = excluded.changed_at`,
  ).run({ kind, language, template: JSON.stringify(template), basedOnVersion, changedAt });
}

export function deleteLetterTemplate(db: WriteDb, kind: LetterKind, language: Language): void {
  db.prepare('DELETE FROM letter_template WHERE kind = ? AND language = ?').run(kind, language);
}

function toRow(row: unknown): LetterTemplateRow {
  const { template, ...rest } = row as { readonly template: string };
  return rowSchema.parse({ ...rest, template: JSON.parse(template) });
}
