/**
 * Calendar days without a time zone. The law counts days, not instants, so a deadline must not
 * move when the laptop changes time zone. `Temporal` stays inside this file; outside, a day is text.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** "YYYY-MM-DD" of a day that exists, years 0000 to 9999: text that sorts by time. */
export const localDateSchema = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof localDateSchema>;

/** A day that a record can bear, before the year 3000: every period that runs from it still ends on a day. */
export const recordedDaySchema = localDateSchema.refine((on) => on < '3000-01-01', { error: 'too-far-away' });

/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Throws where `text` is not a day of the calendar; use `localDateSchema.safeParse` for what a person typed. */
export function localDate(text: string): LocalDate {
  return localDateSchema.parse(text);
}

/** Months count from 1. Throws a RangeError where the month has no such day. */
export function localDateOf(year: number, month: number, day: number): LocalDate {
  return toLocalDate(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
}

/**
 * The calendar day of an instant in a time zone.
 * @param instant ISO 8601 with "Z" or an offset: "2026-03-05T23:30:00Z"
 * @param timeZone IANA name: "Europe/Brussels"; a RangeError where either is unknown
 */
export function localDateAt(instant: string, timeZone: string): LocalDate {
  return toLocalDate(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate());
}

/** Whether `localDateAt` knows the zone of this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return toLocalDate(plain(date).add({ days }));
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return toLocalDate(plain(date).add({ months }, { overflow: 'constrain' }));
}

/** The same day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return toLocalDate(plain(date).add({ years }, { overflow: 'constrain' }));
}

/** Days from `from` to `to`: 0 on the same day, negative where `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

export function isBefore(a: LocalDate, b: LocalDate): boolean {
  return a < b;
}

export function isAfter(a: LocalDate, b: LocalDate): boolean {
  return a > b;
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

export function weekday(date: LocalDate): Weekday {
  return plain(date).dayOfWeek as Weekday;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

export function lastDayOfMonth(date: LocalDate): LocalDate {
  const day = plain(date);
  return toLocalDate(day.with({ day: day.daysInMonth }));
}

function plain(date: LocalDate): Temporal.PlainDate {
  return new Temporal.PlainDate(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** Throws where the year has left 0000 to 9999, in which `Temporal` writes a sign. */
function toLocalDate(date: Temporal.PlainDate): LocalDate {
  return localDate(date.toString());
}
