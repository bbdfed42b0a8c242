/** Finds the mail that was passed on inline: the head that a mail program writes above it, and whether those above it only pass it on. */
import { foldText } from '../text/fold-text.ts';
import {
  forwardMarks,
  fromHeaders,
  originalMessages,
  passingNotes,
  replyHeaders,
  subjectLabels,
} from './phrases/layout.ts';

interface PassedOn {
  /** Where the first line of the head begins. */
  readonly headStart: number;
  /** Where the mail itself begins. */
  readonly bodyStart: number;
  /** The program quotes what is passed on: its lines begin with ">". */
  readonly isQuoted: boolean;
  /** The lines of the head, folded labels and values as written. */
  readonly head: readonly { readonly label: string; readonly value: string }[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

/** Nobody writes more above what they pass on. */
const linesSearched = 60;
const longestNote = 60;
const longestLine = 300;

/**
 * A head with nothing above it, with words that pass it on ("pour info", "see below"), or under a mark that says so
 * ("Forwarded message"). With other words above it, it is the earlier message that a reply quotes; with `ofOwn`, these are known
 * to be the words of the business.
 */
export function findPassedOn(text: string, { ofOwn = false } = {}): PassedOn | null {
  const lines = firstLines(text);
  const note: Line[] = [];
  let isMarked = false;
  for (const [index, line] of lines.entries()) {
    if (originalMessages.test(line.folded)) {
      isMarked ||= forwardMarks.test(line.folded);
      continue;
    }
    const head = headAt(lines, index);
    if (head !== null)
      return ofOwn || isMarked || onlyPassesOn(note) ? toPassedOn(text, lines, index, head) : null;
    if (subjectLabels.test(line.folded) && note.length === 0) isMarked ||= isForwardSubject(line.folded);
    else if (line.folded !== '') note.push(line);
  }
  return null;
}

/** The number of lines that the head takes: a sender, and at least one line more, perhaps with blank lines between. */
function headAt(lines: readonly Line[], index: number): number | null {
  if (!replyHeaders.test(lines[index]?.folded ?? '')) return null;
  let last = index;
  for (let at = index + 1; at < lines.length && at <= last + 2; at += 1)
    if (replyHeaders.test(lines[at]?.folded ?? '')) last = at;
    else if (lines[at]?.folded !== '') break;
  const head = lines.slice(index, last + 1);
  return last > index && head.some(({ folded }) => fromHeaders.test(folded)) ? head.length : null;
}

function toPassedOn(text: string, lines: readonly Line[], index: number, count: number): PassedOn {
  const head = lines.slice(index, index + count);
  const end = head.at(-1)?.end ?? 0;
  return {
    headStart: head[0]?.start ?? 0,
    bodyStart: Math.min(text.length, end + 1),
    isQuoted: /^\s*>/.test(text.slice(head[0]?.start ?? 0, end)),
    head: head.flatMap(({ text: line, folded }) => {
      const colon = line.indexOf(':');
      return folded === ''
        ? []
        : [{ label: foldText(line.slice(0, colon)), value: line.slice(colon + 1).trim() }];
    }),
  };
}

function onlyPassesOn(note: readonly Line[]): boolean {
  if (note.length === 0) return true;
  const words = note.map(({ folded }) => folded).join(' ');
  return words.split(' ').length <= longestNote && passingNotes.test(words);
}

function isForwardSubject(folded: string): boolean {
  return /: ?(?:tr|fwd?|fw|wg|doorst|rv) ?:/.test(folded);
}

/** As written, without the marks of quotation and of bold letters that programs put before labels. */
function firstLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; lines.length < linesSearched && start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text
      .slice(start, Math.min(end, start + longestLine))
      .replace(/^[>|\s]{1,20}/, '')
      .replaceAll('*', '');
    lines.push({ start, end, text: line, folded: foldText(line) });
    start = end + 1;
  }
  return lines;
}
