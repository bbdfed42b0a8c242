/** The sentence with which a letter says that it replaces another; it comes before the rest of the text. */
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { frameOf } from './clauses/clauses.ts';
import { capitalise, formatDate } from './format.ts';
import type { LetterBlock } from './letter.ts';
import { resolveTemplate } from './resolve-template.ts';

/** A German letter goes on from its salutation in lower case: that falls to the sentence which now stands first. */
export function correctedBlocks(
  language: Language,
  letterOn: LocalDate,
  [first, ...rest]: readonly LetterBlock[],
): readonly LetterBlock[] {
  const template = { version: 0, subject: '', blocks: frameOf(language).clauses.correction, enclosures: [] };
  const facts = { correctsLetterOf: formatDate(language, letterOn) };
  const notice = resolveTemplate(template, facts, {}, language).blocks;
  if (first === undefined) return notice;
  const isText = first.kind === 'paragraph';
  return [...notice, isText ? { ...first, text: capitalise(language, first.text) } : first, ...rest];
}
