/** What all letters share in one language: clauses by name, and the furniture around the body. */
import type { ControllerCountry } from '../../domain/controller/controller.ts';
import type { Language } from '../../domain/language.ts';
import type { TemplateBlock } from '../template.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export const clauseNames = [
  /** GDPR and the law of the controller's country. */
  'law',
  /** Whose data, where somebody else asks. */
  'on-behalf',
  /** Where the mandate does not show that the copy may go to whoever asks. */
  'copy-to-person',
  'free-of-charge',
  'contact',
  /** Art. 12(4), 13(2)(d), 15(1)(f), 77, 79, with the words of each country. */
  'complaint',
  /** Art. 5(2): the file of the request itself. */
  'request-file',
  'other-rights',
  /** First of all, where the letter replaces another. */
  'correction',
  'extra',
] as const;
export type ClauseName = (typeof clauseNames)[number];
export type Clauses = Readonly<Record<ClauseName, readonly TemplateBlock[]>>;

type PerCountry<T> = Readonly<Record<ControllerCountry, T>>;

/** Texts with `{places}` are filled by `phrase`. */
export interface LetterFrame {
  readonly clauses: Clauses;
  readonly subjectLabel: string;
  readonly references: {
    readonly received: string;
    /** Where it was no request: an authority's letter. */
    readonly letterReceived: string;
    readonly theirs: string;
    readonly ours: string;
  };
  /** For a person whose gender is not known. */
  readonly salutation: string;
  readonly closing: PerCountry<string>;
  readonly enclosures: PerCountry<{ readonly one: string; readonly other: string }>;
  /** `{number}` */
  readonly registered: PerCountry<{ readonly numbered: string; readonly plain: string }>;
  /** Keeps its places `{page}` and `{pages}` until the pages are counted. */
  readonly pageLabel: string;
  readonly sealCaption: string;
  /** `{subject}`, `{reference}` */
  readonly title: string;
  /** Legal mentions of the letterhead. */
  readonly mentions: {
    /** `{name}` */
    readonly inLiquidation: string;
    /** `{form}`, `{capital}` */
    readonly capital: string;
    /** `{number}` */
    readonly vat: string;
    /** Register of legal persons or of commerce, `{town}`. */
    readonly registry: PerCountry<string>;
  };
}

const frames: Readonly<Record<Language, LetterFrame>> = { fr, nl, en, de };

export function frameOf(language: Language): LetterFrame {
  return frames[language];
}
