/** The dates that a letter names, in French, Dutch, English and German spelling: one of them is that of the letter. */
import { readDate } from '../import/read-date.ts';
import type { LocalDate } from '../local-date.ts';
import type { TextSpan } from '../text/text-span.ts';
import { longestLetter } from './propose-rights.ts';

export interface FoundDate {
  readonly on: LocalDate;
  readonly span: TextSpan;
}

/** "4 mars 2026", "1er avril 2026", "4. März 2026", "4th of March 2026" | "March 4, 2026" | "2026-03-04" | "04/03/2026". */
const written =
  /\b\d{1,2}(?:er|e|st|nd|rd|th|\.)?[ \u00a0\u202f](?:of |de )?\p{L}{3,9}\.?,?[ \u00a0\u202f]\d{4}\b|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b/gu;

/** In the order of the letter. Numbers alone are read day first, as in all of Belgium and France. */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.slice(0, longestLetter).matchAll(written)].flatMap((match) => {
    const read = readDate(match[0], 'dmy');
    return read.kind === 'date'
      ? [{ on: read.on, span: { start: match.index, end: match.index + match[0].length } }]
      : [];
  });
}
