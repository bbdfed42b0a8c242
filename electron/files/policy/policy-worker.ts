/** The thread in which a published policy is opened and read: gets bytes or text, gives back plain data, knows no path and no key. */
import { parentPort } from 'node:worker_threads';
import type { PolicyReading } from '../../../shared/domain/policy/policy-finding.ts';
import { readPolicy, type KnownProvider } from '../../../shared/domain/policy/read-policy.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { plainText, type DocumentLimits } from '../intake/document-limits.ts';
import { policyTextOf, type PolicyProblem } from './policy-text-of.ts';

export interface PolicyTask {
  /** A file, or what was pasted. */
  readonly source: Uint8Array<ArrayBuffer> | string;
  readonly directory: readonly KnownProvider[];
  readonly limits: DocumentLimits;
}

export interface OpenedPolicy {
  /** As it was read: what the findings' places refer to. */
  readonly text: string;
  readonly reading: PolicyReading;
}

export type PolicyMessage = Result<OpenedPolicy, PolicyProblem>;

parentPort?.once('message', (task: PolicyTask) => void answer(task));

async function answer({ source, directory, limits }: PolicyTask): Promise<void> {
  const read =
    typeof source === 'string' ? ok(plainText(source, limits)) : await policyTextOf(source, limits);
  if (!read.ok) return parentPort?.postMessage(read satisfies PolicyMessage);
  const { text, isTextCut } = read.value;
  const reading = readPolicy(text, directory);
  const message: PolicyMessage = ok({ text, reading: { ...reading, isCut: reading.isCut || isTextCut } });
  return parentPort?.postMessage(message);
}
