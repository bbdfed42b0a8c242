/** One thing that the record of processing lacks, or that contradicts the law or the published policy. */
import type { LocalizedText } from '../language.ts';

/** Worded as `gap.<code>` on the screen. */
export const gapCodes = [
  'no-activities',
  'no-lawful-basis',
  'no-interest-named',
  'no-law-named',
  'no-balance-test',
  'no-consent-proof',
  'consents-unproven',
  'no-special-basis',
  'no-categories',
  'no-source',
  'no-security',
  'no-retention',
  'no-automated-consequences',
  'no-human-review',
  'no-joint-arrangement',
  'marketing-promised-never',
  'minors-age-below-law',
  'minors-age-above-law',
  'recipient-unnamed',
  'no-country',
  'no-safeguard',
  'no-contact',
  'no-contract',
  'contract-incomplete',
  'contract-review-due',
  'own-use-authorised',
  'own-use-own-service',
  'data-sold',
  'sold-promised-never',
  'client-none-named',
  'client-no-contact',
  'client-no-security',
  'policy-undated',
  'policy-cites-directive',
  'policy-no-authority',
  'policy-authority-no-address',
  'policy-authority-former',
  'policy-no-delay',
  'policy-no-identity-rule',
  'policy-identity-copy',
  'policy-anonymous-only',
  'policy-lacks',
  'policy-rights-missing',
  'policy-minors-below-law',
  'policy-minors-above-law',
  'policy-no-recipients',
  'policy-use-is-consent',
  'policy-erases-everything',
  'policy-authorises-own-use',
  'policy-changes-unannounced',
  'policy-not-personal',
] as const;
export type GapCode = (typeof gapCodes)[number];

export interface FoundGap {
  /** `caution`: nothing to complete, something to know. */
  readonly kind: 'missing' | 'contradiction' | 'caution';
  readonly code: GapCode;
  /** Null where it concerns the register or the published policy as a whole. */
  readonly recordId: string | null;
  readonly recordName: LocalizedText | null;
  /** Place in the GDPR. */
  readonly article: string;
  /** What it speaks of, by codes: clauses of a contract, rights, elements of a policy. */
  readonly details: readonly string[];
  /** What it speaks of, by names of the register: categories of data. */
  readonly names: readonly LocalizedText[];
}

type About = Partial<Pick<FoundGap, 'details' | 'names'>>;
export type FindGap = (kind: FoundGap['kind'], code: GapCode, article: string, about?: About) => FoundGap;

/** Of one record; without one, of the whole. */
export function gapsOf(record: { readonly id: string; readonly name: LocalizedText } | null): FindGap {
  return (kind, code, article, { details = [], names = [] } = {}) => ({
    kind,
    code,
    recordId: record?.id ?? null,
    recordName: record?.name ?? null,
    article,
    details,
    names,
  });
}
