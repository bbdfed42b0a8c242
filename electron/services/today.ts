/** What is due: the day's sentence, the open requests by date, and the diary of a month. */
import { holidayCalendarOf } from '../../shared/domain/calendar/holiday-calendar.ts';
import { publicHolidaysOf } from '../../shared/domain/calendar/public-holidays.ts';
import { missingForSigning } from '../../shared/domain/controller/controller.ts';
import {
  addDays,
  isAfter,
  isBefore,
  weekday,
  yearOf,
  type LocalDate,
} from '../../shared/domain/local-date.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities } from '../database/activities.ts';
import { listAuthorityCases } from '../database/authority-cases.ts';
import { controllerOn } from '../database/controller.ts';
import { readRegister } from '../database/register.ts';
import { listRequests } from '../database/requests.ts';
import { countSubjects } from '../database/subjects.ts';
import { openSweep } from '../database/sweeps.ts';
import { removalsToDo } from './archive.ts';
import { breachesToday } from './breach-file.ts';
import { authorityName } from './letter-matter.ts';
import { contractsToReview } from './processor-contracts.ts';
import { personsToTell } from './source-notices.ts';
import { stateOf, summarise } from './request-file.ts';

export function get(context: Context, input: { readonly month: string | null }) {
  const today = context.today();
  const month = input.month ?? today.slice(0, 7);
  const due = listRequests(context.db)
    .filter((request) => isOpen(stateOf(context, request)))
    .map((request) => summarise(context, request))
    .toSorted((a, b) => a.aimOn.localeCompare(b.aimOn));
  const sunday = addDays(today, 7 - weekday(today));
  const isThisWeek = (on: LocalDate) => !isBefore(on, today) && !isAfter(on, sunday);
  const dates = due.flatMap(({ id, reference, aimOn, limitOn }) => [
    { on: aimOn, kind: 'aim' as const, requestId: id, label: reference },
    { on: limitOn, kind: 'limit' as const, requestId: id, label: reference },
  ]);
  return ok({
    today,
    due,
    dueThisWeek: due.filter(({ aimOn }) => isThisWeek(aimOn)).length,
    late: due.filter(({ standing }) => standing.level === 'late').length,
    diary: [...dates, ...holidays(context, month)].filter(({ on }) => on.startsWith(month)),
    cases: openCases(context),
    personsToTell: personsToTell(context),
    breaches: breachesToday(context),
    now: context.now(),
    contracts: contractsToReview(context.db, today),
    removals: removalsToDo(context),
    reminders: reminders(context),
  });
}

/** An answer without a day in the authority's letter stands last. */
function openCases(context: Context) {
  return listAuthorityCases(context.db)
    .filter(({ closed }) => closed === null)
    .map(({ id, reference, authorityCode, answerDueOn }) => ({
      id,
      reference,
      authorityName: authorityName(context, authorityCode),
      answerDueOn,
    }))
    .toSorted((a, b) => (a.answerDueOn ?? '9').localeCompare(b.answerDueOn ?? '9'));
}

function holidays({ db, today }: Context, month: string) {
  const calendar = holidayCalendarOf(controllerOn(db, today()));
  return publicHolidaysOf(calendar, yearOf(`${month}-01` as LocalDate)).map(({ on, name }) => ({
    on,
    kind: 'holiday' as const,
    requestId: null,
    label: name,
  }));
}

function reminders({ db, today }: Context) {
  const holds = {
    'sweep-to-confirm': (openSweep(db)?.state ?? 'running') !== 'running',
    'recovery-sheet': readRegister(db).recoverySheetMadeAt === null,
    'controller-incomplete': missingForSigning(controllerOn(db, today())).length > 0,
    'register-empty': listActivities(db).length === 0,
    'no-customers': countSubjects(db) === 0,
  };
  return (Object.keys(holds) as (keyof typeof holds)[]).filter((code) => holds[code]);
}
