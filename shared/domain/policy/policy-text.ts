/** The sentences of a privacy policy, each with the heading and the beginning of the list that it stands under. */
import { splitWords, type Word } from '../intake/split-words.ts';
import type { TextSpan } from '../text/text-span.ts';
import { policyBlocks, type PolicyBlock } from './policy-blocks.ts';

export interface PolicySentence extends TextSpan {
  readonly words: readonly Word[];
  readonly isHeading: boolean;
  /** Sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The headings above, the nearest last. */
  readonly headings: readonly PolicySentence[];
  /** The sentence ending in a colon that this one is an entry of. */
  readonly intro: PolicySentence | null;
}

/** No policy has more; what comes behind is not read. */
export const mostSentences = 10_000;

/** In words: what is said and what denies it are compared with each other, so a sentence without end is read piece by piece. */
const longestSentence = 200;

/** Its parts are no words: "rgpd@…" cites no law. */
const mailAddress = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190}/gu;

/** A point after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(«"'’])(?:\p{Lu}|art|al|par|m|mm|mme|mlle|mr|dr|nr|no|num|bd|av|bld|st|ste|cf|ex|p\.ex|etc|tel|tél|env|min|max|resp|\d{1,2}|[sS]\.[aàr]|(?:\p{Lu}\.){1,5}\p{Lu}|bijv|nl|o\.a|i\.e|e\.g|incl)$/u;

/** In the order of the text. */
export function policySentences(text: string): readonly PolicySentence[] {
  const sentences: PolicySentence[] = [];
  let headings: readonly PolicySentence[] = [];
  let lastDepth = 0;
  let intro: PolicySentence | null = null;
  for (const block of policyBlocks(text)) {
    if (sentences.length >= mostSentences) break;
    if (block.kind === 'heading') {
      const depth = block.depth;
      const above = headings.slice(0, depth <= lastDepth ? Math.max(0, depth - 1) : headings.length);
      const heading = sentenceAt(text, block, {
        isHeading: true,
        paragraph: block.start,
        headings: above,
        intro: null,
      });
      lastDepth = depth;
      headings = [...above, heading].slice(-3);
      intro = null;
      sentences.push(heading);
      continue;
    }
    if (!block.continuesList) intro = null;
    // "Conservation : contrats, dix ans ; visiteurs, deux ans": what stands before the first semicolon begins a list.
    let head: PolicySentence | null = null;
    for (const bound of sentenceBounds(text, block)) {
      if (sentences.length >= mostSentences) break;
      const sentence: PolicySentence = sentenceAt(text, bound, {
        isHeading: false,
        paragraph: block.start,
        headings,
        intro: head ?? intro,
      });
      if (text[bound.end - 1] !== ';') head = null;
      else head ??= sentence;
      if (sentence.words.length > 0) sentences.push(...inPieces(sentence));
      if (
        text.slice(bound.start, bound.end).trimEnd().endsWith(':') ||
        (block.opensList && bound.end >= block.end)
      )
        intro = sentence;
    }
  }
  return sentences;
}

function sentenceAt(
  text: string,
  { start, end }: TextSpan,
  place: Pick<PolicySentence, 'isHeading' | 'paragraph' | 'headings' | 'intro'>,
): PolicySentence {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = Math.max(from, start + raw.trimEnd().length);
  const mails = [...text.slice(from, to).matchAll(mailAddress)].map(({ index, 0: mail }) => ({
    start: from + index,
    end: from + index + mail.length,
  }));
  const words = splitWords(text, from, to).filter(
    (word) => !mails.some((mail) => word.start >= mail.start && word.end <= mail.end),
  );
  return { start: from, end: to, words, ...place };
}

function inPieces(sentence: PolicySentence): readonly PolicySentence[] {
  const { words } = sentence;
  if (words.length <= longestSentence) return [sentence];
  return Array.from({ length: Math.ceil(words.length / longestSentence) }, (_, index) => {
    const piece = words.slice(index * longestSentence, (index + 1) * longestSentence);
    return {
      ...sentence,
      words: piece,
      start: piece[0]?.start ?? sentence.start,
      end: piece.at(-1)?.end ?? sentence.end,
    };
  });
}

function sentenceBounds(text: string, { start, end }: PolicyBlock): readonly TextSpan[] {
  const bounds: TextSpan[] = [];
  let begin = start;
  for (const match of text.slice(start, end).matchAll(/[.!?…;](?=[\s»”")]|$)/gu)) {
    const at = start + match.index;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(begin, at - 12), at))) continue;
    bounds.push({ start: begin, end: at + 1 });
    begin = at + 1;
  }
  if (text.slice(begin, end).trim() !== '') bounds.push({ start: begin, end });
  return bounds;
}
