/** Opens and reads a published policy in a thread of its own, with limits: no file can take the app down, none meets the register's key. */
import type { KnownProvider } from '../../../shared/domain/policy/read-policy.ts';
import { err } from '../../../shared/result.ts';
import { runApart, workerUrl } from '../apart.ts';
import { documentLimits, type DocumentLimits } from '../intake/document-limits.ts';
import type { PolicyMessage, PolicyTask } from './policy-worker.ts';

export interface PolicyOptions {
  readonly limits?: DocumentLimits;
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
}

/** `source`: the bytes of a file, which stay usable, or the text that was pasted. */
export async function readPolicyApart(
  source: Uint8Array | string,
  directory: readonly KnownProvider[],
  { limits = documentLimits, timeoutSeconds = 60, memoryMegabytes = 1_000 }: PolicyOptions = {},
): Promise<PolicyMessage> {
  if (source.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  const copy = typeof source === 'string' ? source : new Uint8Array(source);
  const known = directory.map(({ code, name, alsoKnownAs }) => ({ code, name, alsoKnownAs }));
  const task: PolicyTask = { source: copy, directory: known, limits };
  let outcome: PolicyMessage = err({ code: 'parser-crashed' });
  const problem = await runApart<PolicyMessage>({
    url: workerUrl('policy-worker', import.meta.url),
    task,
    transfer: typeof copy === 'string' ? [] : [copy.buffer],
    timeoutSeconds,
    memoryMegabytes,
    onMessage: (message) => {
      outcome = message;
      return true;
    },
  });
  return problem === null ? outcome : err(problem);
}
