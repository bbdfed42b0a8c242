/** Finds in a sentence all that the phrases of the four languages mean: topics, marks, items of Art. 15(1), remarks. */
import type { Language } from '../language.ts';
import { phraseFinder, type Found, type Phrase } from './phrase-pattern.ts';
import { languagePhrases } from './phrases/all-phrases.ts';
import type { AccessItem, LanguagePhrases, Mark, Topic, TopicPhrases } from './phrases/language-phrases.ts';
import type { IntakeRemarkKind } from './right-proposal.ts';
import type { Word } from './split-words.ts';

export type Meaning = { readonly language: Language } & (
  | { readonly kind: 'topic'; readonly topic: Topic; readonly strength: keyof TopicPhrases }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'item'; readonly item: AccessItem }
  | { readonly kind: 'remark'; readonly remark: IntakeRemarkKind }
);

export type FoundTopic = Found<Extract<Meaning, { kind: 'topic' }>>;

const finder = phraseFinder(languagePhrases.flatMap(phrasesOf));

export function findPhrases(
  words: readonly Word[],
  languages: ReadonlySet<Language>,
): readonly Found<Meaning>[] {
  return finder(words).filter(({ meaning }) => languages.has(meaning.language));
}

function phrasesOf(phrases: LanguagePhrases): readonly Phrase<Meaning>[] {
  const { language, vocabulary } = phrases;
  const as = (meaning: Meaning, notations: readonly string[]): readonly Phrase<Meaning>[] =>
    notations.map((notation) => ({ meaning, notation, vocabulary }));
  return [
    ...phrases.topics.flatMap(([topic, { demands = [], hints = [], mentions = [] }]) => [
      ...as({ language, kind: 'topic', topic, strength: 'demands' }, demands),
      ...as({ language, kind: 'topic', topic, strength: 'hints' }, hints),
      ...as({ language, kind: 'topic', topic, strength: 'mentions' }, mentions),
    ]),
    ...entriesOf(phrases.marks).flatMap(([mark, notations]) =>
      as({ language, kind: 'mark', mark }, notations),
    ),
    ...entriesOf(phrases.accessItems).flatMap(([item, notations]) =>
      as({ language, kind: 'item', item }, notations),
    ),
    ...entriesOf(phrases.remarks).flatMap(([remark, notations]) =>
      as({ language, kind: 'remark', remark }, notations),
    ),
  ];
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
