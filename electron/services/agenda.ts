/** The agenda: what falls between two days, what must be done before leaving, and the dates as a calendar file. */
import { alarmDaysFor } from '../../shared/domain/law/alarm-days.ts';
import type { Language } from '../../shared/domain/language.ts';
import {
  agendaBetween,
  agendaWhileAway,
  matterOfEntry,
  type CaseEntry,
  type Period,
  type RequestEntry,
} from '../../shared/domain/request/agenda.ts';
import type { RequestEvent } from '../../shared/domain/request/request-event.ts';
import type { ClockCase, ClockRequest } from '../../shared/contract/agenda-calls.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listEvents } from '../database/request-history.ts';
import { toIcs, type CalendarDay } from '../files/export/ics.ts';
import { deskCalendar, readClock } from './clock.ts';

export function get(context: Context, period: Period) {
  const clock = readClock(context);
  const calendar = deskCalendar(context);
  const entries = agendaBetween(period, clock.facts, calendar);
  const beforeLeaving = agendaWhileAway(period, clock.facts, calendar);
  const named = [...entries, ...beforeLeaving].map(matterOfEntry);
  return ok({
    entries,
    beforeLeaving,
    requests: clock.requests(named),
    cases: clock.cases(named),
  });
}

export function exportCalendar(context: Context, input: Period & { readonly language: Language }) {
  const { language, from, until } = input;
  const clock = readClock(context);
  const entries = agendaBetween(input, clock.facts, deskCalendar(context)).filter(
    (entry) => entry.kind !== 'holiday',
  );
  const named = entries.map(matterOfEntry);
  const requests = new Map(clock.requests(named).map((request) => [request.id, request]));
  const cases = new Map(clock.cases(named).map((found) => [found.id, found]));
  const t = createTranslator(language, catalogs[language]);
  const days = entries.flatMap((entry) => {
    if (entry.kind === 'authority') return caseDay(t, entry, cases.get(entry.authorityCaseId));
    const request = requests.get(entry.requestId);
    return request === undefined ? [] : [calendarDay(context, t, entry, request)];
  });
  const bytes = toIcs({ name: t('app.name'), version: context.version, madeAt: context.now(), days });
  const name = `greffe-${from}-${until}.ics`;
  return ok({ fileId: context.files.add({ name, mediaType: 'text/calendar', bytes }), days: days.length });
}

/** The day that the authority named: moved by nothing but a correction. */
function caseDay(
  t: Translator,
  { on, authorityCaseId }: CaseEntry,
  found: ClockCase | undefined,
): readonly CalendarDay[] {
  if (found === undefined) return [];
  const summary = t('agenda.calendar.authority', { reference: found.reference });
  const alarmsBefore = alarmDaysFor(on).beforeDeadline;
  return [{ uid: `${authorityCaseId}-authority@greffe`, sequence: 0, on, summary, alarmsBefore }];
}

/** Only the reference and the rights: the file goes to calendars outside the register. */
function calendarDay(
  { db }: Context,
  t: Translator,
  { kind, on }: RequestEntry,
  { id, reference, rights }: ClockRequest,
): CalendarDay {
  // A question is followed up more than once; its days do not move.
  const what = kind === 'reminder' ? `${kind}-${on}` : kind;
  const isDeadline = kind === 'aim' || kind === 'limit';
  return {
    uid: `${id}-${what}@greffe`,
    sequence: listEvents(db, id).filter((event) => movesDates.includes(event.kind)).length,
    on,
    summary: t(`agenda.calendar.${kind}`, {
      reference,
      rights: t.list(rights.map(({ right }) => t(`right.${right}`))),
    }),
    alarmsBefore: isDeadline ? alarmDaysFor(on).beforeDeadline : [0],
  };
}

const movesDates: readonly RequestEvent['kind'][] = ['corrected', 'suspended', 'resumed', 'extended'];
