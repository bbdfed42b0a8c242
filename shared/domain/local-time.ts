/** Wall clocks: the instant at which a clock of a time zone shows an hour, and back. For what the law counts in hours. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { LocalDate } from './local-date.ts';
import { localDateAt } from './local-date.ts';

/** "09:30" or "09:30:15". */
export const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);

export interface LocalTime {
  readonly on: LocalDate;
  /** "09:30" */
  readonly time: string;
}

/**
 * Where the clocks show the hour twice, or skip it, the earlier instant: a period that runs from it then ends too soon, never
 * too late.
 * @returns UTC, to the millisecond
 */
export function instantOf(on: LocalDate, time: string, timeZone: string): string {
  const shown = Temporal.PlainDateTime.from(`${on}T${time}`);
  const { epochMilliseconds } = shown.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return new Date(epochMilliseconds).toISOString();
}

/** The minute that has begun. */
export function localTimeAt(instant: string, timeZone: string): LocalTime {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  return { on: localDateAt(instant, timeZone), time: `${two(hour)}:${two(minute)}` };
}
