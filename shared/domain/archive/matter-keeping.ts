/** Since when the files kept with a breach or a disclosure may be destroyed: as long after its end as the file of a request is kept. */
import type { LocalDate } from '../local-date.ts';
import { dueForDeletionOn } from '../retention/due-for-deletion.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import { keepingPeriodsOn } from './keeping-periods.ts';

/** Null while the matter has not ended, and where the register's rule names no period. */
export function matterFilesDueOn(
  endedOn: LocalDate | null,
  rules: readonly RetentionRule[],
): LocalDate | null {
  if (endedOn === null) return null;
  const { file } = keepingPeriodsOn(endedOn, rules);
  const due = dueForDeletionOn(file, [{ event: file.startEvent, on: endedOn }]);
  return due.ok ? due.value.dueOn : null;
}
