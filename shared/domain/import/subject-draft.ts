/** What one line of a foreign table becomes before it is stored, and why a line is refused or only partly understood. */
import { z } from 'zod';
import type { Language } from '../language.ts';
import type { LocalDate } from '../local-date.ts';
import type { PostalAddress } from '../postal/postal-address.ts';
import type { Relation } from '../subject/subject.ts';
import type { ImportCategory } from './column-target.ts';

/** Something to be held under a category, word for word: the name of its column and the value. */
export interface DraftDataItem {
  readonly label: string;
  readonly value: string;
  readonly categoryCode: ImportCategory;
}

/** Nothing of this is stored yet. Empty texts are null; lists keep the order of the columns, without repeats. */
export interface SubjectDraft {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly company: string | null;
  readonly customerNumber: string | null;
  readonly language: Language | null;
  readonly relation: Relation;
  readonly relationStartedOn: LocalDate | null;
  readonly lastContactOn: LocalDate | null;
  readonly lastOrderOn: LocalDate | null;
  readonly birthOn: LocalDate | null;
  readonly note: string | null;
  /** As typed; at most 50 together with the telephone numbers. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly PostalAddress[];
  /** The first postal code of the line, also where the rest of its address is missing. */
  readonly postalCode: string | null;
  /** `unsubscribed`: the person has said stop (GDPR Art. 21(2)), not merely never subscribed. */
  readonly newsletter: 'subscribed' | 'unsubscribed' | null;
  readonly newsletterSince: LocalDate | null;
  readonly unsubscribedOn: LocalDate | null;
  /** What has no field of its own, and the original words of consents and dates that could not be read. */
  readonly dataItems: readonly DraftDataItem[];
  readonly warnings: readonly ImportWarning[];
}

export const importWarningCodes = [
  'impossible-date',
  'ambiguous-date',
  'unknown-country',
  'country-guessed',
  'postal-code-mended',
  'address-incomplete',
  'address-not-split',
  'consent-unreadable',
  'damaged-number',
  'looks-like-formula',
  'secret-left-out',
  'card-number-left-out',
  'national-number-in-text',
] as const;
export const importWarningSchema = z
  .object({
    code: z.enum(importWarningCodes),
    /** Place of the column in the table, from 0. */
    column: z.int().nullable(),
  })
  .readonly();
export type ImportWarning = z.infer<typeof importWarningSchema>;
export type ImportWarningCode = ImportWarning['code'];

export const rowRefusals = ['no-name-no-email', 'malformed-email', 'value-too-long'] as const;
export const rowRefusalSchema = z
  .object({ code: z.enum(rowRefusals), column: z.int().nullable() })
  .readonly();
export type RowRefusal = z.infer<typeof rowRefusalSchema>;
