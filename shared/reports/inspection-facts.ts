/** What the folder for an inspection is made of: its parts, and the facts and figures of its cover. */
import type { YearFigures } from '../domain/archive/yearly-figures.ts';
import type { Controller } from '../domain/controller/controller.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Processor } from '../domain/processing/processing-activity.ts';
import type { Outcome, Right } from '../domain/request/right.ts';

/** What lies in the folder, in its order. */
export const inspectionParts = [
  'register',
  'clients',
  'processors',
  'retention',
  'requests',
  'breaches',
  'disclosures',
  'sweeps',
  'audit',
] as const;
export type InspectionPart = (typeof inspectionParts)[number];

export interface InspectionFacts {
  readonly language: Language;
  /** In force on the day the folder is made. */
  readonly controller: Controller;
  readonly madeOn: LocalDate;
  readonly counts: InspectionCounts;
  /** With the service in words. */
  readonly processors: readonly (Pick<Processor, 'name' | 'countryCode' | 'contract'> & {
    readonly service: string;
  })[];
  /** Of the year of `madeOn`; null where none was received. */
  readonly year: YearFigures | null;
  readonly rightName: (right: Right) => string;
  readonly outcomeName: (outcome: Outcome) => string;
  /** Those that are over, the latest first. */
  readonly sweeps: readonly { readonly on: LocalDate; readonly items: number; readonly persons: number }[];
  readonly audit: {
    readonly entries: number;
    readonly head: { readonly seq: number; readonly hash: string };
    readonly brokenAt: number | null;
  };
  /** In words, by the record's name. Null where the user leaves the page out. */
  readonly gaps: InspectionGaps | null;
  /** Under which names the parts lie beside the cover; those that are printed on it have none. */
  readonly files: ReadonlyMap<InspectionPart, string>;
}

type AboutGap = 'register' | 'policy' | { readonly name: string };

export interface InspectionGaps {
  readonly open: readonly { readonly about: AboutGap; readonly texts: readonly string[] }[];
  /** What only the business can judge, and what it found, in its own words. */
  readonly settled: readonly {
    readonly about: AboutGap;
    readonly text: string;
    readonly how: string;
    readonly on: LocalDate;
  }[];
}

/** Figures that the lists of the cover do not show. */
export interface InspectionCounts {
  readonly activities: number;
  readonly categories: number;
  readonly special: number;
  readonly withoutPeriod: number;
  readonly rules: number;
  readonly clientProcessing: number;
  readonly clients: number;
  readonly recipients: number;
  readonly outside: number;
  readonly breaches: number;
  readonly openBreaches: number;
  readonly disclosures: number;
  readonly given: number;
}
