/** Easter Sunday against published tables and against Gauss's rule, which was found another way. */
import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../../shared/domain/calendar/easter.ts';
import { weekday } from '../../../shared/domain/local-date.ts';

describe('Easter Sunday', () => {
  test.each([
    ['the earliest there is', '1818-03-22'],
    ['the latest there is', '1943-04-25'],
    ['the next latest', '2038-04-25'],
    ['19 April by the lunar table, put forward to the 18th', '1954-04-18'],
    ['26 April by the lunar table, put forward to the 19th', '1981-04-19'],
    ['26 April by the lunar table, put forward to the 19th', '2076-04-19'],
    ['18 April of a short cycle', '2049-04-18'],
    ['the first Gregorian year', '1583-04-10'],
    ['a leap century', '2000-04-23'],
    ['a century without leap day', '2100-03-28'],
    ['of a year for which cases are worked', '2026-04-05'],
  ])('%s: %s', (_, date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test('agrees with the rule of Gauss from 1900 to 2199', () => {
    for (let year = 1900; year < 2200; year += 1) expect(easterSunday(year)).toBe(easterByGauss(year));
  });

  test('is a Sunday between 22 March and 25 April in every year', () => {
    for (let year = 1583; year < 4000; year += 1) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });
});

/** C. F. Gauss, with the constants M = 24 and N = 5 (1900 to 2099) or 6 (2100 to 2199), and his two exceptions. */
function easterByGauss(year: number): string {
  const n = year < 2100 ? 5 : 6;
  const a = year % 19;
  const d = (19 * a + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  let marchDay = 22 + d + e;
  if (marchDay === 57 || (marchDay === 56 && d === 28 && a > 10)) marchDay -= 7;
  return new Date(Date.UTC(year, 2, marchDay)).toISOString().slice(0, 10);
}
