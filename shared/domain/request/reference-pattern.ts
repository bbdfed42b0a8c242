/** How requests are numbered: as Greffe does by itself, or as the list that it took over did, whose numbers go on. */
import { yearOf, type LocalDate } from '../local-date.ts';

/** "2026-0147". `{year:2}` is "26"; `{number:4}` has at least four digits. */
export const ownReferencePattern = '{year}-{number:4}';

interface Numbered {
  readonly reference: string;
  readonly receivedOn: LocalDate;
}

interface Shape {
  /** "RGPD/{year}/{number}" */
  readonly text: string;
  readonly digits: string;
}

const longestNumber = 9;

/** "RGPD/2026/012" → "RGPD/{year}/{number:3}", "DSAR-7" → "DSAR-{number:1}": the way most are written; null where nothing counts. */
export function learnReferencePattern(references: readonly Numbered[]): string | null {
  const shapes = references.map(shapeOf).filter((shape) => shape !== null);
  const counts = new Map<string, number>();
  for (const { text } of shapes) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  // Of two ways used as often the later one in the list is the one in use.
  const usual = [...counts].findLast(([, count]) => count === most)?.[0];
  if (usual === undefined) return null;
  const padded = shapes.filter(({ text, digits }) => text === usual && digits.startsWith('0'));
  const width = Math.max(1, ...padded.map(({ digits }) => digits.length));
  return usual.replace('{number}', `{number:${width}}`);
}

/** The number that follows the highest one of its series: of the year of receipt where the year is part of it. */
export function nextReference(pattern: string, receivedOn: LocalDate, taken: Iterable<string>): string {
  const references = new Set(taken);
  let number = highestNumber(pattern, receivedOn, references) + 1;
  while (references.has(referenceOf(pattern, receivedOn, number))) number += 1;
  return referenceOf(pattern, receivedOn, number);
}

/** 0 where none of them is of the series that the day belongs to. */
export function highestNumber(pattern: string, receivedOn: LocalDate, references: Iterable<string>): number {
  const read = readerOf(pattern, String(yearOf(receivedOn)));
  let highest = 0;
  for (const reference of references) {
    const digits = read.exec(reference)?.[1];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  }
  return highest;
}

export function referenceOf(pattern: string, receivedOn: LocalDate, number: number): string {
  return write(pattern, String(yearOf(receivedOn)), number);
}

/** What numbers of one series have in common: "2026-{number:4}". */
export function seriesOf(pattern: string, receivedOn: LocalDate): string {
  return pattern.replace(/\{year(?::\d+)?\}/g, yearText(pattern, String(yearOf(receivedOn))));
}

function shapeOf({ reference, receivedOn }: Numbered): Shape | null {
  if (/[{}]/.test(reference)) return null;
  const runs = [...reference.matchAll(/\d+/g)].map((match) => ({ digits: match[0], at: match.index }));
  const year = runs.length > 1 ? runs.find(({ digits }) => isYear(digits, yearOf(receivedOn))) : undefined;
  const number = runs.findLast((run) => run !== year);
  if (number === undefined || number.digits.length > longestNumber) return null;
  const tokens = [
    { ...number, token: '{number}' },
    ...(year === undefined ? [] : [{ ...year, token: year.digits.length === 2 ? '{year:2}' : '{year}' }]),
  ];
  // From the end, so that the places before stay what they are.
  const text = tokens
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (written, { at, digits, token }) => written.slice(0, at) + token + written.slice(at + digits.length),
      reference,
    );
  return { text, digits: number.digits };
}

/** A request of the last days of a year may bear the number of the next. */
function isYear(digits: string, year: number): boolean {
  if (digits.length === 2) return digits === String(year).slice(2);
  return digits.length === 4 && Math.abs(Number(digits) - year) <= 1;
}

const token = /\{(year|number)(?::(\d+))?\}/g;

function readerOf(pattern: string, year: string): RegExp {
  const escaped = pattern
    .split(token)
    .map((part, index) => {
      if (index % 3 === 0) return part.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
      if (index % 3 === 2) return '';
      return part === 'number' ? String.raw`(\d{1,${longestNumber}})` : yearText(pattern, year);
    })
    .join('');
  return new RegExp(`^${escaped}$`);
}

function write(pattern: string, year: string, number: number): string {
  return pattern.replace(token, (_whole, name: string, width?: string) =>
    name === 'year' ? yearText(pattern, year) : String(number).padStart(Number(width ?? 1), '0'),
  );
}

function yearText(pattern: string, year: string): string {
  return pattern.includes('{year:2}') ? year.slice(2) : year;
}
