/** The sentence with which a letter says that it replaces another, for a text that is not filled again. */
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { frameOf } from './clauses/clauses.ts';
import { formatDate } from './format.ts';
import type { LetterBlock } from './letter.ts';
import { resolveTemplate } from './resolve-template.ts';

export function correctionBlocks(language: Language, letterOn: LocalDate): readonly LetterBlock[] {
  const template = { version: 0, subject: '', blocks: frameOf(language).clauses.correction, enclosures: [] };
  const facts = { correctsLetterOf: formatDate(language, letterOn) };
  return resolveTemplate(template, facts, {}, language).blocks;
}
