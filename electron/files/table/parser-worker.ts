/** The thread in which foreign tables are parsed: gets bytes, gives back plain data, knows no path and no key. */
import { parentPort } from 'node:worker_threads';
import type { RegisterSheet } from '../../../shared/domain/register-import/register-sheet.ts';
import type { TableProblem } from '../../../shared/domain/import/table-problem.ts';
import type { Result } from '../../../shared/result.ts';
import { readTable } from './read-table.ts';
import { readSheets } from './sheet-grid.ts';
import type { ReadOptions, Table, TableRow } from './table.ts';

export interface ParserTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null: all sheets are wanted as they stand. */
  readonly options: ReadOptions | null;
}

export type SheetsMessage = Result<readonly RegisterSheet[], TableProblem>;

/** Rows travel in slices, so that the receiving thread can breathe between them; the outcome follows without rows. */
export type ParserMessage =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'outcome'; readonly outcome: Result<Table, TableProblem> };

const slice = 5_000;

parentPort?.once('message', (task: ParserTask) => void parse(task));

async function parse({ bytes, options }: ParserTask): Promise<void> {
  if (options === null) {
    send(await readSheets(bytes));
    return;
  }
  const outcome = await readTable(bytes, options);
  if (!outcome.ok) return send({ kind: 'outcome', outcome });
  const { rows } = outcome.value;
  for (let start = 0; start < rows.length; start += slice) {
    send({ kind: 'rows', rows: rows.slice(start, start + slice) });
  }
  send({ kind: 'outcome', outcome: { ok: true, value: { ...outcome.value, rows: [] } } });
}

function send(message: ParserMessage | SheetsMessage): void {
  parentPort?.postMessage(message);
}
