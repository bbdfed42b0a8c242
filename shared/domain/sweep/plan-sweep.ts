/** What of one person is due for deletion, under which rule and since when (GDPR Art. 5(1)(e)). Pure; decides, touches nothing. */
import type { ActivityId, CategoryId } from '../id.ts';
import { isBefore, type LocalDate } from '../local-date.ts';
import type { DataCategory, ProcessingActivity } from '../processing/processing-activity.ts';
import type { DueForDeletion } from '../retention/due-for-deletion.ts';
import type { FinancialYearEnd } from '../retention/financial-year.ts';
import { keptUntil, type KeptUntil } from '../retention/kept-until.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { rulesFor } from '../subject/group-held-data.ts';
import { activitiesOfCategory, activitiesOfPerson, identityCode } from '../subject/purposes-of-person.ts';
import { eventsOfItem, eventsOfSubject } from '../subject/retention-events.ts';
import type { DataItem, Subject } from '../subject/subject.ts';
import type { HoldKind, OpenPeriod, SweepEnd } from './sweep.ts';

/** The record of processing, and the day on which it is asked. */
export interface SweepRules {
  readonly categories: readonly DataCategory[];
  readonly activities: readonly ProcessingActivity[];
  readonly retentionRules: readonly RetentionRule[];
  readonly financialYearEnd: FinancialYearEnd;
  readonly today: LocalDate;
}

export interface SweptPerson {
  readonly subject: Subject;
  readonly items: readonly DataItem[];
  readonly stoppedActivityIds: readonly ActivityId[];
  readonly unconsentedActivityIds?: readonly ActivityId[];
  readonly holds: readonly HoldKind[];
}

/** One item and how long it is kept. */
export type ItemKeeping = {
  readonly item: DataItem;
  readonly category: DataCategory;
} & (
  | { readonly state: 'due' | 'kept'; readonly rule: RetentionRule; readonly due: DueForDeletion }
  | { readonly state: 'open'; readonly why: OpenPeriod; readonly rule: RetentionRule | null }
);
export type DueItem = Extract<ItemKeeping, { readonly state: 'due' | 'kept' }>;

export interface SweepPlan {
  readonly items: readonly ItemKeeping[];
  /** Those that go: due, to be erased or anonymised, and held by nothing. */
  readonly going: readonly DueItem[];
  readonly end: SweepEnd;
  /** Set where something is due, or the person could leave. */
  readonly holds: readonly HoldKind[];
}

/**
 * The rule that ends last decides for each item. The record of the person goes once its own period is over and no item is left;
 * where only the law or an archiving rule still asks for what is left, person and items go to the restricted archive (Art. 5(1)(b),
 * (e)). A hold keeps all of it.
 */
export function planSweep(person: SweptPerson, rules: SweepRules): SweepPlan {
  const { subject, items } = person;
  const concerned = concernedBy(person, rules);
  const keeping = items.map((item) => keepingOf(item, subject, concerned, items, rules));
  const due = keeping.filter((each): each is DueItem => each.state === 'due');
  const going = due.filter(({ rule }) => rule.action !== 'archive');
  const left = keeping.filter((each) => !going.some(({ item }) => item === each.item));
  const end = endOf(person, left, rules, concerned);
  const isAnythingDue = going.length > 0 || end !== 'stays';
  if (!isAnythingDue || person.holds.length === 0) return { items: keeping, going, end, holds: [] };
  return { items: keeping, going: [], end: 'stays', holds: person.holds };
}

function concernedBy(
  { subject, items, stoppedActivityIds, unconsentedActivityIds = [] }: SweptPerson,
  { activities, categories }: SweepRules,
): readonly ProcessingActivity[] {
  return activitiesOfPerson({
    items,
    activities,
    identityCategoryId: identityOf(categories),
    isMarketingStopped: subject.marketingStoppedOn !== null,
    stoppedActivityIds,
    unconsentedActivityIds,
  });
}

function keepingOf(
  item: DataItem,
  subject: Subject,
  concerned: readonly ProcessingActivity[],
  items: readonly DataItem[],
  { categories, retentionRules, financialYearEnd, today }: SweepRules,
): ItemKeeping {
  const category = categories.find(({ id }) => id === item.categoryId);
  if (category === undefined) throw new Error('A data item names an unknown category');
  const sameCategory = items.filter(({ categoryId }) => categoryId === category.id);
  const purposes = activitiesOfCategory(concerned, category.id, sameCategory);
  const rules = rulesFor(
    { code: category.code, categoryId: category.id },
    purposes.map(({ id }) => id),
    retentionRules,
  );
  const kept = keptUntil(rules, [...eventsOfSubject(subject), ...eventsOfItem(item, financialYearEnd)]);
  return { item, category, ...standingOf(kept, today) };
}

function standingOf(kept: KeptUntil | null, today: LocalDate) {
  if (kept === null) return { state: 'open' as const, why: 'no-rule' as const, rule: null };
  const { rule, result } = kept.deciding;
  if (!result.ok) return { state: 'open' as const, why: result.error, rule };
  const isDue = !isBefore(today, result.value.dueOn);
  return { state: isDue ? ('due' as const) : ('kept' as const), rule, due: result.value };
}

function endOf(
  { subject }: SweptPerson,
  left: readonly ItemKeeping[],
  { categories, retentionRules, today }: SweepRules,
  concerned: readonly ProcessingActivity[],
): SweepEnd {
  const isArchived = subject.archivedOn !== null;
  const isOver = isArchived || isRecordOver(subject, concerned, { categories, retentionRules, today });
  if (!isOver) return 'stays';
  if (left.length === 0) return 'removed';
  return isArchived || !left.every(isForArchive) ? 'stays' : 'archived';
}

/** Asked for by the law alone, or by a rule that ends in the archive. */
function isForArchive(keeping: ItemKeeping): boolean {
  if (keeping.state === 'open') return false;
  return keeping.state === 'due' ? keeping.rule.action === 'archive' : keeping.rule.ground.kind === 'law';
}

/** By the rules of the category that the record of the person belongs to; without one it stays. */
function isRecordOver(
  subject: Subject,
  concerned: readonly ProcessingActivity[],
  { categories, retentionRules, today }: Pick<SweepRules, 'categories' | 'retentionRules' | 'today'>,
): boolean {
  const rules = rulesFor(
    { code: identityCode, categoryId: identityOf(categories) },
    concerned.map(({ id }) => id),
    retentionRules,
  );
  const kept = keptUntil(rules, eventsOfSubject(subject));
  return kept !== null && standingOf(kept, today).state === 'due';
}

function identityOf(categories: readonly DataCategory[]): CategoryId | null {
  return categories.find(({ code }) => code === identityCode)?.id ?? null;
}
