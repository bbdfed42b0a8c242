/** What falls between two days, and what has to be done before leaving. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isAfter, isBefore, localDate } from '../../../shared/domain/local-date.ts';
import {
  agendaBetween,
  agendaEntrySchema,
  agendaWhileAway,
  type TaskBeforeLeaving,
} from '../../../shared/domain/request/agenda.ts';
import type { ClockFacts } from '../../../shared/domain/request/clock-facts.ts';
import { aClock } from '../../helpers/clock-builders.ts';
import { anyReceipt } from '../../helpers/days.ts';

const belgium = { country: 'BE' } as const;
const period = (from: string, until: string) => ({ from: localDate(from), until: localDate(until) });
const away = (from: string, until: string, ...clock: readonly ClockFacts[]) =>
  agendaWhileAway(period(from, until), clock, belgium).map(brief);
const brief = ({ doBy, kind, on }: TaskBeforeLeaving) => `${doBy} ${kind} ${on}`;

// Received on 6 March 2026 with 30 days promised: aim Sunday 5 April, limit Tuesday 7 April, to be posted by 30 March.
const march = aClock({ deadline: { receivedOn: '2026-03-06', promised: { unit: 'days', count: 30 } } });

describe('between two days', () => {
  test('stand aims, limits, days to post by, holidays, reminders and duties, by date', () => {
    const other = aClock({ number: 2, dutyOn: '2026-04-02', askedOn: '2026-03-24' });
    const entries = agendaBetween(period('2026-03-30', '2026-04-07'), [march, other], belgium);
    expect(entries.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2026-03-30 post-by',
      '2026-04-02 duty',
      '2026-04-05 aim',
      '2026-04-06 holiday',
      '2026-04-07 limit',
      '2026-04-07 reminder',
    ]);
    expect(entries.every((entry) => agendaEntrySchema.safeParse(entry).success)).toBe(true);
  });

  test('an aim that is the limit stands once', () => {
    const clock = aClock({ deadline: { receivedOn: '2026-03-03' } });
    const entries = agendaBetween(period('2026-04-01', '2026-04-05'), [clock], belgium);
    expect(entries.map(({ kind }) => kind)).toEqual(['limit']);
  });

  test('the first and the last day count; holidays are found across the turn of the year', () => {
    const entries = agendaBetween(period('2026-12-25', '2027-01-01'), [], belgium);
    expect(entries).toEqual([
      { on: '2026-12-25', kind: 'holiday', holiday: 'christmas' },
      { on: '2027-01-01', kind: 'holiday', holiday: 'new-year' },
    ]);
  });
});

describe('before leaving', () => {
  test('an answer due while one is away is to be done on the last day at the desk, or to be posted before', () => {
    // 30 March is the day to post by; the last day at the desk is Thursday 2 April.
    expect(away('2026-04-03', '2026-04-12', march)).toEqual(['2026-03-30 post-by 2026-03-30']);
    expect(away('2026-03-28', '2026-04-12', march)).toEqual(['2026-03-27 post-by 2026-03-30']);
  });

  test('an answer due after the return is to be done before leaving where its letter would leave too late', () => {
    expect(away('2026-03-23', '2026-03-29', march)).toEqual([]);
    expect(away('2026-03-23', '2026-03-30', march)).toEqual(['2026-03-20 post-by 2026-03-30']);
  });

  test('a promised day while one is away counts, though the limit comes long after the return', () => {
    const clock = aClock({ deadline: { receivedOn: '2026-03-06', promised: { unit: 'days', count: 15 } } });
    expect(away('2026-03-20', '2026-03-24', clock)).toEqual(['2026-03-19 aim 2026-03-21']);
  });

  test('what is overdue already stands first', () => {
    const late = aClock({ number: 2, deadline: { receivedOn: '2026-01-12' } });
    expect(away('2026-04-03', '2026-04-12', march, late)[0]).toBe('2026-02-05 post-by 2026-02-05');
  });

  test('a duty and a reminder stand beside the answer; a reminder of an earlier day may have been sent', () => {
    const clock = { ...march, dutyOn: localDate('2026-03-10'), askedOn: localDate('2026-03-20') };
    expect(away('2026-03-28', '2026-04-12', clock)).toEqual([
      '2026-03-10 duty 2026-03-10',
      '2026-03-27 post-by 2026-03-30',
      '2026-03-27 reminder 2026-04-03',
    ]);
    expect(away('2026-04-04', '2026-04-12', clock)).toEqual([
      '2026-03-10 duty 2026-03-10',
      '2026-03-30 post-by 2026-03-30',
    ]);
  });

  test('the last day at the desk is a working day', () => {
    // Away from Tuesday after Easter: Monday is a holiday, before it the week-end.
    expect(away('2026-04-07', '2026-04-20', aClock({ dutyOn: '2026-04-09' }))).toEqual([
      '2026-04-03 duty 2026-04-09',
    ]);
  });

  test('whatever the absence: nothing that could wait for the return, nothing left out that could not', () => {
    fc.assert(
      fc.property(
        anyReceipt,
        fc.nat({ max: 60 }),
        fc.nat({ max: 30 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
        (receivedOn, leave, length, count) => {
          const promised = count === null ? null : ({ unit: 'days', count } as const);
          const clock = aClock({ deadline: { receivedOn, promised } });
          const { aimOn = receivedOn, postByOn = receivedOn, limitOn = receivedOn } = clock.deadline ?? {};
          const from = addDays(receivedOn, leave);
          const until = addDays(from, length);
          const tasks = agendaWhileAway({ from, until }, [clock], belgium);
          const canWait = isAfter(postByOn, until) && isAfter(limitOn, until) && isAfter(aimOn, until);
          expect(tasks).toHaveLength(canWait ? 0 : 1);
          expect(tasks.every(({ doBy }) => isBefore(doBy, from))).toBe(true);
        },
      ),
    );
  });
});
