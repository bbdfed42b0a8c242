/** What is said in a sentence without being asked: denied, supposed, recited, threatened, reported as done. */
import type { Language } from '../language.ts';
import type { FoundTopic, Meaning } from './find-phrases.ts';
import type { Found } from './phrase-pattern.ts';
import { languagePhrases } from './phrases/all-phrases.ts';
import type { Mark } from './phrases/language-phrases.ts';
import type { Word } from './split-words.ts';

/** Phrases carry the words of denial of their language. */
interface Denials {
  readonly denials: ReadonlySet<string>;
  readonly deniesBehind: boolean;
  readonly undoneBy: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
}

/** How far a denial reaches, in words: before what it denies, and after it, as in "löschen Sie die Daten nicht". */
const deniesBefore = 5;
const deniesAfter = 5;
const doneReaches = 5;

const denialsOf: Readonly<Record<Language, Denials>> = Object.fromEntries(
  languagePhrases.map(({ language, denials, deniesBehind, undoneBy, conjunctions }) => [
    language,
    { denials: setOf(denials), deniesBehind, undoneBy: setOf(undoneBy), conjunctions: setOf(conjunctions) },
  ]),
) as Record<Language, Denials>;

export function isUnasked(
  words: readonly Word[],
  topic: FoundTopic,
  marks: (mark: Mark) => readonly Found<Meaning>[],
  asking: readonly Found<Meaning>[],
): boolean {
  return (
    isCut(topic, marks('reciting'), asking) ||
    isCut(topic, marks('threatening'), []) ||
    isSupposed(words, topic, marks('supposing')) ||
    isInRange(topic, marks('range')) ||
    // A decision that was taken is just what a person contests.
    (topic.meaning.topic !== 'automated-decision' && isDone(topic, marks('done'), asking)) ||
    isDenied(words, topic, true)
  );
}

/** "J'ai le droit de …": said, not asked, unless the writer asks between there and here. */
function isCut(
  topic: Found<Meaning>,
  cuts: readonly Found<Meaning>[],
  asking: readonly Found<Meaning>[],
): boolean {
  return cuts.some(
    (cut) => cut.first < topic.last && !asking.some(({ first }) => first > cut.last && first <= topic.first),
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
  topic: FoundTopic,
  done: readonly Found<Meaning>[],
  asking: readonly Found<Meaning>[],
): boolean {
  if (asking.some(({ first }) => first <= topic.first)) return false;
  const isMention = topic.meaning.strength === 'mentions';
  return done.some(
    ({ first }) =>
      (first < topic.first && topic.first - first <= doneReaches) ||
      // "The old account has been closed."
      (isMention && first > topic.first && first === topic.last - 1),
  );
}

/** A phrase that itself contains a denial ("ne conservez plus", "nicht mehr") is never denied by it. */
export function isDenied(
  words: readonly Word[],
  { meaning, first, last, notation }: Found<Meaning>,
  alsoAfter: boolean,
): boolean {
  const { denials, deniesBehind, undoneBy, conjunctions } = denialsOf[meaning.language];
  if (holdsDenial(meaning.language, notation)) return false;
  const denies = (at: number) =>
    denials.has(words[at]?.folded ?? '') && !undoneBy.has(words[at + 1]?.folded ?? '');
  for (let at = first - 1; at >= Math.max(0, first - deniesBefore); at -= 1) {
    if (opensClause(words, at + 1)) break;
    if (denies(at)) return true;
    if (conjunctions.has(words[at]?.folded ?? '')) break;
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

/** Whether a phrase does, which many places of a letter ask of the same phrase. */
const known = new Map<string, boolean>();

function holdsDenial(language: Language, notation: string): boolean {
  const key = `${language} ${notation}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { denials, undoneBy } = denialsOf[language];
  const holds = notation.split(/[ |]/).some((part) => denials.has(part) || undoneBy.has(part));
  known.set(key, holds);
  return holds;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}
