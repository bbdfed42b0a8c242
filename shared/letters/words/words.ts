/** What a language must be able to say about the codes of the domain, so that facts can be worded. One file per language. */
import type { ControllerCountry } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import type { LawfulBasis, Processor } from '../../domain/processing/processing-activity.ts';
import type { Channel } from '../../domain/request/channel.ts';
import type { ErasureException } from '../../domain/request/erasure-plan.ts';
import type { ErasureGround, RefusalReason } from '../../domain/request/request.ts';
import type { Right } from '../../domain/request/right.ts';
import type { Duration, RetentionRule, StartEvent } from '../../domain/retention/retention-rule.ts';
import type { IdentityField } from '../../domain/subject/identity-field.ts';
import type { Contact, Relation } from '../../domain/subject/subject.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** "{count} éléments" for each form that the language tells apart; `one` also stands for what is said of a single thing. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

type Unit = Exclude<Duration['unit'], 'indefinite'>;

export interface Words {
  /** With places `{article}`, `{paragraph}`, `{point}`, as far as a citation has them. */
  readonly citation: { readonly article: string; readonly paragraph: string; readonly point: string };
  /** Around `{place}`. */
  readonly acts: { readonly gdpr: string; readonly 'fr-lil': string };
  /** After "your": "droit d’accès", "recht van inzage". */
  readonly rights: Readonly<Record<Right, string>>;
  /** How a request came: "par courriel". */
  readonly channels: Readonly<Record<Channel, string>>;
  readonly lawfulBases: Readonly<Record<LawfulBasis, string>>;
  readonly safeguards: Readonly<Record<Processor['safeguard'], string>>;
  readonly processorRoles: Readonly<Record<Processor['role'], string>>;
  readonly origins: Readonly<Record<Contact['origin'], string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly identityFields: Readonly<Record<IdentityField, string>>;
  readonly durations: Readonly<Record<Unit, Counted>>;
  /** After a duration: "à compter de la fin de notre relation". */
  readonly startEvents: Readonly<Record<StartEvent, string>>;
  readonly periods: {
    /** "{duration} {start}" */
    readonly fromEvent: string;
    /** "{duration} à compter du 1er janvier qui suit {event}" */
    readonly fromNextJanuary: string;
    readonly nextJanuaryEvents: Readonly<Record<StartEvent, string>>;
    /** "jusqu’au {date}", added to a period. */
    readonly until: string;
    readonly atOnce: string;
    readonly untilPersonSaysStop: string;
    /** Where no period can be named and no criterion was written. */
    readonly asLongAsNeeded: string;
    /** Identity has no period of its own: it stays as long as anything else. */
    readonly asLongAsTheRest: string;
  };
  readonly actions: Readonly<Record<RetentionRule['action'], string>>;
  /** "obligation légale ({article})" */
  readonly exceptions: Readonly<Record<ErasureException, string>>;
  /** Why erasure is due, as a clause after "because". */
  readonly erasureGrounds: Readonly<Record<ErasureGround, string>>;
  /** A whole sentence. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly items: Counted;
  readonly labels: {
    /** "{list} et {count} autres, dans la copie jointe" */
    readonly andMore: Counted;
    readonly unknownCountry: string;
    readonly unknownSource: string;
    readonly noStatedBasis: string;
    /** "depuis le {date}" */
    readonly since: string;
  };
  /** Name and address of the two home authorities, in one line. */
  readonly authorities: Readonly<Record<ControllerCountry, string>>;
  /** "Liège, le {date}" with `{town}` and `{date}`. */
  readonly placeAndDate: string;
  /** Between the last two of several. */
  readonly locale: string;
}

const words: Readonly<Record<Language, Words>> = { fr, nl, en, de };

export function wordsOf(language: Language): Words {
  return words[language];
}
