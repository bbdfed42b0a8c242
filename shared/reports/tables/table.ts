/** A report as rows: sheets of a workbook, or files of a spreadsheet. Texts stay texts, days stay days. */
import type { LocalDate } from '../../domain/local-date.ts';

export type Cell = string | number | null | { readonly on: LocalDate };

export interface TableColumn {
  readonly heading: string;
  /** In characters, where there is room to choose. */
  readonly width: number;
}

export interface ReportTable {
  /** Names the sheet: up to 31 characters, none of []:*?/\ and no other sheet of the report by this name. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** One cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns as their heading and width. */
export function columnsOf(
  ...columns: readonly (readonly [heading: string, width: number])[]
): readonly TableColumn[] {
  return columns.map(([heading, width]) => ({ heading, width }));
}

export function dayCell(on: LocalDate | null): Cell {
  return on === null ? null : { on };
}
