/** Files in the input of a command: every text "@path" is staged and replaced by its file id. */
import type { AppError } from '../../../shared/contract/app-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { LocalClient } from './local-client.ts';

/** "@@text" stands for the text "@text". A file that cannot be read is `file-unreadable`, with the system's code. */
export async function stagePaths(value: unknown, client: LocalClient): Promise<Result<unknown, AppError>> {
  if (typeof value === 'string') return stageText(value, client);
  if (Array.isArray(value)) return stageEach(value, client);
  if (typeof value !== 'object' || value === null) return ok(value);
  const staged = await stageEach(Object.values(value), client);
  if (!staged.ok) return staged;
  return ok(Object.fromEntries(Object.keys(value).map((key, index) => [key, staged.value[index]])));
}

async function stageEach(
  values: readonly unknown[],
  client: LocalClient,
): Promise<Result<unknown[], AppError>> {
  const staged: unknown[] = [];
  for (const value of values) {
    const result = await stagePaths(value, client);
    if (!result.ok) return result;
    staged.push(result.value);
  }
  return ok(staged);
}

async function stageText(text: string, client: LocalClient): Promise<Result<unknown, AppError>> {
  if (!text.startsWith('@')) return ok(text);
  if (text.startsWith('@@')) return ok(text.slice(1));
  try {
    const staged = await client.stageFile(text.slice(1));
    return staged.ok ? ok(staged.value.fileId) : staged;
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unreadable';
    return err({ code: 'file-unreadable', problem: code });
  }
}
