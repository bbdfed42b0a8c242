/** What both letters of a breach say: when it happened, which data, and the words that the user wrote for them (GDPR Art. 33(3), 34(2)). */
import { z } from 'zod';
import type { LocalizedText } from '../domain/language.ts';
import { paragraphsOf } from './common-facts.ts';
import { asSentence, formatDate } from './format.ts';
import type { BreachInput } from './letter-input.ts';
import type { LetterGap } from './letter-problem.ts';
import type { Localizer } from './localizer.ts';

const optionalText = z.string().nullable();
const texts = z.array(z.string()).readonly();

export const breachShape = {
  reference: z.string(),
  /** One of the two, or neither while the day is not known. */
  happenedOn: optionalText,
  happenedFrom: optionalText,
  happenedUntil: optionalText,
  discoveredOn: z.string(),
  nature: texts,
  /** Names of categories. */
  categories: texts,
  consequences: texts,
  measures: texts,
} as const;
const breachFactsSchema = z.object(breachShape);
type BreachLetterFacts = z.infer<typeof breachFactsSchema>;

export function buildBreachFacts(input: BreachInput, localizer: Localizer): BreachLetterFacts {
  const { language, breach } = input;
  const { happenedFrom, happenedUntil, words } = breach;
  const isOneDay = happenedFrom !== null && (happenedUntil === null || happenedUntil === happenedFrom);
  const isLonger = happenedFrom !== null && !isOneDay;
  return {
    reference: breach.reference,
    happenedOn: isOneDay ? formatDate(language, happenedFrom) : null,
    happenedFrom: isLonger ? formatDate(language, happenedFrom) : null,
    happenedUntil: isLonger && happenedUntil !== null ? formatDate(language, happenedUntil) : null,
    discoveredOn: formatDate(language, breach.discoveredOn),
    nature: wordsOf(words.nature, localizer),
    categories: input.categories.map((name) => localizer.text(name, 'category')),
    consequences: wordsOf(words.consequences, localizer),
    measures: wordsOf(words.measures, localizer),
  };
}

export function wordsOf(text: LocalizedText | null, localizer: Localizer): readonly string[] {
  return text === null ? [] : paragraphsOf(localizer.text(text, 'breach-words')).map(asSentence);
}

/** Art. 34(2): without these words the letter would tell nothing. */
export function breachGaps({ breach: { words } }: BreachInput): readonly LetterGap[] {
  const { nature, consequences, measures } = words;
  return nature === null || consequences === null || measures === null ? [{ kind: 'breach-words' }] : [];
}
