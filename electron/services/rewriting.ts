/** Rewriting the register's file without what was destroyed in it, and the papers about a person that go with them. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { WriteDb } from '../database/database.ts';
import { deleteLetterDraftsOf } from '../database/letter-drafts.ts';
import { deleteLettersAbout } from '../database/letters.ts';
import { listRequestsOf } from '../database/requests.ts';
import { compactRegisterFile, hasRoomToCompact, type RegisterFile } from '../files/register-file.ts';

/** The open file, where the disk has room to rewrite it: asked before anything is destroyed. */
export function fileWithRoom({ session }: Context): Result<RegisterFile, AppError> {
  const open = session.current();
  if (open === null) return err({ code: 'register', problem: 'locked' });
  return hasRoomToCompact(open.file) ? ok(open.file) : err({ code: 'register', problem: 'disk-full' });
}

export function rewrite(file: RegisterFile): Result<null, AppError> {
  const compacted = compactRegisterFile(file);
  return compacted.ok ? compacted : err({ code: 'register', problem: compacted.error });
}

/** Letters about them, and drafts of any letter to them. */
export function deletePapersOf(db: WriteDb, subjectId: SubjectId): void {
  for (const { id } of listRequestsOf(db, subjectId)) deleteLetterDraftsOf(db, { requestId: id });
  deleteLettersAbout(db, { subjectId });
  deleteLetterDraftsOf(db, { subjectId });
}
