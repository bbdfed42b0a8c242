/** Periods of a foreign register as retention rules: typed where the words are certain, else with these words as the criterion. */
import { retentionRuleIdSchema, type ActivityId } from '../id.ts';
import type { DataCategory, ProcessingActivity } from '../processing/processing-activity.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { foldText } from '../text/fold-text.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlanSetting } from './plan-import.ts';
import { readPeriod } from './read-period.ts';
import type { OwnRule } from './read-own-sheets.ts';
import type { RulePeriod } from './record-words.ts';

interface About {
  readonly category: DataCategory;
  readonly activityId: ActivityId | null;
}

/** Adds the rule to the plan, unless the same is in it. */
export function ruleOf(written: string, about: About, book: PlanBook): RetentionRule {
  const read = readPeriod(written, book.words);
  const text = book.text(written, book.periodHeading, []);
  const ground = { kind: saysLaw(written) ? 'law' : 'policy', citation: text } as const;
  return addRule(read ?? inWords(text), ground, about, book);
}

/** Of Greffe's own sheet of periods. */
export function planRules(
  rules: readonly OwnRule[],
  activities: readonly ProcessingActivity[],
  book: PlanBook,
  { language }: PlanSetting,
): void {
  const idOf = new Map(activities.map(({ id, name }) => [foldText(name[language] ?? ''), id]));
  for (const rule of rules) {
    const activityId = rule.activity === null ? null : (idOf.get(foldText(rule.activity)) ?? 'elsewhere');
    // Of an activity that stays as it is.
    if (activityId === 'elsewhere') continue;
    const category = book.category(rule.category.replace(/\s*\([^()]*art[^()]*9\)$/iu, ''), false);
    // What is known about a category that was there stays as it is.
    if (activityId === null && book.isSettled(category)) continue;
    const text = book.text(rule.period, book.periodHeading, []);
    const citation = rule.citation === null ? text : book.text(rule.citation, book.periodHeading, []);
    const ground = { kind: rule.groundKind ?? 'policy', citation };
    addRule(rule.read ?? inWords(text), ground, { category, activityId }, book);
  }
}

function addRule(
  { duration, startEvent, countsFrom, action }: RulePeriod,
  ground: RetentionRule['ground'],
  { category, activityId }: About,
  book: PlanBook,
): RetentionRule {
  const rule: RetentionRule = {
    id: retentionRuleIdSchema.parse(book.newId()),
    activityId,
    categoryCode: category.code ?? category.id,
    duration,
    startEvent,
    countsFrom,
    action,
    ground,
    code: null,
  };
  book.rule(rule);
  return rule;
}

/** Where no period can be named, the criteria (Art. 13(2)(a)). */
function inWords(criterion: RetentionRule['ground']['citation']): RulePeriod {
  return {
    duration: { unit: 'indefinite', criterion },
    startEvent: 'collected',
    countsFrom: 'event',
    action: 'erase',
  };
}

function saysLaw(text: string): boolean {
  return /obligations? (?:legale|comptable|fiscale)|\bcode (?:de|du|des)\b|\bloi\b|delai legal|legalement|wettelijk|\bwet\b|required by law|statutory|legal obligation|gesetzlich/u.test(
    foldText(text),
  );
}
