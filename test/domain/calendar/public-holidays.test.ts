/** The public holidays of Belgium and France, against the lists of the law and against a maintained calendar. */
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  holidayCalendarOf,
  holidayCalendarSchema,
  type HolidayCalendar,
} from '../../../shared/domain/calendar/holiday-calendar.ts';
import { holidayRuleSchema } from '../../../shared/domain/calendar/holiday-rule.ts';
import { holidayRules } from '../../../shared/domain/calendar/holiday-rules.ts';
import { publicHolidayOn, publicHolidaysOf } from '../../../shared/domain/calendar/public-holidays.ts';
import { localDate } from '../../../shared/domain/local-date.ts';

const belgium: HolidayCalendar = { country: 'BE' };
const france: HolidayCalendar = { country: 'FR' };
const moselle: HolidayCalendar = { country: 'FR', alsaceMoselle: true };
const strasbourg: HolidayCalendar = { country: 'FR', alsaceMoselle: true, goodFriday: true };

const listed = (calendar: HolidayCalendar, year: number) =>
  publicHolidaysOf(calendar, year).map(({ on, name }) => `${on} ${name}`);

describe('publicHolidaysOf', () => {
  test('gives the ten legal holidays of Belgium', () => {
    expect(listed(belgium, 2026)).toEqual([
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-21 belgian-national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice-1918',
      '2026-12-25 christmas',
    ]);
  });

  test('gives the eleven of France', () => {
    expect(listed(france, 2026)).toEqual([
      '2026-01-01 new-year',
      '2026-04-06 easter-monday',
      '2026-05-01 labour-day',
      '2026-05-08 victory-1945',
      '2026-05-14 ascension',
      '2026-05-25 whit-monday',
      '2026-07-14 french-national-day',
      '2026-08-15 assumption',
      '2026-11-01 all-saints',
      '2026-11-11 armistice-1918',
      '2026-12-25 christmas',
    ]);
  });

  test('adds 26 December in Alsace-Moselle, and Good Friday only where the commune keeps it', () => {
    const extra = (calendar: HolidayCalendar) =>
      listed(calendar, 2026).filter((day) => !listed(france, 2026).includes(day));
    expect(extra(moselle)).toEqual(['2026-12-26 saint-stephen']);
    expect(extra(strasbourg)).toEqual(['2026-04-03 good-friday', '2026-12-26 saint-stephen']);
  });

  test.each([
    ['971', '05-27'],
    ['972', '05-22'],
    ['973', '06-10'],
    ['974', '12-20'],
    ['976', '04-27'],
    ['977', '10-09'],
    ['978', '05-28'],
  ] as const)('adds the abolition day of department %s, %s', (overseas, monthDay) => {
    const days = listed({ country: 'FR', overseas }, 2026);
    expect(days).toHaveLength(12);
    expect(days).toContain(`2026-${monthDay} abolition-of-slavery`);
  });

  test('moves the day of Saint-Martin with the circular of 4 May 2018', () => {
    const saintMartin: HolidayCalendar = { country: 'FR', overseas: '978' };
    const abolition = (year: number) =>
      listed(saintMartin, year).filter((day) => day.endsWith('abolition-of-slavery'));
    expect(abolition(2017)).toEqual(['2017-05-27 abolition-of-slavery']);
    expect(abolition(2018)).toEqual(['2018-05-28 abolition-of-slavery']);
  });

  test('knows 8 May only since the law of 2 October 1981', () => {
    expect(publicHolidayOn(france, localDate('1981-05-08'))).toBeNull();
    expect(publicHolidayOn(france, localDate('1982-05-08'))).toBe('victory-1945');
  });

  test('keeps two holidays that meet on one day', () => {
    const martinique: HolidayCalendar = { country: 'FR', overseas: '972' };
    expect(listed(martinique, 2031).filter((day) => day.startsWith('2031-05-22'))).toEqual([
      '2031-05-22 ascension',
      '2031-05-22 abolition-of-slavery',
    ]);
    expect(publicHolidayOn(martinique, localDate('2031-05-22'))).toBe('ascension');
  });

  test('drops a holiday from the day on which an edited rule ends it', () => {
    const edited = holidayRules.map((rule) =>
      rule.region === 'FR' && rule.name === 'victory-1945'
        ? { ...rule, inForceUntil: localDate('2026-12-31') }
        : rule,
    );
    expect(publicHolidayOn(france, localDate('2026-05-08'), edited)).toBe('victory-1945');
    expect(publicHolidayOn(france, localDate('2027-05-08'), edited)).toBeNull();
  });

  test('counts no custom as a holiday', () => {
    for (const day of [
      '2026-04-05',
      '2026-05-24',
      '2026-11-02',
      '2026-11-15',
      '2026-12-24',
      '2026-12-26',
      '2026-01-02',
    ]) {
      expect(publicHolidayOn(belgium, localDate(day))).toBeNull();
    }
    expect(publicHolidayOn(france, localDate('2026-04-03'))).toBeNull();
  });

  test('rests on rules that all state their source', () => {
    for (const rule of holidayRules) expect(holidayRuleSchema.safeParse(rule).success).toBe(true);
  });
});

describe('a holiday calendar', () => {
  test.each([
    [{ country: 'BE' }, true],
    [{ country: 'FR' }, true],
    [{ country: 'FR', alsaceMoselle: true, goodFriday: true }, true],
    [{ country: 'FR', alsaceMoselle: true, goodFriday: false }, true],
    [{ country: 'FR', overseas: '974' }, true],
    [{ country: 'FR', goodFriday: true }, false],
    [{ country: 'FR', alsaceMoselle: true, overseas: '974' }, false],
    [{ country: 'FR', overseas: '975' }, false],
    [{ country: 'BE', alsaceMoselle: true }, false],
    [{ country: 'LU' }, false],
  ])('%j: accepted %s', (value, isAccepted) => {
    expect(holidayCalendarSchema.safeParse(value).success).toBe(isAccepted);
  });

  const noPlace = { alsaceMoselle: false, goodFriday: false, overseas: null };
  test.each([
    [{ ...noPlace, country: 'BE' }, { country: 'BE' }],
    [{ country: 'BE', alsaceMoselle: true, goodFriday: true, overseas: '971' }, { country: 'BE' }],
    [{ ...noPlace, country: 'FR' }, { country: 'FR' }],
    [{ ...noPlace, country: 'FR', goodFriday: true }, { country: 'FR' }],
    [
      { ...noPlace, country: 'FR', alsaceMoselle: true },
      { country: 'FR', alsaceMoselle: true, goodFriday: false },
    ],
    [
      { country: 'FR', alsaceMoselle: true, goodFriday: true, overseas: '971' },
      { country: 'FR', alsaceMoselle: true, goodFriday: true },
    ],
    [
      { ...noPlace, country: 'FR', overseas: '973' },
      { country: 'FR', overseas: '973' },
    ],
  ] as const)('of a place never combines what does not belong together: %j', (place, expected) => {
    const calendar = holidayCalendarOf(place);
    expect(calendar).toEqual(expected);
    expect(holidayCalendarSchema.safeParse(calendar).success).toBe(true);
  });
});

describe('compared with date-holidays, public days only, 2015 to 2035', () => {
  const years = Array.from({ length: 21 }, (_, index) => 2015 + index);
  const ours = (calendar: HolidayCalendar) =>
    years.flatMap((year) => publicHolidaysOf(calendar, year).map(({ on }): string => on));
  const theirs = (country: string, state?: string) => {
    const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
    const days = years.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'));
    return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
  };
  const difference = (a: readonly string[], b: readonly string[]) => a.filter((day) => !b.includes(day));

  test('Belgium is the same', () => {
    expect(ours(belgium)).toEqual(theirs('BE'));
  });

  test('France is the same', () => {
    expect(ours(france)).toEqual(theirs('FR'));
  });

  test.each(['57', '67', '68'])('Alsace-Moselle (%s) is the same, with Good Friday', (department) => {
    expect(ours(strasbourg)).toEqual(theirs('FR', department));
  });

  test.each([
    ['973', 'GF'],
    ['974', 'RE'],
    ['976', 'YT'],
    ['977', 'BL'],
  ] as const)('department %s (%s) is the same', (overseas, state) => {
    expect(new Set(ours({ country: 'FR', overseas }))).toEqual(new Set(theirs('FR', state)));
  });

  // The Antilles keep Good Friday by custom; art. L3133-1 and L3422-2 of the code do not list it.
  test.each([
    ['971', 'GP'],
    ['972', 'MQ'],
  ] as const)(
    'department %s (%s) differs by Good Friday alone, which no text makes a holiday',
    (overseas, state) => {
      const [mine, other] = [ours({ country: 'FR', overseas }), theirs('FR', state)];
      const goodFridays = ours(strasbourg).filter(
        (day) => publicHolidayOn(strasbourg, localDate(day)) === 'good-friday',
      );
      expect(difference(mine, other)).toEqual([]);
      expect(difference(other, mine)).toEqual(goodFridays);
    },
  );

  // That calendar follows the letter of the code, 27 May; the circular of 4 May 2018 and the State's calendar say 28 May.
  test('Saint-Martin differs by the one day that the circular moved', () => {
    const [mine, other] = [ours({ country: 'FR', overseas: '978' }), theirs('FR', 'MF')];
    const movedTo = (monthDay: string) =>
      years
        .filter((year) => year >= 2018)
        .map((year) => localDate(`${year}-${monthDay}`))
        .filter((day) => publicHolidayOn(france, day) === null);
    expect(difference(mine, other)).toEqual(movedTo('05-28'));
    expect(difference(other, mine)).toEqual(movedTo('05-27'));
  });
});
