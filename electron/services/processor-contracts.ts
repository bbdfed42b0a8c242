/** The signed contract kept with a processor (Art. 28(3)), and whose review is due. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { FileId, ProcessorId } from '../../shared/domain/id.ts';
import { cleanFileName } from '../../shared/domain/intake/clean-file-name.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { isReviewDue } from '../../shared/domain/processing/processor-contract.ts';
import { attachmentProblem } from '../../shared/domain/request/attachment.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { readAttachment } from '../database/attachments.ts';
import { change } from '../database/change.ts';
import type { Db } from '../database/database.ts';
import {
  deleteContractFile,
  listContractFiles,
  saveContractFile,
} from '../database/processor-contract-files.ts';
import { listProcessors } from '../database/processors.ts';
import { mediaTypeOf } from '../files/intake/recognise-document.ts';

type Done = Result<Record<string, never>, AppError>;

export function attach(
  context: Context,
  { processorId, fileId }: { readonly processorId: ProcessorId; readonly fileId: FileId },
): Done {
  const file = context.files.get(fileId);
  if (file === null) return err({ code: 'not-found', what: 'file' });
  const problem = attachmentProblem(file.bytes.length);
  if (problem !== null) return err({ code: 'attachment-refused', problem });
  return change(context, (db) => {
    if (!listProcessors(db).some(({ id }) => id === processorId))
      return err({ code: 'not-found', what: 'processor' });
    const kept = {
      id: context.newId(),
      name: cleanFileName(file.name, 'contract'),
      mediaType: mediaTypeOf(file.bytes),
      createdAt: context.now(),
      bytes: file.bytes,
    };
    saveContractFile(db, processorId, kept, context.today());
    return ok({
      value: {},
      audit: { action: 'contract-file-added', recordKind: 'processor', recordId: processorId },
    });
  });
}

export function read({ db, files }: Context, { processorId }: { readonly processorId: ProcessorId }) {
  const found = listContractFiles(db).find((file) => file.processorId === processorId);
  if (found === undefined) return err<AppError>({ code: 'not-found', what: 'contract' });
  return ok({ fileId: files.add(readAttachment(db, found.bytesId)) });
}

export function detach(context: Context, { processorId }: { readonly processorId: ProcessorId }): Done {
  return change(context, (db) => {
    if (!listContractFiles(db).some((file) => file.processorId === processorId))
      return err({ code: 'not-found', what: 'contract' });
    deleteContractFile(db, processorId);
    return ok({
      value: {},
      audit: { action: 'contract-file-removed', recordKind: 'processor', recordId: processorId },
    });
  });
}

/** The longest due first. */
export function contractsToReview(db: Db, today: LocalDate) {
  return listProcessors(db)
    .filter(({ contract }) => isReviewDue(contract, today))
    .map(({ id, name, contract }) => ({ processorId: id, name, reviewOn: contract?.reviewOn ?? today }))
    .toSorted((a, b) => a.reviewOn.localeCompare(b.reviewOn));
}
