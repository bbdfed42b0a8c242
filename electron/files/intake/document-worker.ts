/** The thread in which documents that arrive are read: gets bytes, gives back plain data, knows no path, no name and no key. */
import { parentPort } from 'node:worker_threads';
import type { DocumentProblem } from '../../../shared/domain/intake/document-problem.ts';
import type { Result } from '../../../shared/result.ts';
import type { DocumentLimits } from './document-limits.ts';
import { readDocument, type DocumentContent } from './read-document.ts';

export interface DocumentTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: DocumentLimits;
}

export type DocumentMessage = Result<DocumentContent, DocumentProblem>;

parentPort?.once('message', (task: DocumentTask) => void answer(task));

async function answer({ bytes, limits }: DocumentTask): Promise<void> {
  const message: DocumentMessage = await readDocument(bytes, limits);
  parentPort?.postMessage(message);
}
