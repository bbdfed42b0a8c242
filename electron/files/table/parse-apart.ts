/** Reads tables in a thread of its own: no file can take the app down, and none meets the register's key. */
import type { RegisterSheet } from '../../../shared/domain/register-import/register-sheet.ts';
import type { TableProblem } from '../../../shared/domain/import/table-problem.ts';
import { err, type Result } from '../../../shared/result.ts';
import { runApart, workerUrl } from '../apart.ts';
import type { ParserMessage, ParserTask, SheetsMessage } from './parser-worker.ts';
import { gridLimits } from './sheet-grid.ts';
import { tableLimits, type ReadOptions, type Table, type TableRow } from './table.ts';

export interface ApartOptions extends ReadOptions {
  readonly timeoutSeconds?: number;
  readonly memoryMegabytes?: number;
}

/**
 * Reads a table as `readTable` does. The caller's bytes stay usable: the thread gets a copy of its own.
 * A thread that crashes, runs out of memory or takes too long is ended and reported as a `TableProblem`.
 */
export async function parseApart(
  bytes: Uint8Array,
  options: ApartOptions = {},
): Promise<Result<Table, TableProblem>> {
  const { timeoutSeconds = 120, memoryMegabytes = 1_500, ...readOptions } = options;
  const limit = (readOptions.limits ?? tableLimits).bytes;
  if (bytes.length > limit) return err({ code: 'too-many-bytes', limit });
  const task: ParserTask = { bytes: new Uint8Array(bytes), options: readOptions };
  const rows: TableRow[] = [];
  let outcome: Result<Table, TableProblem> = err({ code: 'parser-crashed' });
  const problem = await runApart<ParserMessage>({
    url: workerUrl('parser-worker', import.meta.url),
    task,
    transfer: [task.bytes.buffer],
    timeoutSeconds,
    memoryMegabytes,
    onMessage: (message) => {
      if (message.kind === 'rows') {
        for (const row of message.rows) rows.push(row);
        return false;
      }
      outcome = message.outcome.ok
        ? { ok: true, value: { ...message.outcome.value, rows } }
        : message.outcome;
      return true;
    },
  });
  return problem === null ? outcome : err(problem);
}

/** All sheets of a file as they stand, read as `readSheets` does. */
export async function parseSheetsApart(
  bytes: Uint8Array,
): Promise<Result<readonly RegisterSheet[], TableProblem>> {
  const limit = gridLimits.bytes;
  if (bytes.length > limit) return err({ code: 'too-many-bytes', limit });
  const task: ParserTask = { bytes: new Uint8Array(bytes), options: null };
  let outcome: SheetsMessage = err({ code: 'parser-crashed' });
  const problem = await runApart<SheetsMessage>({
    url: workerUrl('parser-worker', import.meta.url),
    task,
    transfer: [task.bytes.buffer],
    timeoutSeconds: 60,
    memoryMegabytes: 1_000,
    onMessage: (message) => {
      outcome = message;
      return true;
    },
  });
  return problem === null ? outcome : err(problem);
}
