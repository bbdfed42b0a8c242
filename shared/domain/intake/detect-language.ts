/** Tells the language of a letter by the words that its language uses all the time. */
import type { Language } from '../language.ts';
import { languagePhrases } from './read-sentence.ts';
import type { Word } from './split-words.ts';

/** Fewer common words tell nothing. */
const enough = 2;

/** The language most used: a mixed letter is answered in that one. Null where too few words tell, or two tell alike. */
export function detectLanguage(words: readonly Word[]): Language | null {
  const counts = languagePhrases
    .map(({ language, commonWords }) => {
      const common = new Set(commonWords.split('|'));
      return { language, count: words.filter(({ folded }) => common.has(folded)).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < enough || first.count === second?.count) return null;
  return first.language;
}
