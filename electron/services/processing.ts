/** What the user can do with the record of processing activities. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Gap, ProcessingOverview } from '../../shared/contract/processing-calls.ts';
import {
  activityIdSchema,
  processorIdSchema,
  type ActivityId,
  type ProcessorId,
} from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { findGaps } from '../../shared/domain/processing/find-gaps.ts';
import type { ProcessingActivity, Processor } from '../../shared/domain/processing/processing-activity.ts';
import { processingRegisterReport } from '../../shared/reports/processing-register.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities, saveActivity as writeActivity } from '../database/activities.ts';
import { listCategories } from '../database/categories.ts';
import { listCautions } from '../database/cautions.ts';
import { change } from '../database/change.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import { listProcessors, saveProcessor as writeProcessor } from '../database/processors.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { renderReport } from '../pdf/report.ts';

export function overview(context: Context): Result<ProcessingOverview, AppError> {
  const record = readProcessing(context.db);
  const found = findGaps({ ...record, promises: promisesOn(context.db, context.today()) });
  const cautions: readonly Gap[] = listCautions(context.db).map((caution) => ({
    ...caution,
    recordName: null,
  }));
  const gaps: readonly Gap[] = found.map((gap) => ({ ...gap, text: null }));
  return ok({ ...record, gaps: [...gaps, ...cautions] });
}

export function readProcessing(db: Db) {
  return {
    activities: listActivities(db),
    categories: listCategories(db),
    processors: listProcessors(db),
    retentionRules: listRetentionRules(db),
  };
}

type Draft<T, Id> = Omit<T, 'id'> & { readonly id: Id | null };

export function saveActivity(context: Context, draft: Draft<ProcessingActivity, ActivityId>) {
  const activity = { ...draft, id: draft.id ?? activityIdSchema.parse(context.newId()) };
  return change(context, (db) => {
    writeActivity(db, activity);
    return ok({
      value: activity,
      audit: { action: 'activity-saved', recordKind: 'activity', recordId: activity.id },
    });
  });
}

export function saveProcessor(context: Context, draft: Draft<Processor, ProcessorId>) {
  const processor = { ...draft, id: draft.id ?? processorIdSchema.parse(context.newId()) };
  return change(context, (db) => {
    writeProcessor(db, processor);
    return ok({
      value: processor,
      audit: { action: 'processor-saved', recordKind: 'processor', recordId: processor.id },
    });
  });
}

/** The record of processing activities under Art. 30(1), as PDF. */
export async function registerReport(context: Context, { language }: { readonly language: Language }) {
  const { db, today } = context;
  const report = processingRegisterReport({
    language,
    controller: controllerOn(db, today()),
    madeOn: today(),
    ...readProcessing(db),
  });
  if (!report.ok) return report;
  const { bytes } = await renderReport(report.value, { createdAt: context.now() });
  const name = {
    fr: 'registre-des-traitements',
    nl: 'verwerkingsregister',
    en: 'processing-register',
    de: 'verarbeitungsverzeichnis',
  };
  return ok({
    fileId: context.files.add({ name: `${name[language]}.pdf`, mediaType: 'application/pdf', bytes }),
  });
}
