/** Reads an incoming letter and proposes which rights it asks for, each with the words that led there; the user decides. */
import { rights, type Right } from '../request/right.ts';
import type { TextSpan } from '../text/text-span.ts';
import { detectLanguage } from './detect-language.ts';
import { letterSentences, type Sentence } from './letter-sentences.ts';
import { readSentence, type SentenceReading, type SpokenTopic } from './read-sentence.ts';
import type { IntakeProposal, IntakeRemark, IntakeRemarkKind, RightProposal } from './right-proposal.ts';
import { settleRights, type AskedRight } from './settle-rights.ts';

/** Nobody writes a longer letter; what follows is not read, so that reading takes a bounded time whatever comes in. */
export const longestLetter = 100_000;

/** A note of a few words ("Suppression compte Dupont") asks by being written at all. */
const shortNote = 14;
/** So many different items of Art. 15(1) in a letter make it an access request. */
const itemsOfAccess = 3;

interface ReadSentence {
  readonly sentence: Sentence;
  readonly reading: SentenceReading;
  /** By its own words, as an item of a list that is asked for, or by its place. */
  readonly isAsked: boolean;
  /** The list is one of what an access request wants to know: its items name no other right. */
  readonly isInAccessList: boolean;
}

export function proposeRights(text: string): IntakeProposal {
  const letter = text.slice(0, longestLetter);
  const sentences = letterSentences(letter);
  const read = readInOrder(sentences);
  const remarks = remarksOf(read);
  const isAboutMailing = read.some(({ reading }) => reading.isAboutMailing);
  const asked = [...read.flatMap((each) => askedIn(each, isAboutMailing)), ...accessByItems(read)];
  const settled = settleRights(asked, new Set(remarks.map(({ kind }) => kind)));
  const proposals = inOrder(settled.map(toProposal));
  return {
    language: detectLanguage(sentences.flatMap(({ words }) => words)),
    proposals,
    remarks: remarks.filter(
      (remark) => remark.kind !== 'newsletter-unsubscribe' || asksOnlyToLeave(proposals),
    ),
  };
}

function readInOrder(sentences: readonly Sentence[]): readonly ReadSentence[] {
  const isNote = sentences.reduce((sum, { words }) => sum + words.length, 0) <= shortNote;
  const read: ReadSentence[] = [];
  /** The sentence whose demand the items below it go on with. */
  let head = { isAsked: false, isAccess: false };
  for (const sentence of sentences) {
    const reading = readSentence(sentence);
    const goesOn = sentence.continues || read.at(-1)?.sentence.opensList === true;
    const isAsked =
      reading.asks || isNote || sentence.kind === 'subject' || sentence.isTicked || (goesOn && head.isAsked);
    const isInAccessList = goesOn && head.isAccess;
    read.push({ sentence, reading, isAsked, isInAccessList });
    if (!goesOn || sentence.opensList)
      head = { isAsked, isAccess: isInAccessList || reading.topics.some(({ topic }) => topic === 'access') };
  }
  return read;
}

function askedIn(
  { sentence, reading, isAsked, isInAccessList }: ReadSentence,
  isLetterAboutMailing: boolean,
): readonly AskedRight[] {
  if (sentence.kind === 'enclosure') return [];
  return reading.topics
    .filter(
      (spoken) =>
        (spoken.strength !== 'mentions' || isAsked) &&
        (spoken.topic !== 'cessation' || isLetterAboutMailing) &&
        !isAccessItem(sentence, reading, spoken) &&
        !(isInAccessList && spoken.strength === 'mentions' && spoken.topic !== 'access' && !reading.asks) &&
        !isMoreClosely(reading.topics, spoken) &&
        !isObjectOfErasure(reading.topics, spoken),
    )
    .map((spoken) => ({
      topic: spoken.topic,
      isClear: spoken.strength !== 'hints' && !spoken.isReported,
      isAboutMailing: spoken.isAboutMailing,
      isOnlySubject: sentence.kind === 'subject',
      evidence: spanOf(sentence, spoken.first, spoken.last),
    }));
}

/** "La logique sous-jacente (article 22)" asks to know of it: Art. 15(1)(h). */
function isAccessItem(
  { words }: Sentence,
  { items }: SentenceReading,
  { topic, last }: SpokenTopic,
): boolean {
  return (
    topic === 'automated-decision' &&
    words[last]?.folded === '22' &&
    items.some(({ item }) => item === 'automated-logic')
  );
}

/** What is to be erased is not asked to be seen: "effacez tout ce que vous avez sur moi". */
function isObjectOfErasure(topics: readonly SpokenTopic[], spoken: SpokenTopic): boolean {
  return (
    spoken.topic === 'access' &&
    topics.some(
      ({ topic, first, last }) => topic === 'erasure' && first <= spoken.first && last + 1 >= spoken.first,
    )
  );
}

/** "Article 21(2)" is not "article 21" as well; "je m'oppose à l'effacement" asks neither to erase nor to stop (Art. 18(1)(b)). */
function isMoreClosely(topics: readonly SpokenTopic[], spoken: SpokenTopic): boolean {
  return topics.some(({ topic, strength, first, last }) => {
    const overlaps = first <= spoken.last && last >= spoken.first;
    if (topic === 'marketing-objection') return spoken.topic === 'objection' && overlaps;
    if (topic !== 'restriction' || strength !== 'demands') return false;
    return (spoken.topic === 'objection' || spoken.topic === 'erasure') && overlaps;
  });
}

/** A letter that lists what Art. 15(1) lists asks for access, whatever it calls it. */
function accessByItems(read: readonly ReadSentence[]): readonly AskedRight[] {
  const asked = read.flatMap(({ sentence, reading, isAsked }) =>
    (isAsked || sentence.isQuestion) && sentence.kind === 'text'
      ? reading.items.map(({ item, first, last }) => ({ item, span: spanOf(sentence, first, last) }))
      : [],
  );
  const items = new Map(asked.map(({ item, span }) => [item, span]));
  if (items.size < itemsOfAccess) return [];
  return [...items.values()].map((evidence) => ({
    topic: 'access',
    isClear: true,
    isAboutMailing: false,
    isOnlySubject: false,
    evidence,
  }));
}

function remarksOf(read: readonly ReadSentence[]): readonly IntakeRemark[] {
  const first = new Map<IntakeRemarkKind, TextSpan>();
  for (const { sentence, reading } of read)
    for (const { kind, first: from, last } of reading.remarks)
      if (!first.has(kind)) first.set(kind, spanOf(sentence, from, last));
  return [...first]
    .map(([kind, evidence]) => ({ kind, evidence }))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Leaving a mailing is an objection or a withdrawal, never an erasure. */
function asksOnlyToLeave(proposals: readonly RightProposal[]): boolean {
  return (
    proposals.length > 0 &&
    proposals.every(({ right }) => right === 'marketing-objection' || right === 'consent-withdrawal')
  );
}

function toProposal({
  right,
  asked,
}: {
  readonly right: Right;
  readonly asked: readonly AskedRight[];
}): RightProposal {
  return {
    right,
    confidence: asked.some(({ isClear }) => isClear) ? 'clear' : 'possible',
    evidence: withoutOverlap(asked.map(({ evidence }) => evidence)),
  };
}

/** The longest of each group that overlaps, in the order of the text. */
function withoutOverlap(spans: readonly TextSpan[]): readonly TextSpan[] {
  const kept: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = kept.at(-1);
    if (before === undefined || span.start >= before.end) kept.push(span);
    else if (span.end > before.end) kept[kept.length - 1] = { start: before.start, end: span.end };
  }
  return kept;
}

function inOrder(proposals: readonly RightProposal[]): readonly RightProposal[] {
  const startOf = ({ evidence }: RightProposal) => evidence[0]?.start ?? 0;
  return [...proposals].sort(
    (a, b) => startOf(a) - startOf(b) || rights.indexOf(a.right) - rights.indexOf(b.right),
  );
}

function spanOf({ words }: Sentence, first: number, last: number): TextSpan {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
