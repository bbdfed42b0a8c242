/** The agenda: what falls between two days, what must be done before leaving, and the dates as a calendar file. */
import type { Language } from '../../shared/domain/language.ts';
import {
  agendaBetween,
  agendaWhileAway,
  matterOfEntry,
  type Period,
} from '../../shared/domain/request/agenda.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { toIcs } from '../files/export/ics.ts';
import { breachHour, calledOffHours } from './breach-calendar.ts';
import { calledOffDays, caseDay, requestDay } from './calendar-days.ts';
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
    breaches: clock.breaches(named),
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
  const breaches = new Map(clock.breaches(named).map((found) => [found.id, found]));
  const t = createTranslator(language, catalogs[language]);
  const days = entries.flatMap((entry) => {
    if (entry.kind === 'breach') {
      const found = breaches.get(entry.breachId);
      return found === undefined ? [] : [breachHour(context, t, { ...entry, ...found })];
    }
    if (entry.kind === 'authority') {
      const found = cases.get(entry.authorityCaseId);
      return found === undefined ? [] : [caseDay(context, t, entry, found)];
    }
    const request = requests.get(entry.requestId);
    return request === undefined ? [] : [requestDay(context, t, entry, request)];
  });
  const bytes = toIcs({
    name: t('app.name'),
    version: context.version,
    madeAt: context.now(),
    days: [...days, ...calledOffDays(context, t), ...calledOffHours(context, t)],
  });
  const name = `greffe-${from}-${until}.ics`;
  return ok({ fileId: context.files.add({ name, mediaType: 'text/calendar', bytes }), days: days.length });
}
