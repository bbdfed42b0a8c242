/** What the register has to hold before a policy written from it is complete and true (GDPR Art. 13 and 14). */
import { findGaps } from '../../domain/processing/find-gaps.ts';
import type { FoundGap, GapCode } from '../../domain/processing/gap.ts';
import type { PolicyFacts } from './policy-facts.ts';

/**
 * Of all gaps those that leave a hole in the policy, or a sentence in it that contradicts another. That a recipient has no name is
 * none: Art. 13(1)(e) lets a policy name categories of recipients.
 */
const policyLacks = [
  'no-activities',
  'no-lawful-basis',
  'no-interest-named',
  'no-law-named',
  'no-special-basis',
  'no-categories',
  'no-source',
  'no-retention',
  'no-automated-consequences',
  'no-human-review',
  'no-joint-arrangement',
  'no-country',
  'no-safeguard',
  'own-use-authorised',
  'marketing-promised-never',
  'sold-promised-never',
  'minors-age-below-law',
] as const satisfies readonly GapCode[];
export type PolicyLack = (typeof policyLacks)[number];

export interface FoundLack extends FoundGap {
  readonly code: PolicyLack;
}

export function findPolicyLacks(facts: PolicyFacts): readonly FoundLack[] {
  const gaps = findGaps({
    ...facts,
    clientProcessing: [],
    country: facts.controller.country,
    today: facts.versionOn,
  });
  return gaps.flatMap((gap) => {
    const code = policyLacks.find((each) => each === gap.code);
    return code === undefined ? [] : [{ ...gap, code }];
  });
}
