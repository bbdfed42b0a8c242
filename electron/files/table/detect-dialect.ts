/** Guesses how a text table separates and quotes its cells, from its first lines. */
import { splitRows, type Dialect, type RawRow } from './split-rows.ts';
import { delimiters } from './table.ts';

const sampleLength = 200_000;
const sampleRows = 300;

/** As people and scripts write lists; read with commas alone, no cell would begin with its quotation mark. */
const commaAndBlank = ', ';

/** Excel's own hint, on a line before the header: `sep=;` */
const hint = /^\s*"?sep=([^\r\n"]|\t)"?[;,\t]*\s*(?:\r?\n|\r|$)/i;

interface Quoting {
  readonly quote: Dialect['quote'];
  readonly escape: Dialect['escape'];
}

const usualQuoting: Quoting = { quote: '"', escape: '"' };

export function delimiterHint(text: string): string | null {
  return hint.exec(text.slice(0, 100))?.[1] ?? null;
}

/**
 * The delimiter that cuts most rows into the same number of cells wins, more cells before fewer. A quoting other
 * than the usual doubled `"` is chosen only where it mends what the usual one breaks. A list of one column, which
 * shows no delimiter at all, is read with commas. Where every second column is empty, the delimiter is written twice.
 */
export function detectDialect(text: string, wanted?: string): Dialect {
  const isCut = text.length > sampleLength;
  const sample = isCut ? text.slice(0, sampleLength) : text;
  const candidates = wanted === undefined ? [...delimiters, commaAndBlank] : [wanted];
  const usual = best(candidates, usualQuoting, sample, isCut);
  const others = otherQuotings(usual, sample).map((quoting) => best(candidates, quoting, sample, isCut));
  const { dialect, isDoubled } = [usual, ...others].reduce((a, b) => (b.score > a.score * 1.02 ? b : a));
  return wanted === undefined && isDoubled ? { ...dialect, delimiter: dialect.delimiter.repeat(2) } : dialect;
}

/** Only what the text gives reason to try: cells wrapped in apostrophes, backslashes before quotation marks. */
function otherQuotings({ errors, hasApostrophes }: Trial, sample: string): readonly Quoting[] {
  const others: Quoting[] = [];
  if (errors > 0 && sample.includes('\\"')) others.push({ quote: '"', escape: '\\' });
  if (hasApostrophes) others.push({ quote: "'", escape: "'" });
  if (hasApostrophes && sample.includes("\\'")) others.push({ quote: "'", escape: '\\' });
  return others;
}

interface Trial {
  readonly dialect: Dialect;
  readonly score: number;
  readonly errors: number;
  /** Cells look wrapped in the quotation mark that this trial does not know. */
  readonly hasApostrophes: boolean;
  /** Between every two cells stands an empty one, in the header too. */
  readonly isDoubled: boolean;
}

function best(candidates: readonly string[], quoting: Quoting, sample: string, isCut: boolean): Trial {
  const trials = candidates.map((delimiter) => tryDialect({ delimiter, ...quoting }, sample, isCut));
  return trials.reduce((a, b) => (b.score > a.score ? b : a));
}

function tryDialect(dialect: Dialect, sample: string, isCut: boolean): Trial {
  const rows = sampleOf(dialect, sample, isCut);
  const widths = rows.map(({ cells }) => cells.length);
  const width = commonest(widths);
  const errors = rows.filter(({ isWellQuoted }) => !isWellQuoted).length;
  const wrapped = rows.filter(({ cells }) => cells.filter(isApostrophed).length * 2 > cells.length).length;
  const hasApostrophes = dialect.quote === '"' && wrapped * 2 > rows.length;
  if (rows.length === 0 || (width < 2 && candidatesAreWorthless(widths))) {
    return { dialect, score: 0, errors, hasApostrophes, isDoubled: false };
  }
  const steady = widths.filter((each) => each === width).length / rows.length;
  const mended = 1 - errors / rows.length;
  const tidy = hasApostrophes ? 0.5 : 1;
  // Two columns say little, ten say much; beyond that more columns say no more.
  return {
    dialect,
    score: steady ** 2 * mended ** 2 * tidy * Math.log2(Math.min(width, 32)),
    errors,
    hasApostrophes,
    isDoubled: width >= 3 && rows.every(({ cells }) => isEverySecondEmpty(cells)),
  };
}

const candidatesAreWorthless = (widths: readonly number[]): boolean => widths.every((width) => width < 2);

const isEverySecondEmpty = (cells: readonly string[]): boolean =>
  cells.length % 2 === 1 && cells.every((cell, index) => index % 2 === 0 || cell === '');

const isApostrophed = (cell: string): boolean =>
  cell.length > 1 && cell.startsWith("'") && cell.endsWith("'");

function sampleOf(dialect: Dialect, sample: string, isCut: boolean): RawRow[] {
  const rows: RawRow[] = [];
  splitRows(sample, dialect, (row) => {
    if (!isBlank(row.cells)) rows.push(row);
    return rows.length < sampleRows ? 'next' : 'stop';
  });
  if (isCut && rows.length > 1 && rows.length < sampleRows) rows.pop();
  return rows;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The number that occurs most often; of two that occur as often, the greater. */
export function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  let found = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value > found)) [found, most] = [value, count];
  }
  return found;
}
