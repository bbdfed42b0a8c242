/** Which of several retention rules decides how long the same data is kept. */
import type { Result } from '../../result.ts';
import { isAfter, isBefore, laterOf, type LocalDate } from '../local-date.ts';
import {
  dueForDeletionOn,
  type DueForDeletion,
  type RetentionEvent,
  type RetentionProblem,
} from './due-for-deletion.ts';
import { groundKinds, type RetentionRule } from './retention-rule.ts';

export interface RuleOutcome {
  readonly rule: RetentionRule;
  readonly result: Result<DueForDeletion, RetentionProblem>;
}

export interface KeptUntil {
  /** The rule that ends last. Its result is an error while no end can be computed: the data is then not due. */
  readonly deciding: RuleOutcome;
  /** All other rules, the one that ends last first. */
  readonly others: readonly RuleOutcome[];
  /**
   * From this day on only the law still asks for the data: it belongs in the restricted archive (Art. 5(1)(b) and (e)).
   * Null where that time does not come or cannot be computed.
   */
  readonly heldByLawAloneFromOn: LocalDate | null;
}

/**
 * Data serves each purpose for as long as that purpose's rule says, so the rule that ends last decides, and a legal duty is never cut
 * short by a shorter promise (Art. 17(3)(b)). Of two that end on the same day the stronger ground is named: law, contract,
 * policy, indicative. Null where there is no rule at all.
 */
export function keptUntil(
  rules: readonly RetentionRule[],
  events: readonly RetentionEvent[],
): KeptUntil | null {
  const outcomes = rules.map((rule) => ({ rule, result: dueForDeletionOn(rule, events) })).sort(laterFirst);
  const [deciding, ...others] = outcomes;
  if (deciding === undefined) return null;
  return { deciding, others, heldByLawAloneFromOn: heldByLawAloneFrom(deciding, others) };
}

/** What remains of the rules once the person has obtained erasure: only duties to keep, Art. 17(3)(b). Null: nothing stands against it. */
export function keptDespiteErasure(
  rules: readonly RetentionRule[],
  events: readonly RetentionEvent[],
): KeptUntil | null {
  return keptUntil(
    rules.filter(({ ground }) => ground.kind === 'law'),
    events,
  );
}

export function isDueForDeletion({ deciding }: KeptUntil, today: LocalDate): boolean {
  return deciding.result.ok && !isBefore(today, deciding.result.value.dueOn);
}

function laterFirst(a: RuleOutcome, b: RuleOutcome): number {
  const [dueA, dueB] = [dueOf(a), dueOf(b)];
  if (dueA === dueB) return strength(a) - strength(b);
  if (dueA === null) return -1;
  if (dueB === null) return 1;
  return isAfter(dueA, dueB) ? -1 : 1;
}

/** Null: no end in sight, which outlasts every date. */
function dueOf({ result }: RuleOutcome): LocalDate | null {
  return result.ok ? result.value.dueOn : null;
}

function strength({ rule }: RuleOutcome): number {
  return groundKinds.indexOf(rule.ground.kind);
}

function heldByLawAloneFrom(deciding: RuleOutcome, others: readonly RuleOutcome[]): LocalDate | null {
  if (deciding.rule.ground.kind !== 'law') return null;
  const purposes = others.filter(({ rule }) => rule.ground.kind !== 'law').map(dueOf);
  const lastPurpose = purposes.reduce(
    (last, each) => (last === null || each === null ? null : laterOf(last, each)),
    purposes[0] ?? null,
  );
  return lastPurpose === dueOf(deciding) ? null : lastPurpose;
}
