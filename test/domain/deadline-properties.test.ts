/** What holds for every deadline, whatever the request: checked on arbitrary ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HolidayCalendar } from '../../shared/domain/calendar/holiday-calendar.ts';
import { isWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import { addDays, isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import {
  answerDeadline,
  deadlineSchema,
  type Deadline,
  type DeadlineInput,
} from '../../shared/domain/request/deadline.ts';
import type { PromisedDelay } from '../../shared/domain/request/promised-delay.ts';
import type { Suspension } from '../../shared/domain/request/request.ts';
import { anyReceipt, epochDay } from '../helpers/days.ts';

const anyCalendar = fc.constantFrom<HolidayCalendar>(
  { country: 'BE' },
  { country: 'FR' },
  { country: 'FR', alsaceMoselle: true },
  { country: 'FR', alsaceMoselle: true, goodFriday: true },
  { country: 'FR', overseas: '974' },
);

const anyPromise: fc.Arbitrary<PromisedDelay> = fc.record({
  unit: fc.constantFrom('days', 'months', 'working-days'),
  count: fc.integer({ min: 0, max: 90 }),
});

/** Days after receipt; a length of null is an open suspension. */
const anySuspension = fc.record({
  start: fc.integer({ min: -3, max: 130 }),
  length: fc.option(fc.integer({ min: 0, max: 60 })),
  reason: fc.constantFrom('identity' as const, 'clarification' as const),
});

const anyInput: fc.Arbitrary<DeadlineInput> = fc
  .record({
    receivedOn: anyReceipt,
    calendar: anyCalendar,
    promised: fc.option(anyPromise),
    extendedAfter: fc.option(fc.integer({ min: -2, max: 45 })),
    suspensions: fc.array(anySuspension, { maxLength: 4 }),
    todayAfter: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ receivedOn, calendar, promised, extendedAfter, suspensions, todayAfter }) => ({
    receivedOn,
    calendar,
    promised,
    extendedOn: extendedAfter === null ? null : addDays(receivedOn, extendedAfter),
    suspensions: suspensions.map(({ start, length, reason }): Suspension => {
      const from = addDays(receivedOn, start);
      return { from, until: length === null ? null : addDays(from, length), reason };
    }),
    today: addDays(receivedOn, todayAfter),
  }));

const notAfter = (a: LocalDate, b: LocalDate) => expect(isAfter(a, b), `${a} is not after ${b}`).toBe(false);
const always = (check: (input: DeadlineInput, deadline: Deadline) => void) =>
  fc.assert(fc.property(anyInput, (input) => check(input, answerDeadline(input))));

describe('every deadline', () => {
  test('has a limit on a working day, at or after the nominal end, and every day between is no working day', () => {
    always(({ calendar }, { nominalOn, limitOn, firstMonth, undisturbed }) => {
      for (const end of [{ nominalOn, limitOn }, firstMonth, undisturbed]) {
        expect(isWorkingDay(calendar, end.limitOn)).toBe(true);
        notAfter(end.nominalOn, end.limitOn);
        for (let day = end.nominalOn; isBefore(day, end.limitOn); day = addDays(day, 1)) {
          expect(isWorkingDay(calendar, day)).toBe(false);
        }
      }
    });
  });

  test('has an aim that is never after the limit, the legal date or the promise', () => {
    always((_, deadline) => {
      notAfter(deadline.aimOn, deadline.limitOn);
      notAfter(deadline.aimOn, deadline.undisturbed.nominalOn);
      if (deadline.promisedOn !== null) notAfter(deadline.aimOn, deadline.promisedOn);
      expect([deadline.undisturbed.nominalOn, deadline.promisedOn]).toContain(deadline.aimOn);
      expect(deadline.undisturbed.aimOn).toBe(deadline.aimOn);
    });
  });

  test('is posted between receipt and limit, on a working day', () => {
    always(({ receivedOn, calendar }, { postByOn, limitOn }) => {
      notAfter(receivedOn, postByOn);
      expect(isBefore(postByOn, limitOn)).toBe(true);
      expect(isWorkingDay(calendar, postByOn)).toBe(true);
    });
  });

  test('is no earlier for a request received later', () => {
    fc.assert(
      fc.property(
        anyReceipt,
        anyCalendar,
        fc.boolean(),
        fc.nat({ max: 40 }),
        (earlier, calendar, isExtended, gap) => {
          const of = (receivedOn: LocalDate) =>
            answerDeadline({
              receivedOn,
              calendar,
              promised: null,
              extendedOn: isExtended ? receivedOn : null,
              suspensions: [],
              today: receivedOn,
            });
          const [a, b] = [of(earlier), of(addDays(earlier, gap))];
          notAfter(a.nominalOn, b.nominalOn);
          notAfter(a.limitOn, b.limitOn);
          notAfter(a.postByOn, b.postByOn);
        },
      ),
    );
  });

  test('is moved by suspensions never to an earlier date, and not at all in what is undisturbed', () => {
    always((input, suspended) => {
      const plain = answerDeadline({ ...input, suspensions: [] });
      notAfter(plain.nominalOn, suspended.nominalOn);
      notAfter(plain.limitOn, suspended.limitOn);
      notAfter(plain.firstMonth.limitOn, suspended.firstMonth.limitOn);
      expect(suspended.aimOn).toBe(plain.aimOn);
      expect(suspended.undisturbed).toEqual(plain.undisturbed);
      expect(plain.undisturbed).toMatchObject({ nominalOn: plain.nominalOn, limitOn: plain.limitOn });
    });
  });

  test('is lengthened by an extension told in time, and unmoved by one told too late', () => {
    always((input, deadline) => {
      if (input.extendedOn === null) return;
      const plain = answerDeadline({ ...input, extendedOn: null });
      const isTimely =
        !isBefore(input.extendedOn, input.receivedOn) && !isAfter(input.extendedOn, plain.limitOn);
      if (isTimely) expect(isAfter(deadline.limitOn, plain.limitOn)).toBe(true);
      else expect(deadline.limitOn).toBe(plain.limitOn);
      expect(deadline.firstMonth).toEqual(plain.firstMonth);
    });
  });

  test('counts no suspended day twice, nor one outside the suspensions', () => {
    always(({ suspensions, receivedOn, today }, { suspendedDays }) => {
      const covered = new Set<number>();
      for (const { from, until } of suspensions) {
        // The days after the question left, up to the one on which the answer came.
        const first = Math.max(epochDay(from), epochDay(receivedOn)) + 1;
        for (let day = first; day <= epochDay(until ?? today); day += 1) covered.add(day);
      }
      expect(suspendedDays).toBeLessThanOrEqual(covered.size);
    });
  });

  test('does not depend on the order in which suspensions are given', () => {
    always((input, deadline) => {
      expect(answerDeadline({ ...input, suspensions: [...input.suspensions].reverse() })).toEqual(deadline);
    });
  });

  test('depends on today only while a suspension is open', () => {
    always((input, deadline) => {
      if (input.suspensions.some(({ until }) => until === null)) return;
      expect(answerDeadline({ ...input, today: addDays(input.today, 100) })).toEqual(deadline);
    });
  });

  test('passes the contract', () => {
    always((_, deadline) => {
      expect(deadlineSchema.safeParse(deadline).success).toBe(true);
    });
  });
});

describe('the steps of every deadline', () => {
  test('end with the dates returned', () => {
    always(({ receivedOn }, deadline) => {
      const last = (kind: string) => deadline.steps.filter((step) => step.kind === kind).at(-1)?.on ?? null;
      expect(last('received')).toBe(receivedOn);
      expect(last('limit')).toBe(deadline.limitOn);
      expect(last('promised')).toBe(deadline.promisedOn);
      expect(last('aim')).toBe(deadline.aimOn);
      expect(last('post-by')).toBe(deadline.postByOn);
    });
  });

  test('can be followed with a finger: each takes up the date that the one before yielded', () => {
    always(({ receivedOn }, deadline) => {
      let on = receivedOn;
      let suspended = 0;
      for (const step of deadline.steps) {
        switch (step.kind) {
          case 'months-added':
          case 'extension':
            expect(step.from).toBe(receivedOn);
            on = step.on;
            break;
          case 'clamped':
          case 'extension-not-counted':
          case 'suspension-not-counted':
          case 'limit':
            expect(step.on).toBe(on);
            break;
          case 'suspension':
            expect(epochDay(step.on) - epochDay(on)).toBe(step.days);
            expect(epochDay(step.countedUntil) - epochDay(step.countedFrom)).toBe(step.days);
            suspended += step.days;
            on = step.on;
            break;
          case 'rolled':
            expect(step.from).toBe(on);
            expect(step.over.map((day) => epochDay(day.on))).toEqual(
              Array.from({ length: epochDay(step.on) - epochDay(on) }, (_, index) => epochDay(on) + index),
            );
            for (const { weekend, holiday } of step.over)
              expect(weekend !== null || holiday !== null).toBe(true);
            on = step.on;
            break;
          case 'received':
          case 'before-the-regulation':
          case 'counting-starts':
          case 'promised':
          case 'aim':
          case 'post-by':
            break;
        }
      }
      expect(on).toBe(deadline.limitOn);
      expect(suspended).toBe(deadline.suspendedDays);
    });
  });
});
