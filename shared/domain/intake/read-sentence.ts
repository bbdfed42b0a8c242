/** What one sentence of a letter says of rights: everything the phrases of the four languages find in it, and what of it is asked. */
import type { Language } from '../language.ts';
import { possibleLanguages } from './detect-language.ts';
import type { Sentence } from './letter-sentences.ts';
import { phraseFinder, type Found, type Phrase } from './phrase-pattern.ts';
import { languagePhrases } from './phrases/all-phrases.ts';
import type { AccessItem, LanguagePhrases, Mark, Topic, TopicPhrases } from './phrases/language-phrases.ts';
import type { IntakeRemarkKind } from './right-proposal.ts';
import type { Word } from './split-words.ts';

type Meaning = { readonly language: Language } & (
  | { readonly kind: 'topic'; readonly topic: Topic; readonly strength: keyof TopicPhrases }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'item'; readonly item: AccessItem }
  | { readonly kind: 'remark'; readonly remark: IntakeRemarkKind }
);

type FoundTopic = Found<Extract<Meaning, { kind: 'topic' }>>;

/** Phrases carry the words of denial of their language. */
interface Denials {
  readonly denials: ReadonlySet<string>;
  readonly deniesBehind: boolean;
  readonly undoneBy: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
}

export interface SpokenTopic {
  readonly topic: Topic;
  /** `mention`: asked only if the sentence, the list or the place asks. */
  readonly strength: keyof TopicPhrases;
  readonly isReported: boolean;
  readonly isAboutMailing: boolean;
  /** The words that led here: their places in the sentence. */
  readonly first: number;
  readonly last: number;
}

export interface SentenceReading {
  readonly asks: boolean;
  readonly isAboutMailing: boolean;
  readonly topics: readonly SpokenTopic[];
  readonly items: readonly { readonly item: AccessItem; readonly first: number; readonly last: number }[];
  readonly remarks: readonly {
    readonly kind: IntakeRemarkKind;
    readonly first: number;
    readonly last: number;
  }[];
}

/** How far a denial reaches, in words: before what it denies, and after it, as in "löschen Sie die Daten nicht". */
const deniesBefore = 5;
const deniesAfter = 3;
const doneReaches = 5;
/** "Retirez mon adresse de votre liste d'envoi": how far the list may stand from the address. */
const listIsNear = 6;

const finder = phraseFinder(languagePhrases.flatMap(phrasesOf));
const denialsOf: Readonly<Record<Language, Denials>> = Object.fromEntries(
  languagePhrases.map(({ language, denials, deniesBehind, undoneBy, conjunctions }) => [
    language,
    { denials: setOf(denials), deniesBehind, undoneBy: setOf(undoneBy), conjunctions: setOf(conjunctions) },
  ]),
) as Record<Language, Denials>;

export function readSentence({ words }: Sentence): SentenceReading {
  const languages = possibleLanguages(words);
  const found = finder(words).filter(({ meaning }) => languages.has(meaning.language));
  const marks = (mark: Mark) =>
    found.filter(({ meaning }) => meaning.kind === 'mark' && meaning.mark === mark);
  const reported = marks('reported');
  const mailing = marks('mailing');
  const asking = [...marks('asking'), ...reported].filter((each) => !isDenied(words, each, false));
  const isTold = marks('telling').length > 0;
  const spoken = found.filter((each): each is FoundTopic => {
    if (each.meaning.kind !== 'topic' || isTold) return false;
    const { topic } = each.meaning;
    return (
      !isCut(each, marks('reciting'), asking) &&
      !isCut(each, marks('threatening'), []) &&
      !isSupposed(words, each, marks('supposing')) &&
      !isInRange(each, marks('range')) &&
      // A decision that was taken is just what a person contests.
      (topic === 'automated-decision' || !isDone(each, marks('done'), asking)) &&
      !isDenied(words, each, true)
    );
  });
  return {
    asks: asking.length > 0 && !isTold,
    isAboutMailing: mailing.length > 0,
    topics: spoken.map(({ meaning, first, last }) => ({
      topic: meaning.topic,
      strength: isHinted(spoken, meaning.topic, first, last) ? 'hints' : meaning.strength,
      isReported: reported.length > 0,
      isAboutMailing: mailing.some(
        (mark) =>
          meaning.topic !== 'contact-removal' || (mark.last >= first && mark.first <= last + listIsNear),
      ),
      first,
      last,
    })),
    items: found.flatMap(({ meaning, first, last }) =>
      meaning.kind === 'item' && !isTold ? [{ item: meaning.item, first, last }] : [],
    ),
    remarks: found.flatMap(({ meaning, first, last }) =>
      meaning.kind === 'remark' ? [{ kind: meaning.remark, first, last }] : [],
    ),
  };
}

/** "Comment supprimer mon compte ?" hides "supprimer mon compte". */
function isHinted(spoken: readonly FoundTopic[], topic: Topic, first: number, last: number): boolean {
  return spoken.some(
    (each) =>
      each.meaning.strength === 'hints' &&
      each.meaning.topic === topic &&
      each.first < first &&
      each.last >= last,
  );
}

/** "J'ai le droit de …": said, not asked, unless the writer asks between there and here. */
function isCut(
  topic: Found<Meaning>,
  cuts: readonly Found<Meaning>[],
  asking: readonly Found<Meaning>[],
): boolean {
  return cuts.some(
    (cut) => cut.first < topic.first && !asking.some(({ first }) => first > cut.last && first <= topic.first),
  );
}

/** "Articles 15 à 22" names all rights and asks for none. */
function isInRange(topic: Found<Meaning>, ranges: readonly Found<Meaning>[]): boolean {
  return ranges.some(({ first, last }) => first <= topic.first && topic.first <= last);
}

/** "Si vous effacez mes données, …": until the comma. */
function isSupposed(words: readonly Word[], topic: Found<Meaning>, cuts: readonly Found<Meaning>[]): boolean {
  return cuts.some(
    (cut) =>
      cut.first < topic.first &&
      !words.slice(cut.last + 1, topic.first + 1).some(({ afterComma }) => afterComma),
  );
}

function isDone(
  topic: Found<Meaning>,
  done: readonly Found<Meaning>[],
  asking: readonly Found<Meaning>[],
): boolean {
  return (
    !asking.some(({ first }) => first <= topic.first) &&
    done.some(({ first }) => first < topic.first && topic.first - first <= doneReaches)
  );
}

/** A phrase that itself contains a denial ("ne conservez plus", "nicht mehr") is never denied by it. */
function isDenied(
  words: readonly Word[],
  { meaning, first, last, notation }: Found<Meaning>,
  alsoAfter: boolean,
): boolean {
  const { denials, deniesBehind, undoneBy, conjunctions } = denialsOf[meaning.language];
  if (notation.split(/[ |]/).some((part) => denials.has(part) || undoneBy.has(part))) return false;
  const denies = (at: number) =>
    denials.has(words[at]?.folded ?? '') && !undoneBy.has(words[at + 1]?.folded ?? '');
  for (let at = first - 1; at >= Math.max(0, first - deniesBefore); at -= 1) {
    if (denies(at)) return true;
    if (conjunctions.has(words[at]?.folded ?? '') || opensClause(words, at + 1)) break;
  }
  for (let at = first; at <= last; at += 1) if (denies(at)) return true;
  for (let at = last + 1; deniesBehind && alsoAfter && at <= last + deniesAfter; at += 1) {
    if (conjunctions.has(words[at]?.folded ?? '') || words[at]?.afterComma === true) break;
    if (denies(at)) return true;
  }
  return false;
}

/** German and Dutch put a comma where the denied clause only goes on: "ich will nicht, dass Sie …". */
const goesOn = new Set(['dass', 'daß', 'dat', 'que', 'that', 'qu']);

function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.afterComma === true && !goesOn.has(word.folded);
}

function phrasesOf(phrases: LanguagePhrases): readonly Phrase<Meaning>[] {
  const { language, vocabulary } = phrases;
  const as = (meaning: Meaning, notations: readonly string[]): readonly Phrase<Meaning>[] =>
    notations.map((notation) => ({ meaning, notation, vocabulary }));
  return [
    ...entriesOf(phrases.topics).flatMap(([topic, { demands = [], hints = [], mentions = [] }]) => [
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

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}
