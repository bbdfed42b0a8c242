/** Reads a foreign CSV, TSV or similar file into a table; never trusts it, never throws for what is in it. */
import type { TableProblem, TableRefusal } from '../../../shared/domain/import/table-problem.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { decode, recogniseBinary, recogniseMarkup, type Decoded } from './decode.ts';
import { delimiterHint, detectDialect } from './detect-dialect.ts';
import { findHeader, repeatsHeader, trimmedWidth, type FoundHeader } from './find-header.ts';
import { splitRows, type Dialect, type FirstLine, type RawRow, type Verdict } from './split-rows.ts';
import {
  tableLimits,
  Unreadable,
  type ReadOptions,
  type RefusedTableRow,
  type Table,
  type TableLimits,
  type TableRow,
} from './table.ts';

/**
 * Reads the bytes of one table (RFC 4180 and what shops make of it): finds encoding, delimiter, quoting and header;
 * skips titles and blank lines; pads rows whose empty end was dropped; refuses single lines with a reason.
 * Takes long for big files: `parseApart` runs it in a thread of its own.
 */
export function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Result<Table, TableProblem> {
  try {
    return ok(read(bytes, options));
  } catch (cause) {
    if (cause instanceof Unreadable) return err(cause.problem);
    throw cause;
  }
}

function read(bytes: Uint8Array, options: ReadOptions): Table {
  const limits = options.limits ?? tableLimits;
  const { decoded, dialect, hinted } = openText(bytes, options, limits);
  const header = findHeader(firstRows(decoded.text, dialect, hinted ? 1 : 0));
  if (header.names.length > limits.columns)
    throw new Unreadable({ code: 'too-many-columns', limit: limits.columns });
  const { rows, refused } = collect(decoded, dialect, header, limits);
  return {
    form: {
      format: 'csv',
      encoding: decoded.encoding,
      delimiter: dialect.delimiter,
      quote: dialect.quote,
    },
    header: header.names,
    headerLine: header.line,
    rows,
    refused,
  };
}

interface OpenedText {
  readonly decoded: Decoded;
  readonly dialect: Dialect;
  /** The first line is a hint for Excel. */
  readonly hinted: boolean;
}

function openText(bytes: Uint8Array, options: ReadOptions, limits: TableLimits): OpenedText {
  if (bytes.length > limits.bytes) throw new Unreadable({ code: 'too-many-bytes', limit: limits.bytes });
  const binary = recogniseBinary(bytes);
  if (binary !== null) throw new Unreadable({ code: 'not-a-table', looksLike: binary });
  const decoded = decode(bytes, options.encoding);
  if (decoded.text.trim() === '') throw new Unreadable({ code: 'empty-file' });
  refuseForeignText(decoded.text);
  const hint = delimiterHint(decoded.text);
  const dialect = detectDialect(decoded.text, options.delimiter ?? hint ?? undefined);
  return { decoded, dialect, hinted: hint !== null };
}

/** Every row as it stands, whatever the others hold; blank ones are left out. Throws `Unreadable`. */
export function csvRows(bytes: Uint8Array, limits: TableLimits): readonly TableRow[] {
  const { decoded, dialect, hinted } = openText(bytes, {}, limits);
  const rows: TableRow[] = [];
  splitRows(
    decoded.text,
    dialect,
    (row) => {
      if (isBroken(row)) return 'retry';
      const cells = row.cells.slice(0, trimmedWidth(row.cells));
      if (cells.length === 0 || (hinted && row.line === 1)) return 'next';
      if (cells.some((cell) => cell.length > limits.cell))
        throw new Unreadable({ code: 'cell-too-long', line: row.line, limit: limits.cell });
      rows.push({ line: row.line, cells });
      if (rows.length > limits.rows) throw new Unreadable({ code: 'too-many-rows', limit: limits.rows });
      return 'next';
    },
    ({ line, text }) => rows.push({ line, cells: [text.slice(0, limits.cell)] }),
  );
  return rows;
}

function refuseForeignText(text: string): void {
  const markup = recogniseMarkup(text);
  if (markup !== null) throw new Unreadable({ code: 'not-a-table', looksLike: markup });
  const start = text.slice(0, 4000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  if (controls * 10 > start.length) throw new Unreadable({ code: 'not-a-table', looksLike: 'binary' });
}

/** Enough rows to find the header among; `skipped` lines at the start are a hint for Excel. */
function firstRows(text: string, dialect: Dialect, skipped: number): RawRow[] {
  const rows: RawRow[] = [];
  splitRows(text, dialect, (row) => {
    if (row.line > skipped && !row.isUnclosed) rows.push(row);
    return isBroken(row) ? 'retry' : rows.length < 200 ? 'next' : 'stop';
  });
  return rows;
}

/** A quotation mark that closes nowhere, or only in a later line where another cell opens: the row swallowed others. */
function isBroken(row: RawRow): boolean {
  return row.isUnclosed || (row.isTall && !row.isWellQuoted);
}

interface Collected {
  readonly rows: TableRow[];
  readonly refused: RefusedTableRow[];
}

function collect(decoded: Decoded, dialect: Dialect, header: FoundHeader, limits: TableLimits): Collected {
  const rows: TableRow[] = [];
  const refused: RefusedTableRow[] = [];
  const width = header.names.length;
  let previous: ShortRow | null = null;

  const visit = (row: RawRow): Verdict => {
    if (row.line < header.firstDataLine) return isBroken(row) ? 'retry' : 'next';
    const count = trimmedWidth(row.cells);
    if (isBroken(row) || (row.isTall && count > width)) return 'retry';
    if (count === 0) return 'next';
    const cells = row.cells.slice(0, width);
    const tooLong = row.cells.some((cell) => cell.length > limits.cell);
    if (tooLong) throw new Unreadable({ code: 'cell-too-long', line: row.line, limit: limits.cell });
    if (rows.length + refused.length >= limits.rows)
      throw new Unreadable({ code: 'too-many-rows', limit: limits.rows });
    const reason = refusalOf(row, count, header, decoded);
    if (reason !== null) {
      refused.push({ line: row.line, reason, cells: row.cells });
      previous = null;
      return 'next';
    }
    const short: ShortRow | null =
      row.cells.length < width ? { width: row.cells.length, line: row.line } : null;
    if (short !== null && previous !== null && areHalves(previous, short, width)) {
      const first = rows.pop();
      if (first !== undefined) refused.push({ ...first, reason: 'too-few-cells' });
      refused.push({ line: row.line, reason: 'too-few-cells', cells: row.cells });
      previous = null;
      return 'next';
    }
    while (cells.length < width) cells.push('');
    rows.push({ line: row.line, cells });
    previous = short;
    return 'next';
  };
  const visitLine = ({ line, text }: FirstLine): void => {
    if (line >= header.firstDataLine)
      refused.push({ line, reason: 'unclosed-quote', cells: [text.slice(0, limits.cell)] });
  };
  splitRows(decoded.text, dialect, visit, visitLine);
  return { rows, refused };
}

function refusalOf(row: RawRow, count: number, header: FoundHeader, decoded: Decoded): TableRefusal | null {
  const width = header.names.length;
  if (row.cells.some((cell) => cell.includes('\0'))) return 'nul-byte';
  if (decoded.hasDamage && row.cells.some((cell) => cell.includes('\uFFFD'))) return 'undecodable';
  if (!row.isWellQuoted && row.cells.length !== width) return 'unclosed-quote';
  if (count > width) return 'too-many-cells';
  if (isFragment(row.cells, width)) return 'too-few-cells';
  if (header.line !== null && repeatsHeader(row.cells, header.names)) return 'repeated-header';
  return null;
}

/** A lone cell in a wide table is a footer or the rest of a broken line, not a person with an empty end. */
function isFragment(cells: readonly string[], width: number): boolean {
  return width >= 4 && cells.length < width && cells.filter((cell) => cell.trim() !== '').length < 2;
}

interface ShortRow {
  readonly width: number;
  readonly line: number;
}

/** Two short rows that follow each other and make up one whole row: an unquoted line break inside a cell. */
function areHalves(first: ShortRow, second: ShortRow, width: number): boolean {
  return second.line === first.line + 1 && first.width + second.width - 1 === width;
}
