/** What a language must be able to say in the evidence file of a request. One file per language. */
import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Texts with `{places}` are filled by `phrase`. */
export interface EvidenceWords {
  /** Without endings; unaccented, so that every system shows them. */
  readonly fileNames: {
    readonly archive: string;
    readonly cover: string;
    readonly letter: string;
    readonly attachment: string;
    readonly readme: string;
  };
  readonly title: string;
  /** `{reference}` */
  readonly subtitle: string;
  /** `{reference}` */
  readonly what: string;
  readonly request: {
    readonly heading: string;
    readonly receivedOn: string;
    readonly channel: string;
    readonly requester: string;
    readonly role: string;
    readonly onBehalfOf: string;
    readonly mandate: string;
    readonly theirReference: string;
    readonly rights: string;
    readonly note: string;
    readonly ourRole: string;
    readonly client: string;
    readonly closedEarly: string;
    readonly voided: string;
    /** `{date}`, `{text}` */
    readonly onWith: string;
  };
  readonly deadline: {
    readonly heading: string;
    readonly aim: string;
    readonly limit: string;
    readonly day: string;
    readonly step: string;
    readonly ground: string;
    /** `{delay}`: on screen this step speaks to the controller. */
    readonly promised: string;
    readonly policy: string;
    readonly note: string;
  };
  readonly decisions: {
    readonly heading: string;
    readonly right: string;
    readonly outcome: string;
    readonly decidedOn: string;
    readonly reason: string;
    readonly answeredOn: string;
    readonly undecided: string;
    /** `{date}`, `{text}` */
    readonly extended: string;
    /** `{date}` */
    readonly carriedOut: string;
  };
  readonly excess: {
    readonly heading: string;
    readonly claims: string;
    readonly circumstances: string;
    readonly evidence: string;
    readonly intent: string;
    readonly triedInstead: string;
    readonly earlier: string;
    /** `{reference}`, `{date}`, `{rights}` */
    readonly earlierRequest: string;
    readonly noEarlier: string;
    readonly decidedBy: string;
    readonly decidedOn: string;
    readonly note: string;
  };
  readonly identity: {
    readonly heading: string;
    readonly on: string;
    readonly method: string;
    readonly result: string;
    readonly seen: string;
    readonly confirmed: string;
    readonly notConfirmed: string;
    readonly none: string;
    readonly note: string;
  };
  readonly letters: {
    readonly heading: string;
    readonly none: string;
    readonly letter: string;
    readonly date: string;
    readonly pages: string;
    readonly hash: string;
    readonly file: string;
    readonly sendings: string;
    readonly channel: string;
    readonly sentOn: string;
    readonly number: string;
    readonly arrival: string;
    /** `{date}` */
    readonly delivered: string;
    /** `{date}`, `{text}` */
    readonly returned: string;
    readonly corrected: string;
  };
  readonly notices: {
    readonly heading: string;
    readonly recipient: string;
    readonly right: string;
    readonly state: string;
    readonly on: string;
    readonly reason: string;
  };
  readonly attachments: {
    readonly heading: string;
    readonly none: string;
    readonly role: string;
    readonly name: string;
    readonly addedOn: string;
    readonly size: string;
    readonly hash: string;
    readonly file: string;
    /** `{date}`, `{text}` */
    readonly destroyed: string;
    /** `{date}` */
    readonly destroyedOnCheck: string;
    readonly leftOut: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly day: string;
    readonly what: string;
    readonly note: string;
  };
  readonly audit: {
    readonly heading: string;
    readonly what: string;
    readonly entries: string;
    readonly head: string;
    /** `{seq}`, `{hash}` */
    readonly headValue: string;
    readonly chain: string;
    readonly whole: string;
    /** `{seq}` */
    readonly broken: string;
    readonly seq: string;
    readonly at: string;
    readonly action: string;
    readonly hash: string;
  };
  readonly readme: {
    readonly cover: string;
    readonly letter: string;
    readonly attachment: string;
    readonly audit: string;
    readonly manifest: string;
    readonly sums: string;
    readonly seal: string;
  };
}

const words: Readonly<Record<Language, EvidenceWords>> = { fr, nl, en, de };

export function evidenceWordsOf(language: Language): EvidenceWords {
  return words[language];
}
