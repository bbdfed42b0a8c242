/** What one sentence of a letter says of rights, and what of it is asked. */
import type { Language } from '../language.ts';
import { possibleLanguages } from './detect-language.ts';
import { findPhrases, type FoundTopic, type Meaning } from './find-phrases.ts';
import type { Sentence } from './letter-sentences.ts';
import type { Found } from './phrase-pattern.ts';
import type { AccessItem, Mark, Topic, TopicPhrases } from './phrases/language-phrases.ts';
import type { IntakeRemarkKind } from './right-proposal.ts';
import { isDenied, isUnasked } from './unasked.ts';
import { findAroundCitations } from './without-citations.ts';

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
  /** What it is about, for the turns of phrase that it or another sentence completes. */
  readonly marks: ReadonlySet<Mark>;
  readonly topics: readonly SpokenTopic[];
  readonly items: readonly { readonly item: AccessItem; readonly first: number; readonly last: number }[];
  readonly remarks: readonly {
    readonly kind: IntakeRemarkKind;
    readonly first: number;
    readonly last: number;
  }[];
}

/** "Retirez mon adresse de votre liste d'envoi": how far the list may stand from the address. */
const listIsNear = 8;

/** In the language of the letter as well: a short sentence may hold no word that tells. */
export function readSentence({ words }: Sentence, letterLanguage: Language | null): SentenceReading {
  const languages = new Set([
    ...possibleLanguages(words),
    ...(letterLanguage === null ? [] : [letterLanguage]),
  ]);
  const found = findAroundCitations(words, (among) => findPhrases(among, languages));
  const byMark = marksOf(found);
  const marks = (mark: Mark) => byMark.get(mark) ?? [];
  const reported = marks('reported');
  const mailing = marks('mailing');
  const asking = [...marks('asking'), ...reported].filter((each) => !isDenied(words, each, false));
  const isTold = marks('telling').length > 0;
  const spoken = isTold ? [] : topicsOf(found).filter((each) => !isUnasked(words, each, marks, asking));
  const hints = spoken.filter(({ meaning }) => meaning.strength === 'hints');
  const isAboutAnswer = (remark: IntakeRemarkKind) =>
    (mailing.length === 0 && (marks('answering').length > 0 || spoken.some(isDelivered))) ||
    (remark === 'deadline-named' && asking.length > 0 && spoken.length > 0);
  return {
    asks: asking.length > 0 && !isTold,
    marks: new Set(byMark.keys()),
    topics: spoken.map(({ meaning, first, last }) => ({
      topic: meaning.topic,
      strength: isHinted(hints, meaning.topic, first, last) ? 'hints' : meaning.strength,
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
      meaning.kind === 'remark' && (!ofTheAnswer.has(meaning.remark) || isAboutAnswer(meaning.remark))
        ? [{ kind: meaning.remark, first, last }]
        : [],
    ),
  };
}

function marksOf(found: readonly Found<Meaning>[]): ReadonlyMap<Mark, readonly Found<Meaning>[]> {
  const marks = new Map<Mark, Found<Meaning>[]>();
  for (const each of found) {
    if (each.meaning.kind !== 'mark') continue;
    const before = marks.get(each.meaning.mark);
    if (before === undefined) marks.set(each.meaning.mark, [each]);
    else before.push(each);
  }
  return marks;
}

function topicsOf(found: readonly Found<Meaning>[]): readonly FoundTopic[] {
  return found.filter((each): each is FoundTopic => each.meaning.kind === 'topic');
}

/** "In five days", "by mail": of the answer, or of anything else. */
const ofTheAnswer = new Set<IntakeRemarkKind>([
  'deadline-named',
  'wants-email',
  'wants-post',
  'wants-registered',
]);

/** What the answer brings. */
function isDelivered({ meaning: { topic } }: FoundTopic): boolean {
  return topic === 'access' || topic === 'receipt' || topic === 'portability';
}

/** "Comment supprimer mon compte ?" hides "supprimer mon compte". */
function isHinted(hints: readonly FoundTopic[], topic: Topic, first: number, last: number): boolean {
  return hints.some((each) => each.meaning.topic === topic && each.first < first && each.last >= last);
}
