/** Writes tables as CSV: one file, or a ZIP with one file for each where there are several. */
import type { Cell, ReportTable } from '../../../shared/reports/tables/table.ts';
import { toCsv } from './csv.ts';
import { zipFiles } from './zip.ts';

interface TablesFile {
  readonly extension: 'csv' | 'zip';
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** @param createdAt ISO 8601 */
export async function tablesAsCsv(tables: readonly ReportTable[], createdAt: string): Promise<TablesFile> {
  const files = tables.map((table, index) => ({
    name: `${String(index + 1).padStart(2, '0')} ${table.name}.csv`,
    bytes: csvOf(table),
  }));
  const [only] = files;
  return files.length === 1 && only !== undefined
    ? { extension: 'csv', mediaType: 'text/csv', bytes: only.bytes }
    : { extension: 'zip', mediaType: 'application/zip', bytes: await zipFiles(files, createdAt) };
}

function csvOf({ columns, rows }: ReportTable): Uint8Array {
  return toCsv(
    columns.map(({ heading }) => heading),
    rows.map((row) => row.map(cellText)),
  );
}

function cellText(cell: Cell): string | null {
  if (cell === null || typeof cell === 'string') return cell;
  return typeof cell === 'number' ? String(cell) : cell.on;
}
