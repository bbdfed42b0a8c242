/** Calendar days: what is a day, how days and months are added, and which day an instant falls on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTimeZone,
  addDays,
  addMonths,
  addYears,
  dayOfMonth,
  daysBetween,
  earlierOf,
  isAfter,
  isBefore,
  lastDayOfMonth,
  laterOf,
  localDate,
  localDateAt,
  localDateOf,
  localDateSchema,
  monthOf,
  weekday,
  yearOf,
} from '../../shared/domain/local-date.ts';
import { anyDay, epochDay } from '../helpers/days.ts';

describe('a local date', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(localDateSchema.safeParse(text).success).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '+010000-01-01',
    '',
  ])('"%s" is not', (text) => {
    expect(localDateSchema.safeParse(text).success).toBe(false);
    expect(() => localDate(text)).toThrow();
  });

  test('is made of parts that exist', () => {
    expect(localDateOf(2024, 2, 29)).toBe('2024-02-29');
    expect(localDateOf(987, 1, 2)).toBe('0987-01-02');
    expect(() => localDateOf(2025, 2, 29)).toThrow(RangeError);
    expect(() => localDateOf(2025, 13, 1)).toThrow(RangeError);
  });

  test('gives its parts', () => {
    const day = localDate('0987-03-09');
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([987, 3, 9]);
  });

  test('has an order', () => {
    const [eve, newYear] = [localDate('2025-12-31'), localDate('2026-01-01')];
    expect([isBefore(eve, newYear), isBefore(newYear, eve), isBefore(eve, eve)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isAfter(eve, newYear), isAfter(newYear, eve), isAfter(eve, eve)]).toEqual([false, true, false]);
    expect([earlierOf(eve, newYear), earlierOf(newYear, eve)]).toEqual([eve, eve]);
    expect([laterOf(eve, newYear), laterOf(newYear, eve)]).toEqual([newYear, newYear]);
  });

  test('past the year 9999 is an error, not a wrong day', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow();
  });
});

describe('addMonths keeps the date or takes the last day of the month', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2025-01-29', 1, '2025-02-28'],
    ['2024-02-29', 1, '2024-03-29'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2025-01-01', 12, '2026-01-01'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-05-05', 0, '2025-05-05'],
  ])('%s + %i months = %s', (from, months, expected) => {
    expect(addMonths(localDate(from), months)).toBe(expected);
  });
});

describe('addYears', () => {
  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-12-31', 10, '2035-12-31'],
  ])('%s + %i years = %s', (from, years, expected) => {
    expect(addYears(localDate(from), years)).toBe(expected);
  });
});

describe('localDateAt', () => {
  test.each([
    ['2026-03-05T22:59:59Z', 'Europe/Brussels', '2026-03-05'],
    ['2026-03-05T23:00:00Z', 'Europe/Brussels', '2026-03-06'],
    ['2026-07-05T21:59:59Z', 'Europe/Paris', '2026-07-05'],
    ['2026-07-05T22:00:00Z', 'Europe/Paris', '2026-07-06'],
    ['2026-01-01T03:59:00Z', 'America/Guadeloupe', '2025-12-31'],
    ['2026-12-31T20:00:00.000Z', 'Indian/Reunion', '2027-01-01'],
    ['2026-03-29T00:59:59Z', 'Europe/Brussels', '2026-03-29'],
    ['2026-03-05T01:00:00+05:00', 'UTC', '2026-03-04'],
  ])('%s in %s is %s', (instant, timeZone, expected) => {
    expect(localDateAt(instant, timeZone)).toBe(expected);
  });

  test('refuses what is no instant and no zone', () => {
    expect(() => localDateAt('2026-03-05', 'UTC')).toThrow(RangeError);
    expect(() => localDateAt('2026-03-05T00:00:00Z', 'Europe/Greffe')).toThrow(RangeError);
  });
});

describe('any day', () => {
  test('plus a number of days is that many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(epochDay(moved) - epochDay(day)).toBe(days);
      }),
    );
  });

  test('has the weekday that the running count of days gives', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        // 1 January 1970 was a Thursday.
        expect(weekday(day)).toBe(((((epochDay(day) + 3) % 7) + 7) % 7) + 1);
      }),
    );
  });

  test('lies in a month whose last day is followed by a first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const last = lastDayOfMonth(day);
        expect(last.slice(0, 7)).toBe(day.slice(0, 7));
        expect(dayOfMonth(addDays(last, 1))).toBe(1);
      }),
    );
  });
});

test.each([
  ['Europe/Brussels', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['', false],
])('%j is a time zone: %j', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
