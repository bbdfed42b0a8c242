/** The hours of breaches as entries of a calendar file; what was told since is called off (RFC 5545, 3.8.1.11). References only. */
import { runningNotice } from '../../shared/domain/breach/breach-duties.ts';
import type { BreachId } from '../../shared/domain/id.ts';
import { addYears, isBefore } from '../../shared/domain/local-date.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Context } from '../context.ts';
import { listAuditEntriesOf } from '../database/audit-entries.ts';
import { listBreaches } from '../database/breaches.ts';
import type { CalendarDay } from '../files/export/ics.ts';
import { summariseBreach } from './breach-file.ts';

interface BreachHour {
  readonly breachId: BreachId;
  readonly reference: string;
  readonly dueAt: string;
  readonly on: CalendarDay['on'];
}

/** The minute at which the hours end; entering, correcting, telling and closing each leave a line of the trail. */
export function breachHour(
  context: Context,
  t: Translator,
  { breachId, reference, dueAt, on }: BreachHour,
): CalendarDay {
  return {
    uid: `${breachId}-breach@greffe`,
    sequence: Math.max(0, listAuditEntriesOf(context.db, [breachId]).length - 1),
    on,
    at: dueAt,
    summary: t('agenda.calendar.breach', { reference }),
    alarmsBefore: [1, 0],
    isCancelled: false,
  };
}

/** Of those of the last year whose hours do not run any more. */
export function calledOffHours(context: Context, t: Translator): readonly CalendarDay[] {
  const since = addYears(context.today(), -1);
  return listBreaches(context.db).flatMap((breach) => {
    const { duties, aware } = summariseBreach(context, breach);
    const notice = duties.authority ?? duties.client;
    const isRunning = breach.closed === null && runningNotice(duties) !== null;
    if (notice === null || isRunning || isBefore(aware.on, since)) return [];
    const { dueAt, due } = notice;
    const hour = breachHour(context, t, {
      breachId: breach.id,
      reference: breach.reference,
      dueAt,
      on: due.on,
    });
    return [{ ...hour, alarmsBefore: [], isCancelled: true }];
  });
}
