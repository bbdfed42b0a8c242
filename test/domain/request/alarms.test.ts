/** When the clock rings, and that it rings once, on whatever days the app is opened. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmDays, alarmDaysFor, type AlarmDayVersions } from '../../../shared/domain/law/alarm-days.ts';
import { addDays, isAfter, isBefore, localDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import {
  idOfAlarm,
  alarmDueOn,
  alarmsOn,
  latestAlarms,
  type Alarm,
} from '../../../shared/domain/request/alarms.ts';
import type { ClockFacts } from '../../../shared/domain/request/clock-facts.ts';
import { answerDeadline } from '../../../shared/domain/request/deadline.ts';
import { aClock, aRequestId } from '../../helpers/clock-builders.ts';
import { anyReceipt, everyDay } from '../../helpers/days.ts';

const all = (until: string, clock: readonly ClockFacts[]) => alarmsOn(localDate(until), null, clock);
const brief = (alarms: readonly Alarm[]) => alarms.map(({ kind, on, days }) => `${on} ${kind} ${days}`);

describe('an answer', () => {
  // Received on 6 March 2026: the month ends on Easter Monday, 6 April; the limit is the 7th; 30 days end on the 5th.
  const promised = aClock({ deadline: { receivedOn: '2026-03-06', promised: { unit: 'days', count: 30 } } });

  test('rings 10, 5 and 1 days before the aim and the limit, and on both days', () => {
    expect(brief(all('2026-04-07', [promised])).toSorted()).toEqual([
      '2026-03-26 aim 10',
      '2026-03-28 limit 10',
      '2026-03-31 aim 5',
      '2026-04-02 limit 5',
      '2026-04-04 aim 1',
      '2026-04-05 aim 0',
      '2026-04-06 limit 1',
      '2026-04-07 limit 0',
    ]);
  });

  test('whose aim is its limit rings once for both', () => {
    const clock = aClock({ deadline: { receivedOn: '2026-03-03' } });
    expect(brief(all('2026-04-03', [clock]))).toEqual([
      '2026-03-24 limit 10',
      '2026-03-29 limit 5',
      '2026-04-02 limit 1',
      '2026-04-03 limit 0',
    ]);
  });

  test('that is late rings every day, before everything else', () => {
    const late = alarmsOn(localDate('2026-04-09'), localDate('2026-04-06'), [promised]);
    expect(brief(late)).toEqual(['2026-04-08 late -1', '2026-04-09 late -2', '2026-04-07 limit 0']);
    expect(late.map(alarmDueOn)).toEqual(['2026-04-07', '2026-04-07', '2026-04-07']);
  });

  test('whose period is paused rings for its aim alone, because the limit moves on every day', () => {
    const paused = (today: string) =>
      aClock({
        deadline: {
          receivedOn: '2026-03-03',
          suspensions: [{ from: '2026-03-10', until: null, reason: 'identity' }],
          today,
        },
      });
    const rung = everyDay('2026-03-10', '2026-05-31').flatMap((today) =>
      alarmsOn(today, addDays(today, -1), [paused(today)]),
    );
    expect(brief(rung)).toEqual([
      '2026-03-24 aim 10',
      '2026-03-29 aim 5',
      '2026-04-02 aim 1',
      '2026-04-03 aim 0',
    ]);
  });

  test('that has left rings no more', () => {
    expect(all('2026-12-31', [aClock()])).toEqual([]);
  });
});

describe('what is owed or awaited', () => {
  test('a duty that cannot wait rings from its day until it is carried out', () => {
    expect(brief(all('2026-03-12', [aClock({ dutyOn: '2026-03-10' })]))).toEqual([
      '2026-03-10 duty 0',
      '2026-03-11 duty -1',
      '2026-03-12 duty -2',
    ]);
  });

  test('a question without an answer rings after two and after four weeks', () => {
    expect(brief(all('2026-12-31', [aClock({ askedOn: '2026-03-10' })]))).toEqual([
      '2026-03-24 reminder -14',
      '2026-04-07 reminder -28',
    ]);
  });

  test('a registered letter of which nothing was heard rings after 18 days, also once the request is closed', () => {
    const clock = aClock({ undeliveredSince: ['2026-03-10', '2026-03-12'] });
    expect(brief(all('2026-12-31', [clock]))).toEqual([
      '2026-03-28 undelivered -18',
      '2026-03-30 undelivered -18',
    ]);
  });

  test('two registered letters of one day ring once', () => {
    const clock = aClock({ undeliveredSince: ['2026-03-10', '2026-03-10'] });
    expect(brief(all('2026-12-31', [clock]))).toEqual(['2026-03-28 undelivered -18']);
  });
});

describe('the days', () => {
  const versions: AlarmDayVersions = [
    { ...alarmDays[0], inForceUntil: localDate('2026-12-31') },
    { ...alarmDays[0], beforeDeadline: [3], inForceFrom: localDate('2027-01-01') },
  ];

  test('are those in force on the date they lead to', () => {
    expect(alarmDaysFor(localDate('2026-12-31'), versions).beforeDeadline).toEqual([10, 5, 1, 0]);
    const clock = aClock({ deadline: { receivedOn: '2026-12-04' } });
    const alarms = alarmsOn(localDate('2027-01-04'), null, [clock], versions);
    expect(brief(alarms)).toEqual(['2027-01-01 limit 3']);
  });

  test('of a date older than any version are those of the first', () => {
    expect(alarmDaysFor(localDate('2010-01-01'), versions)).toBe(versions[0]);
  });
});

describe('the latest alarms', () => {
  test('say of each answer, duty, question and posting only what rang last', () => {
    const clock = aClock({
      deadline: { receivedOn: '2026-03-06', promised: { unit: 'days', count: 30 } },
      dutyOn: '2026-03-10',
      askedOn: '2026-03-10',
      undeliveredSince: ['2026-03-10'],
    });
    const other = aClock({ number: 2, deadline: { receivedOn: '2026-03-27' } });
    expect(brief(latestAlarms(all('2026-04-20', [other, clock])))).toEqual([
      '2026-04-20 late -13',
      '2026-04-20 duty -41',
      '2026-04-17 limit 10',
      '2026-04-07 reminder -28',
      '2026-03-28 undelivered -18',
    ]);
  });

  test('that ring on one day say the nearer date', () => {
    const alarms: readonly Alarm[] = [
      { requestId: aRequestId(1), kind: 'limit', on: localDate('2026-03-30'), days: 5 },
      { requestId: aRequestId(1), kind: 'aim', on: localDate('2026-03-30'), days: 1 },
    ];
    expect(brief(latestAlarms(alarms))).toEqual(['2026-03-30 aim 1']);
    expect(latestAlarms(alarms.toReversed())).toEqual(latestAlarms(alarms));
  });
});

const anyClock: fc.Arbitrary<ClockFacts> = fc
  .record({
    receivedOn: anyReceipt,
    number: fc.nat({ max: 50 }),
    promise: fc.option(fc.integer({ min: 1, max: 90 })),
    extendedAfter: fc.option(fc.integer({ min: 0, max: 28 })),
    isPaused: fc.boolean(),
    duty: fc.option(fc.nat({ max: 4 })),
    asked: fc.option(fc.nat({ max: 40 })),
    sent: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
  })
  .map(({ receivedOn, number, promise, extendedAfter, isPaused, duty, asked, sent }) => {
    const after = (days: number | null) => (days === null ? null : addDays(receivedOn, days));
    return {
      requestId: aRequestId(number),
      deadline: {
        ...answerDeadline({
          receivedOn,
          calendar: { country: 'BE' },
          promised: promise === null ? null : { unit: 'days', count: promise },
          extendedOn: after(extendedAfter),
          suspensions: [],
          today: receivedOn,
        }),
        isSuspended: isPaused,
      },
      dutyOn: after(duty),
      askedOn: after(asked),
      undeliveredSince: sent.map((days) => addDays(receivedOn, days)),
    };
  });

const keyOf = (alarm: Alarm) => `${idOfAlarm(alarm)} ${alarm.kind} ${alarm.on} ${alarm.days}`;

describe('every open request', () => {
  test('rings before its limit, and at the latest on the day', () => {
    fc.assert(
      fc.property(anyClock, (facts) => {
        const { limitOn, isSuspended } = facts.deadline ?? {};
        if (limitOn === undefined || isSuspended === true) return;
        const rung = alarmsOn(limitOn, null, [facts]);
        expect(rung.some(({ kind, on }) => kind === 'limit' && isBefore(on, limitOn))).toBe(true);
        expect(rung).toContainEqual({ requestId: facts.requestId, kind: 'limit', on: limitOn, days: 0 });
      }),
    );
  });

  test('rings every day that it is late, and no day before', () => {
    fc.assert(
      fc.property(anyClock, fc.integer({ min: -40, max: 60 }), (facts, after) => {
        const limitOn = facts.deadline?.limitOn ?? localDate('2026-01-01');
        const late = alarmsOn(addDays(limitOn, after), null, [facts]).filter(({ kind }) => kind === 'late');
        expect(late.map(({ days }) => -days)).toEqual(
          Array.from({ length: Math.max(0, after) }, (_, index) => index + 1),
        );
      }),
    );
  });
});

describe('opening the app on any days at all', () => {
  test('shows each alarm exactly once, and none that has not rung yet', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyClock, { selector: ({ requestId }) => requestId, maxLength: 4 }),
        anyReceipt,
        fc.uniqueArray(fc.nat({ max: 150 }), { minLength: 1, maxLength: 40 }),
        (clock, start, gaps) => {
          const opened = gaps.toSorted((a, b) => a - b).map((days) => addDays(start, days));
          const shown: Alarm[] = [];
          let lastSeenOn: LocalDate | null = addDays(start, -30);
          for (const today of opened) {
            const due = alarmsOn(today, lastSeenOn, clock);
            expect(due.every(({ on }) => !isAfter(on, today))).toBe(true);
            expect(alarmsOn(today, today, clock)).toEqual([]);
            shown.push(...due);
            lastSeenOn = today;
          }
          const rung = alarmsOn(opened.at(-1) ?? start, addDays(start, -30), clock);
          expect(shown.map(keyOf).toSorted()).toEqual([...new Set(rung.map(keyOf))].toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a year of 200 requests, day by day: nobody is surprised by a limit, nothing rings twice', () => {
  const days = everyDay('2026-01-01', '2026-12-31');
  const requests = Array.from({ length: 200 }, (_, number) => {
    const receivedOn = addDays(localDate('2026-01-01'), (number * 37) % 300);
    const answeredAfter = (number * 13) % 60;
    const pausedAfter = number % 5 === 0 ? 3 + (number % 20) : null;
    return {
      id: aRequestId(number),
      receivedOn,
      answeredOn: addDays(receivedOn, answeredAfter),
      pausedAfter,
    };
  });
  const clockOf = (today: LocalDate): readonly ClockFacts[] =>
    requests.flatMap(({ id, receivedOn, answeredOn, pausedAfter }) => {
      if (isBefore(today, receivedOn) || !isBefore(today, answeredOn)) return [];
      const from = pausedAfter === null ? null : addDays(receivedOn, pausedAfter);
      const isAsked = from !== null && !isBefore(today, from);
      const until = from === null || isBefore(today, addDays(from, 12)) ? null : addDays(from, 12);
      const deadline = answerDeadline({
        receivedOn,
        calendar: { country: 'FR' },
        promised: null,
        extendedOn: null,
        suspensions: isAsked ? [{ from, until, reason: 'identity' }] : [],
        today,
      });
      const askedOn = isAsked && until === null ? from : null;
      return [{ requestId: id, deadline, dutyOn: null, askedOn, undeliveredSince: [] }];
    });
  const shown = new Map<string, LocalDate>();
  const warned = new Set<string>();
  let surprises = 0;
  let lastSeenOn: LocalDate = localDate('2025-12-31');
  for (const [index, today] of days.entries()) {
    // Away for two weeks in August, and on about every third day besides.
    if ((today >= '2026-08-03' && today <= '2026-08-16') || (index * 7) % 20 < 6) continue;
    const clock = clockOf(today);
    for (const alarm of alarmsOn(today, lastSeenOn, clock)) {
      expect(shown.has(keyOf(alarm)), keyOf(alarm)).toBe(false);
      shown.set(keyOf(alarm), today);
      warned.add(idOfAlarm(alarm));
    }
    for (const { requestId, deadline } of clock) {
      if (deadline === null || isBefore(today, addDays(deadline.limitOn, -10)) || deadline.isSuspended)
        continue;
      if (!warned.has(requestId)) surprises += 1;
    }
    lastSeenOn = today;
  }
  expect(surprises).toBe(0);
  expect(shown.size).toBeGreaterThan(1000);
  expect(new Set([...shown.keys()].map((key) => key.split(' ')[1]))).toEqual(
    new Set(['aim', 'limit', 'late']),
  );
});
