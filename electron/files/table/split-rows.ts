/** Cuts text into rows of cells with their line numbers, and starts again behind a quotation mark that never closes. */
import Papa from 'papaparse';
import { Unreadable } from './table.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** What stands before a quotation mark inside a quoted cell: itself, or a backslash. */
  readonly escape: '"' | "'" | '\\';
}

export interface RawRow {
  /** 1-based. */
  readonly line: number;
  readonly cells: string[];
  /** False where quotation marks inside the row are not where they should be. */
  readonly isWellQuoted: boolean;
  /** True where a quoted cell runs over the end of a line. */
  readonly isTall: boolean;
  readonly isUnclosed: boolean;
}

/** `retry`: what was read is not believed; only its first line counts, and reading goes on behind that line. */
export type Verdict = 'next' | 'retry' | 'stop';

export interface FirstLine {
  readonly line: number;
  readonly text: string;
}

/** How many times the length of the text may be read again behind stray quotation marks. */
const rereadsAllowed = 20;

/**
 * Calls `visit` for every row of `text`, blank ones included, and `visitLine` with the bare first line of each row
 * that `visit` does not believe. Throws `Unreadable` (`quotes-unreadable`) where that happens without end.
 */
export function splitRows(
  text: string,
  dialect: Dialect,
  visit: (row: RawRow) => Verdict,
  visitLine: (first: FirstLine) => void = () => undefined,
): void {
  const newline = text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';
  let offset = 0;
  let line = 1;
  let budget = rereadsAllowed * text.length + 1_000_000;
  for (;;) {
    // The parser leaves a byte order mark out of its count.
    while (text.charCodeAt(offset) === 0xfeff) offset++;
    const rest = offset === 0 ? text : text.slice(offset);
    let cursor = 0;
    let retryAt: number | null = null;
    Papa.parse<string[]>(rest, {
      delimiter: dialect.delimiter,
      newline,
      quoteChar: dialect.quote,
      escapeChar: dialect.escape,
      step: ({ data, errors, meta }, parser) => {
        const end = meta.cursor;
        const ends = countEnds(rest, newline, cursor, end);
        const height = ends - (rest[end - 1] === newline && ends > 0 ? 1 : 0);
        const cells =
          newline === '\n' ? withoutCarriageReturn(data, rest.slice(cursor, end), dialect.delimiter) : data;
        const verdict = visit({
          line,
          cells,
          isWellQuoted: errors.length === 0,
          isTall: height > 0,
          isUnclosed: errors.some(({ code }) => code === 'MissingQuotes'),
        });
        if (verdict === 'next') {
          cursor = end;
          line += ends;
          return;
        }
        if (verdict === 'retry') {
          retryAt = cursor;
          budget -= end - cursor;
        }
        parser.abort();
      },
    });
    if (retryAt === null) return;
    if (budget < 0) throw new Unreadable({ code: 'quotes-unreadable', line });
    const lineEnd = rest.indexOf(newline, retryAt);
    visitLine({ line, text: rest.slice(retryAt, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '') });
    if (lineEnd === -1) return;
    offset += lineEnd + 1;
    line += 1;
  }
}

function countEnds(text: string, newline: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(newline, from); at !== -1 && at < to; at = text.indexOf(newline, at + 1))
    count++;
  return count;
}

/**
 * Lines are cut at LF, so that files of mixed line ends are read; the CR of a CRLF is then left on a last cell without
 * quotation marks. One that stands inside quotation marks belongs to the cell.
 */
function withoutCarriageReturn(cells: string[], rowText: string, delimiter: string): string[] {
  const last = cells.at(-1);
  if (last === undefined || !last.endsWith('\r')) return cells;
  const bare = rowText.endsWith('\n') ? rowText.slice(0, -1) : rowText;
  if (bare !== last && !bare.endsWith(delimiter + last)) return cells;
  return [...cells.slice(0, -1), last.slice(0, -1)];
}
