/** Removes the whole file of a request, with the cases of authorities about it; what stood in free pages goes with the file's rewriting. */
import type { RequestId } from '../../shared/domain/id.ts';
import type { LetterAbout } from '../../shared/domain/letter/letter-about.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { deleteAuthorityCase, listAuthorityCasesOf } from './authority-cases.ts';
import type { WriteDb } from './database.ts';
import { deleteLetterDraftsOf } from './letter-drafts.ts';
import { deleteLettersAbout } from './letters.ts';
import { markRewriteDue } from './register.ts';
import { keepNumberSpent } from './requests.ts';

/** Tables with rows of one request and nothing that points at them. */
const partsOfFile = [
  'erasure_proof',
  'excess_sheet',
  'identity_check',
  'recipient_notice',
  'request_event',
  'request_right',
  'suspension',
  'ticked_task',
] as const;

export function deleteRequestFile(db: WriteDb, request: SubjectRequest): void {
  const { id } = request;
  keepNumberSpent(db, request);
  for (const table of partsOfFile) db.prepare(`DELETE FROM ${table} WHERE request_id = ?`).run(id);
  deleteAttachments(db, id);
  const cases = listAuthorityCasesOf(db, id);
  const matters: readonly LetterAbout[] = [
    { requestId: id },
    ...cases.map((found) => ({ authorityCaseId: found.id })),
  ];
  for (const about of matters) {
    deleteLetterDraftsOf(db, about);
    deleteLettersAbout(db, about);
  }
  for (const found of cases) deleteAuthorityCase(db, found);
  db.prepare('DELETE FROM subject_request WHERE id = ?').run(id);
  markRewriteDue(db);
}

/** Of the request and of its cases, with their bytes. */
function deleteAttachments(db: WriteDb, id: RequestId): void {
  const ofFile = `request_id = @id OR authority_case_id IN (SELECT id FROM authority_case WHERE request_id = @id)`;
  const bytes = db
    .prepare(`SELECT attachment_id FROM request_attachment WHERE (${ofFile}) AND attachment_id IS NOT NULL`)
    .pluck()
    .all({ id });
  db.prepare(`DELETE FROM request_attachment WHERE ${ofFile}`).run({ id });
  for (const attachmentId of bytes) db.prepare('DELETE FROM attachment WHERE id = ?').run(attachmentId);
}
