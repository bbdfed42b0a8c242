/**
 * The days of the register as entries of a calendar file. What was closed since is called off, in the calendar that took an
 * earlier file over (RFC 5545, 3.8.1.11). Only references and rights: the file goes to calendars outside the register.
 */
import type { AuthorityCaseId } from '../../shared/domain/id.ts';
import { alarmDaysFor } from '../../shared/domain/law/alarm-days.ts';
import { addDays, addYears, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import type { CaseEntry, RequestEntry } from '../../shared/domain/request/agenda.ts';
import { answerDeadline } from '../../shared/domain/request/deadline.ts';
import { immediateDutyOn } from '../../shared/domain/request/immediate-duty.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { RequestEvent } from '../../shared/domain/request/request-event.ts';
import { rightRules } from '../../shared/domain/request/right.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import type { ClockCase, ClockRequest } from '../../shared/contract/agenda-calls.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Context } from '../context.ts';
import { listAuditEntriesOf } from '../database/audit-entries.ts';
import { listAuthorityCases } from '../database/authority-cases.ts';
import { listLettersOf } from '../database/letters.ts';
import { listEvents, listSuspensions } from '../database/request-history.ts';
import { listRequests } from '../database/requests.ts';
import type { CalendarDay } from '../files/export/ics.ts';
import { deadlineInput, stateOf } from './request-file.ts';

/** The day that the authority named. */
export function caseDay(
  context: Context,
  t: Translator,
  { on, authorityCaseId }: CaseEntry,
  { reference }: Pick<ClockCase, 'reference'>,
): CalendarDay {
  return {
    uid: `${authorityCaseId}-authority@greffe`,
    // Opening, correcting, closing and reopening each leave a line.
    sequence: Math.max(0, listAuditEntriesOf(context.db, [authorityCaseId]).length - 1),
    on,
    summary: t('agenda.calendar.authority', { reference }),
    alarmsBefore: alarmDaysFor(on).beforeDeadline,
    isCancelled: false,
  };
}

export function requestDay(
  { db }: Context,
  t: Translator,
  { kind, on }: Pick<RequestEntry, 'kind' | 'on'>,
  { id, reference, rights }: ClockRequest,
): CalendarDay {
  // A question is followed up more than once; its days do not move.
  const what = kind === 'reminder' ? `${kind}-${on}` : kind;
  const isDeadline = kind === 'aim' || kind === 'limit';
  return {
    uid: `${id}-${what}@greffe`,
    sequence: listEvents(db, id).reduce((sum, event) => sum + (raises[event.kind] ?? 0), 0),
    on,
    summary: t(`agenda.calendar.${kind}`, {
      reference,
      rights: t.list(rights.map(({ right }) => t(`right.${right}`))),
    }),
    alarmsBefore: isDeadline ? alarmDaysFor(on).beforeDeadline : [0],
    isCancelled: false,
  };
}

/** By how much: what opens a request again outdoes the calling off, which stands one above what it calls off. */
const raises: Readonly<Partial<Record<RequestEvent['kind'], number>>> = {
  corrected: 1,
  suspended: 1,
  resumed: 1,
  extended: 1,
  reopened: 2,
  'decision-withdrawn': 2,
};

/** Every day that an earlier file may have shown of what was closed within a year. A calendar passes over what it does not know. */
export function calledOffDays(context: Context, t: Translator): readonly CalendarDay[] {
  const since = addYears(context.today(), -1);
  const requests = listRequests(context.db)
    .filter((request) => !isOpen(stateOf(context, request)))
    .filter((request) => !isBefore(closedOn(context, request), since))
    .flatMap((request) =>
      entriesOnceShown(context, request).map((entry) => requestDay(context, t, entry, request)),
    );
  const cases = listAuthorityCases(context.db).flatMap(({ id, reference, answerDueOn, closed }) =>
    closed === null || answerDueOn === null || isBefore(closed.on, since)
      ? []
      : [caseDay(context, t, caseEntry(id, answerDueOn), { reference })],
  );
  return [
    ...requests.map((day) => ({ ...day, sequence: day.sequence + 1 })),
    // The line of its closing has raised it already.
    ...cases,
  ].map((day) => ({ ...day, alarmsBefore: [], isCancelled: true }));
}

function caseEntry(authorityCaseId: AuthorityCaseId, on: LocalDate): CaseEntry {
  return { kind: 'authority', authorityCaseId, on };
}

const endings: readonly RequestEvent['kind'][] = ['letter-posted', 'right-decided', 'closed-early', 'voided'];

/** The last day on which something was done that can close a request. */
function closedOn({ db }: Context, { id, receivedOn }: SubjectRequest): LocalDate {
  const ends = listEvents(db, id).filter(({ kind }) => endings.includes(kind));
  return (
    ends
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? receivedOn
  );
}

function entriesOnceShown(
  context: Context,
  request: SubjectRequest,
): readonly Pick<RequestEntry, 'kind' | 'on'>[] {
  const input = deadlineInput(context, request);
  const { aimOn, limitOn, postByOn } = answerDeadline(input);
  const duties = request.rights.flatMap(({ right }) => {
    const on = immediateDutyOn(rightRules[right].pace, request.receivedOn, input.calendar);
    return on === null ? [] : [on];
  });
  const asked = new Set([
    ...listLettersOf(context.db, request.id)
      .filter(({ kind }) => letterRules[kind].answers === null)
      .flatMap(({ sentOn }) => (sentOn === null ? [] : [sentOn])),
    ...listSuspensions(context.db, request.id).map(({ from }) => from),
  ]);
  const [dutyOn] = duties.toSorted();
  return [
    { kind: 'aim', on: aimOn },
    { kind: 'limit', on: limitOn },
    { kind: 'post-by', on: postByOn },
    ...(dutyOn === undefined ? [] : [{ kind: 'duty' as const, on: dutyOn }]),
    ...[...asked].flatMap((askedOn) =>
      alarmDaysFor(askedOn).afterQuestion.map((days) => ({
        kind: 'reminder' as const,
        on: addDays(askedOn, days),
      })),
    ),
  ];
}
