/** Which of the register's activities concern one person, and who receives their data: an answer speaks of this person only. */
import type { ActivityId, CategoryId } from '../id.ts';
import type { ProcessingActivity, Processor } from '../processing/processing-activity.ts';
import type { DataItem } from './subject.ts';

/** Code of the category that the record of the person itself belongs to. */
export const identityCode = 'identity';

export interface PurposesInput {
  readonly items: readonly DataItem[];
  readonly activities: readonly ProcessingActivity[];
  /** Null where the register has no such category. */
  readonly identityCategoryId: CategoryId | null;
  /** Art. 21(3): after an objection the data is no longer processed for marketing. */
  readonly isMarketingStopped: boolean;
  /** Consent withdrawn (Art. 7(3)), or an objection upheld (Art. 21(1)). */
  readonly stoppedActivityIds?: readonly ActivityId[];
  /** On consent that this person has not given. */
  readonly unconsentedActivityIds?: readonly ActivityId[];
}

/**
 * Art. 15(1) asks about "the data concerning him or her", not about the whole register: an activity counts where one of the person's
 * items belongs to it or to one of its categories, or where it needs nothing but identity. Where that leaves none (a person with
 * nothing but a record), every activity that uses identity counts: saying too much is checked by eye, a purpose left out is not.
 * What rests on a consent that was not given counts only where nothing else explains why a category is held (Art. 6(1)(a)).
 */
export function activitiesOfPerson(input: PurposesInput): readonly ProcessingActivity[] {
  const { items, activities, identityCategoryId, isMarketingStopped, stoppedActivityIds = [] } = input;
  const { unconsentedActivityIds = [] } = input;
  const isUnconsented = ({ id }: ProcessingActivity) => unconsentedActivityIds.includes(id);
  const heldCategories = new Set(items.map(({ categoryId }) => categoryId));
  const named = new Set(items.map(({ activityId }) => activityId));
  const going = activities.filter(
    ({ id, isMarketing }) =>
      named.has(id) || !((isMarketing && isMarketingStopped) || stoppedActivityIds.includes(id)),
  );
  const concerned = going.filter(({ id, categoryIds }) => {
    const beyondIdentity = categoryIds.filter((each) => each !== identityCategoryId);
    return (
      named.has(id) || beyondIdentity.length === 0 || beyondIdentity.some((each) => heldCategories.has(each))
    );
  });
  const allowed = concerned.filter((activity) => !isUnconsented(activity));
  const isNeeded = ({ id, categoryIds }: ProcessingActivity) =>
    named.has(id) ||
    categoryIds.some(
      (each) =>
        each !== identityCategoryId &&
        heldCategories.has(each) &&
        !allowed.some((other) => other.categoryIds.includes(each)),
    );
  const counting = concerned.filter((activity) => !isUnconsented(activity) || isNeeded(activity));
  if (counting.length > 0) return counting;
  return going.filter(
    (activity) =>
      !isUnconsented(activity) &&
      (identityCategoryId === null || activity.categoryIds.includes(identityCategoryId)),
  );
}

/** Those that use the category, and those that its items were collected for. */
export function activitiesOfCategory(
  concerned: readonly ProcessingActivity[],
  categoryId: CategoryId | null,
  items: readonly DataItem[],
): readonly ProcessingActivity[] {
  const named = new Set(items.map(({ activityId }) => activityId));
  return concerned.filter(
    ({ id, categoryIds }) => named.has(id) || (categoryId !== null && categoryIds.includes(categoryId)),
  );
}

/**
 * Art. 15(1)(c), by name (C-154/21): the processors of these activities that receive the category, and those that receive it by their
 * own entry while no activity names them. An entry without categories receives whatever its activities use.
 */
export function recipientsOf(
  purposes: readonly ProcessingActivity[],
  categoryId: CategoryId | null,
  processors: readonly Processor[],
  allActivities: readonly ProcessingActivity[],
): readonly Processor[] {
  const byPurposes = new Set(purposes.flatMap(({ processorIds }) => processorIds));
  const byAnyActivity = new Set(allActivities.flatMap(({ processorIds }) => processorIds));
  return processors.filter(({ id, categoryIds }) => {
    const receives = categoryId !== null && categoryIds.includes(categoryId);
    return byPurposes.has(id) ? receives || categoryIds.length === 0 : receives && !byAnyActivity.has(id);
  });
}
