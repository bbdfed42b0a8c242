/** What is done with a breach that hands out a file or takes one. */
import type { AppError } from '../../../../shared/contract/app-error.ts';
import type { AppContract } from '../../../../shared/contract/contract.ts';
import type { Client } from '../../../../shared/contract/define.ts';
import type { FileId } from '../../../../shared/domain/id.ts';
import { api, runJob } from '../../../api.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { stageAttachment } from '../../../parts/stage-attachment.ts';

type SheetOrder = Parameters<Client<AppContract>['breaches.sheet']>[0];
type LettersOrder = Parameters<Client<AppContract>['breaches.writeLetters']>[0];

export async function printSheet(order: SheetOrder): Promise<AppError | null> {
  const made = await api['breaches.sheet'](order);
  const saved = made.ok ? await saveFile(made.value.fileId) : made;
  return saved.ok ? null : saved.error;
}

/** The letters are kept whether their archive is saved or not. */
export async function writeLetters(order: LettersOrder): Promise<AppError | null> {
  const written = await runJob('breaches.writeLetters', order).done;
  if (!written.ok) return written.error;
  const { fileId } = written.value;
  const saved = fileId === null ? null : await saveFile(fileId);
  return saved === null || saved.ok ? null : saved.error;
}

export async function attachTo(
  file: File,
  keep: (fileId: FileId) => Promise<AppError | null>,
): Promise<AppError | null> {
  const staged = await stageAttachment(file);
  return staged.ok ? keep(staged.value) : staged.error;
}
