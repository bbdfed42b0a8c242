/** Reads what the clock needs of every request from the register. */
import type { ClockBreach, ClockCase, ClockRequest } from '../../shared/contract/agenda-calls.ts';
import type { AuthorityCase } from '../../shared/domain/authority/authority-case.ts';
import { holidayCalendarOf, type HolidayCalendar } from '../../shared/domain/calendar/holiday-calendar.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { AnyClockFacts, CaseClockFacts, ClockFacts } from '../../shared/domain/request/clock-facts.ts';
import { answerDeadline } from '../../shared/domain/request/deadline.ts';
import { immediateDutyOn } from '../../shared/domain/request/immediate-duty.ts';
import { openQuestion } from '../../shared/domain/request/question.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { rightRules } from '../../shared/domain/request/right.ts';
import type { Context } from '../context.ts';
import { listAuthorityCases } from '../database/authority-cases.ts';
import { controllerOn } from '../database/controller.ts';
import { listLettersOf } from '../database/letters.ts';
import { listRequests } from '../database/requests.ts';
import { listUndeliveredLetters } from '../database/undelivered-letters.ts';
import { runningBreaches } from './breach-file.ts';
import { checklist, deadlineInput, standingOf, stateOf } from './request-file.ts';

export interface Clock {
  readonly facts: readonly AnyClockFacts[];
  /** Those of `facts` with these ids, each once. */
  requests(ids: readonly string[]): readonly ClockRequest[];
  /** Open cases of authorities with these ids. */
  cases(ids: readonly string[]): readonly ClockCase[];
  /** Breaches whose hours run, with these ids. */
  breaches(ids: readonly string[]): readonly ClockBreach[];
}

/** Open requests, and closed ones of which a registered letter is still under way. */
export function readClock(context: Context): Clock {
  const undelivered = listUndeliveredLetters(context.db);
  const all = listRequests(context.db).filter(({ voided }) => voided === null);
  const facts = all.flatMap((request) => {
    const undeliveredSince = undelivered
      .filter(({ requestId }) => requestId === request.id)
      .map(({ sentOn }) => sentOn);
    if (isOpen(stateOf(context, request))) return [{ ...openFacts(context, request), undeliveredSince }];
    if (undeliveredSince.length === 0) return [];
    return [{ requestId: request.id, deadline: null, dutyOn: null, askedOn: null, undeliveredSince }];
  });
  const cases = listAuthorityCases(context.db).filter(({ closed }) => closed === null);
  const breaches = runningBreaches(context);
  return {
    facts: [...breaches.map(({ facts: each }) => each), ...facts, ...cases.flatMap(caseFacts)],
    breaches: (ids) =>
      breaches
        .filter(({ facts: { breachId } }) => ids.includes(breachId))
        .map(({ facts: { breachId }, reference }) => ({ id: breachId, reference })),
    cases: (ids) =>
      cases.filter(({ id }) => ids.includes(id)).map(({ id, reference }) => ({ id, reference })),
    requests: (ids) => {
      const named = new Set<string>(ids);
      return all
        .filter(({ id }) => named.has(id))
        .map(({ id, reference, rights }) => ({
          id,
          reference,
          rights: rights.map(({ right }) => ({ right })),
        }));
    },
  };
}

/** A case without a date in its letter does not ring. */
function caseFacts({ id, answerDueOn }: AuthorityCase): readonly CaseClockFacts[] {
  return answerDueOn === null ? [] : [{ authorityCaseId: id, answerDueOn }];
}

/** That of today's identity: where the desk stands now. */
export function deskCalendar({ db, today }: Context): HolidayCalendar {
  return holidayCalendarOf(controllerOn(db, today()));
}

function openFacts(context: Context, request: SubjectRequest): Omit<ClockFacts, 'undeliveredSince'> {
  const input = deadlineInput(context, request);
  const letters = listLettersOf(context.db, request.id).map(standingOf);
  const question = openQuestion({ request, letters, suspensions: input.suspensions });
  return {
    requestId: request.id,
    deadline: answerDeadline(input),
    dutyOn: owedOn(context, request, input.calendar),
    askedOn: question?.askedOn ?? null,
  };
}

/** The earliest day on which something was to be carried out before the answer, and has not been: GDPR Art. 21(3), 7(3), 18(1). */
function owedOn(context: Context, request: SubjectRequest, calendar: HolidayCalendar): LocalDate | null {
  const { receivedOn } = request;
  const duties = request.rights.flatMap(({ right, carriedOutOn }) => {
    const on = carriedOutOn === null ? immediateDutyOn(rightRules[right].pace, receivedOn, calendar) : null;
    return on === null ? [] : [{ right, on }];
  });
  if (duties.length === 0) return null;
  const undone = checklist(context, request, listLettersOf(context.db, request.id)).filter(
    ({ task, isDone }) => task === 'carry-out-at-once' && !isDone,
  );
  const owed = duties.filter((duty) => undone.some(({ right }) => right === duty.right));
  return owed.map(({ on }) => on).toSorted()[0] ?? null;
}
