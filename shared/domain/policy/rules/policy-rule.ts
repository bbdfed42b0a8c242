/** The shape of the rules by which a privacy policy is read: phrases as data, per language. [Note: How a policy is read] */
import type { Language } from '../../language.ts';
import type { FindingClaim } from '../policy-finding.ts';

/**
 * [Note: How a policy is read]
 * The text is cut into sentences, each of which knows the heading and the beginning of the list it stands under. Marks tell what a
 * sentence is about ("nous collectons" → data), also for the items below it. A rule makes its claim where one of its phrases
 * stands in a sentence about the topic that it needs. A denied phrase ("nous ne vendons jamais vos données") makes the claim
 * `whenDenied`, or none. Numbers, dates, addresses and names are read by code of their own (`read-retention.ts` and its
 * neighbours), which takes its words from the same folder. The notation is that of `intake/phrase-pattern.ts`.
 */
export type PolicyTopic =
  | 'purposes'
  /** Where the data comes from. */
  | 'source'
  | 'data'
  | 'recipients'
  | 'retention'
  | 'rights'
  | 'request'
  /** The person writes or calls the business. */
  | 'reaching'
  | 'cookies'
  | 'security'
  | 'bases'
  | 'transfers'
  | 'changes'
  | 'breach'
  | 'minors'
  /** "Sauf": what is denied is not denied altogether. */
  | 'excepting'
  /** The sentence says what a word means. */
  | 'defining';

/** French is complete; a language that a rule lacks is not read by it. */
export type Phrases = Readonly<Partial<Record<Language, readonly string[]>>>;

export interface PolicyRule extends Phrases {
  readonly claim: FindingClaim;
  /** The sentence, its list or its heading has to be about one of these. */
  readonly needs?: readonly PolicyTopic[] | undefined;
  /** The sentence itself has to be about one of these, whatever stands above it. */
  readonly needsHere?: readonly PolicyTopic[];
  /** Not where the sentence itself is about one of these. */
  readonly unless?: readonly PolicyTopic[];
  /** Not where one of these is about, be it by the list or the heading. */
  readonly unlessAround?: readonly PolicyTopic[];
  /** Phrases that hold one of the rule's and mean something else: "en notre nom". */
  readonly except?: Phrases;
  /** A heading makes the claim too, as a possible one. */
  readonly inHeadings?: boolean;
  /** What the denied phrase claims. */
  readonly whenDenied?: FindingClaim;
  /** The phrase holds a denial of its own, or is a heading: it is never taken as denied. */
  readonly ignoresDenial?: boolean;
  /** Claimed only where the phrase is denied: "nous ne vendons jamais". */
  readonly needsDenial?: boolean;
  readonly isOnlyPossible?: boolean;
}

export interface TopicRule extends Phrases {
  readonly topic: PolicyTopic;
}
