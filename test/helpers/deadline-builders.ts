/** Builders for deadlines: a Belgian request without promise, extension or suspension, unless a test says otherwise. */
import type { HolidayCalendar } from '../../shared/domain/calendar/holiday-calendar.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { answerDeadline, type Deadline, type DeadlineInput } from '../../shared/domain/request/deadline.ts';
import type { DeadlineStep } from '../../shared/domain/request/deadline-step.ts';
import type { PromisedDelay } from '../../shared/domain/request/promised-delay.ts';

interface Given {
  readonly receivedOn: string;
  readonly calendar?: HolidayCalendar;
  readonly promised?: PromisedDelay | null;
  readonly extendedOn?: string | null;
  readonly suspensions?: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly reason: 'identity' | 'clarification';
  }[];
  readonly today?: string;
}

export function aDeadlineInput(given: Given): DeadlineInput {
  const dayOrNull = (text: string | null | undefined) =>
    text === null || text === undefined ? null : localDate(text);
  return {
    receivedOn: localDate(given.receivedOn),
    calendar: given.calendar ?? { country: 'BE' },
    promised: given.promised ?? null,
    extendedOn: dayOrNull(given.extendedOn),
    suspensions: (given.suspensions ?? []).map(({ from, until, reason }) => ({
      from: localDate(from),
      until: dayOrNull(until),
      reason,
    })),
    today: localDate(given.today ?? given.receivedOn),
  };
}

export function aDeadline(given: Given): Deadline {
  return answerDeadline(aDeadlineInput(given));
}

export function kinds(deadline: Deadline): readonly DeadlineStep['kind'][] {
  return deadline.steps.map(({ kind }) => kind);
}

/** The one step of a kind; throws where there is none, or more than one. */
export function onlyStep<K extends DeadlineStep['kind']>(
  deadline: Deadline,
  kind: K,
): Extract<DeadlineStep, { readonly kind: K }> {
  const found = deadline.steps.filter(
    (step): step is Extract<DeadlineStep, { readonly kind: K }> => step.kind === kind,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} steps "${kind}"`);
  return first;
}
