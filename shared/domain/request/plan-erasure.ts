/** Decides per category what an erasure erases and what it keeps, on what exception and until when (GDPR Art. 17). Pure. */
import { isBefore, type LocalDate } from '../local-date.ts';
import type { DueForDeletion, RetentionEvent, RetentionProblem } from '../retention/due-for-deletion.ts';
import type { FinancialYearEnd } from '../retention/financial-year.ts';
import { isDueForDeletion, keptDespiteErasure, type RuleOutcome } from '../retention/kept-until.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { Result } from '../../result.ts';
import { rulesFor } from '../subject/group-held-data.ts';
import type { HeldCategory, HeldData, HeldItem } from '../subject/held-data.ts';
import { namingFieldsOf } from '../subject/identity-field.ts';
import { identityCode } from '../subject/purposes-of-person.ts';
import { eventsOfItem } from '../subject/retention-events.ts';
import { chosenLines, dutyLine, erasedLines, keptLine, namingLines } from './erasure-lines.ts';
import type { ErasureChoice, ErasureLine, ErasurePlan, ErasureWarning } from './erasure-plan.ts';
import type { ErasureGround } from './request.ts';

export interface ErasureInput {
  /** Null where the person is not in the register. */
  readonly held: HeldData | null;
  readonly retentionRules: readonly RetentionRule[];
  /** Known days of the person beyond those of single items: `eventsOfSubject`. */
  readonly events: readonly RetentionEvent[];
  /** Of the controller. */
  readonly financialYearEnd: FinancialYearEnd;
  /** Chosen by the user. Null: none applies. */
  readonly ground: ErasureGround | null;
  readonly choices: readonly ErasureChoice[];
  /** Copies of data handed out earlier, still kept with the person's requests. */
  readonly copies: number;
  readonly today: LocalDate;
}

/**
 * With a ground everything goes, except what a rule with the ground `law` still holds (Art. 17(3)(b)) and what the user keeps with an
 * exception and a reason. The name stays with what is kept, in the restricted archive: invoices stay whole for their legal period.
 */
export function planErasure(input: ErasureInput): ErasurePlan {
  const { held, ground, copies } = input;
  const categories = held?.categories ?? [];
  if (categories.length === 0) {
    return { ground, outcome: 'nothing-held', lines: [], restrictsKept: false, copies, warnings: [] };
  }
  if (ground === null) return refusal(categories, input.today);

  const decided = categories.map((category) => ({ category, ...decideItems(category, input) }));
  const kept = decided.flatMap(({ lines }) => lines).filter(({ decision }) => decision === 'keep');
  const lines = decided.flatMap((each) => [
    ...identityLines(each.category, kept, input.choices),
    ...each.lines,
  ]);
  const uncovered = categories.filter((category) => !covers(ground, category));
  const outcome = outcomeOf(lines);
  return {
    ground,
    outcome,
    lines,
    restrictsKept: kept.length > 0,
    copies: outcome === 'refused' ? 0 : copies,
    warnings: [
      ...decided.flatMap(({ warnings }) => warnings),
      ...uncovered.map(({ categoryId }) => ({ code: 'ground-may-not-cover' as const, categoryId })),
    ],
  };
}

function refusal(categories: readonly HeldCategory[], today: LocalDate): ErasurePlan {
  const overdue = categories.filter(({ period }) => {
    const end = period?.keptThroughOn ?? null;
    return end !== null && isBefore(end, today);
  });
  return {
    ground: null,
    outcome: 'refused',
    lines: categories.map((category) =>
      keptLine({ category, fields: category.fields, items: category.items }),
    ),
    restrictsKept: false,
    copies: 0,
    warnings: overdue.map(({ categoryId }) => ({ code: 'period-over', categoryId })),
  };
}

interface Decision {
  readonly lines: readonly ErasureLine[];
  readonly warnings: readonly ErasureWarning[];
}

/** Of the items alone; the fields of identity follow from all categories together. */
function decideItems(category: HeldCategory, input: ErasureInput): Decision {
  const { items, categoryId } = category;
  const choice = choiceFor(category, input.choices);
  if (choice?.decision === 'keep') return { lines: chosenLines({ category, items }, choice), warnings: [] };

  const bound = items.flatMap((item) => dutiesOn(item, category, input));
  const isOverridden = choice?.decision === 'erase' && choice.despiteLegalDuty;
  const warnings: ErasureWarning[] = [];
  if (choice?.decision === 'erase' && bound.length > 0) {
    warnings.push({ code: isOverridden ? 'legal-duty-overridden' : 'legal-duty-stands', categoryId });
  }
  if (isOverridden) return { lines: erasedLines({ category, items }), warnings };

  const free = items.filter((item) => !bound.some((each) => each.item === item));
  const keptLines = [...new Set(bound.map(({ rule }) => rule))].map((rule) => {
    const group = bound.filter((each) => each.rule === rule);
    return dutyLine(
      { category, items: group.map(({ item }) => item) },
      rule,
      group.map(({ result }) => endOf(result)),
    );
  });
  if (keptLines.some(({ keptThroughOn }) => keptThroughOn === null)) {
    warnings.push({ code: 'start-not-known', categoryId });
  }
  return { lines: [...erasedLines({ category, items: free }), ...keptLines], warnings };
}

/** Art. 17(3)(b): the duty that holds an item, or none where there is none or its period is over. */
function dutiesOn(
  item: HeldItem,
  category: HeldCategory,
  { retentionRules, events, financialYearEnd, today }: ErasureInput,
): readonly (RuleOutcome & { readonly item: HeldItem })[] {
  const activityIds = category.purposes.map(({ activityId }) => activityId);
  const rules = rulesFor(category, activityIds, retentionRules);
  const duty = keptDespiteErasure(rules, [...events, ...eventsOfItem(item, financialYearEnd)]);
  return duty === null || isDueForDeletion(duty, today) ? [] : [{ ...duty.deciding, item }];
}

/** Whatever the kept data needs of the name stays with it; the rest of the record goes. */
function identityLines(
  category: HeldCategory,
  kept: readonly ErasureLine[],
  choices: readonly ErasureChoice[],
): readonly ErasureLine[] {
  const { fields, code } = category;
  if (code !== identityCode) return [];
  const choice = choiceFor(category, choices);
  if (choice?.decision === 'keep') return chosenLines({ category, fields }, choice);
  const naming = kept.length > 0 ? namingFieldsOf(fields) : [];
  const others = fields.filter((field) => !naming.includes(field));
  return [...erasedLines({ category, fields: others }), ...namingLines({ category, fields: naming }, kept)];
}

function outcomeOf(lines: readonly ErasureLine[]): ErasurePlan['outcome'] {
  const isErased = lines.some(({ decision }) => decision === 'erase');
  const isKept = lines.some(({ decision }) => decision === 'keep');
  if (isErased && isKept) return 'partly-granted';
  return isErased ? 'granted' : 'refused';
}

function choiceFor({ categoryId }: HeldCategory, choices: readonly ErasureChoice[]): ErasureChoice | null {
  return choices.findLast((choice) => choice.categoryId === categoryId) ?? null;
}

/** Withdrawn consent ends what rests on consent; an objection what rests on interests or serves marketing (Art. 17(1)(b), (c)). */
function covers(ground: ErasureGround, { purposes }: HeldCategory): boolean {
  if (purposes.length === 0) return true;
  if (ground === 'b')
    return purposes.some(({ lawfulBasis }) => lawfulBasis === 'consent' || lawfulBasis === null);
  if (ground !== 'c') return true;
  const ended = new Set(['legitimate-interests', 'public-task', null]);
  return purposes.some(({ lawfulBasis, isMarketing }) => isMarketing || ended.has(lawfulBasis));
}

function endOf(result: Result<DueForDeletion, RetentionProblem>): LocalDate | null {
  return result.ok ? result.value.keptThroughOn : null;
}
