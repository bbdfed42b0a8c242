/**
 * By when a request is to be answered, and why. Pure date arithmetic under GDPR Art. 12 and Reg. 1182/71;
 * nothing here asks what day it is. A help, not legal advice: always shown with its steps.
 */
import { z } from 'zod';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { subtractWorkingDays } from '../calendar/working-days.ts';
import { answeringLaw, gdprAppliesFrom, type AnsweringLaw } from '../law/answering-law.ts';
import { governing } from '../law/legal-constant.ts';
import {
  addDays,
  daysBetween,
  earlierOf,
  isAfter,
  isBefore,
  laterOf,
  localDateSchema,
  type LocalDate,
} from '../local-date.ts';
import { runPeriod, type ExtensionCase } from './answer-period.ts';
import { deadlineStepSchema, type DeadlineStep } from './deadline-step.ts';
import { promisedOn, type PromisedDelay } from './promised-delay.ts';
import type { Suspension } from './request.ts';

export { promisedDelaySchema } from './promised-delay.ts';

export interface DeadlineInput {
  /** Arrival in any mailbox, account or counter; first presentation of a registered letter. */
  readonly receivedOn: LocalDate;
  readonly calendar: HolidayCalendar;
  /** Of the policy in force at receipt; null where it promises nothing that can be counted. */
  readonly promised: PromisedDelay | null;
  /** The day on which the person was told of the two further months. */
  readonly extendedOn: LocalDate | null;
  /** In any order; they may overlap. */
  readonly suspensions: readonly Suspension[];
  /** Read only where a suspension is still open. */
  readonly today: LocalDate;
}

const periodEnd = { nominalOn: localDateSchema, limitOn: localDateSchema };

export const deadlineSchema = z
  .object({
    /** Where the legal period ends by its own count, suspensions and extension included. */
    nominalOn: localDateSchema,
    /** « au plus tard »: the nominal end, rolled to a working day. With a suspension: defensible, not certain. */
    limitOn: localDateSchema,
    promisedOn: localDateSchema.nullable(),
    /** « à viser »: the earlier of the nominal legal date and the promised date, both without suspensions. */
    aimOn: localDateSchema,
    /** The last day on which a letter should leave to arrive within the limit. */
    postByOn: localDateSchema,
    /** The end of the first month: until when an extension can be told. */
    firstMonth: z.object(periodEnd).readonly(),
    /** As if there had been no suspension. */
    undisturbed: z.object({ ...periodEnd, aimOn: localDateSchema }).readonly(),
    suspendedDays: z.int().nonnegative(),
    /** A suspension is open: the limit moves on by a day every day. */
    isSuspended: z.boolean(),
    steps: z.array(deadlineStepSchema).min(1).readonly(),
  })
  .readonly();
export type Deadline = z.infer<typeof deadlineSchema>;

/** GDPR Art. 12(3) and 12(4). The law is the one in force at receipt. */
export function answerDeadline(input: DeadlineInput, law: AnsweringLaw = answeringLaw): Deadline {
  const { receivedOn, calendar, promised } = input;
  const { firstMonth, run } = runBoth(input, law);
  const undisturbed = input.suspensions.length === 0 ? run : runBoth({ ...input, suspensions: [] }, law).run;
  const promise = promised === null ? null : promisedOn(promised, receivedOn, calendar, law.holidayRules);
  const aimOn = promise === null ? undisturbed.nominalOn : earlierOf(undisturbed.nominalOn, promise);

  const margin = governing(law.postByWorkingDays, receivedOn);
  const backFromLimit = subtractWorkingDays(calendar, run.limitOn, margin.value, law.holidayRules);
  const postByOn = laterOf(backFromLimit, receivedOn);

  const steps: DeadlineStep[] = [...receiptSteps(receivedOn), ...run.steps];
  if (promised !== null && promise !== null) {
    const article = { act: 'policy', place: 'answer-within' } as const;
    steps.push({ kind: 'promised', on: promise, article, from: receivedOn, delay: promised });
  }
  steps.push(
    {
      kind: 'aim',
      on: aimOn,
      article: { act: 'gdpr', place: '12(3)' },
      because:
        promise === null || isAfter(promise, aimOn)
          ? 'law'
          : aimOn === undisturbed.nominalOn
            ? 'same-day'
            : 'promise',
      isUndisturbed: run.suspendedDays > 0,
    },
    { kind: 'post-by', on: postByOn, article: margin.source, from: run.limitOn, workingDays: margin.value },
  );
  return {
    nominalOn: run.nominalOn,
    limitOn: run.limitOn,
    promisedOn: promise,
    aimOn,
    postByOn,
    firstMonth: { nominalOn: firstMonth.nominalOn, limitOn: firstMonth.limitOn },
    undisturbed: { nominalOn: undisturbed.nominalOn, limitOn: undisturbed.limitOn, aimOn },
    suspendedDays: run.suspendedDays,
    isSuspended: run.isSuspended,
    steps,
  };
}

/** The first month, and the whole period: an extension counts only where it was told before the first month ended. */
function runBoth(input: DeadlineInput, law: AnsweringLaw) {
  const { receivedOn, extendedOn } = input;
  const firstMonth = runPeriod(input, null, law);
  if (extendedOn === null) return { firstMonth, run: firstMonth };
  const extension: ExtensionCase = {
    counts: !isBefore(extendedOn, receivedOn) && !isAfter(extendedOn, firstMonth.limitOn),
    toldOn: extendedOn,
    firstMonthLimitOn: firstMonth.limitOn,
  };
  return { firstMonth, run: runPeriod(input, extension, law) };
}

/** Reg. 1182/71 Art. 3(1): the day of receipt is not counted. */
function receiptSteps(receivedOn: LocalDate): readonly DeadlineStep[] {
  const steps: DeadlineStep[] = [
    { kind: 'received', on: receivedOn, article: { act: 'gdpr', place: '12(3)' } },
  ];
  if (isBefore(receivedOn, gdprAppliesFrom)) {
    const article = { act: 'gdpr', place: '99(2)' } as const;
    steps.push({ kind: 'before-the-regulation', on: gdprAppliesFrom, article, receivedOn });
  }
  const article = { act: 'reg-1182-71', place: '3(1)' } as const;
  return [...steps, { kind: 'counting-starts', on: addDays(receivedOn, 1), article, notCounted: receivedOn }];
}

/** How near the aim is when a list begins to warn. */
const dueSoonDays = 7;

export const deadlineStandingSchema = z
  .object({
    /** `late`: after the limit; `past-aim`: after the aim; `due-soon`: the aim or the last day to post is near. */
    level: z.enum(['late', 'past-aim', 'due-soon', 'in-time']),
    /** Whole days from today, 0 on the day itself, negative after it. */
    daysToAim: z.int(),
    daysToLimit: z.int(),
  })
  .readonly();
export type DeadlineStanding = z.infer<typeof deadlineStandingSchema>;

/** For requests that are still open. */
export function deadlineStanding(
  deadline: Pick<Deadline, 'aimOn' | 'limitOn' | 'postByOn'>,
  today: LocalDate,
): DeadlineStanding {
  const daysToAim = daysBetween(today, deadline.aimOn);
  const daysToLimit = daysBetween(today, deadline.limitOn);
  const isNear = daysToAim <= dueSoonDays || !isBefore(today, deadline.postByOn);
  const level = daysToLimit < 0 ? 'late' : daysToAim < 0 ? 'past-aim' : isNear ? 'due-soon' : 'in-time';
  return { level, daysToAim, daysToLimit };
}
