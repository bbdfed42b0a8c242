/** What to mind before a request is called unfounded or excessive. Codes, worded as `excess.warning.<code>`; none of them decides. */
import type { Article } from '../law/article.ts';
import type { EarlierRequest } from './earlier-request.ts';
import { claimsGround, type ExcessClaim, type ExcessGround } from './excess-sheet.ts';
import type { Right } from './right.ts';

export const excessWarningCodes = [
  'first-access-free',
  'first-needs-intent',
  'not-repeated',
  'fee-needs-grounds',
  'nothing-tried',
  'other-ground',
] as const;
export type ExcessWarningCode = (typeof excessWarningCodes)[number];

const gdpr = (place: string): Article => ({ act: 'gdpr', place });

export const articleOfWarning: Readonly<Record<ExcessWarningCode, Article>> = {
  'first-access-free': gdpr('15(3)'),
  'first-needs-intent': gdpr('12(5)'),
  'not-repeated': gdpr('12(5)'),
  'fee-needs-grounds': gdpr('12(5)'),
  'nothing-tried': gdpr('12(2)'),
  'other-ground': gdpr('12(5)'),
};

interface ExcessWarningFacts {
  readonly rights: readonly Right[];
  readonly earlier: readonly EarlierRequest[];
  readonly grounds: readonly ExcessGround[];
  readonly isFee: boolean;
  /** As written so far. */
  readonly claims: readonly ExcessClaim[];
  readonly intent: string | null;
  readonly triedInstead: string | null;
}

export function excessWarnings(facts: ExcessWarningFacts): readonly ExcessWarningCode[] {
  const { rights, earlier, grounds, claims, intent, triedInstead } = facts;
  const isFirst = earlier.length === 0;
  const isFirstAccess = rights.includes('access') && !earlier.some((each) => each.rights.includes('access'));
  const holds: Readonly<Record<ExcessWarningCode, boolean>> = {
    // C-307/22: whatever it is asked for.
    'first-access-free': isFirstAccess,
    // C-526/24: excessive at the first time only on proven intent, read strictly.
    'first-needs-intent': isFirst && intent === null,
    'not-repeated': isFirst && claims.includes('repetitive'),
    // A fee without grounds ends as a complaint.
    'fee-needs-grounds': facts.isFee,
    'nothing-tried': triedInstead === null,
    'other-ground': claims.length > 0 && grounds.some((ground) => !claimsGround(claims, ground)),
  };
  return excessWarningCodes.filter((code) => holds[code]);
}
