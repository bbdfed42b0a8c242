/** Finds the line that names the columns, behind titles and blank lines, and makes its names unique. */
import { commonest, isBlank } from './detect-dialect.ts';

interface Candidate {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface FoundHeader {
  /** Null where the first row already is a person. */
  readonly line: number | null;
  /** Rows before this line are titles. */
  readonly firstDataLine: number;
  readonly names: readonly string[];
}

const searched = 40;

/**
 * @param rows the first rows of the file, with their lines; at least one that is not blank.
 * The header is the first row that fills at least half of the usual number of columns and holds no values; titles
 * ("Export du 12/03/2026") fill fewer or hold a date. A first row with an e-mail address in it is a person.
 */
export function findHeader(rows: readonly Candidate[]): FoundHeader {
  const filled = rows.filter(({ cells }) => !isBlank(cells));
  const width = commonest(filled.map(({ cells }) => trimmedWidth(cells)).filter((count) => count > 1)) || 1;
  const index = filled.slice(0, searched).findIndex(({ cells }) => isHeaderOrPerson(cells, width));
  const row = filled[Math.max(index, 0)] ?? { line: 1, cells: [] };
  if (row.cells.some(isEmail)) {
    const count = Math.max(...filled.map(({ cells }) => cells.length));
    const names = Array.from({ length: Math.min(width, count) }, (_, column) => `#${column + 1}`);
    return { line: null, firstDataLine: row.line, names };
  }
  return { line: row.line, firstDataLine: row.line + 1, names: uniqueNames(trimEnd(row.cells, width)) };
}

function isHeaderOrPerson(cells: readonly string[], width: number): boolean {
  const count = cells.filter((cell) => cell.trim() !== '').length;
  if (count < Math.min(width, 2) || count * 2 < width) return false;
  return cells.some(isEmail) || count >= width || !cells.some(isValue);
}

export const isEmail = (cell: string): boolean =>
  cell.length < 300 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(cell.trim());
const isValue = (cell: string): boolean =>
  /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*|-?\d+([.,]\d+)?)\s*$/.test(cell);

/** Cells up to the last that is not blank: some tools end every line with a delimiter too many. */
export function trimmedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Exports that were put together by hand repeat the names of the columns in the middle. */
export function repeatsHeader(cells: readonly string[], names: readonly string[]): boolean {
  return names.length > 1 && !isBlank(cells) && names.every((name, index) => cells[index]?.trim() === name);
}

/** Trailing nameless columns are dropped unless rows usually fill them. */
function trimEnd(cells: readonly string[], width: number): string[] {
  const kept = cells.slice(0, Math.max(trimmedWidth(cells), Math.min(width, cells.length)));
  return kept.map((cell) => cell.replace(/\s+/g, ' ').trim());
}

/** `['E-mail', '', 'E-mail']` → `['E-mail', '#2', 'E-mail (2)']` */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === '' ? `#${index + 1}` : name;
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${base} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
