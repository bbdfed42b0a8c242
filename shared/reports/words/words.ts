/** What a language must be able to say in reports and data exports, beside the words of letters. One file per language. */
import type { ConsentWay } from '../../domain/subject/consent.ts';
import type { ControllerCountry } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import type { LawfulBasis } from '../../domain/processing/processing-activity.ts';
import type { GroundKind, StartEvent } from '../../domain/retention/retention-rule.ts';
import type { Relation } from '../../domain/subject/subject.ts';
import type { Counted } from '../../letters/words/words.ts';
import type { LeftOutReason } from '../../domain/subject/portable-data.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Texts with `{places}` are filled by `phrase`; the others are printed as they stand. */
export interface ReportWords {
  /** With both places named, for the foot of each page. */
  readonly pageLabel: string;
  /** `{date}` */
  readonly madeOn: string;
  /** `{reference}` */
  readonly request: string;
  /** A place in a table where nothing is to be said. */
  readonly none: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly controller: {
    readonly name: string;
    readonly tradeName: string;
    readonly enterpriseNumber: Readonly<Record<ControllerCountry, string>>;
    readonly vatNumber: string;
    readonly address: string;
    readonly reach: string;
    readonly website: string;
    readonly privacyContact: string;
    readonly dpo: string;
    readonly noDpo: string;
  };
  readonly recoverySheet: {
    readonly title: string;
    readonly subtitle: string;
    readonly what: string;
    readonly keyHeading: string;
    readonly checkHeading: string;
    readonly signs: string;
    readonly adviceHeading: string;
    readonly useHeading: string;
    readonly use: readonly string[];
    readonly keepHeading: string;
    readonly keep: readonly string[];
    readonly lostHeading: string;
    readonly lost: readonly string[];
    readonly expert: string;
  };
  readonly register: RegisterWords;
  readonly personExport: PersonExportWords;
  readonly archive: ArchiveWords;
  readonly portability: PortabilityWords;
}

/** Of a copy that is made to be taken elsewhere (Art. 20). */
export interface PortabilityWords {
  readonly what: string;
  readonly leftOutHeading: string;
  /** `{category}`, `{items}`, `{reason}` */
  readonly leftOut: string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
}

export interface RegisterWords {
  readonly title: string;
  /** `{date}` */
  readonly subtitle: string;
  /** The Regulation and the national law, and who may ask for the record (Art. 30(4)). */
  readonly law: Readonly<Record<ControllerCountry, string>>;
  /** What stands where something is missing. */
  readonly missing: string;
  /** `{count}`, then the word `missing` itself. */
  readonly missingCount: Counted;
  readonly controllerHeading: string;
  readonly jointControllers: string;
  readonly noJointControllers: string;
  readonly representative: string;
  readonly noRepresentative: string;
  readonly overviewHeading: string;
  readonly noActivities: string;
  readonly activitiesHeading: string;
  /** The letters beside the labels are those of Art. 30(1). */
  readonly letters: string;
  readonly number: string;
  readonly activity: string;
  readonly purposes: string;
  readonly basis: string;
  readonly persons: string;
  readonly remarks: string;
  readonly marks: {
    readonly special: string;
    readonly transfer: string;
    readonly automated: string;
    readonly marketing: string;
    readonly incomplete: string;
  };
  readonly marketing: string;
  readonly marketingText: string;
  readonly categories: string;
  readonly special: string;
  readonly retention: string;
  readonly ground: string;
  readonly recipients: string;
  readonly transfers: string;
  readonly noTransfers: string;
  readonly security: string;
  readonly source: string;
  readonly automated: string;
  readonly noAutomated: string;
  readonly noRecipients: string;
  readonly recipientsHeading: string;
  readonly name: string;
  readonly role: string;
  readonly service: string;
  readonly country: string;
  /** Before what is not known about it. */
  /** `{missing}`: "pays à renseigner". */
  readonly unknownCountry: string;
  readonly unknownSafeguard: string;
  readonly retentionHeading: string;
  readonly retentionNote: string;
  readonly everyActivity: string;
  readonly noRules: string;
  readonly lawfulBases: Readonly<Record<LawfulBasis, string>>;
  /** Where the words of letters speak to the person. */
  readonly startEvents: Readonly<Partial<Record<StartEvent, string>>>;
  readonly untilPersonSaysStop: string;
  readonly asLongAsNeeded: string;
  readonly groundKinds: Readonly<Record<GroundKind, string>>;
}

export interface PersonExportWords {
  readonly title: string;
  /** `{reference}` */
  readonly subtitle: string;
  /** `{date}` */
  readonly intro: string;
  readonly nothingHeld: string;
  readonly person: string;
  readonly request: string;
  readonly controller: string;
  readonly overviewHeading: string;
  readonly category: string;
  readonly count: string;
  readonly special: string;
  readonly data: string;
  readonly content: string;
  readonly since: string;
  readonly collectedOn: string;
  readonly origin: string;
  readonly why: string;
  readonly noPurpose: string;
  readonly purpose: string;
  readonly basis: string;
  readonly marketing: string;
  readonly sources: string;
  readonly recipients: string;
  readonly noRecipients: string;
  readonly recipient: string;
  readonly service: string;
  readonly country: string;
  readonly kept: string;
  readonly automated: string;
  readonly noAutomated: string;
  /** Given on demand. */
  readonly disclosed: { readonly heading: string; readonly what: string; readonly categories: string };
  readonly consents: {
    readonly heading: string;
    readonly purpose: string;
    readonly given: string;
    readonly words: string;
    readonly withdrawn: string;
    readonly dayUnknown: string;
    /** `{name}` */
    readonly file: string;
    readonly ways: Readonly<Record<ConsentWay, string>>;
  };
  readonly rightsHeading: string;
  readonly rights: string;
  readonly write: string;
}

export interface ArchiveWords {
  /** With its ending; unaccented, so that every system shows it. */
  readonly readmeName: string;
  /** `{reference}` */
  readonly title: string;
  readonly what: string;
  readonly filesHeading: string;
  readonly files: Readonly<
    Record<
      | 'data.json'
      | 'schema.json'
      | 'identity.csv'
      | 'contacts.csv'
      | 'identity.vcf'
      | 'disclosures.csv'
      | 'consents.csv'
      | 'manifest.json'
      | 'SHA256SUMS',
      string
    >
  >;
  readonly tablesHeading: string;
  readonly tables: string;
  readonly formulas: string;
  readonly checkHeading: string;
  readonly check: string;
}

const words: Readonly<Record<Language, ReportWords>> = { fr, nl, en, de };

export function reportWordsOf(language: Language): ReportWords {
  return words[language];
}
