/** Reads a foreign table, whichever way it is written down. */
import type { TableProblem } from '../../../shared/domain/import/table-problem.ts';
import type { Result } from '../../../shared/result.ts';
import { mayBeWorkbook } from './open-workbook.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadOptions, Table } from './table.ts';

/** Told by its first bytes, never by its name. */
export async function readTable(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, TableProblem>> {
  return mayBeWorkbook(bytes) ? readWorkbook(bytes, options) : readCsv(bytes, options);
}
