/** Phrases as data: a small notation for runs of words with gaps, and the one walk over a sentence that finds them all. */
import type { Word } from './split-words.ts';

/**
 * `effac*|supprim* ~ donnees`. Words are folded; `abc*` and `*abc` are beginnings and endings; `|` parts alternatives; `@name`
 * stands for a word list and `#name` for a list of phrases. Neighbours follow each other directly; `~` leaves room for three
 * words between them, `~6` for six; `a <> b` is a and b in either order with up to eight words between.
 */
export interface Vocabulary {
  readonly words: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** One phrase and what it stands for. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly notation: string;
  readonly vocabulary: Vocabulary;
}

export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Places in the list of words, the last included. */
  readonly first: number;
  readonly last: number;
  readonly notation: string;
}

interface Step {
  readonly slot: number;
  /** How many words may stand between the step before and this one. */
  readonly room: number;
}

interface Compiled<Meaning> {
  readonly meaning: Meaning;
  readonly notation: string;
  readonly steps: readonly Step[];
}

export type PhraseFinder<Meaning> = (words: readonly Word[]) => readonly Found<Meaning>[];

const defaultRoom = 3;
const roomEitherOrder = 8;
/** No stem is longer: a longer word is looked up by its first and last letters only. */
const longestStem = 24;

/**
 * Compiles the phrases once. Finding takes time in proportion to the words, whatever they are: each start tries only the
 * phrases that begin with its word, and each gap is bounded.
 */
export function phraseFinder<Meaning>(phrases: readonly Phrase<Meaning>[]): PhraseFinder<Meaning> {
  const slots = slotIndex();
  const slotOf = slotsOfParts(slots);
  const byFirstSlot = new Map<number, Compiled<Meaning>[]>();
  for (const { meaning, notation, vocabulary } of phrases)
    for (const written of expand(notation, vocabulary)) {
      const steps = readSteps(written, vocabulary, slotOf);
      const firstSlot = steps[0]?.slot ?? 0;
      const known = byFirstSlot.get(firstSlot) ?? [];
      known.push({ meaning, notation, steps });
      byFirstSlot.set(firstSlot, known);
    }
  return (words) => {
    const slotsOf = words.map(({ folded }) => slots.of(folded));
    return slotsOf.flatMap((here, first) =>
      [...here].flatMap((slot) =>
        (byFirstSlot.get(slot) ?? []).flatMap(({ meaning, notation, steps }) => {
          const last = walk(steps, slotsOf, first);
          return last === null ? [] : [{ meaning, notation, first, last }];
        }),
      ),
    );
  };
}

/** The earliest last word of a run that begins at `first`. */
function walk(steps: readonly Step[], slotsOf: readonly ReadonlySet<number>[], first: number): number | null {
  let places: readonly number[] = [first];
  for (const { slot, room } of steps.slice(1)) {
    const next = new Set<number>();
    for (const place of places)
      for (let each = place + 1; each <= place + 1 + room; each += 1)
        if (slotsOf[each]?.has(slot) === true) next.add(each);
    if (next.size === 0) return null;
    places = [...next];
  }
  return Math.min(...places);
}

/** Every phrase that a notation stands for, `#lists` and `<>` written out. */
function expand(notation: string, vocabulary: Vocabulary): readonly string[] {
  const list = /#([\w-]+)/.exec(notation);
  if (list !== null) {
    const phrases = vocabulary.phrases[list[1] ?? ''];
    if (phrases === undefined) throw new Error(`No list of phrases: ${notation}`);
    return phrases.flatMap((phrase) =>
      expand(
        notation.replace(list[0], () => phrase),
        vocabulary,
      ),
    );
  }
  const [before, after] = notation.split(' <> ');
  if (before === undefined || after === undefined) return [notation];
  return [`${before} ~${roomEitherOrder} ${after}`, `${after} ~${roomEitherOrder} ${before}`];
}

function readSteps(written: string, vocabulary: Vocabulary, slotOf: SlotOfPart): readonly Step[] {
  const steps: Step[] = [];
  let room = 0;
  for (const part of written.split(' ')) {
    if (part.startsWith('~')) {
      room = part === '~' ? defaultRoom : Number(part.slice(1));
      continue;
    }
    steps.push({ slot: slotOf(part, vocabulary), room });
    room = 0;
  }
  return steps;
}

type SlotOfPart = (part: string, vocabulary: Vocabulary) => number;

/** The same part stands in many phrases and is written out once. */
function slotsOfParts(slots: SlotIndex): SlotOfPart {
  const known = new Map<Vocabulary, Map<string, number>>();
  return (part, vocabulary) => {
    const parts = known.get(vocabulary) ?? new Map<string, number>();
    known.set(vocabulary, parts);
    const slot = parts.get(part) ?? slots.add(writtenOut(part, vocabulary));
    parts.set(part, slot);
    return slot;
  };
}

function writtenOut(part: string, vocabulary: Vocabulary): string {
  return part
    .split('|')
    .map((each) => {
      if (!each.startsWith('@')) return each;
      const words = vocabulary.words[each.slice(1)];
      if (words === undefined) throw new Error(`No list of words: ${part}`);
      return writtenOut(words, vocabulary);
    })
    .join('|');
}

interface SlotIndex {
  readonly add: (alternatives: string) => number;
  readonly of: (word: string) => ReadonlySet<number>;
}

/** Which slots of the compiled phrases a word fills, looked up by the word, its beginnings and its endings. */
function slotIndex(): SlotIndex {
  const slots = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  const byEnding = new Map<string, number[]>();
  return {
    add(alternatives) {
      const known = slots.get(alternatives);
      if (known !== undefined) return known;
      const slot = slots.size;
      slots.set(alternatives, slot);
      for (const each of new Set(alternatives.split('|'))) {
        if (each.endsWith('*')) enter(byBeginning, each.slice(0, -1), slot);
        else if (each.startsWith('*')) enter(byEnding, each.slice(1), slot);
        else enter(byWord, each, slot);
      }
      return slot;
    },
    of(written) {
      const word = withoutDoubles(written);
      const found = new Set(byWord.get(word));
      for (let length = 1; length <= Math.min(word.length, longestStem); length += 1) {
        for (const slot of byBeginning.get(word.slice(0, length)) ?? []) found.add(slot);
        for (const slot of byEnding.get(word.slice(-length)) ?? []) found.add(slot);
      }
      return found;
    },
  };
}

/** "Suprimer", "addresse": people double consonants, or forget to. */
function withoutDoubles(word: string): string {
  return word.replace(/([b-df-hj-np-tv-z])\1/g, '$1');
}

function enter(map: Map<string, number[]>, written: string, slot: number): void {
  const key = withoutDoubles(written);
  const known = map.get(key);
  if (known === undefined) map.set(key, [slot]);
  else known.push(slot);
}
