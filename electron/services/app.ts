/** What can be asked of the app itself: its state, preferences, staged files and jobs. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Preferences } from '../../shared/contract/lobby-calls.ts';
import { inOneName } from '../../shared/domain/intake/clean-file-name.ts';
import { localDateAt } from '../../shared/domain/local-date.ts';
import type { FileId, JobId } from '../../shared/domain/id.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Host } from '../context.ts';
import { describeOpen } from './registers.ts';

export function status(host: Host) {
  const open = host.session.current();
  return ok({
    version: host.version,
    shell: host.platform.shell,
    preferences: host.state.preferences(),
    known: host.state.known(),
    open: open === null ? null : describeOpen(open, (zone) => localDateAt(host.now(), zone)),
  });
}

export function setPreferences(host: Host, preferences: Preferences) {
  host.state.setPreferences(preferences);
  return ok(preferences);
}

export function stageFile(host: Host, { name, base64 }: { readonly name: string; readonly base64: string }) {
  const bytes = Buffer.from(base64, 'base64');
  return ok({ fileId: host.files.add({ name, mediaType: 'application/octet-stream', bytes }) });
}

export function readFile(host: Host, { fileId }: { readonly fileId: FileId }) {
  const file = host.files.get(fileId);
  if (file === null) return err<AppError>({ code: 'not-found', what: 'file' });
  const { name, mediaType, bytes } = file;
  return ok({ name: inOneName(name), mediaType, base64: Buffer.from(bytes).toString('base64') });
}

export async function saveFile(
  host: Host,
  { fileId }: { readonly fileId: FileId },
): Promise<Result<{ outcome: 'saved' | 'cancelled' | 'download' }, AppError>> {
  const file = host.files.get(fileId);
  if (file === null) return err({ code: 'not-found', what: 'file' });
  // A number taken over from a list may hold what no file system takes.
  const name = inOneName(file.name);
  try {
    return ok({ outcome: await host.platform.saveFile(name, file.bytes) });
  } catch {
    return err({ code: 'file-unwritable', fileName: name });
  }
}

export function cancelJob(host: Host, { jobId }: { readonly jobId: JobId }) {
  host.jobs.cancel(jobId);
  return ok({});
}
