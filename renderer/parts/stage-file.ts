/** Gives a file that the user chose or dropped to the register host. */
import type { AppError } from '../../shared/contract/app-error.ts';
import { largestFile } from '../../shared/contract/lobby-calls.ts';
import type { FileId } from '../../shared/domain/id.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { api } from '../api.ts';

export async function stageFile(file: File): Promise<Result<FileId, AppError>> {
  if (file.size > largestFile) {
    return err({ code: 'table-unreadable', problem: { code: 'too-many-bytes', limit: largestFile } });
  }
  const base64 = await base64Of(file);
  if (base64 === null) return err({ code: 'file-unreadable', problem: 'read-failed' });
  const reply = await api['files.stage']({ name: file.name, base64 });
  return reply.ok ? ok(reply.value.fileId) : reply;
}

/** Null where the file cannot be read, such as a folder. */
function base64Of(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = reader.result;
      resolve(typeof address === 'string' ? address.slice(address.indexOf(',') + 1) : null);
    });
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(file);
  });
}
