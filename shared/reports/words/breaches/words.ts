/** What a language must be able to say in the sheet of a breach and in the registers of breaches and disclosures. */
import type { BreachEffect, RiskLevel, TellingException } from '../../../domain/breach/breach.ts';
import type {
  ContestOutcome,
  DisclosureChannel,
  DisclosureRecipient,
  DisclosureState,
} from '../../../domain/disclosure/disclosure.ts';
import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Texts with `{places}` are filled by `phrase`; the others are printed as they stand. */
export interface BreachReportWords {
  readonly fileNames: { readonly sheet: string; readonly breaches: string; readonly disclosures: string };
  readonly unknown: string;
  /** `{from}`, `{until}` */
  readonly fromUntil: string;
  /** `{day}`, `{time}` */
  readonly moment: string;
  readonly sheet: {
    /** `{reference}` */
    readonly title: string;
    /** `{number}` */
    readonly phase: string;
    readonly draft: string;
    readonly what: string;
    readonly factsHeading: string;
    readonly happened: string;
    readonly discovered: string;
    readonly aware: string;
    readonly due: string;
    readonly told: string;
    readonly theirReference: string;
    readonly effects: string;
    readonly risk: string;
    readonly natureHeading: string;
    readonly persons: string;
    readonly personsCount: string;
    readonly recordsCount: string;
    readonly categories: string;
    readonly contactHeading: string;
    readonly consequencesHeading: string;
    readonly measuresHeading: string;
    readonly outstandingHeading: string;
    readonly delayHeading: string;
    readonly personsToldHeading: string;
    readonly personsTold: string;
    readonly notTold: string;
  };
  readonly effects: Readonly<Record<BreachEffect, string>>;
  readonly risks: Readonly<Record<RiskLevel, string>>;
  readonly exceptions: Readonly<Record<TellingException, string>>;
  readonly register: {
    readonly title: string;
    /** `{date}` */
    readonly subtitle: string;
    readonly empty: string;
    readonly summary: string;
    readonly role: string;
    /** `{client}` */
    readonly processor: string;
    readonly reasons: string;
    readonly authority: string;
    readonly client: string;
    readonly notOwed: string;
    readonly stillOwed: string;
    /** `{day}` */
    readonly toldLate: string;
    readonly personsTelling: string;
    /** `{count}` */
    readonly letters: string;
    readonly measures: string;
    readonly lessons: string;
    readonly open: string;
  };
  readonly disclosures: {
    readonly title: string;
    /** `{date}` */
    readonly subtitle: string;
    readonly empty: string;
    readonly recipient: string;
    readonly details: string;
    readonly basis: string;
    readonly demand: string;
    /** `{reference}`, `{day}` */
    readonly demandText: string;
    /** `{day}` */
    readonly demandWithoutReference: string;
    readonly noDemand: string;
    readonly persons: string;
    readonly categories: string;
    readonly given: string;
    /** `{day}`, `{channel}` */
    readonly givenOn: string;
    readonly refused: string;
    readonly contest: string;
    readonly telling: string;
    readonly toTell: string;
    /** `{day}` */
    readonly told: string;
    readonly notNeeded: string;
    /** `{day}` */
    readonly secretUntil: string;
    readonly secret: string;
    readonly state: string;
  };
  readonly recipients: Readonly<Record<DisclosureRecipient, string>>;
  readonly channels: Readonly<Record<DisclosureChannel, string>>;
  readonly contests: Readonly<Record<ContestOutcome, string>>;
  readonly states: Readonly<Record<DisclosureState, string>>;
}

const words: Readonly<Record<Language, BreachReportWords>> = { fr, nl, en, de };

export function breachReportWordsOf(language: Language): BreachReportWords {
  return words[language];
}
