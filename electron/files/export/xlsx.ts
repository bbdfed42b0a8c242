/** Writes tables as a workbook: one sheet each, texts as texts whatever they begin with, days as days. */
import { writeXlsx, type Cell as SheetCell, type CellStyle, type PageSetup, type WriteSheet } from 'hucre';
import { daysBetween, localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Cell, ReportTable, TableColumn } from '../../../shared/reports/tables/table.ts';

const top: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
/** The face of the other cells, named: a font without a name is another one. */
const head: CellStyle = { ...top, font: { name: 'Calibri', size: 11, bold: true } };
/** Year first: read alike in every country. */
const day: CellStyle = {
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  numFmt: 'yyyy-mm-dd',
};

/** Day 0 of a workbook; right from March 1900 on, before which spreadsheets count a 29 February that never was. */
const dayZero = localDate('1899-12-30');
const firstSafeDay = 61;

/** What no cell can hold more than. */
const mostCharacters = 32_767;

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Same tables and instant give the same bytes. @param createdAt ISO 8601 */
export async function toXlsx(
  tables: readonly ReportTable[],
  { createdAt, title }: { readonly createdAt: string; readonly title: string },
): Promise<Uint8Array> {
  const instant = new Date(createdAt);
  return await writeXlsx({
    sheets: tables.map(sheetOf),
    properties: { title: textOf(title), created: instant, modified: instant },
  });
}

function sheetOf({ name, columns, rows }: ReportTable): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>();
  columns.forEach(({ heading }, column) => {
    cells.set(`0,${column}`, { value: textOf(heading), type: 'string', style: head });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell !== null && cell !== '') cells.set(`${index + 1},${column}`, sheetCell(cell));
    });
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: top })),
    rows: [columns.map(() => null), ...rows.map((row) => row.map(() => null))],
    cells,
    rowDefs: new Map(
      [columns.map(({ heading }) => heading), ...rows].map((row, index) => [
        index,
        { height: heightOf(row, columns) },
      ]),
    ),
    freezePane: { rows: 1 },
    pageSetup: pagesOf(columns),
  };
}

/** On A4, so many pages side by side that the text stays legible, each with the heads and the first two columns. */
function pagesOf(columns: readonly TableColumn[]): PageSetup {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const pages = Math.ceil(width / charactersAcross);
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: pages,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
    ...(pages > 1 && { printTitlesColumn: '$A:$B' }),
  };
}
const charactersAcross = 190;

/** In points. Not every program makes room of itself for text that is wrapped. */
function heightOf(row: readonly Cell[], columns: readonly TableColumn[]): number {
  const lines = row.map((cell, index) => {
    const text = typeof cell === 'string' ? cell : '';
    // A line breaks between words, so it takes less than its width.
    const width = Math.max((columns[index]?.width ?? 0) * 0.85, 1);
    return text.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / width), 1), 0);
  });
  return Math.min(Math.max(...lines, 1) * pointsOfLine, highestRow);
}
const pointsOfLine = 15;
/** What a workbook can hold. */
const highestRow = 409;

function sheetCell(cell: Exclude<Cell, null>): Partial<SheetCell> {
  if (typeof cell === 'number') return { value: cell, type: 'number', style: top };
  if (typeof cell === 'string') return { value: textOf(cell), type: 'string', style: top };
  const serial = serialOf(cell.on);
  return serial < firstSafeDay
    ? { value: cell.on, type: 'string', style: top }
    : { value: serial, type: 'number', style: day };
}

function serialOf(on: LocalDate): number {
  return daysBetween(dayZero, on);
}

/** `_x0041_` in a text would be read as the sign of that number. */
function textOf(text: string): string {
  const whole = text
    .replaceAll(controls, '\ufffd')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return whole.length <= mostCharacters ? whole : `${whole.slice(0, mostCharacters - 1)}…`;
}
