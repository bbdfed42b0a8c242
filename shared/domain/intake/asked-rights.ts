/** Which topics of a letter are asked: completed by what the letter is about, and not named in passing. */
import type { TextSpan } from '../text/text-span.ts';
import type { Sentence } from './letter-sentences.ts';
import type { Mark, Topic } from './phrases/language-phrases.ts';
import { namesSeveralRights, type ReadSentence } from './read-in-order.ts';
import type { SentenceReading, SpokenTopic } from './read-sentence.ts';
import type { AskedRight } from './settle-rights.ts';

/** So many different items of Art. 15(1) in a letter make it an access request. */
const itemsOfAccess = 3;

/** `isAnswer`: a few words above an earlier message, which is about data if the answer is. */
export function askedRights(read: readonly ReadSentence[], isAnswer: boolean): readonly AskedRight[] {
  const marks = new Set(read.flatMap(({ reading }) => [...reading.marks]));
  const names = (topic: Topic) =>
    read.some(({ reading }) => reading.topics.some((each) => each.topic === topic));
  if (isAnswer || names('access') || names('portability')) marks.add('personal');
  return [...read.flatMap((each) => askedIn(each, marks)), ...accessByItems(read)];
}

/** What a turn of phrase leaves to the sentence or the letter around it. */
function isComplete({ topic }: SpokenTopic, reading: SentenceReading, letter: ReadonlySet<Mark>): boolean {
  const { topics } = reading;
  if (topic === 'own-removal') return !reading.marks.has('purchase') && !reading.marks.has('mailing');
  if (topic === 'unnamed-objection')
    return (
      letter.has('personal') && topics.every((each) => each.topic === topic || each.topic === 'restriction')
    );
  if (topic === 'cessation') return letter.has('mailing');
  if (topic === 'unnamed-erasure') return letter.has('personal');
  if (topic === 'unnamed-correction') return letter.has('wrong-fact');
  if (topic === 'unnamed-withdrawal') return letter.has('consented');
  if (topic === 'human-look') return letter.has('machine') && !reading.marks.has('purchase');
  if (topic === 'receipt') return !topics.some((each) => each.topic === 'portability');
  return true;
}

function askedIn(
  { sentence, reading, isAsked, isInAccessList }: ReadSentence,
  letter: ReadonlySet<Mark>,
): readonly AskedRight[] {
  if (sentence.kind === 'enclosure') return [];
  return reading.topics
    .filter(
      (spoken) =>
        (spoken.strength !== 'mentions' || isAsked) &&
        isComplete(spoken, reading, letter) &&
        !isAccessItem(sentence, reading, spoken) &&
        !(isInAccessList && isNamedInPassing(spoken, reading)) &&
        !isMoreClosely(reading.topics, spoken) &&
        !isObjectOfErasure(reading.topics, spoken),
    )
    .map((spoken) => ({
      topic: spoken.topic,
      isClear:
        spoken.strength !== 'hints' && !spoken.isReported && !isOnlyWondered(sentence, reading, spoken),
      isAboutMailing: spoken.isAboutMailing,
      isOnlySubject: sentence.kind === 'subject',
      evidence: spanOf(sentence, spoken.first, spoken.last),
    }));
}

/** A question without a word of asking: "Que contient mon dossier ?" */
function isOnlyWondered(
  { isQuestion }: Sentence,
  { asks }: SentenceReading,
  { strength }: SpokenTopic,
): boolean {
  return isQuestion && !asks && strength === 'mentions';
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

/** An item of Art. 15(1) names other rights, to be told of them. */
function isNamedInPassing({ topic, strength }: SpokenTopic, reading: SentenceReading): boolean {
  return (
    (strength === 'mentions' || topic === 'automated-decision') &&
    topic !== 'access' &&
    !reading.asks &&
    (reading.marks.has('naming') || namesSeveralRights(reading) || topic === 'automated-decision')
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

const opposites = new Set<Topic>([
  'objection',
  'unnamed-objection',
  'erasure',
  'own-removal',
  'unnamed-erasure',
]);

/** "Article 21(2)" is not "article 21" as well; "je m'oppose à l'effacement" asks neither to erase nor to stop (Art. 18(1)(b)). */
function isMoreClosely(topics: readonly SpokenTopic[], spoken: SpokenTopic): boolean {
  return topics.some(({ topic, strength, first, last }) => {
    const overlaps = first <= spoken.last && last >= spoken.first;
    if (topic === 'marketing-objection') return spoken.topic === 'objection' && overlaps;
    // "Je ne consens plus à l'utilisation de mes données" withdraws.
    if (topic === 'consent-withdrawal' && strength === 'demands')
      return spoken.topic === 'objection' && first === spoken.first;
    if (topic !== 'restriction' || strength !== 'demands') return false;
    return opposites.has(spoken.topic) && overlaps;
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

export function spanOf({ words }: Sentence, first: number, last: number): TextSpan {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
