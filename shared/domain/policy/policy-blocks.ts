/** The layout of a privacy policy: headings, paragraphs and entries of lists, as pasted text, web pages and PDFs have them. */
import type { TextSpan } from '../text/text-span.ts';

export interface PolicyBlock extends TextSpan {
  readonly kind: 'heading' | 'text';
  /** Of headings, by their number: 1 for "3.", 2 for "3.2"; 1 where they have none. */
  readonly depth: number;
  /** An entry of the list that a line ending in a colon has opened. */
  readonly continuesList: boolean;
  /** Entries follow, whether or not its last sentence ends in a colon. */
  readonly opensList: boolean;
}

const bullet = /^\s*(?:[a-h]\)\s+|(?:[-–—•*·▪◦‣➢➤✓✔☑●○■□»>]+\s*)+)(?=\S)/u;
const numbered =
  /^\s*(?:(?:article|art\.?|chapitre|section|titre)\s+(\d{1,2}|[ivx]{1,5})|(\d{1,2}(?:\.\d{1,2}){1,3}|(?:\d{1,2}|[ivx]{1,5}|[a-h])(?=\s*[.)°:–—-])))\s*[.)°:–—-]*\s+(?=\S)/iu;
const longestHeading = 110;
/** Pages and mails that break their lines do so before this. */
const widestWrapped = 130;

/** "Base juridique : …": a line that says what it tells of. */
const labelled = /^\p{Lu}[\p{L}’' ?-]{3,40}[ \u00a0\u202f]?:[ \u00a0]\S/u;

interface Line extends TextSpan {
  readonly text: string;
  readonly isAfterBlank: boolean;
  readonly isBullet: boolean;
  /** Of a table: cells parted by bars or tabs. */
  readonly isRow: boolean;
}

export function policyBlocks(text: string): readonly PolicyBlock[] {
  const blocks: PolicyBlock[] = [];
  let isListOpen = false;
  let hasEntries = false;
  let isBulleted = false;
  const lines = joined(contentLines(text));
  for (const [index, line] of lines.entries()) {
    const isBehind = isBulleted && !line.isBullet && !startsSmall(line.text);
    const isEntry: boolean =
      isListOpen &&
      !isBehind &&
      (line.isBullet || line.isRow || !line.isAfterBlank || startsSmall(line.text) || !hasEntries);
    const isHeading =
      !(isEntry && hasEntries && !line.isAfterBlank) && looksLikeHeading(line, isEntry, lines[index + 1]);
    if (isHeading) {
      isListOpen = false;
      isBulleted = false;
      blocks.push({
        start: line.start,
        end: line.end,
        kind: 'heading',
        depth: depthOf(line.text),
        continuesList: false,
        opensList: false,
      });
      if (line.text.endsWith(':')) {
        isListOpen = true;
        hasEntries = false;
      }
      continue;
    }
    const next = lines[index + 1];
    const isHeadRow = line.isRow && lines[index - 1]?.isRow !== true && next?.isRow === true;
    const opensList = line.text.endsWith(':') || (!line.isBullet && next?.isBullet === true) || isHeadRow;
    blocks.push({
      start: line.start,
      end: line.end,
      kind: 'text',
      depth: 0,
      continuesList: isEntry,
      opensList,
    });
    if (isEntry) isBulleted = line.isBullet;
    if (opensList) {
      isListOpen = true;
      if (line.text.endsWith(':')) isBulleted = false;
      hasEntries = false;
    } else if (isEntry) {
      hasEntries = true;
      if (!line.isBullet && line.text.endsWith('.') && line.text.length > longestHeading) isListOpen = false;
    } else isListOpen = false;
  }
  return blocks;
}

function contentLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isAfterBlank = true;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end).trim();
    if (content === '') isAfterBlank = true;
    else {
      lines.push({
        start,
        end,
        text: content,
        isAfterBlank,
        isBullet: bullet.test(content),
        isRow: /\S\s*(?:\||\t)\s*\S/.test(content),
      });
      isAfterBlank = false;
    }
    start = end + 1;
  }
  return lines;
}

/** Lines that a page or a mail program has broken belong together. */
function joined(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const isWrapped = width >= 50 && width <= widestWrapped;
  /** Length of the last line as it was before joining. */
  let lastLength = 0;
  for (const line of lines) {
    const before = whole.at(-1);
    const goesOn =
      before !== undefined &&
      !line.isAfterBlank &&
      !line.isBullet &&
      !line.isRow &&
      !before.isRow &&
      before.text.length < 5_000 &&
      !/[.!?:;]$/.test(before.text) &&
      (startsSmall(line.text) ||
        before.text.endsWith(',') ||
        (isWrapped && lastLength >= 0.75 * width && !numbered.test(line.text) && !labelled.test(line.text)));
    if (goesOn) whole[whole.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    else whole.push(line);
    lastLength = line.text.length;
  }
  return whole;
}

function startsSmall(text: string): boolean {
  return /^[\p{Ll}(]/u.test(text);
}

/** Short, without the end of a sentence, and something follows. */
function looksLikeHeading(line: Line, isEntry: boolean, next: Line | undefined): boolean {
  const { text } = line;
  if (line.isBullet || text.length > longestHeading || startsSmall(text) || next === undefined) return false;
  if (/[.;,!]$/.test(text) || /[@|\t]/.test(text)) return false;
  const title = text.replace(numbered, '');
  if (title.split(/\s+/).length > 14) return false;
  const isNumbered = numbered.test(text);
  if (isEntry && (text.endsWith(':') || text.length > 70)) return false;
  if (isEntry)
    return line.isAfterBlank && (isNumbered || next.isAfterBlank || next.text.length > longestHeading);
  // "Adresse : 3, rue Longue" is a line of its own, "Vos droits :" a heading.
  if (/:\s*\S/.test(title)) return isNumbered && !/:\s*\S.{60,}/.test(title);
  if (/^\d/.test(title) || /\b\d{4,5}\s+\p{L}/u.test(title)) return false;
  if (text.endsWith(':'))
    return isNumbered || (title.split(/\s+/).length <= 4 && !/suivant|ainsi/i.test(title));
  return true;
}

function depthOf(text: string): number {
  const match = numbered.exec(text);
  const number = match?.[1] ?? match?.[2] ?? '';
  return number.split('.').filter((part) => part !== '').length || 1;
}
