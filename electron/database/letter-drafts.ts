/** Reads and writes the `letter_draft` table: letters as they are being written, until they are closed. */
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { Db, WriteDb } from './database.ts';

/** One draft of each kind for each request. */
function keyOf(requestId: RequestId, kind: LetterKind): string {
  return `${requestId}:${kind}`;
}

/** JSON as it was saved. */
export function findLetterDraft(db: Db, requestId: RequestId, kind: LetterKind): unknown {
  const draft = db
    .prepare('SELECT draft FROM letter_draft WHERE id = ?')
    .pluck()
    .get(keyOf(requestId, kind)) as string | undefined;
  return draft === undefined ? null : JSON.parse(draft);
}

export function saveLetterDraft(
  db: WriteDb,
  requestId: RequestId,
  kind: LetterKind,
  draft: unknown,
  savedAt: string,
): void {
  db.prepare(
    `INSERT INTO letter_draft (id, draft, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET draft = excluded.draft, saved_at = excluded.saved_at`,
  ).run(keyOf(requestId, kind), JSON.stringify(draft), savedAt);
}

export function deleteLetterDraft(db: WriteDb, requestId: RequestId, kind: LetterKind): void {
  db.prepare('DELETE FROM letter_draft WHERE id = ?').run(keyOf(requestId, kind));
}

export function deleteLetterDraftsOf(db: WriteDb, requestId: RequestId): void {
  db.prepare(`DELETE FROM letter_draft WHERE id LIKE ? || ':%'`).run(requestId);
}
