/** How a breach stands, in one word for lists: what presses most. */
import type { Breach } from './breach.ts';
import { isOwed, runningNotice, type BreachDuties } from './breach-duties.ts';

/** `late`: an hour has passed without the notice; `running`: the hours run; `persons`: they are still to be told. */
export const breachStandings = ['late', 'running', 'persons', 'settled', 'closed'] as const;
export type BreachStanding = (typeof breachStandings)[number];

export function breachStanding({ closed }: Pick<Breach, 'closed'>, duties: BreachDuties): BreachStanding {
  if (closed !== null) return 'closed';
  const notice = runningNotice(duties);
  if (notice !== null) return notice.isLate ? 'late' : 'running';
  return isOwed(duties) ? 'persons' : 'settled';
}
