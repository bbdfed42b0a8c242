/** What the phrases find in each sentence of a policy, and what the sentence is about: the one pass that every reader builds on. */
import { phraseFinder, type Found, type Phrase, type PhraseFinder } from '../intake/phrase-pattern.ts';
import type { Word } from '../intake/split-words.ts';
import type { Language } from '../language.ts';
import type { StartEvent } from '../retention/retention-rule.ts';
import type { RetentionSubject } from './policy-codes.ts';
import type { PolicySentence } from './policy-text.ts';
import { policyRules, topicRules } from './rules/all-rules.ts';
import type { Phrases, PolicyRule, PolicyTopic } from './rules/policy-rule.ts';
import { retentionCues, type RetentionCue } from './rules/retention-cues.ts';
import { subjectRules } from './rules/retention-subjects.ts';
import { startEventRules } from './rules/start-events.ts';
import { policyVocabulary } from './rules/vocabulary.ts';

export type PolicyMeaning =
  | { readonly as: 'topic'; readonly topic: PolicyTopic }
  | { readonly as: 'rule'; readonly rule: PolicyRule }
  | { readonly as: 'except'; readonly rule: PolicyRule }
  | { readonly as: 'subject'; readonly subject: RetentionSubject }
  | { readonly as: 'event'; readonly event: StartEvent }
  | { readonly as: 'cue'; readonly cue: RetentionCue };

type FoundMeaning = Found<PolicyMeaning>;
export type FoundAs<As extends PolicyMeaning['as']> = Found<Extract<PolicyMeaning, { as: As }>>;

export interface SentenceReading {
  readonly sentence: PolicySentence;
  readonly found: readonly FoundMeaning[];
  /** By its own words. */
  readonly own: ReadonlySet<PolicyTopic>;
  /** By its own words, the list that it is in and the headings above. */
  readonly topics: ReadonlySet<PolicyTopic>;
}

export function readSentences(
  sentences: readonly PolicySentence[],
  language: Language,
): readonly SentenceReading[] {
  const find = finderOf(language);
  const readings = new Map<PolicySentence, SentenceReading>();
  for (const sentence of sentences) {
    const found = withoutExceptions(find(sentence.words), sentence.words);
    const own = ownTopics(found);
    const above = [...sentence.headings, ...(sentence.intro === null ? [] : [sentence.intro])];
    const topics = new Set([...own, ...above.flatMap((each) => inherited(readings.get(each)))]);
    readings.set(sentence, { sentence, found, own, topics });
  }
  return [...readings.values()];
}

/** An exception does not reach across a comma: "nom, adresse, e-mail" is no "adresse e-mail". */
function withoutExceptions(found: readonly FoundMeaning[], words: readonly Word[]): readonly FoundMeaning[] {
  const exceptions = found.filter(
    ({ meaning, first, last }) =>
      meaning.as === 'except' &&
      !(last - first <= 2 && words.slice(first + 1, last + 1).some(({ afterComma }) => afterComma)),
  );
  if (exceptions.length === 0) return found;
  return found.filter(
    ({ meaning, first, last }) =>
      meaning.as !== 'rule' ||
      !exceptions.some(
        (each) =>
          each.meaning.as === 'except' &&
          each.meaning.rule === meaning.rule &&
          each.first <= last &&
          each.last >= first,
      ),
  );
}

/** So many kinds of data, or rights, in one sentence make it a list of them, whatever else it says. */
const kindsOfList = 3;

function ownTopics(found: readonly FoundMeaning[]): Set<PolicyTopic> {
  const own = new Set(found.flatMap(({ meaning }) => (meaning.as === 'topic' ? [meaning.topic] : [])));
  const claims = found.flatMap(({ meaning }) => (meaning.as === 'rule' ? [meaning.rule.claim] : []));
  const data = new Set(claims.flatMap((claim) => (claim.kind === 'data-category' ? [claim.data] : [])));
  const rights = new Set(claims.flatMap((claim) => (claim.kind === 'right' ? [claim.right] : [])));
  if (rights.size >= kindsOfList) own.add('rights');
  else if (data.size >= kindsOfList && !own.has('rights') && !own.has('security')) {
    own.add('data');
    own.delete('reaching');
  }
  return own;
}

/** An entry of a list is about what the list is about; what a word means is said of that sentence alone. */
function inherited(reading: SentenceReading | undefined): readonly PolicyTopic[] {
  if (reading === undefined) return [];
  const { own, topics, sentence } = reading;
  return [...(sentence.isHeading ? own : topics)].filter(
    (topic) => topic !== 'defining' && topic !== 'excepting',
  );
}

export function foundAs<As extends PolicyMeaning['as']>(
  { found }: SentenceReading,
  as: As,
): readonly FoundAs<As>[] {
  return found.filter((each): each is FoundAs<As> => each.meaning.as === as);
}

const finders = new Map<Language, PhraseFinder<PolicyMeaning>>();

function finderOf(language: Language): PhraseFinder<PolicyMeaning> {
  const known = finders.get(language);
  if (known !== undefined) return known;
  const compiled = phraseFinder(phrasesIn(language));
  finders.set(language, compiled);
  return compiled;
}

function phrasesIn(language: Language): readonly Phrase<PolicyMeaning>[] {
  const vocabulary = policyVocabulary[language] ?? { words: {}, phrases: {} };
  const as = (meaning: PolicyMeaning, phrases: Phrases): readonly Phrase<PolicyMeaning>[] =>
    (phrases[language] ?? []).map((notation) => ({ meaning, notation, vocabulary }));
  return [
    ...topicRules.flatMap((rule) => as({ as: 'topic', topic: rule.topic }, rule)),
    ...policyRules.flatMap((rule) => [
      ...as({ as: 'rule', rule }, rule),
      ...as({ as: 'except', rule }, rule.except ?? {}),
    ]),
    ...subjectRules.flatMap((rule) => as({ as: 'subject', subject: rule.subject }, rule)),
    ...startEventRules.flatMap((rule) => as({ as: 'event', event: rule.event }, rule)),
    ...retentionCues.flatMap((rule) => as({ as: 'cue', cue: rule.cue }, rule)),
  ];
}
