/** The days of a month as the weeks of a diary page, with what falls on each day. */
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import {
  addDays,
  dayOfMonth,
  daysBetween,
  isBefore,
  lastDayOfMonth,
  localDate,
  localDateOf,
  weekday,
  yearOf,
  type LocalDate,
} from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { MonthDay, MonthEntry } from '../../ui/MonthDayCell.tsx';
import type { MonthWeek } from '../../ui/MonthGrid.tsx';
import { holidayName } from '../../parts/holiday-name.ts';
import type { TodayView } from './today-store.ts';

type Diary = TodayView['diary'];

interface MonthFacts {
  /** "YYYY-MM" */
  readonly month: string;
  readonly today: LocalDate;
  readonly diary: Diary;
  readonly due: readonly RequestSummary[];
}

/** Whole weeks from the Monday before the first to the Sunday after the last. */
export function monthWeeks(t: Translator, facts: MonthFacts): readonly MonthWeek[] {
  const first = localDate(`${facts.month}-01`);
  const last = lastDayOfMonth(first);
  const start = addDays(first, 1 - weekday(first));
  const count = Math.ceil((daysBetween(start, last) + 1) / 7);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(start, index * 7);
    const number = weekNumber(monday);
    return {
      id: monday,
      number: String(number),
      label: t('today.week-number', { number: String(number) }),
      days: Array.from({ length: 7 }, (_, day) => dayOf(t, facts, addDays(monday, day))),
    };
  });
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export function weekNumber(monday: LocalDate): number {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(localDateOf(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}

/** Seven, Monday first. */
export function weekdayNames(t: Translator): readonly { readonly short: string; readonly long: string }[] {
  const monday = localDate('2024-01-01');
  const short = new Intl.DateTimeFormat(t.language, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(t.language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => {
    const date = new Date(`${addDays(monday, day)}T00:00:00Z`);
    return { short: short.format(date), long: long.format(date) };
  });
}

function dayOf(t: Translator, { month, today, diary, due }: MonthFacts, on: LocalDate): MonthDay {
  const lines = diary.filter((line) => line.on === on);
  const holiday = lines.find(({ kind }) => kind === 'holiday');
  return {
    id: on,
    number: String(dayOfMonth(on)),
    label: t.weekday(on),
    closedFor: holiday === undefined ? undefined : holidayName(t, holiday.label),
    isWeekend: weekday(on) > 5,
    isToday: on === today,
    isOutside: !on.startsWith(month),
    entries: lines
      .filter((line) => !isAimWithLimit(line, lines))
      .flatMap((line) => entryOf(t, line, due, today)),
  };
}

/** Where a request's aim is its limit, one line says both. */
function isAimWithLimit(line: Diary[number], lines: Diary): boolean {
  return (
    line.kind === 'aim' &&
    lines.some(({ kind, requestId }) => kind === 'limit' && requestId === line.requestId)
  );
}

function entryOf(
  t: Translator,
  { kind, on, requestId, label }: Diary[number],
  due: readonly RequestSummary[],
  today: LocalDate,
): readonly MonthEntry[] {
  if (kind === 'holiday' || requestId === null) return [];
  const isOver = isBefore(on, today);
  const isNear = due.some(({ id, standing }) => id === requestId && standing.level !== 'in-time');
  const id = `${kind}:${requestId}`;
  const near = isNear ? 'due' : 'plain';
  return kind === 'aim'
    ? [
        {
          id,
          label: t('today.diary.aim', { reference: label }),
          tone: isOver ? 'plain' : near,
          shape: 'half',
        },
      ]
    : [
        {
          id,
          label: t('today.diary.limit', { reference: label }),
          tone: isOver ? 'late' : near,
          shape: 'alert',
        },
      ];
}

/** The request that an entry of the diary belongs to. */
export function requestOfEntry(entryId: string): string {
  return entryId.slice(entryId.indexOf(':') + 1);
}
