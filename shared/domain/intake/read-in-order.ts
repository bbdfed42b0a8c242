/** Reads the sentences of a letter one after the other: a list goes on with what its head asks. */
import type { Language } from '../language.ts';
import { rights } from '../request/right.ts';
import type { Sentence } from './letter-sentences.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';

/** A note of a few words ("Suppression compte Dupont") asks by being written at all. */
const shortNote = 14;

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly reading: SentenceReading;
  /** By its own words, as an item of a list that is asked for, or by its place. */
  readonly isAsked: boolean;
  /** The list is one of what an access request wants to know: its items name no other right. */
  readonly isInAccessList: boolean;
}

/** So many items of Art. 15(1) below each other make a list of what an access request wants to know. */
const itemsOfList = 2;
/** No list of Art. 15(1) is longer. */
const longestList = 30;

export function readInOrder(
  sentences: readonly Sentence[],
  language: Language | null,
): readonly ReadSentence[] {
  const isShort = isNote(sentences);
  const read: ReadSentence[] = [];
  /** The sentence whose demand the items below it go on with. */
  let head = { isAsked: false, isAccess: false, listsItems: false };
  const readings = sentences.map((sentence) => readSentence(sentence, language));
  for (const [index, sentence] of sentences.entries()) {
    const reading = readings[index] ?? readSentence(sentence, language);
    const goesOn = sentence.continues || read.at(-1)?.sentence.opensList === true;
    const isAsked =
      sentence.isQuestion ||
      reading.asks ||
      isShort ||
      sentence.kind === 'subject' ||
      sentence.isTicked ||
      (goesOn && head.isAsked);
    const isInAccessList =
      goesOn &&
      (head.isAccess || (head.listsItems && (namesSeveralRights(reading) || wantsTheLogic(reading))));
    read.push({ sentence, reading, isAsked, isInAccessList });
    if (!goesOn || sentence.opensList)
      head = {
        isAsked,
        isAccess: isInAccessList || reading.topics.some(({ topic }) => topic === 'access'),
        listsItems: listsItems(
          sentences.slice(index + 1, index + longestList),
          readings.slice(index + 1, index + longestList),
        ),
      };
  }
  return read;
}

/** Whether what Art. 15(1) lists is listed here. */
function listsItems(following: readonly Sentence[], readings: readonly SentenceReading[]): boolean {
  const end = following.findIndex(({ continues }, index) => index > 0 && !continues);
  const list = readings.slice(0, end === -1 ? following.length : end);
  return new Set(list.flatMap(({ items }) => items.map(({ item }) => item))).size >= itemsOfList;
}

/** "The right to rectification, erasure or restriction": Art. 15(1)(e). */
export function namesSeveralRights({ topics }: SentenceReading): boolean {
  return rights.filter((right) => topics.some(({ topic }) => topic === right)).length > 1;
}

/** "Whether a decision was taken by automated means, and by what logic": Art. 15(1)(h). */
function wantsTheLogic({ items }: SentenceReading): boolean {
  return items.some(({ item }) => item === 'automated-logic');
}

export function isNote(sentences: readonly Sentence[]): boolean {
  return sentences.reduce((sum, { words }) => sum + words.length, 0) <= shortNote;
}
