/** Runs the table parser in a thread of its own, with a limit on memory and time, so that no file can take the app down. */
import { Worker } from 'node:worker_threads';
import type { TableProblem } from '../../../shared/domain/import/table-problem.ts';
import { err, type Result } from '../../../shared/result.ts';
import type { ParserMessage, ParserTask } from './parser-worker.ts';
import { tableLimits, type ReadOptions, type Table, type TableRow } from './table.ts';

export interface ApartOptions extends ReadOptions {
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
}

/**
 * Reads a table as `readCsv` does. The caller's bytes stay usable: the thread gets a copy of its own.
 * A thread that crashes, runs out of memory or takes too long is ended and reported as a `TableProblem`.
 */
export async function parseApart(
  bytes: Uint8Array,
  options: ApartOptions = {},
): Promise<Result<Table, TableProblem>> {
  const { timeoutSeconds = 120, memoryMegabytes = 1_500, ...readOptions } = options;
  const limit = (readOptions.limits ?? tableLimits).bytes;
  if (bytes.length > limit) return err({ code: 'too-many-bytes', limit });
  const worker = new Worker(workerUrl(import.meta.url), {
    env: {},
    execArgv: [],
    argv: [],
    // What a failing thread prints may quote the file.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  try {
    return await converse(worker, { bytes: new Uint8Array(bytes), options: readOptions }, timeoutSeconds);
  } finally {
    await worker.terminate();
  }
}

function converse(worker: Worker, task: ParserTask, seconds: number): Promise<Result<Table, TableProblem>> {
  return new Promise((resolve) => {
    const rows: TableRow[] = [];
    const timer = setTimeout(
      () => resolve(err({ code: 'took-too-long', seconds: Math.ceil(seconds) })),
      seconds * 1000,
    );
    const settle = (outcome: Result<Table, TableProblem>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    worker.on('message', (message: ParserMessage) => {
      if (message.kind === 'rows') for (const row of message.rows) rows.push(row);
      else if (message.outcome.ok) settle({ ok: true, value: { ...message.outcome.value, rows } });
      else settle(message.outcome);
    });
    worker.on('error', (cause) =>
      settle(err({ code: isOutOfMemory(cause) ? 'out-of-memory' : 'parser-crashed' })),
    );
    worker.on('exit', () => settle(err({ code: 'parser-crashed' })));
    worker.postMessage(task, [task.bytes.buffer]);
  });
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The thread's entry stands beside this file: as source while developing, as `parser-worker.js` in a bundle. */
export function workerUrl(self: string): URL {
  const extension = new URL(self).pathname.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`parser-worker.${extension}`, self);
}
