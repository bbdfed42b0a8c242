/** What a language must be able to say about the codes of the domain, so that facts can be worded. One file per language. */
import type { ControllerCountry } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import type { LawfulBasis, Processor } from '../../domain/processing/processing-activity.ts';
import type { Channel } from '../../domain/request/channel.ts';
import type { ErasureException } from '../../domain/request/erasure-plan.ts';
import type { ErasureGround, RefusalReason } from '../../domain/request/request.ts';
import type { Right } from '../../domain/request/right.ts';
import type { RestrictionCase } from '../../domain/request/right-details.ts';
import type { Duration, RetentionRule, StartEvent } from '../../domain/retention/retention-rule.ts';
import type { IdentityField } from '../../domain/subject/identity-field.ts';
import type { LeftOutReason } from '../../domain/subject/portable-data.ts';
import type { NoticeException } from '../../domain/subject/source-notice.ts';
import type { Contact } from '../../domain/subject/subject.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** With a place `{count}`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

type Unit = Exclude<Duration['unit'], 'indefinite'>;

/** Texts with `{places}` are filled by `phrase`; the others are printed as they stand. */
export interface Words {
  /** BCP 47 tag for dates and lists. */
  readonly locale: string;
  /** `{town}`, `{date}`: "Liège, le 7 mai 2026". */
  readonly placeAndDate: string;
  /** The parts of a citation in order, then the act around it: "article 17, paragraphe 3, point b)", "{place} du RGPD". */
  readonly citation: {
    readonly article: string;
    readonly paragraph: string;
    readonly point: string;
    /** `{place}` is the article alone in the first, and goes down to paragraph or point in the second. */
    readonly gdpr: string;
    readonly gdprDeep: string;
    readonly 'fr-lil': string;
    /** For tables: "art. 6.1.b". */
    readonly short: string;
  };
  /** After "your": "droit d’accès". */
  readonly rights: Readonly<Record<Right, string>>;
  /** The rights whose names say "you" or "your", as a letter to somebody else names them. */
  readonly rightsOfAnother: Readonly<Record<'marketing-objection' | 'consent-withdrawal', string>>;
  /** How a request came: "par courriel". */
  readonly channels: Readonly<Record<Channel, string>>;
  /** `{date}` */
  readonly consentGiven: string;
  /** On a day that was not noted. */
  readonly consentGivenOnce: string;
  /** `{date}` */
  readonly consentWithdrawn: string;
  readonly lawfulBases: Readonly<Record<LawfulBasis, string>>;
  /** Null where the country says it all. */
  readonly safeguards: Readonly<Record<Processor['safeguard'], string | null>>;
  readonly processorRoles: Readonly<Record<Processor['role'], string>>;
  readonly origins: Readonly<Record<Contact['origin'], string>>;
  readonly identityFields: Readonly<Record<IdentityField, string>>;
  readonly durations: Readonly<Record<Unit, Counted>>;
  /** As it stands after "after". */
  readonly startEvents: Readonly<Record<StartEvent, string>>;
  readonly periods: {
    /** `{duration}`, `{event}` */
    readonly afterEvent: string;
    readonly afterNextJanuary: string;
    /** `{event}`: a period of length zero. */
    readonly atOnce: string;
    readonly untilPersonSaysStop: string;
    /** No period can be named, and no criterion was written. */
    readonly asLongAsNeeded: string;
    /** The record of the person stays as long as anything else about them. */
    readonly asLongAsTheRest: string;
    /** An exception that lasts as long as it is needed. */
    readonly asLongAsTheReason: string;
    /** `{period}`, `{date}` */
    readonly atLatest: string;
    /** `{period}`, `{ground}` */
    readonly byLaw: string;
    /** `{date}`: "jusqu’au 31 décembre 2032". */
    readonly until: string;
  };
  /** `{period}`: what happens when it is over. */
  readonly afterwards: Readonly<Record<RetentionRule['action'], string>>;
  readonly exceptions: Readonly<Record<ErasureException, string>>;
  /** After "Reason for the erasure:". */
  readonly erasureGrounds: Readonly<Record<ErasureGround, string>>;
  /** After "Reason for the restriction:". */
  readonly restrictionCases: Readonly<Record<RestrictionCase, string>>;
  /** Why data is not in a copy under Art. 20(1). */
  readonly leftOutReasons: Readonly<Record<LeftOutReason, string>>;
  /** In place of what was, where a correction adds something. */
  readonly nothingStood: string;
  /** A whole sentence. */
  readonly refusals: Readonly<
    Record<Exclude<RefusalReason, 'others-rights' | 'legal-obligation' | 'legal-claims'>, string>
  >;
  /** A whole sentence: Art. 17(3)(b), and for other rights without an article of their own. */
  readonly legalObligation: Readonly<Record<'erasure' | 'other', string>>;
  /** A whole sentence: Art. 17(3)(e), Art. 21(1), and for other rights without an article of their own. */
  readonly legalClaims: Readonly<Record<'erasure' | 'objection' | 'other', string>>;
  /** A whole sentence: Art. 15(4), Art. 20(4), and for other rights without an article of their own. */
  readonly othersRights: Readonly<Record<'access' | 'portability' | 'other', string>>;
  readonly items: Counted;
  /** After fields of the record that are named. */
  readonly otherItems: Counted;
  /** `{list}`, `{count}` */
  readonly andMore: Counted;
  /** `{list}` */
  readonly andOtherSources: string;
  /** `{what}`, `{details}`: "sous-traitant (article 28)". */
  readonly inBrackets: string;
  /** `{what}`, `{details}`: "États-Unis : clauses contractuelles types". */
  readonly detailed: string;
  /** `{what}`, `{details}`: a country in the EEA, and the safeguard for what goes on from there. */
  readonly onward: string;
  readonly completesDocuments: string;
  readonly unknownCountry: string;
  readonly unknownSource: string;
  /** Why somebody was not told where their data came from, after a colon (Art. 14(5)). */
  readonly noticeExceptions: Readonly<Record<Exclude<NoticeException['exception'], 'secrecy'>, string>>;
  readonly noStatedBasis: string;
  /** Name, address and e-mail of the home authorities, in one line. */
  readonly authorities: Readonly<Record<ControllerCountry, string>>;
}

const words: Readonly<Record<Language, Words>> = { fr, nl, en, de };

export function wordsOf(language: Language): Words {
  return words[language];
}
