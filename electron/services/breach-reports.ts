/** The sheet of a breach for the authority's form, as PDF, and the registers of breaches and disclosures. */
import type { BreachSheet } from '../../shared/domain/breach/breach.ts';
import type { ReportOrder } from '../../shared/contract/report-calls.ts';
import type { BreachId, BreachPhaseId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import { breachRegisterReport } from '../../shared/reports/breach-register.ts';
import { breachSheetReport } from '../../shared/reports/breach-sheet.ts';
import { disclosureRegisterReport } from '../../shared/reports/disclosure-register.ts';
import { breachTable, disclosureTable } from '../../shared/reports/tables/matter-tables.ts';
import { breachReportWordsOf } from '../../shared/reports/words/breaches/words.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { findBreach, listBreaches } from '../database/breaches.ts';
import { listCategories } from '../database/categories.ts';
import { controllerOn } from '../database/controller.ts';
import { listDisclosures } from '../database/disclosures.ts';
import { findSubject } from '../database/subjects.ts';
import { renderReport } from '../pdf/report.ts';
import { breachFile } from './breach-file.ts';
import { summarise } from './disclosures.ts';
import { notFound } from './on-request.ts';
import { reportFile } from './report-file.ts';

interface SheetOrder {
  readonly id: BreachId;
  /** Null: as it stands in `sheet`, before anybody was told. */
  readonly phaseId: BreachPhaseId | null;
  readonly sheet: BreachSheet | null;
  readonly language: Language;
}

export async function sheet(context: Context, { id, phaseId, sheet: draft, language }: SheetOrder) {
  const breach = findBreach(context.db, id);
  if (breach === null) return notFound('breach');
  const { aware, duties, phases } = breachFile(context, breach);
  const number = phases.findIndex((phase) => phase.id === phaseId) + 1;
  const phase = phases[number - 1] ?? null;
  const shown = phase?.sheet ?? draft;
  if (shown === null) return notFound('breach-phase');
  const report = breachSheetReport({
    ...surroundings(context, language),
    breach,
    aware,
    due: duties.authority?.due ?? null,
    sheet: shown,
    told: phase === null ? null : { ...phase, number, at: phase.told },
    arePersonsTold: duties.persons?.isDone ?? false,
  });
  const { bytes } = await renderReport(report, { createdAt: context.now() });
  const name = `${breach.reference}-${breachReportWordsOf(language).fileNames.sheet}.pdf`;
  return ok({ fileId: context.files.add({ name, mediaType: 'application/pdf', bytes }) });
}

export function breachRegister(context: Context, { language, format }: ReportOrder) {
  const named = categoryNames(context, language);
  const breaches = listBreaches(context.db).map((breach) => {
    const { persons, clientLetters, ...file } = breachFile(context, breach);
    return {
      ...file,
      categories: named(breach.categoryIds),
      lettersSent: persons.filter(({ letter }) => letter?.sentOn != null).length,
      clientToldOn: clientLetters.flatMap(({ posting }) => posting?.sentOn ?? [])[0] ?? null,
    };
  });
  return reportFile(context, {
    format,
    name: breachReportWordsOf(language).fileNames.breaches,
    report: () => ok(breachRegisterReport({ ...surroundings(context, language), breaches })),
    tables: () => ok([breachTable({ language, breaches })]),
  });
}

export function disclosureRegister(context: Context, { language, format }: ReportOrder) {
  const named = categoryNames(context, language);
  const disclosures = listDisclosures(context.db).map((disclosure) => ({
    ...summarise(context, disclosure),
    categories: named(disclosure.fields.categoryIds),
    persons: disclosure.fields.subjectIds.flatMap((id) => {
      const subject = findSubject(context.db, id);
      return subject === null ? [] : [displayName(subject)];
    }),
  }));
  return reportFile(context, {
    format,
    name: breachReportWordsOf(language).fileNames.disclosures,
    report: () => ok(disclosureRegisterReport({ ...surroundings(context, language), disclosures })),
    tables: () => ok([disclosureTable({ language, disclosures })]),
  });
}

function surroundings({ db, today }: Context, language: Language) {
  return { language, controller: controllerOn(db, today()), madeOn: today() };
}

function categoryNames({ db }: Context, language: Language) {
  const categories = listCategories(db);
  return (ids: readonly string[]) =>
    categories
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name[language] ?? Object.values(name)[0] ?? '');
}
