/** Between the dates of the component library and plain 'YYYY-MM-DD' text. */
import { parseDate, type CalendarDate } from '@internationalized/date';

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** The calendar date of a 'YYYY-MM-DD' text; `null` for `null`. Throws a RangeError for text that is no such date. */
export function toCalendarDate(text: string | null): CalendarDate | null {
  if (text === null) return null;
  if (!isoDate.test(text)) throw new RangeError('not a YYYY-MM-DD date');
  const date = parseDate(text);
  if (date.toString() !== text) throw new RangeError('no such day');
  return date;
}

/** 'YYYY-MM-DD', or `null` while the date is incomplete. */
export function fromCalendarDate(date: { toString: () => string } | null): string | null {
  return date === null ? null : date.toString().slice(0, 10);
}
