/** What a privacy policy says in its own words, per language; the codes of the domain are worded as in letters. */
import type { ControllerCountry } from '../../../domain/controller/controller.ts';
import type { Language } from '../../../domain/language.ts';
import type { LawfulBasis, Processor } from '../../../domain/processing/processing-activity.ts';
import type { Right } from '../../../domain/request/right.ts';
import type { Counted } from '../../../letters/words/words.ts';
import type { PolicyLack } from '../policy-lacks.ts';
import type { PolicyPart } from '../privacy-policy.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Texts with `{places}` are filled by `phrase`. */
export interface PolicyWords {
  readonly fileName: string;
  readonly title: string;
  /** `{date}` */
  readonly versionOf: string;
  readonly intro: Readonly<Record<ControllerCountry, string>>;
  readonly headings: Readonly<Record<PolicyPart, string>>;
  readonly draft: {
    readonly title: string;
    readonly lead: Counted;
    /** `{name}` of the record, where it concerns one; `{names}` of the categories that it speaks of. */
    readonly lacks: Readonly<Record<PolicyLack, string>>;
  };
  readonly controller: {
    /** `{name}` */
    readonly lead: string;
    /** `{ways}` */
    readonly reach: string;
    /** `{contact}` */
    readonly privacyContact: string;
    readonly dpo: string;
    /** `{names}` */
    readonly joint: string;
  };
  readonly purposes: {
    readonly lead: string;
    readonly labels: Readonly<
      Record<'why' | 'persons' | 'data' | 'basis' | 'required' | 'source' | 'recipients' | 'freely', string>
    >;
    /** `{basis}`, `{detail}`: a sentence each. */
    readonly special: string;
    /** Art. 13(2)(e): whether the data has to be given, and what follows where it is not. */
    readonly required: Readonly<Record<LawfulBasis, string>>;
    readonly noRecipients: string;
    /** Art. 13(2)(c). */
    readonly withdrawal: string;
    readonly marketing: string;
    /** `{age}` */
    readonly minors: string;
    /** `{names}`, `{essence}`: Art. 26(2). */
    readonly joint: string;
    readonly noMarketing: string;
  };
  readonly recipients: {
    readonly lead: string;
    readonly none: string;
    /** `{name}`, `{country}`, `{role}`, `{service}` */
    readonly line: string;
    readonly lineWithoutCountry: string;
    readonly roles: Readonly<Record<Processor['role'], string>>;
    /** `{line}`, `{names}` */
    readonly helpedBy: string;
    readonly pays: string;
    readonly neverSells: string;
  };
  readonly transfers: {
    readonly lead: string;
    readonly none: string;
    /** `{name}`, `{country}`, `{safeguard}` */
    readonly line: string;
    readonly onward: string;
    readonly copy: string;
  };
  readonly retention: {
    readonly lead: string;
    /** `{categories}`, `{period}` */
    readonly line: string;
    /** The same where no period can be named. */
    readonly criteria: string;
    /** `{line}`, `{activity}` */
    readonly forActivity: string;
    /** `{line}`, `{ground}` */
    readonly byLaw: string;
    readonly end: string;
  };
  readonly automated: { readonly lead: string; readonly none: string; readonly line: string };
  readonly rights: {
    readonly lead: string;
    /** The heading that sets it apart. */
    readonly objection: string;
    readonly meanings: Readonly<Record<Right, string>>;
  };
  readonly requests: {
    /** `{ways}` */
    readonly write: string;
    readonly anyWay: string;
    /** `{period}` */
    readonly within: string;
    readonly aMonth: string;
    /** The same for a promise that may be longer than a short month. */
    readonly withinDays: string;
    readonly workingDays: Counted;
    readonly extension: string;
    readonly free: string;
    readonly identity: string;
    readonly knownAddress: string;
    readonly knownEmail: string;
    readonly destinations: Readonly<Record<'channel-asked' | 'known-email' | 'address-stated', string>>;
    readonly endOfService: string;
  };
  readonly complaint: { readonly elsewhere: string };
  readonly security: {
    readonly lead: string;
    readonly authority: string;
    /** `{hours}` */
    readonly authorityAlways: string;
    readonly persons: string;
    readonly personsAlways: string;
  };
  readonly cookies: {
    readonly lead: string;
    /** `{activity}`, `{basis}` */
    readonly line: string;
    readonly consent: string;
  };
  readonly version: {
    /** `{date}` */
    readonly dated: string;
    readonly changes: string;
  };
}

const words: Readonly<Record<Language, PolicyWords>> = { fr, nl, en, de };

export function policyWordsOf(language: Language): PolicyWords {
  return words[language];
}
