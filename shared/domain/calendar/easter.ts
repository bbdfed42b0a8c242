/** Easter Sunday of the Gregorian calendar, on which four public holidays hang. */
import { localDateOf, type LocalDate } from '../local-date.ts';

/**
 * The anonymous Gregorian algorithm ("A New York correspondent", Nature, 20 April 1876, vol. 13, p. 487;
 * in the letters of J. Meeus, Astronomical Algorithms, ch. 8). Exact for every year from 1583.
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDateOf(year, Math.floor(n / 31), (n % 31) + 1);
}
