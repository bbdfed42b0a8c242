/** What a language must be able to say on the cover of the folder for an inspection. One file per language. */
import type { ControllerCountry } from '../../../domain/controller/controller.ts';
import type { Language } from '../../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Texts with `{places}` are filled by `phrase`. */
export interface InspectionWords {
  /** Without endings; unaccented, so that every system shows them. */
  readonly fileNames: { readonly archive: string; readonly cover: string };
  readonly title: string;
  /** `{date}` */
  readonly subtitle: string;
  /** GDPR Art. 30(4), 58(1)(a). */
  readonly what: Readonly<Record<ControllerCountry, string>>;
  readonly controller: string;
  readonly contents: {
    readonly heading: string;
    readonly what: string;
    readonly figures: string;
    readonly file: string;
    readonly register: string;
    readonly clients: string;
    readonly processors: string;
    readonly retention: string;
    readonly requests: string;
    readonly breaches: string;
    readonly disclosures: string;
    readonly sweeps: string;
    readonly audit: string;
    /** `{activities}`, `{categories}`, `{special}` */
    readonly registerFigures: string;
    /** `{processing}`, `{clients}` */
    readonly clientFigures: string;
    /** `{recipients}`, `{processors}`, `{outside}` */
    readonly processorFigures: string;
    /** `{rules}`, `{without}` */
    readonly retentionFigures: string;
    /** `{year}`, `{received}`, `{answered}`, `{open}` */
    readonly requestFigures: string;
    /** `{breaches}`, `{open}` */
    readonly breachFigures: string;
    /** `{disclosures}`, `{given}` */
    readonly disclosureFigures: string;
    /** `{sweeps}`, `{items}` */
    readonly sweepFigures: string;
    /** `{entries}` */
    readonly auditFigures: string;
    readonly here: string;
  };
  readonly processors: {
    readonly heading: string;
    readonly none: string;
    readonly name: string;
    readonly country: string;
    readonly concludedOn: string;
    readonly reviewOn: string;
    readonly clauses: string;
    readonly noContract: string;
    readonly whole: string;
    /** `{settled}`, `{all}` */
    readonly partly: string;
    readonly undated: string;
    readonly notSet: string;
    readonly noCountry: string;
  };
  readonly requests: {
    /** `{year}` */
    readonly heading: string;
    readonly none: string;
    readonly right: string;
    readonly asked: string;
    readonly undecided: string;
    /** `{median}`, `{longest}` */
    readonly days: string;
  };
  readonly sweeps: {
    readonly heading: string;
    readonly none: string;
    readonly on: string;
    readonly items: string;
    readonly persons: string;
    readonly note: string;
  };
  readonly audit: {
    readonly heading: string;
    readonly what: string;
    readonly entries: string;
    readonly head: string;
    /** `{seq}`, `{hash}` */
    readonly headValue: string;
    readonly state: string;
    readonly whole: string;
    /** `{seq}` */
    readonly broken: string;
    readonly checkHeading: string;
    readonly check: readonly string[];
  };
  readonly gaps: {
    readonly heading: string;
    readonly what: string;
    readonly none: string;
    readonly record: string;
    readonly gap: string;
    readonly settledHeading: string;
    readonly how: string;
    readonly register: string;
    readonly policy: string;
  };
  readonly signature: {
    readonly heading: string;
    readonly what: string;
    readonly placeAndDate: string;
    readonly name: string;
    readonly sign: string;
  };
}

const words: Readonly<Record<Language, InspectionWords>> = { fr, nl, en, de };

export function inspectionWordsOf(language: Language): InspectionWords {
  return words[language];
}
