/** What a language must be able to say in the reports that are tables: names of sheets and files, headings of columns. */
import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The list and the sheets of the CNIL’s "registre de traitement simplifié" (July 2019). */
export type CnilHeading =
  | 'number'
  | 'activity'
  | 'createdOn'
  | 'changedOn'
  | 'purposes'
  | 'categories'
  | 'special'
  | 'retention'
  | 'persons'
  | 'recipients'
  | 'processors'
  | 'joint'
  | 'transfers'
  | 'security';

/** Texts with `{places}` are filled by `phrase`; the others are printed as they stand. */
export interface TableWords {
  /** Without endings; unaccented, so that every system shows them. */
  readonly fileNames: {
    readonly register: string;
    readonly processors: string;
    readonly retention: string;
    readonly statistics: string;
  };
  /** Up to 31 characters, without []:*?/\ */
  readonly sheets: {
    readonly controller: string;
    readonly activities: string;
    readonly recipients: string;
    readonly retention: string;
    readonly clients: string;
    readonly years: string;
    readonly rights: string;
    readonly breaches: string;
    readonly disclosures: string;
  };
  readonly item: string;
  readonly value: string;
  readonly yes: string;
  readonly no: string;
  readonly activity: {
    readonly special: string;
    readonly retention: string;
    readonly recipients: string;
    readonly processors: string;
    readonly countries: string;
    readonly safeguards: string;
    /** Weighing, proof of consent, arrangement: what shows that the basis holds. */
    readonly proof: string;
    /** Of each line, as lists of several controllers have it. */
    readonly controller: string;
    /** The words of the CNIL’s model, where they are others than those of Art. 30. */
    readonly cnil: Readonly<Record<CnilHeading, string>>;
  };
  readonly recipient: {
    readonly safeguard: string;
    readonly contact: string;
    readonly concludedOn: string;
    readonly reviewOn: string;
    readonly remarks: string;
  };
  readonly retention: {
    readonly category: string;
    readonly groundKind: string;
    readonly citation: string;
  };
  readonly reference: string;
  readonly country: string;
  readonly closedOn: string;
  readonly happenedFrom: string;
  readonly happenedUntil: string;
  readonly receivedOn: string;
  readonly givenOn: string;
  readonly statistics: {
    readonly title: string;
    /** `{date}` */
    readonly subtitle: string;
    readonly empty: string;
    readonly note: string;
    readonly year: string;
    readonly received: string;
    readonly answered: string;
    readonly open: string;
    readonly withoutAnswer: string;
    readonly median: string;
    readonly average: string;
    readonly longest: string;
    /** `{from}`, `{until}` */
    readonly span: string;
    /** `{from}` */
    readonly lastSpan: string;
    readonly right: string;
    readonly asked: string;
    readonly undecided: string;
  };
}

const words: Readonly<Record<Language, TableWords>> = { fr, nl, en, de };

export function tableWordsOf(language: Language): TableWords {
  return words[language];
}
