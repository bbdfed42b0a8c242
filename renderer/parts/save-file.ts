/** Hands a file to the user: the shell asks where, or leaves it to the page, which then downloads it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { FileId } from '../../shared/domain/id.ts';
import { ok, type Result } from '../../shared/result.ts';
import { api } from '../api.ts';

/** `cancelled` where the user closed the dialog. */
export async function saveFile(fileId: FileId): Promise<Result<'saved' | 'cancelled', AppError>> {
  const reply = await api['files.save']({ fileId });
  if (!reply.ok) return reply;
  if (reply.value.outcome !== 'download') return ok(reply.value.outcome);
  const file = await api['files.read']({ fileId });
  if (!file.ok) return file;
  download(file.value);
  return ok('saved');
}

/** The bytes of a file that the host keeps, e.g. to draw a PDF. */
export async function readFileBytes(fileId: FileId): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
  const file = await api['files.read']({ fileId });
  return file.ok ? ok(bytesOf(file.value.base64)) : file;
}

function download({
  name,
  mediaType,
  base64,
}: {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}) {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The download has taken its own hold of the bytes once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
