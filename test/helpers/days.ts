/** Days for tests: arbitrary ones, and a count of days that owes nothing to the code under test. */
import fc from 'fast-check';
import { localDate, type LocalDate } from '../../shared/domain/local-date.ts';

const millisPerDay = 86_400_000;

/** Days since 1 January 1970, by plain `Date` arithmetic in UTC. */
export function epochDay(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / millisPerDay
  );
}

export function dayOfEpoch(day: number): LocalDate {
  return localDate(new Date(day * millisPerDay).toISOString().slice(0, 10));
}

/** Every day from one to another, both included. */
export function everyDay(from: string, until: string): readonly LocalDate[] {
  const first = epochDay(from);
  return Array.from({ length: epochDay(until) - first + 1 }, (_, index) => dayOfEpoch(first + index));
}

export const anyDay = fc
  .integer({ min: epochDay('1900-01-01'), max: epochDay('2199-12-31') })
  .map(dayOfEpoch);

/** The years in which requests are received. */
export const anyReceipt = fc
  .integer({ min: epochDay('2018-05-25'), max: epochDay('2060-12-31') })
  .map(dayOfEpoch);
