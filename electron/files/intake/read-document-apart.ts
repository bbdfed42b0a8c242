/** Reads what arrives in a thread of its own, with limits: no letter can take the app down, and none meets the register's key. */
import { cleanFileName } from '../../../shared/domain/intake/clean-file-name.ts';
import type { DocumentProblem } from '../../../shared/domain/intake/document-problem.ts';
import type { ReadDocument } from '../../../shared/domain/intake/read-document.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { runApart, workerUrl } from '../apart.ts';
import { documentLimits, type DocumentLimits } from './document-limits.ts';
import type { DocumentMessage, DocumentTask } from './document-worker.ts';

export interface DocumentOptions {
  readonly limits?: DocumentLimits;
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
}

/** The name is cleaned and handed back; what the document is, its bytes say. The caller's bytes stay usable. */
export async function readDocumentApart(
  name: string,
  bytes: Uint8Array,
  { limits = documentLimits, timeoutSeconds = 60, memoryMegabytes = 1_000 }: DocumentOptions = {},
): Promise<Result<ReadDocument, DocumentProblem>> {
  if (bytes.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  const task: DocumentTask = { bytes: new Uint8Array(bytes), limits };
  let outcome: DocumentMessage = err({ code: 'parser-crashed' });
  const problem = await runApart<DocumentMessage>({
    url: workerUrl('document-worker', import.meta.url),
    task,
    transfer: [task.bytes.buffer],
    timeoutSeconds,
    memoryMegabytes,
    onMessage: (message) => {
      outcome = message;
      return true;
    },
  });
  if (problem !== null) return err(problem);
  return outcome.ok ? ok({ name: cleanFileName(name, 'document'), ...outcome.value }) : outcome;
}
