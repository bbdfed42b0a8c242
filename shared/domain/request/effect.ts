/** What granting a right changes in the register, and what must be known before: the tasks `answer-questions` and `carry-out`. */
import type { RequestRight } from './request.ts';
import { isGranted, rightRules, type Right } from './right.ts';
import type { RightDetails } from './right-details.ts';

/** The rights whose effect `requests.carryOut` carries out; the others are fulfilled by a copy, or by the erasure. */
export const rightsWithEffect: ReadonlySet<Right> = new Set<Right>([
  'rectification',
  'restriction',
  'objection',
  'marketing-objection',
  'consent-withdrawal',
  'automated-decision',
  'post-mortem',
]);

/** Whether what is written about a right is enough to carry it out. */
export function areDetailsComplete(right: Right, details: RightDetails | null): boolean {
  switch (right) {
    case 'rectification':
      return (
        details?.right === right && (details.corrections.length > 0 || (details.statement ?? null) !== null)
      );
    case 'restriction':
      return details?.right === right && details.case !== null;
    case 'objection':
      return details?.right === right && details.activityIds.length > 0;
    case 'consent-withdrawal':
      // None named: all that rest on consent.
      return details?.right === right;
    case 'automated-decision':
      return details?.right === right && details.decision !== null;
    case 'post-mortem':
      return details?.right === right && details.matter !== null;
    case 'access':
    case 'erasure':
    case 'portability':
    case 'marketing-objection':
      return true;
  }
}

/** Marketing and consent end at once (Art. 21(3), 7(3)): before the decision, which only says so. */
export function mayCarryOut(asked: Pick<RequestRight, 'right' | 'outcome'>): boolean {
  if (!rightsWithEffect.has(asked.right)) return false;
  const isAtOnce = rightRules[asked.right].pace === 'at-once';
  return isGranted(asked) || (isAtOnce && asked.outcome === null);
}

/** Granted, and not yet done in the register: a letter that says it was done has to wait. */
export function isEffectOwed(
  asked: Pick<RequestRight, 'right' | 'outcome' | 'carriedOutOn'> & { readonly details: RightDetails | null },
): boolean {
  return (
    rightsWithEffect.has(asked.right) &&
    asked.right !== 'marketing-objection' &&
    !erasesAfterDeath(asked) &&
    isGranted(asked) &&
    asked.carriedOutOn === null
  );
}

/** LIL Art. 85: directives that ask for erasure are executed as an erasure is, with its plan and its proof. */
export function erasesAfterDeath({ right, details }: Pick<RequestRight, 'right' | 'details'>): boolean {
  return (
    right === 'post-mortem' &&
    details?.right === 'post-mortem' &&
    details.matter === 'directives-executed' &&
    details.effect === 'erase'
  );
}
