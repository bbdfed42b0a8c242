/** Reads every sheet of a file as it stands, cell by cell: a workbook, a CSV, or a ZIP of CSV files. For forms, which have no header row. */
import type { RegisterSheet } from '../../../shared/domain/register-import/register-sheet.ts';
import type { TableProblem } from '../../../shared/domain/import/table-problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { isZip, unpack } from '../unpack.ts';
import { mayBeWorkbook, openWorkbook } from './open-workbook.ts';
import { csvRows } from './read-csv.ts';
import { isHiddenSheet, sheetRows } from './read-workbook.ts';
import { Unreadable, type TableLimits } from './table.ts';

/** A register is short: what is longer is something else. */
export const gridLimits: TableLimits = {
  bytes: 20_000_000,
  columns: 1_000,
  cell: 100_000,
  rows: 20_000,
  cells: 1_000_000,
  unpackedBytes: 100_000_000,
};
const mostSheets = 500;

/** Takes long for big files: `parseSheetsApart` runs it in a thread of its own. */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly RegisterSheet[], TableProblem>> {
  const limits = gridLimits;
  if (bytes.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  try {
    const sheets = await sheetsOf(bytes, limits);
    if (sheets.length > mostSheets) return err({ code: 'too-many-rows', limit: limits.rows });
    for (const { rows } of sheets) {
      if (rows.some(({ cells }) => cells.length > limits.columns))
        return err({ code: 'too-many-columns', limit: limits.columns });
    }
    const filled = sheets.filter(({ rows }) => rows.length > 0);
    return filled.length === 0 ? err({ code: 'empty-file' }) : ok(filled);
  } catch (cause) {
    if (cause instanceof Unreadable) return err(cause.problem);
    throw cause;
  }
}

async function sheetsOf(bytes: Uint8Array, limits: TableLimits): Promise<readonly RegisterSheet[]> {
  const csvs = isZip(bytes) ? await csvFiles(bytes, limits) : [];
  if (csvs.length > 0)
    return csvs.map(([name, content]) => ({ name, isHidden: false, rows: csvRows(content, limits) }));
  if (!mayBeWorkbook(bytes)) return [{ name: '', isHidden: false, rows: csvRows(bytes, limits) }];
  const { sheets } = await openWorkbook(bytes, limits);
  return sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: isHiddenSheet(sheet),
    rows: sheetRows(sheet, limits),
  }));
}

/** "02 Activités de traitement.csv" → its bytes under "Activités de traitement"; none where the archive is something else. */
async function csvFiles(
  bytes: Uint8Array,
  limits: TableLimits,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const unpacked = await unpack(bytes, (name) => /^[^/]+\.csv$/i.test(name), limits);
  if (!unpacked.ok) throw new Unreadable(unpacked.error);
  return [...unpacked.value].map(([name, content]) => [
    name.replace(/^\d{2} /, '').replace(/\.csv$/i, ''),
    content,
  ]);
}
