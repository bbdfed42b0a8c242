/** Which alarms ring on which days: before a date, on it, and every day past it. Nothing here asks what day it is. */
import { z } from 'zod';
import { authorityCaseIdSchema, breachIdSchema, requestIdSchema } from '../id.ts';
import { alarmDays, alarmDaysFor, type AlarmDayVersions } from '../law/alarm-days.ts';
import {
  addDays,
  daysBetween,
  isAfter,
  isBefore,
  laterOf,
  localDateSchema,
  type LocalDate,
} from '../local-date.ts';
import {
  isBreach,
  isCase,
  type AnyClockFacts,
  type BreachClockFacts,
  type CaseClockFacts,
  type ClockFacts,
} from './clock-facts.ts';

/** In the order in which they are shown: what counts in hours, then what is late. */
export const alarmKinds = [
  'breach',
  'late',
  'authority',
  'duty',
  'limit',
  'aim',
  'reminder',
  'undelivered',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

const rings = {
  /** The day on which it rings. */
  on: localDateSchema,
  /** From that day to the date it is about: 10, 5, 1, 0; negative where that date has passed. */
  days: z.int(),
};
export const requestAlarmKinds = alarmKinds.filter((kind) => kind !== 'authority' && kind !== 'breach');

export const alarmSchema = z.discriminatedUnion('kind', [
  z.object({ ...rings, requestId: requestIdSchema, kind: z.enum(requestAlarmKinds) }).readonly(),
  /** The answer that an authority waits for. */
  z.object({ ...rings, authorityCaseId: authorityCaseIdSchema, kind: z.literal('authority') }).readonly(),
  /** The notice of a breach, whose hours run. */
  z.object({ ...rings, breachId: breachIdSchema, kind: z.literal('breach') }).readonly(),
]);
export type Alarm = z.infer<typeof alarmSchema>;
export type RequestAlarm = Exclude<Alarm, { readonly kind: 'authority' | 'breach' }>;

/** Of the request, the case or the breach that it is about. */
export function idOfAlarm(alarm: Alarm): string {
  if (alarm.kind === 'breach') return alarm.breachId;
  return alarm.kind === 'authority' ? alarm.authorityCaseId : alarm.requestId;
}

/** The date that an alarm is about: the aim, the limit, or the day on which something was owed or left. */
export function alarmDueOn({ on, days }: Pick<Alarm, 'on' | 'days'>): LocalDate {
  return addDays(on, days);
}

/**
 * The alarms of the days after `lastSeenOn` up to `today`, also of those on which the app was not opened. Whoever then notes
 * `today` as seen gets every alarm once. Null where nobody has looked yet: all that ever rang.
 */
export function alarmsOn(
  today: LocalDate,
  lastSeenOn: LocalDate | null,
  clock: readonly AnyClockFacts[],
  versions: AlarmDayVersions = alarmDays,
): readonly Alarm[] {
  const isNew = (on: LocalDate) => !isAfter(on, today) && (lastSeenOn === null || isAfter(on, lastSeenOn));
  return inOrder(
    clock.flatMap((facts) => {
      if (isBreach(facts)) return breachAlarms(facts, today, lastSeenOn);
      return isCase(facts)
        ? [
            ...caseAlarms(facts, versions).filter(({ on }) => isNew(on)),
            ...dailyCaseAlarms(facts, today, lastSeenOn),
          ]
        : [
            ...deadlineAlarms(facts, versions).filter(({ on }) => isNew(on)),
            ...questionAlarms(facts, versions).filter(({ on }) => isNew(on)),
            ...postingAlarms(facts, versions).filter(({ on }) => isNew(on)),
            ...dailyAlarms(facts, today, lastSeenOn),
          ];
    }),
  );
}

/** Of several alarms about one thing, the last that rang: what a list has to say today. */
export function latestAlarms(alarms: readonly Alarm[]): readonly Alarm[] {
  const latest = new Map<string, Alarm>();
  for (const alarm of alarms) {
    const thing = `${idOfAlarm(alarm)} ${thingOf[alarm.kind]}`;
    const known = latest.get(thing);
    if (known === undefined || isLater(alarm, known)) latest.set(thing, alarm);
  }
  return inOrder([...latest.values()]);
}

const thingOf: Readonly<Record<AlarmKind, string>> = {
  late: 'answer',
  limit: 'answer',
  aim: 'answer',
  authority: 'answer',
  breach: 'notice',
  duty: 'duty',
  reminder: 'question',
  undelivered: 'posting',
};

/** Of two that ring on one day, the one whose date is nearer. */
function isLater(alarm: Alarm, known: Alarm): boolean {
  return isAfter(alarm.on, known.on) || (alarm.on === known.on && alarm.days < known.days);
}

/** Both dates of GDPR Art. 12(3) as Greffe counts them; while a question is open the limit moves on daily and does not ring. */
function deadlineAlarms({ requestId, deadline }: ClockFacts, versions: AlarmDayVersions): readonly Alarm[] {
  if (deadline === null) return [];
  const { aimOn, limitOn, isSuspended } = deadline;
  const before = (kind: RequestAlarm['kind'], dueOn: LocalDate): readonly RequestAlarm[] =>
    alarmDaysFor(dueOn, versions).beforeDeadline.map((days) => ({
      requestId,
      kind,
      on: addDays(dueOn, -days),
      days,
    }));
  if (isSuspended) return before('aim', aimOn);
  return aimOn === limitOn
    ? before('limit', limitOn)
    : [...before('aim', aimOn), ...before('limit', limitOn)];
}

function questionAlarms({ requestId, askedOn }: ClockFacts, versions: AlarmDayVersions): readonly Alarm[] {
  if (askedOn === null) return [];
  const { afterQuestion } = alarmDaysFor(askedOn, versions);
  return afterQuestion.map((days) => since('reminder', requestId, askedOn, days));
}

/** One for all that left on one day: two letters of a request posted together are looked for together. */
function postingAlarms({ requestId, undeliveredSince }: ClockFacts, versions: AlarmDayVersions) {
  return [...new Set(undeliveredSince)].flatMap((sentOn) =>
    alarmDaysFor(sentOn, versions).afterRegisteredPosting.map((days) =>
      since('undelivered', requestId, sentOn, days),
    ),
  );
}

/** Past the limit, and from the day on which a duty is due until it is carried out. */
function dailyAlarms(
  { requestId, deadline, dutyOn }: ClockFacts,
  today: LocalDate,
  lastSeenOn: LocalDate | null,
): readonly Alarm[] {
  const daily = (kind: RequestAlarm['kind'], from: LocalDate, dueOn: LocalDate): readonly Alarm[] =>
    everyDay({ from, dueOn, today, lastSeenOn }).map((passed) => since(kind, requestId, dueOn, passed));
  const isLate = deadline !== null && isBefore(deadline.limitOn, today);
  return [
    ...(isLate ? daily('late', addDays(deadline.limitOn, 1), deadline.limitOn) : []),
    ...(dutyOn === null ? [] : daily('duty', dutyOn, dutyOn)),
  ];
}

interface DailyRing {
  readonly from: LocalDate;
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
  readonly lastSeenOn: LocalDate | null;
}

/** How many days past `dueOn`, for each day from `from` on that was not seen yet. */
function everyDay({ from, dueOn, today, lastSeenOn }: DailyRing): readonly number[] {
  const first = lastSeenOn === null ? from : laterOf(from, addDays(lastSeenOn, 1));
  const count = Math.max(0, daysBetween(first, today) + 1);
  const passed = daysBetween(dueOn, first);
  return Array.from({ length: count }, (_, index) => passed + index);
}

/** Before the day that the authority's letter names, on it, and every day past it until the case is closed. */
function caseAlarms(
  { authorityCaseId, answerDueOn }: CaseClockFacts,
  versions: AlarmDayVersions,
): readonly Alarm[] {
  return alarmDaysFor(answerDueOn, versions).beforeDeadline.map((days) => ({
    authorityCaseId,
    kind: 'authority',
    on: addDays(answerDueOn, -days),
    days,
  }));
}

function dailyCaseAlarms(
  { authorityCaseId, answerDueOn }: CaseClockFacts,
  today: LocalDate,
  lastSeenOn: LocalDate | null,
): readonly Alarm[] {
  if (!isBefore(answerDueOn, today)) return [];
  const from = addDays(answerDueOn, 1);
  return everyDay({ from, dueOn: answerDueOn, today, lastSeenOn }).map((passed) => ({
    authorityCaseId,
    kind: 'authority',
    ...ringing(answerDueOn, passed),
  }));
}

/** Every day from that of awareness until the notice is given: hours leave no day to wait for. */
function breachAlarms(
  { breachId, awareOn, dueOn }: BreachClockFacts,
  today: LocalDate,
  lastSeenOn: LocalDate | null,
): readonly Alarm[] {
  return everyDay({ from: awareOn, dueOn, today, lastSeenOn }).map((passed) => ({
    breachId,
    kind: 'breach',
    ...ringing(dueOn, passed),
  }));
}

function since(
  kind: RequestAlarm['kind'],
  requestId: RequestAlarm['requestId'],
  dueOn: LocalDate,
  passed: number,
): Alarm {
  return { requestId, kind, ...ringing(dueOn, passed) };
}

function ringing(dueOn: LocalDate, passed: number): Pick<Alarm, 'on' | 'days'> {
  // Not -0, which JSON and a comparison in a test take for something else.
  return { on: addDays(dueOn, passed), days: passed === 0 ? 0 : -passed };
}

function inOrder(alarms: readonly Alarm[]): readonly Alarm[] {
  const dated = alarms.map((alarm) => ({ alarm, dueOn: alarmDueOn(alarm) }));
  return dated.toSorted(byUrgency).map(({ alarm }) => alarm);
}

interface Dated {
  readonly alarm: Alarm;
  readonly dueOn: LocalDate;
}

function byUrgency(a: Dated, b: Dated): number {
  return (
    alarmKinds.indexOf(a.alarm.kind) - alarmKinds.indexOf(b.alarm.kind) ||
    compareText(a.dueOn, b.dueOn) ||
    compareText(a.alarm.on, b.alarm.on) ||
    compareText(idOfAlarm(a.alarm), idOfAlarm(b.alarm))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
