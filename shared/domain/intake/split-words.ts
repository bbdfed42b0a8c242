/** The words of a text in folded spelling, each with its place, so that what is found can be quoted as it was written. */
import { foldText } from '../text/fold-text.ts';
import type { TextSpan } from '../text/text-span.ts';

export interface Word extends TextSpan {
  readonly folded: string;
  /** Written after a comma, a bracket or a dash: a new clause may begin here. */
  readonly afterComma: boolean;
}

/**
 * A hyphen at the end of a line, with a small letter on the next, joins two halves of a word. "E-mail" is one word; other
 * hyphens, and apostrophes, part words.
 */
const wordPattern =
  /[eE][-‐‑](?=[mM]ail)\p{L}+|[\p{L}\p{M}\p{N}\p{Cf}]+(?:[-‐‑]\r?\n[ \t]*(?=\p{Ll})[\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;

/** The words of `text` between two of its positions. */
export function splitWords(text: string, start = 0, end = text.length): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = start;
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const at = start + match.index;
    const folded = foldText(match[0].replace(/[-‐‑](?:\r?\n[ \t]*)?/g, ''));
    if (folded === '') continue;
    const afterComma = /[,()–—]/.test(text.slice(Math.max(previousEnd, at - 5), at));
    words.push({ folded, start: at, end: at + match[0].length, afterComma });
    previousEnd = at + match[0].length;
  }
  return words;
}
