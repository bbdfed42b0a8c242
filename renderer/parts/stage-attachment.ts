/** Gives a file that is to be kept with a request to the register host; what is too large is not even read. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { FileId } from '../../shared/domain/id.ts';
import { attachmentProblem } from '../../shared/domain/request/attachment.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { stageFile } from './stage-file.ts';

export async function stageAttachment(file: File): Promise<Result<FileId, AppError>> {
  const problem = attachmentProblem(file.size);
  return problem === null ? stageFile(file) : err({ code: 'attachment-refused', problem });
}

/** Null where no file was chosen. */
export async function stageProof(file: File | null): Promise<Result<FileId | null, AppError>> {
  return file === null ? ok(null) : stageAttachment(file);
}
