/** Which lines of an incoming letter its writer says: not those of an earlier message, a signature or a disclaimer. */
import { foldText } from '../text/fold-text.ts';
import type { TextSpan } from '../text/text-span.ts';
import { findPassedOn } from './find-passed-on.ts';
import {
  attributions,
  closings,
  disclaimers,
  enclosureLabels,
  originalMessages,
  postscripts,
  replyHeaders,
  subjectLabels,
} from './phrases/layout.ts';

export interface LetterLine extends TextSpan {
  /**
   * `subject`: what the letter is about, in a labelled line. `enclosure`: below the signature, what came along. `closing`: the
   * greeting at the end and the signature.
   */
  readonly kind: 'text' | 'subject' | 'blank' | 'closing' | 'enclosure' | 'quoted';
}

/** No line is looked at further than this for what it is. */
const headLength = 300;
/** "Cordialement" alone on its line closes a letter; in a long line it may be part of a sentence. */
const longestClosing = 90;
const mostPassedOn = 5;

export function letterLines(text: string): readonly LetterLine[] {
  const lines: LetterLine[] = [];
  let part: 'body' | 'closing' | 'quoted' = 'body';
  const { bodyStart, isQuoted } = passedOnBody(text);
  for (const line of splitLines(text)) {
    const { end } = line;
    const start = isQuoted ? afterQuotationMarks(text, line) : line.start;
    if (start < bodyStart) {
      const label = foldText(text.slice(start, Math.min(end, start + headLength)));
      lines.push({ start, end, kind: subjectLabels.test(label) ? 'subject' : 'quoted' });
      continue;
    }
    const folded = foldText(text.slice(start, Math.min(end, start + headLength)));
    if (part !== 'quoted' && beginsEarlierMessage(folded, text, end)) part = 'quoted';
    else if (part === 'body' && isClosingLine(folded)) part = 'closing';
    else if (part === 'closing' && postscripts.test(folded)) part = 'body';
    lines.push({ start, end, kind: kindOf(folded, part) });
  }
  return lines;
}

/** A mail may be passed on several times over; where none was, the letter begins at its first line. */
function passedOnBody(text: string): { readonly bodyStart: number; readonly isQuoted: boolean } {
  let body = { bodyStart: 0, isQuoted: false };
  for (let times = 0; times < mostPassedOn; times += 1) {
    const passedOn = findPassedOn(text.slice(body.bodyStart));
    if (passedOn === null) break;
    body = { bodyStart: body.bodyStart + passedOn.bodyStart, isQuoted: passedOn.isQuoted };
  }
  return body;
}

function afterQuotationMarks(text: string, { start, end }: TextSpan): number {
  const marks = /^[>\s]{1,20}/.exec(text.slice(start, Math.min(end, start + headLength)));
  return Math.min(end, start + (marks?.[0].length ?? 0));
}

function kindOf(folded: string, part: 'body' | 'closing' | 'quoted'): LetterLine['kind'] {
  if (part === 'quoted' || /^[>|]/.test(folded) || attributions.test(folded)) return 'quoted';
  if (folded === '') return 'blank';
  if (enclosureLabels.test(folded)) return 'enclosure';
  if (part === 'closing' || disclaimers.test(folded)) return 'closing';
  return subjectLabels.test(folded) ? 'subject' : 'text';
}

/** The greeting at the end, on a line of its own; takes the line folded. */
export function isClosingLine(folded: string): boolean {
  return folded === '--' || (folded.length <= longestClosing && closings.test(folded));
}

/** "Le 3 mai, … a écrit :" followed by lines with ">" quotes these lines only; without them, all that follows. */
function beginsEarlierMessage(folded: string, text: string, end: number): boolean {
  if (folded === '') return false;
  if (originalMessages.test(folded)) return true;
  const following = text.slice(end, end + headLength).trimStart();
  const next = foldText(following.split('\n', 1)[0] ?? '');
  if (attributions.test(folded)) return !/^[>|]/.test(following);
  // Mail programs break the line where an address makes it long.
  if (!attributions.test(next) && attributions.test(`${folded} ${next}`)) return !following.includes('\n>');
  return replyHeaders.test(folded) && replyHeaders.test(next);
}

function splitLines(text: string): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
