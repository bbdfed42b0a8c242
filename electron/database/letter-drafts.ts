/** Reads and writes the `letter_draft` table: letters as they are being written, until they are closed. */
import { z } from 'zod';
import type { BreachId } from '../../shared/domain/id.ts';
import {
  idOf,
  letterAbout,
  letterAboutSchema,
  type LetterAbout,
} from '../../shared/domain/letter/letter-about.ts';
import { letterKindSchema, matterOfKind, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { Db, WriteDb } from './database.ts';

/** Which of them: what it is about, its kind, and where it tells a person of a breach, of which one. */
export interface DraftPlace {
  readonly about: LetterAbout;
  readonly kind: LetterKind;
  readonly breachId: BreachId | null;
}

function keyOf({ about, kind, breachId }: DraftPlace): string {
  return [idOf(about), kind, ...('subjectId' in about && breachId !== null ? [breachId] : [])].join(':');
}

/** JSON as it was saved. */
export function findLetterDraft(db: Db, place: DraftPlace): unknown {
  const draft = db.prepare('SELECT draft FROM letter_draft WHERE id = ?').pluck().get(keyOf(place)) as
    string | undefined;
  return draft === undefined ? null : JSON.parse(draft);
}

const rowSchema = z.object({
  about: letterAboutSchema,
  kind: letterKindSchema,
  draft: z.unknown(),
  savedAt: z.string(),
});
export type LetterDraftRow = z.infer<typeof rowSchema>;

/** The latest saved first. A kind of letter that this Greffe does not know is left out. */
export function listLetterDrafts(db: Db): readonly LetterDraftRow[] {
  return db
    .prepare('SELECT id, draft, saved_at AS savedAt FROM letter_draft ORDER BY saved_at DESC, id')
    .all()
    .flatMap((row) => {
      const { id, draft, savedAt } = row as Readonly<Record<'id' | 'draft' | 'savedAt', string>>;
      const [matterId = '', name] = id.split(':');
      const kind = letterKindSchema.safeParse(name).data;
      if (kind === undefined) return [];
      const about = letterAbout(matterOfKind(kind), matterId);
      const read = rowSchema.safeParse({ about, kind, draft: JSON.parse(draft), savedAt });
      return read.success ? [read.data] : [];
    });
}

export function saveLetterDraft(db: WriteDb, place: DraftPlace, draft: unknown, savedAt: string): void {
  db.prepare(
    `INSERT INTO letter_draft (id, draft, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET draft = excluded.draft, saved_at = excluded.saved_at`,
  ).run(keyOf(place), JSON.stringify(draft), savedAt);
}

export function deleteLetterDraft(db: WriteDb, place: DraftPlace): void {
  db.prepare('DELETE FROM letter_draft WHERE id = ?').run(keyOf(place));
}

export function deleteLetterDraftsOf(db: WriteDb, about: LetterAbout): void {
  db.prepare(`DELETE FROM letter_draft WHERE id LIKE ? || ':%'`).run(idOf(about));
}
