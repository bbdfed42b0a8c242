/**
 * Writes days as an iCalendar file (RFC 5545). A calendar leaves the register for telephones and other people's servers: whoever
 * calls this hands in references and names of rights, never a name, an address or a word of the person.
 */
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import { contentLines, textValue } from './content-lines.ts';

export interface CalendarDay {
  /** The same for the same date of the same request, whenever it is exported: a calendar then moves its entry. */
  readonly uid: string;
  /** Never smaller than at an earlier export; greater where something may have moved the day. */
  readonly sequence: number;
  readonly on: LocalDate;
  /** The instant, where it is an hour and not a day; its alarms ring so many days before, to the minute. */
  readonly at?: string;
  readonly summary: string;
  /** Days before it on which the calendar rings, at nine in the morning. */
  readonly alarmsBefore: readonly number[];
  /** Called off: whoever took it over from an earlier file strikes it out. */
  readonly isCancelled: boolean;
}

interface CalendarFacts {
  /** In the calendar's list of calendars. */
  readonly name: string;
  readonly version: string;
  /** ISO 8601 instant in UTC at which the file is made. */
  readonly madeAt: string;
  readonly days: readonly CalendarDay[];
}

const ringsAtHour = 9;

export function toIcs({ name, version, madeAt, days }: CalendarFacts): Uint8Array {
  const stamp = moment(madeAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Greffe//Greffe ${textValue(version)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR',
  ];
  return contentLines(lines);
}

/** Section 3.6.1. A day to remember does not make anybody busy. */
function eventOf(
  { uid, sequence, on, at, summary, alarmsBefore, isCancelled }: CalendarDay,
  stamp: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...(at === undefined
      ? [`DTSTART;VALUE=DATE:${day(on)}`, `DTEND;VALUE=DATE:${day(addDays(on, 1))}`]
      : [`DTSTART:${moment(at)}`, `DTEND:${moment(minuteAfter(at))}`]),
    `SUMMARY:${textValue(summary)}`,
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarmsBefore.flatMap((days) =>
      at === undefined ? alarmOf(days, summary) : ringing(days === 0 ? 'PT0S' : `-P${days}D`, summary),
    ),
    'END:VEVENT',
  ];
}

/** Section 3.6.6: from the midnight with which the day begins. */
function alarmOf(days: number, summary: string): readonly string[] {
  const before = days === 1 ? `-PT${24 - ringsAtHour}H` : `-P${days - 1}DT${24 - ringsAtHour}H`;
  return ringing(days === 0 ? `PT${ringsAtHour}H` : before, summary);
}

function ringing(trigger: string, summary: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${textValue(summary)}`,
    'END:VALARM',
  ];
}

/** Section 3.3.5, form 2: an instant in UTC. */
function moment(instant: string): string {
  return `${instant.replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}

/** An end must come after its start. */
function minuteAfter(instant: string): string {
  return new Date(Date.parse(instant) + 60_000).toISOString();
}

function day(on: LocalDate): string {
  return on.replaceAll('-', '');
}
