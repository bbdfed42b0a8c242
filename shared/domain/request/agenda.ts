/** What falls between two days, and what has to be done before one is away between them. */
import { z } from 'zod';
import { holidayNameSchema } from '../calendar/holiday-rule.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { publicHolidaysOf } from '../calendar/public-holidays.ts';
import { subtractWorkingDays } from '../calendar/working-days.ts';
import { authorityCaseIdSchema, breachIdSchema, requestIdSchema } from '../id.ts';
import { alarmDays, alarmDaysFor, type AlarmDayVersions } from '../law/alarm-days.ts';
import {
  addDays,
  earlierOf,
  isAfter,
  isBefore,
  localDateSchema,
  yearOf,
  type LocalDate,
} from '../local-date.ts';
import { isBreach, isCase, type AnyClockFacts, type ClockFacts } from './clock-facts.ts';

/** What falls on a day for a request, in the order in which one day shows them. */
export const agendaKinds = ['duty', 'limit', 'aim', 'post-by', 'reminder'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/** The answer that an authority waits for, by the day that its letter names. */
const caseEntryShape = {
  on: localDateSchema,
  kind: z.literal('authority'),
  authorityCaseId: authorityCaseIdSchema,
};
/** The notice of a breach: the day, and the instant at which its hours end. */
const breachEntryShape = {
  on: localDateSchema,
  kind: z.literal('breach'),
  breachId: breachIdSchema,
  dueAt: z.string(),
};
const requestEntryShape = { on: localDateSchema, kind: z.enum(agendaKinds), requestId: requestIdSchema };

export const agendaEntrySchema = z.discriminatedUnion('kind', [
  z.object(requestEntryShape).readonly(),
  z.object(caseEntryShape).readonly(),
  z.object(breachEntryShape).readonly(),
  z.object({ on: localDateSchema, kind: z.literal('holiday'), holiday: holidayNameSchema }).readonly(),
]);
export type AgendaEntry = z.infer<typeof agendaEntrySchema>;
export type RequestEntry = Extract<AgendaEntry, { readonly kind: AgendaKind }>;
export type CaseEntry = Extract<AgendaEntry, { readonly kind: 'authority' }>;
export type BreachEntry = Extract<AgendaEntry, { readonly kind: 'breach' }>;
type DatedEntry = RequestEntry | CaseEntry | BreachEntry;

/** `doBy`: the last day at the desk on which it can still be done; before today where that was missed. */
export const taskBeforeLeavingSchema = z.discriminatedUnion('kind', [
  z.object({ ...requestEntryShape, doBy: localDateSchema }).readonly(),
  z.object({ ...caseEntryShape, doBy: localDateSchema }).readonly(),
  z.object({ ...breachEntryShape, doBy: localDateSchema }).readonly(),
]);
export type TaskBeforeLeaving = z.infer<typeof taskBeforeLeavingSchema>;

/** Both days included. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** By date. Where a request's aim is its limit, one entry says both. */
export function agendaBetween(
  { from, until }: Period,
  clock: readonly AnyClockFacts[],
  calendar: HolidayCalendar,
  versions: AlarmDayVersions = alarmDays,
): readonly AgendaEntry[] {
  const entries: readonly AgendaEntry[] = [
    ...clock.flatMap((facts) => entriesOf(facts, versions)),
    ...holidaysBetween({ from, until }, calendar),
  ];
  return entries.filter(({ on }) => !isBefore(on, from) && !isAfter(on, until)).toSorted(byDay);
}

/**
 * What must be done before leaving on `from`, by when: all that is due by the last day away or overdue already, and an answer
 * whose letter would leave too late to arrive within its limit if it waited for the return (`postByOn`). An answer stands here
 * once, under the date that presses most. A reminder of an earlier day may have been sent: it stands here no more.
 */
export function agendaWhileAway(
  { from, until }: Period,
  clock: readonly AnyClockFacts[],
  calendar: HolidayCalendar,
  versions: AlarmDayVersions = alarmDays,
): readonly TaskBeforeLeaving[] {
  const lastDayAtDesk = subtractWorkingDays(calendar, from, 1);
  return clock
    .flatMap((facts) => {
      const tasks = entriesOf(facts, versions)
        .filter(({ kind, on }) => !isAfter(on, until) && (kind !== 'reminder' || !isBefore(on, from)))
        .map((entry) => ({ ...entry, doBy: earlierOf(entry.on, lastDayAtDesk) }))
        .toSorted(byUrgency);
      const answer = tasks.find(({ kind }) => isAnswer(kind));
      return tasks.filter((task) => task === answer || !isAnswer(task.kind));
    })
    .toSorted(byUrgency);
}

function isAnswer(kind: DatedEntry['kind']): boolean {
  return kind === 'aim' || kind === 'limit' || kind === 'post-by';
}

function entriesOf(facts: AnyClockFacts, versions: AlarmDayVersions): readonly DatedEntry[] {
  if (isBreach(facts)) {
    const { breachId, dueOn, dueAt } = facts;
    return [{ on: dueOn, kind: 'breach', breachId, dueAt }];
  }
  if (!isCase(facts)) return requestEntries(facts, versions);
  const { authorityCaseId, answerDueOn } = facts;
  return [{ on: answerDueOn, kind: 'authority', authorityCaseId }];
}

function requestEntries(facts: ClockFacts, versions: AlarmDayVersions): readonly RequestEntry[] {
  const { requestId, deadline, dutyOn, askedOn } = facts;
  const entry = (kind: AgendaKind, on: LocalDate): RequestEntry => ({ on, kind, requestId });
  const entries: RequestEntry[] = [];
  if (deadline !== null) {
    const { aimOn, limitOn, postByOn } = deadline;
    if (aimOn !== limitOn) entries.push(entry('aim', aimOn));
    entries.push(entry('post-by', postByOn), entry('limit', limitOn));
  }
  if (dutyOn !== null) entries.push(entry('duty', dutyOn));
  if (askedOn !== null) {
    const { afterQuestion } = alarmDaysFor(askedOn, versions);
    entries.push(...afterQuestion.map((days) => entry('reminder', addDays(askedOn, days))));
  }
  return entries;
}

function holidaysBetween({ from, until }: Period, calendar: HolidayCalendar): readonly AgendaEntry[] {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.flatMap((year) =>
    publicHolidaysOf(calendar, year).map(({ on, name }) => ({
      on,
      kind: 'holiday' as const,
      holiday: name,
    })),
  );
}

const orderOfKinds: readonly AgendaEntry['kind'][] = ['holiday', 'breach', 'authority', ...agendaKinds];

function byDay(a: AgendaEntry, b: AgendaEntry): number {
  return (
    a.on.localeCompare(b.on) ||
    orderOfKinds.indexOf(a.kind) - orderOfKinds.indexOf(b.kind) ||
    matterOfEntry(a).localeCompare(matterOfEntry(b))
  );
}

/** The id of the request, the case or the breach; empty for a holiday. */
export function matterOfEntry(entry: AgendaEntry): string {
  if (entry.kind === 'holiday') return '';
  if (entry.kind === 'breach') return entry.breachId;
  return entry.kind === 'authority' ? entry.authorityCaseId : entry.requestId;
}

function byUrgency(a: TaskBeforeLeaving, b: TaskBeforeLeaving): number {
  return a.doBy.localeCompare(b.doBy) || byDay(a, b);
}
