/** The record of processing and its parts as reports, and the figures of requests by year. */
import type { ReportOrder } from '../../shared/contract/report-calls.ts';
import { figureLineOf, yearlyFigures, type YearFigures } from '../../shared/domain/archive/yearly-figures.ts';
import { localDateAt } from '../../shared/domain/local-date.ts';
import type { Outcome, Right } from '../../shared/domain/request/right.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { ProcessingActivity } from '../../shared/domain/processing/processing-activity.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { capitalise } from '../../shared/letters/format.ts';
import {
  processingRegisterReport,
  type ProcessingRegisterFacts,
} from '../../shared/reports/processing-register.ts';
import { statisticsReport } from '../../shared/reports/request-statistics.ts';
import { recipientListReport, retentionScheduleReport } from '../../shared/reports/schedules.ts';
import {
  processingRegisterTables,
  recipientTables,
  retentionTables,
} from '../../shared/reports/tables/register-tables.ts';
import { statisticsTables } from '../../shared/reports/tables/statistics-tables.ts';
import { tableWordsOf } from '../../shared/reports/words/tables/words.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listAnonymousRequests } from '../database/anonymous-requests.ts';
import { listAuditEntriesOf } from '../database/audit-entries.ts';
import { controllerOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { listRequests } from '../database/requests.ts';
import { readProcessing } from './processing.ts';
import { reportFile } from './report-file.ts';
import { standingOf } from './request-file.ts';

/** The record of processing activities under Art. 30. */
export function processingRegister(context: Context, { language, format }: ReportOrder) {
  const facts = registerFacts(context, language);
  return reportFile(context, {
    format,
    name: tableWordsOf(language).fileNames.register,
    report: () => processingRegisterReport(facts),
    tables: () => processingRegisterTables(facts),
  });
}

export function processors(context: Context, { language, format }: ReportOrder) {
  const facts = registerFacts(context, language);
  return reportFile(context, {
    format,
    name: tableWordsOf(language).fileNames.processors,
    report: () => recipientListReport(facts),
    tables: () => recipientTables(facts),
  });
}

export function retention(context: Context, { language, format }: ReportOrder) {
  const facts = registerFacts(context, language);
  return reportFile(context, {
    format,
    name: tableWordsOf(language).fileNames.retention,
    report: () => retentionScheduleReport(facts),
    tables: () => retentionTables(facts),
  });
}

export function statistics(context: Context, { language, format }: ReportOrder) {
  const { db, today } = context;
  const facts = { language, years: yearsOf(context), ...namesIn(language) };
  return reportFile(context, {
    format,
    name: tableWordsOf(language).fileNames.statistics,
    report: () => ok(statisticsReport({ ...facts, controller: controllerOn(db, today()), madeOn: today() })),
    tables: () => ok(statisticsTables(facts)),
  });
}

export function figures(context: Context) {
  return ok({ years: yearsOf(context) });
}

function registerFacts({ db, today }: Context, language: Language): ProcessingRegisterFacts {
  const controller = controllerOn(db, today());
  const record = readProcessing(db);
  const activityDays = daysOf(db, record.activities, controller.timeZone);
  return { language, controller, madeOn: today(), ...record, activityDays };
}

/** When each activity was entered, which its id tells (RFC 9562, version 7), and when it was last saved. */
function daysOf(
  db: Db,
  activities: readonly ProcessingActivity[],
  timeZone: string,
): NonNullable<ProcessingRegisterFacts['activityDays']> {
  const saves = new Map(
    listAuditEntriesOf(
      db,
      activities.map(({ id }) => id),
    )
      .filter(({ action }) => action === 'activity-saved')
      .map(({ recordId, at }) => [recordId, at]),
  );
  return new Map(
    activities.map(({ id }) => {
      const created = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();
      const createdOn = localDateAt(created, timeZone);
      return [id, { createdOn, changedOn: localDateAt(saves.get(id) ?? created, timeZone) }];
    }),
  );
}

/** Of the requests in the register, and of those whose files are gone. */
export function yearsOf({ db }: Context): readonly YearFigures[] {
  const kept = listRequests(db).flatMap((request) => {
    const line = figureLineOf(request, listLettersOf(db, request.id).map(standingOf));
    return line === null ? [] : [line];
  });
  const gone = listAnonymousRequests(db).map((line) => ({ ...line, isOpen: false }));
  return yearlyFigures([...kept, ...gone]);
}

export function namesIn(language: Language) {
  const t = createTranslator(language, catalogs[language]);
  return {
    rightName: (right: Right) => capitalise(language, t(`right.${right}`)),
    outcomeName: (outcome: Outcome) => capitalise(language, t(`outcome.${outcome}`)),
  };
}
