/** What a foreign text table is once read: plain data that can cross from one thread to another. */
import type { Encoding, TableForm } from '../../../shared/domain/import/table-form.ts';
import type { TableProblem, TableRefusal } from '../../../shared/domain/import/table-problem.ts';

/** What tools put between cells; the caret and the tilde come from accounting systems of long ago. */
export const delimiters = [',', ';', '\t', '|', '^', '~'] as const;

export interface TableRow {
  /** 1-based line of the file, or row of the sheet, on which the row begins; a quoted cell may run over several lines. */
  readonly line: number;
  /** As many cells as the header has names. */
  readonly cells: readonly string[];
}

/** A line that was left out, as it stood, so that the user can repair it. */
export interface RefusedTableRow {
  readonly line: number;
  readonly reason: TableRefusal;
  readonly cells: readonly string[];
}

export interface Table {
  readonly form: TableForm;
  /** Unique, never empty: nameless columns are called `#3`, repeated names get ` (2)`. */
  readonly header: readonly string[];
  /** The line of the header, or null where the file begins with a person (columns are then `#1`, `#2`, …). */
  readonly headerLine: number | null;
  readonly rows: readonly TableRow[];
  readonly refused: readonly RefusedTableRow[];
}

export interface TableLimits {
  readonly bytes: number;
  readonly columns: number;
  /** UTF-16 code units of one cell. */
  readonly cell: number;
  readonly rows: number;
  /** Of one sheet, blank ones between others included. */
  readonly cells: number;
  /** Of a workbook, once its archive is unpacked. */
  readonly unpackedBytes: number;
}

export const tableLimits: TableLimits = {
  bytes: 100_000_000,
  columns: 1_000,
  cell: 100_000,
  rows: 1_000_000,
  cells: 5_000_000,
  unpackedBytes: 200_000_000,
};

export interface ReadOptions {
  /** What the user says where the guess was wrong. */
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Of a workbook; the first that holds a table unless told otherwise. */
  readonly sheet?: string;
  readonly limits?: TableLimits;
}

/** Carries a problem out of a deep place to `readCsv` or `readWorkbook`, which turn it into a result; it goes no further. */
export class Unreadable extends Error {
  readonly problem: TableProblem;
  constructor(problem: TableProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
