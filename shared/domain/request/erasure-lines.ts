/** Makes the lines of an erasure plan; decides nothing. */
import { laterOf, type LocalDate } from '../local-date.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { HeldCategory, HeldItem } from '../subject/held-data.ts';
import type { HeldField } from '../subject/identity-field.ts';
import type { ErasureChoice, ErasureLine } from './erasure-plan.ts';

/** Part of one category: fields of the record, items, or both. */
export interface Portion {
  readonly category: HeldCategory;
  readonly fields?: readonly HeldField[];
  readonly items?: readonly HeldItem[];
}

/** Kept as it is, without an exception. */
export function keptLine({ category, fields = [], items = [] }: Portion): ErasureLine {
  return {
    categoryId: category.categoryId,
    code: category.code,
    name: category.name,
    decision: 'keep',
    fields: [...new Set(fields.map(({ field }) => field))],
    itemIds: items.map(({ id }) => id),
    count: fields.length + items.length,
    exception: null,
    rule: null,
    keptThroughOn: null,
    reason: null,
  };
}

/** No line where there is nothing to erase. */
export function erasedLines(portion: Portion): readonly ErasureLine[] {
  const line = keptLine(portion);
  return line.count === 0 ? [] : [{ ...line, decision: 'erase' }];
}

/** Kept under a legal duty (Art. 17(3)(b)) through the latest of the given days. */
export function dutyLine(
  portion: Portion,
  rule: RetentionRule,
  ends: readonly (LocalDate | null)[],
): ErasureLine {
  const { id, duration, startEvent, countsFrom, ground } = rule;
  return {
    ...keptLine(portion),
    exception: 'b',
    rule: { ruleId: id, duration, startEvent, countsFrom, ground },
    keptThroughOn: latestOf(ends),
  };
}

export function chosenLines(
  portion: Portion,
  { exception, reason, keptThroughOn }: Extract<ErasureChoice, { readonly decision: 'keep' }>,
): readonly ErasureLine[] {
  const line = keptLine(portion);
  return line.count === 0 ? [] : [{ ...line, exception, reason, keptThroughOn }];
}

/** The name beside what is kept: under the same exception, as long as the last of it. */
export function namingLines(portion: Portion, kept: readonly ErasureLine[]): readonly ErasureLine[] {
  const line = keptLine(portion);
  if (line.count === 0) return [];
  const exception = kept.some((each) => each.exception === 'b') ? 'b' : (kept[0]?.exception ?? null);
  return [{ ...line, exception, keptThroughOn: latestOf(kept.map(({ keptThroughOn }) => keptThroughOn)) }];
}

/** Null as soon as one end is not known: the whole is kept as long as its longest part. */
function latestOf(ends: readonly (LocalDate | null)[]): LocalDate | null {
  return ends.reduce(
    (last, each) => (last === null || each === null ? null : laterOf(last, each)),
    ends[0] ?? null,
  );
}
