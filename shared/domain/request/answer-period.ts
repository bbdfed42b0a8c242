/** Runs one answering period from receipt to its rolled end, step by step. `deadline.ts` decides which periods. */
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-days.ts';
import type { AnsweringLaw } from '../law/answering-law.ts';
import { governing } from '../law/legal-constant.ts';
import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  isAfter,
  laterOf,
  weekday,
  type LocalDate,
} from '../local-date.ts';
import type { DeadlineStep, SkippedDay } from './deadline-step.ts';
import type { Suspension } from './request.ts';

interface PeriodInput {
  readonly receivedOn: LocalDate;
  readonly calendar: HolidayCalendar;
  readonly suspensions: readonly Suspension[];
  readonly today: LocalDate;
}

interface PeriodRun {
  readonly nominalOn: LocalDate;
  readonly limitOn: LocalDate;
  readonly suspendedDays: number;
  readonly isSuspended: boolean;
  readonly steps: readonly DeadlineStep[];
}

/** `extension` is the step between the first month and the suspensions: what became of a told extension. */
export interface ExtensionCase {
  readonly counts: boolean;
  readonly toldOn: LocalDate;
  readonly firstMonthLimitOn: LocalDate;
}

export function runPeriod(input: PeriodInput, extension: ExtensionCase | null, law: AnsweringLaw): PeriodRun {
  const legal = addLegalMonths(input.receivedOn, extension, law);
  const suspended = addSuspensions(input, legal.on, law);
  const limitOn = nextWorkingDay(input.calendar, suspended.nominalOn, law.holidayRules);
  return {
    nominalOn: suspended.nominalOn,
    limitOn,
    suspendedDays: suspended.days,
    isSuspended: suspended.isRunning,
    steps: [
      ...legal.steps,
      ...suspended.steps,
      ...rollSteps(input.calendar, suspended.nominalOn, law),
      { kind: 'limit', on: limitOn, article: { act: 'gdpr', place: '12(3)' } },
    ],
  };
}

/** GDPR Art. 12(3): one month, or three from receipt (never two from the end of the first). */
function addLegalMonths(receivedOn: LocalDate, extension: ExtensionCase | null, law: AnsweringLaw) {
  const first = governing(law.answerMonths, receivedOn);
  const further = governing(law.extensionMonths, receivedOn);
  const firstEnd = addMonths(receivedOn, first.value);
  const steps: DeadlineStep[] = [
    { kind: 'months-added', on: firstEnd, article: first.source, from: receivedOn, months: first.value },
    ...clampSteps(receivedOn, firstEnd),
  ];
  if (extension === null) return { on: firstEnd, steps };

  const { toldOn, firstMonthLimitOn } = extension;
  if (!extension.counts) {
    const reason = isAfter(receivedOn, toldOn) ? 'before-receipt' : 'too-late';
    steps.push({
      kind: 'extension-not-counted',
      on: firstEnd,
      article: further.source,
      toldOn,
      firstMonthLimitOn,
      reason,
    });
    return { on: firstEnd, steps };
  }
  const totalMonths = first.value + further.value;
  const end = addMonths(receivedOn, totalMonths);
  steps.push({
    kind: 'extension',
    on: end,
    article: further.source,
    from: receivedOn,
    toldOn,
    months: further.value,
    totalMonths,
  });
  return { on: end, steps: [...steps, ...clampSteps(receivedOn, end)] };
}

/** Reg. 1182/71 Art. 3(2)(c): the last day of a month that lacks the date. */
function clampSteps(from: LocalDate, on: LocalDate): readonly DeadlineStep[] {
  const missingDay = dayOfMonth(from);
  if (dayOfMonth(on) === missingDay) return [];
  return [{ kind: 'clamped', on, article: { act: 'reg-1182-71', place: '3(2)(c)' }, missingDay }];
}

/**
 * [Note: Counting a suspension] GDPR Art. 12(6) for identity, recital 63 for a clarification. The period rests
 * from the day the question leaves to the day the answer is there: `daysBetween` the two, so that one of the two
 * days counts and a reply on the same day gains nothing. Days that two suspensions share count once. One that is
 * still open counts up to today. One that begins after the limit finds nothing to suspend; one that begins
 * between the nominal end and the rolled limit lengthens the limit, which is then the end of the period.
 */
function addSuspensions(input: PeriodInput, unsuspendedEnd: LocalDate, law: AnsweringLaw) {
  const { calendar, receivedOn, today } = input;
  const steps: DeadlineStep[] = [];
  let end = unsuspendedEnd;
  let coveredUntil = receivedOn;
  let total = 0;
  let isRunning = false;

  for (const { from, until, reason } of [...input.suspensions].sort(byStart)) {
    const article = { act: 'gdpr', place: reason === 'identity' ? '12(6)' : 'recital 63' } as const;
    if (isAfter(from, nextWorkingDay(calendar, end, law.holidayRules))) {
      steps.push({ kind: 'suspension-not-counted', on: end, article, from, reason });
      continue;
    }
    isRunning ||= until === null && !isAfter(from, today);
    const countedFrom = laterOf(from, coveredUntil);
    const countedUntil = laterOf(until ?? today, countedFrom);
    const days = daysBetween(countedFrom, countedUntil);
    if (days > 0 && isAfter(from, end)) {
      steps.push(...rollSteps(calendar, end, law));
      end = nextWorkingDay(calendar, end, law.holidayRules);
    }
    end = addDays(end, days);
    coveredUntil = countedUntil;
    total += days;
    steps.push({
      kind: 'suspension',
      on: end,
      article,
      from,
      until,
      countedFrom,
      countedUntil,
      reason,
      days,
    });
  }
  return { nominalOn: end, days: total, isRunning, steps };
}

/** By the day the question left; an open one last among those of a day, so that the closed keep their days. */
function byStart(a: Suspension, b: Suspension): number {
  const keyOf = ({ from, until, reason }: Suspension) => `${from} ${until ?? '9999-12-31'} ${reason}`;
  return keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
}

/** Reg. 1182/71 Art. 3(4): a period that ends on a Saturday, Sunday or public holiday ends on the next working day. */
function rollSteps(calendar: HolidayCalendar, from: LocalDate, law: AnsweringLaw): readonly DeadlineStep[] {
  const over: SkippedDay[] = [];
  let day = from;
  while (!isWorkingDay(calendar, day, law.holidayRules)) {
    const holiday = publicHolidayOn(calendar, day, law.holidayRules);
    const weekend = weekday(day) === 6 ? 'saturday' : weekday(day) === 7 ? 'sunday' : null;
    over.push({ on: day, weekend, holiday });
    day = addDays(day, 1);
  }
  return over.length === 0
    ? []
    : [{ kind: 'rolled', on: day, article: { act: 'reg-1182-71', place: '3(4)' }, from, over }];
}
