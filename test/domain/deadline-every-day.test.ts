/**
 * Every day of twelve years against an oracle written apart: plain `Date` arithmetic, holidays typed from a
 * printed calendar, no code and no data of the app.
 */
import { describe, expect, test } from 'vitest';
import { epochDay, dayOfEpoch, everyDay } from '../helpers/days.ts';
import { aDeadline } from '../helpers/deadline-builders.ts';

/** Easter Sundays as printed in almanacs. */
const easterSundays = [
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
];

const fixedDays = {
  BE: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
  FR: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
} as const;

type Country = keyof typeof fixedDays;

const holidays: Readonly<Record<Country, ReadonlySet<number>>> = {
  BE: holidaysOf('BE'),
  FR: holidaysOf('FR'),
};

function holidaysOf(country: Country): ReadonlySet<number> {
  return new Set(
    easterSundays.flatMap((easter) => [
      ...fixedDays[country].map((day) => epochDay(`${easter.slice(0, 4)}-${day}`)),
      ...[1, 39, 50].map((offset) => epochDay(easter) + offset),
    ]),
  );
}

/** 1 January 1970 was a Thursday: 0 in this count, so that 2 is a Saturday and 3 a Sunday. */
function isWorked(day: number, country: Country): boolean {
  const weekday = day % 7;
  return weekday !== 2 && weekday !== 3 && !holidays[country].has(day);
}

/** Day 1 of the month after the target, minus one, is the last day of the target. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDate = new Date(Date.UTC(year, month + 1, 1) - 86_400_000).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDate)) / 86_400_000;
}

function expected(received: number, months: number, country: Country) {
  const nominal = monthsLater(received, months);
  let limit = nominal;
  while (!isWorked(limit, country)) limit += 1;
  let postBy = limit;
  for (let left = 5; left > 0;) {
    postBy -= 1;
    if (isWorked(postBy, country)) left -= 1;
  }
  return { nominalOn: dayOfEpoch(nominal), limitOn: dayOfEpoch(limit), postByOn: dayOfEpoch(postBy) };
}

const days = everyDay('2019-01-01', '2030-12-31');
const cases = (['BE', 'FR'] as const).flatMap((country) => [
  { country, months: 1, isExtended: false, name: 'one month' },
  { country, months: 3, isExtended: true, name: 'three months' },
]);

describe('every day from 2019 to 2030', () => {
  test.each(cases)('$country, $name', ({ country, months, isExtended }) => {
    expect(days).toHaveLength(4383);
    const found = days.map((receivedOn) => {
      const extendedOn = isExtended ? receivedOn : null;
      const { nominalOn, limitOn, postByOn } = aDeadline({ receivedOn, extendedOn, calendar: { country } });
      return { receivedOn, nominalOn, limitOn, postByOn };
    });
    expect(found).toEqual(
      days.map((receivedOn) => ({ receivedOn, ...expected(epochDay(receivedOn), months, country) })),
    );
  });
});
