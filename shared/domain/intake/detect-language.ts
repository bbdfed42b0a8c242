/** Tells the language of a letter, or of a sentence, by the words that its language uses all the time. */
import type { Language } from '../language.ts';
import { languagePhrases } from './phrases/all-phrases.ts';
import type { Word } from './split-words.ts';

const commonWords = languagePhrases.map(({ language, commonWords: words }) => ({
  language,
  words: new Set(words.split('|')),
}));

/** The language most used: a mixed letter is answered in that one. Null where no common word tells, or two languages tie. */
export function detectLanguage(words: readonly Word[]): Language | null {
  const [first, second] = countsOf(words);
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return first.language;
}

/** The languages a sentence may be in: "article 15" is a word of three of them, its neighbours are not. */
export function possibleLanguages(words: readonly Word[]): ReadonlySet<Language> {
  const counts = countsOf(words);
  const most = counts[0]?.count ?? 0;
  return new Set(counts.filter(({ count }) => count * 2 >= most).map(({ language }) => language));
}

function countsOf(
  words: readonly Word[],
): readonly { readonly language: Language; readonly count: number }[] {
  return commonWords
    .map(({ language, words: common }) => ({
      language,
      count: words.filter(({ folded }) => common.has(folded)).length,
    }))
    .sort((a, b) => b.count - a.count);
}
