/** The sentences of an incoming letter: what one demand, one denial or one quotation reaches over. */
import type { TextSpan } from '../text/text-span.ts';
import { letterLines, type LetterLine } from './letter-lines.ts';
import { splitWords, type Word } from './split-words.ts';

export interface Sentence {
  /** `subject`: names what is asked without asking. `enclosure`: only says what came along. */
  readonly kind: 'text' | 'subject' | 'enclosure';
  readonly words: readonly Word[];
  /** An item of a list, or a part after a semicolon: what was asked before it is asked of it. */
  readonly continues: boolean;
  /** A list follows. */
  readonly opensList: boolean;
  /** A box with a mark before it. */
  readonly isTicked: boolean;
  readonly isQuestion: boolean;
}

const item = /^\s*(?:[-–—•*·▪◦‣➢✓✔☑☒■]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)°]|\[[xX✓✔]\])\s*(?=\S)/u;
const ticked = /^\s*(?:[-•*]\s*)?(?:\[[xX✓✔]\]|☑|☒|✔|✓|✗)/u;
const unticked = /^\s*(?:[-•*]\s*)?(?:\[\s?\]|☐|□|❏)/u;
/** A point after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(«"'’])(?:\p{L}|art|arts|al|par|mme|mlle|mr|mrs|ms|dr|prof|nr|no|num|abs|lit|bzw|bspw|buchst|insb|bijv|nl|zgn|ggf|evtl|gem|vgl|inkl|sog|usw|etc|tel|cf|env|ex|p\.ex|bv|jl|dhr|mevr|incl|resp|st|str|para|sect|vs|ref|réf|max|min|ca|z\.b|d\.h|u\.a|i\.e|e\.g|o\.a|d\.w\.z|i\.v\.m|a\.u\.b|s\.v\.p|\d{1,2})$/iu;
/** Long words between quotation marks are somebody else's; short ones are the name of a thing. */
const quotation = /[«“„"](?:[^«»“”„"]{60,2000})[»”“"]/gu;

/** In words. */
const longestSentence = 250;

export function letterSentences(text: string): readonly Sentence[] {
  return paragraphs(text, letterLines(text)).flatMap((block) => sentencesOf(text, block));
}

interface Block extends TextSpan {
  readonly kind: Sentence['kind'];
  readonly isItem: boolean;
}

/** Lines that belong together: a subject, an item of a list, or a run of lines between blank ones. */
function paragraphs(text: string, lines: readonly LetterLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  for (const { start, end, kind } of lines) {
    const line = text.slice(start, end);
    if (kind !== 'text' || unticked.test(line)) {
      open = null;
      if (kind === 'subject' || kind === 'enclosure') blocks.push({ start, end, kind, isItem: false });
      continue;
    }
    const isItem = item.test(line) || ticked.test(line);
    if (open !== null && !isItem) blocks.pop();
    open = open === null || isItem ? { start, end, kind, isItem } : { ...open, end };
    blocks.push(open);
  }
  return blocks;
}

function sentencesOf(text: string, { start, end, kind, isItem }: Block): readonly Sentence[] {
  const bounds = sentenceBounds(text, start, end);
  const quoted = [...text.slice(start, end).matchAll(quotation)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  return bounds.flatMap((bound, index) => {
    const before = bounds[index - 1];
    const last = text.slice(bound.start, bound.end).trimEnd().at(-1) ?? '';
    const words = splitWords(text, bound.start, bound.end).filter(
      (word) => !quoted.some((quote) => word.start >= quote.start && word.end <= quote.end),
    );
    const sentence = {
      kind,
      continues: (index === 0 && isItem) || (before !== undefined && text[before.end - 1] === ';'),
      opensList: last === ':',
      isTicked: index === 0 && ticked.test(text.slice(start, end)),
      isQuestion: last === '?',
    };
    return inPieces(words).map((piece) => ({ ...sentence, words: piece }));
  });
}

/** What is said and what denies it are compared with each other, so a sentence without end is read piece by piece. */
function inPieces(words: readonly Word[]): readonly (readonly Word[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(words.length / longestSentence)) }, (_, index) =>
    words.slice(index * longestSentence, (index + 1) * longestSentence),
  );
}

function sentenceBounds(text: string, start: number, end: number): readonly TextSpan[] {
  const bounds: TextSpan[] = [];
  let begin = start;
  for (const match of text.slice(start, end).matchAll(/[.!?…;](?=[\s»”")]|$)|:(?=[ \t]*\n)/gu)) {
    const at = start + match.index;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(begin, at - 12), at))) continue;
    bounds.push({ start: begin, end: at + 1 });
    begin = at + 1;
  }
  if (text.slice(begin, end).trim() !== '') bounds.push({ start: begin, end });
  return bounds;
}
