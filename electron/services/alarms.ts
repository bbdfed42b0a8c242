/** The alarms: what rang since somebody last looked, and up to which day they were seen. */
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { isAfter, laterOf } from '../../shared/domain/local-date.ts';
import { alarmsOn, idOfAlarm, latestAlarms } from '../../shared/domain/request/alarms.ts';
import { isBreach, isCase } from '../../shared/domain/request/clock-facts.ts';
import { deadlineStanding } from '../../shared/domain/request/deadline.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { markAlarmsSeen, readAlarmsSeenOn } from '../database/alarms-seen.ts';
import { change } from '../database/change.ts';
import { readClock } from './clock.ts';
import { rule } from './on-request.ts';

export function due(context: Context) {
  const today = context.today();
  const clock = readClock(context);
  const alarms = latestAlarms(alarmsOn(today, readAlarmsSeenOn(context.db), clock.facts));
  const pressing = clock.facts.filter(
    (facts) =>
      isBreach(facts) ||
      (!isCase(facts) &&
        facts.deadline !== null &&
        deadlineStanding(facts.deadline, today).level !== 'in-time'),
  );
  const ids = alarms.map(idOfAlarm);
  const named = { requests: clock.requests(ids), cases: clock.cases(ids), breaches: clock.breaches(ids) };
  return ok({ today, alarms, ...named, pressing: pressing.length });
}

/** Leaves no trace in the audit trail: it changes nothing but what is shown again. Never goes back. */
export function seen(context: Context, { on }: { readonly on: LocalDate }) {
  if (isAfter(on, context.today())) return rule('date-in-future');
  return change(context, (db) => {
    const seenOn = laterOf(on, readAlarmsSeenOn(db) ?? on);
    markAlarmsSeen(db, seenOn);
    return ok({ value: { seenOn }, audit: [] });
  });
}
