/** Working days: Monday to Friday but for public holidays, counted forwards and backwards. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HolidayCalendar } from '../../../shared/domain/calendar/holiday-calendar.ts';
import { publicHolidayOn } from '../../../shared/domain/calendar/public-holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
} from '../../../shared/domain/calendar/working-days.ts';
import { addDays, isBefore, localDate, weekday } from '../../../shared/domain/local-date.ts';
import { anyReceipt } from '../../helpers/days.ts';

const belgium: HolidayCalendar = { country: 'BE' };
const france: HolidayCalendar = { country: 'FR' };
const anyCalendar = fc.constantFrom<HolidayCalendar>(
  belgium,
  france,
  { country: 'FR', alsaceMoselle: true, goodFriday: true },
  { country: 'FR', overseas: '974' },
);

describe('isWorkingDay', () => {
  test.each([
    ['2026-05-07', true, 'a Thursday'],
    ['2026-05-09', false, 'a Saturday'],
    ['2026-05-10', false, 'a Sunday'],
    ['2026-05-14', false, 'Ascension'],
    ['2026-05-15', true, 'the Friday after Ascension, a bridge but no holiday'],
    ['2026-05-25', false, 'Whit Monday'],
  ])('%s: %s, %s', (day, expected) => {
    expect(isWorkingDay(belgium, localDate(day))).toBe(expected);
    expect(isWorkingDay(france, localDate(day))).toBe(expected);
  });

  test('depends on the country', () => {
    expect(isWorkingDay(belgium, localDate('2026-05-08'))).toBe(true);
    expect(isWorkingDay(france, localDate('2026-05-08'))).toBe(false);
    expect(isWorkingDay(belgium, localDate('2026-07-21'))).toBe(false);
    expect(isWorkingDay(france, localDate('2026-07-21'))).toBe(true);
  });
});

describe('nextWorkingDay', () => {
  test.each([
    ['FR', '2026-05-07', '2026-05-07', 'a working day is its own'],
    ['FR', '2026-05-08', '2026-05-11', 'over a Friday holiday and the week-end'],
    ['BE', '2026-04-03', '2026-04-03', 'Good Friday is worked'],
    ['BE', '2026-04-04', '2026-04-07', 'over Easter'],
    ['BE', '2027-01-01', '2027-01-04', 'over New Year on a Friday'],
    ['BE', '2022-12-31', '2023-01-02', 'over New Year on a Sunday'],
    ['BE', '2025-12-25', '2025-12-26', 'over Christmas on a Thursday'],
  ] as const)('%s %s → %s: %s', (country, from, expected, _why) => {
    expect(nextWorkingDay({ country }, localDate(from))).toBe(expected);
  });

  test('passes the second day of Christmas in Alsace-Moselle', () => {
    expect(nextWorkingDay({ country: 'FR', alsaceMoselle: true }, localDate('2025-12-25'))).toBe(
      '2025-12-29',
    );
  });
});

describe('counting working days', () => {
  test.each([
    ['BE', '2026-04-02', 0, '2026-04-02'],
    ['BE', '2026-04-02', 1, '2026-04-03'],
    ['BE', '2026-04-02', 2, '2026-04-07'],
    ['FR', '2026-05-07', 2, '2026-05-12'],
    ['FR', '2026-05-09', 1, '2026-05-11'],
    ['BE', '2025-12-31', 2, '2026-01-05'],
  ] as const)('%s %s + %i = %s', (country, from, count, expected) => {
    expect(addWorkingDays({ country }, localDate(from), count)).toBe(expected);
  });

  test.each([
    ['BE', '2025-04-07', 5, '2025-03-31'],
    ['BE', '2026-04-07', 1, '2026-04-03'],
    ['FR', '2026-05-11', 1, '2026-05-07'],
    ['FR', '2026-05-11', 0, '2026-05-11'],
    ['BE', '2026-01-02', 1, '2025-12-31'],
  ] as const)('%s %s − %i = %s', (country, from, count, expected) => {
    expect(subtractWorkingDays({ country }, localDate(from), count)).toBe(expected);
  });

  test('refuses a count that is not one', () => {
    expect(() => addWorkingDays(belgium, localDate('2026-04-02'), -1)).toThrow(RangeError);
    expect(() => subtractWorkingDays(belgium, localDate('2026-04-02'), 1.5)).toThrow(RangeError);
  });

  test('forwards and back again comes home, from any working day', () => {
    fc.assert(
      fc.property(anyReceipt, anyCalendar, fc.integer({ min: 0, max: 40 }), (day, calendar, count) => {
        const start = nextWorkingDay(calendar, day);
        const end = addWorkingDays(calendar, start, count);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(subtractWorkingDays(calendar, end, count)).toBe(start);
      }),
    );
  });

  test('nothing but week-ends and holidays lies before the next working day', () => {
    fc.assert(
      fc.property(anyReceipt, anyCalendar, (day, calendar) => {
        const next = nextWorkingDay(calendar, day);
        for (let skipped = day; isBefore(skipped, next); skipped = addDays(skipped, 1)) {
          expect(weekday(skipped) >= 6 || publicHolidayOn(calendar, skipped) !== null).toBe(true);
        }
      }),
    );
  });
});
