/** Reads one sheet of a workbook (XLSX, XLS, ODS) as `readCsv` reads a text: header, rows, and what had to be left out. */
import type { MergeRange, Sheet } from 'hucre';
import type { TableForm } from '../../../shared/domain/import/table-form.ts';
import type { TableProblem, TableRefusal } from '../../../shared/domain/import/table-problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { cellText } from './cell-text.ts';
import { isBlank } from './detect-dialect.ts';
import { findHeader, isEmail, repeatsHeader, trimmedWidth, type FoundHeader } from './find-header.ts';
import { openWorkbook, type OpenedWorkbook } from './open-workbook.ts';
import {
  tableLimits,
  Unreadable,
  type ReadOptions,
  type RefusedTableRow,
  type Table,
  type TableLimits,
  type TableRow,
} from './table.ts';

/** Takes long for big files: `parseApart` runs it in a thread of its own. */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Table, TableProblem>> {
  const limits = options.limits ?? tableLimits;
  if (bytes.length > limits.bytes) return err({ code: 'too-many-bytes', limit: limits.bytes });
  try {
    const workbook = await openWorkbook(bytes, limits);
    const sheet = chooseSheet(workbook.sheets, options.sheet);
    return ok({ form: formOf(workbook, sheet), ...readSheet(sheet, limits) });
  } catch (cause) {
    if (cause instanceof Unreadable) return err(cause.problem);
    throw cause;
  }
}

function formOf({ format, sheets }: OpenedWorkbook, chosen: Sheet): TableForm {
  return {
    format,
    sheet: chosen.name,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: isHiddenSheet(sheet),
      rows: sheet.rows.filter(isFilled).length,
    })),
  };
}

export function isHiddenSheet({ hidden, veryHidden }: Sheet): boolean {
  return hidden === true || veryHidden === true;
}

/** The first that is shown and holds two columns and a row beneath their names; else the first that holds anything. */
function chooseSheet(sheets: readonly Sheet[], wanted: string | undefined): Sheet {
  if (wanted !== undefined) {
    const found = sheets.find(({ name }) => name === wanted);
    if (found === undefined) throw new Unreadable({ code: 'no-such-sheet' });
    return found;
  }
  const filled = sheets.filter(({ rows }) => rows.some(isFilled));
  const shown = filled.filter((sheet) => !isHiddenSheet(sheet));
  const chosen = shown.find(holdsTable) ?? filled.find(holdsTable) ?? shown[0] ?? filled[0];
  if (chosen === undefined) throw new Unreadable({ code: 'empty-file' });
  return chosen;
}

function holdsTable({ rows }: Sheet): boolean {
  return rows.filter((row) => row !== undefined && row.filter((value) => isSet(value)).length > 1).length > 1;
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
/** A reader may leave out rows of which the file says nothing. */
const isFilled = (row: Sheet['rows'][number] | undefined): boolean => row?.some(isSet) === true;

function readSheet(sheet: Sheet, limits: TableLimits): Omit<Table, 'form'> {
  const lines = sheetRows(sheet, limits);
  const first = lines.slice(0, 200);
  if (first.length === 0) throw new Unreadable({ code: 'empty-file' });
  const width = Math.max(...first.map(({ cells }) => cells.length));
  const header = findHeader(first.map(({ line, cells }) => ({ line, cells: padded(cells, width) })));
  if (header.names.length > limits.columns)
    throw new Unreadable({ code: 'too-many-columns', limit: limits.columns });
  const rows: TableRow[] = [];
  const refused: RefusedTableRow[] = [];
  for (const { line, cells } of lines) {
    if (line < header.firstDataLine) continue;
    const reason = refusalOf(cells, header);
    if (reason === null) rows.push({ line, cells: padded(cells, header.names.length) });
    else refused.push({ line, reason, cells });
  }
  return { header: header.names, headerLine: header.line, rows, refused };
}

/** Rows as text, without blank ones and without blank ends. */
export function sheetRows(sheet: Sheet, limits: TableLimits): readonly TableRow[] {
  fillDown(sheet);
  const lines: TableRow[] = [];
  let cellCount = 0;
  let characters = 0;
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] ?? [];
    cellCount += row.length;
    if (cellCount > limits.cells) throw new Unreadable({ code: 'too-many-cells', limit: limits.cells });
    const texts = Array.from(row, (value, column) =>
      cellText(value ?? null, sheet.cells?.get(`${index},${column}`)?.style?.numFmt ?? ''),
    );
    const cells = texts.slice(0, trimmedWidth(texts));
    if (isBlank(cells)) continue;
    const line = index + 1;
    if (cells.some((cell) => cell.length > limits.cell))
      throw new Unreadable({ code: 'cell-too-long', line, limit: limits.cell });
    // One long text that many cells share takes no place in the file.
    characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (characters > limits.unpackedBytes)
      throw new Unreadable({ code: 'unpacks-too-big', limit: limits.unpackedBytes });
    lines.push({ line, cells });
    if (lines.length > limits.rows) throw new Unreadable({ code: 'too-many-rows', limit: limits.rows });
  }
  return lines;
}

/** A cell merged over several rows holds for each of them; over several columns it is a title. */
function fillDown({ rows, merges = [] }: Sheet): void {
  for (const { startRow, endRow, startCol } of merges.filter(isTall)) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let index = startRow + 1; value !== null && index <= Math.min(endRow, rows.length - 1); index += 1) {
      const row = rows[index];
      if (isFilled(row) && row !== undefined && !isSet(row[startCol])) row[startCol] = value;
    }
  }
}

const isTall = ({ startRow, endRow }: MergeRange): boolean => endRow > startRow;

function refusalOf(cells: readonly string[], header: FoundHeader): TableRefusal | null {
  const width = header.names.length;
  if (cells.some((cell) => cell.includes('\0'))) return 'nul-byte';
  if (cells.length > width) return 'too-many-cells';
  if (isFooter(cells, width)) return 'too-few-cells';
  if (header.line !== null && repeatsHeader(cells, header.names)) return 'repeated-header';
  return null;
}

/** A lone cell in a wide table is a total or a remark, unless it is an address that the row is about. */
function isFooter(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return width >= 4 && filled.length === 1 && !filled.some(isEmail);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
}
