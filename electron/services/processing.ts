/** What the user can do with the record of processing: look at it, and save its entries. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { Gap, ProcessingOverview } from '../../shared/contract/processing-calls.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  clientProcessingIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
  type ActivityId,
  type CategoryId,
  type ClientProcessingId,
  type ProcessorId,
  type RetentionRuleId,
} from '../../shared/domain/id.ts';
import type { ClientProcessing } from '../../shared/domain/processing/client-processing.ts';
import { findGaps } from '../../shared/domain/processing/find-gaps.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../../shared/domain/processing/processing-activity.ts';
import { canSettle, gapKey } from '../../shared/domain/processing/settled-gap.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities, saveActivity as writeActivity } from '../database/activities.ts';
import { listCategories, saveCategory as writeCategory } from '../database/categories.ts';
import { listCautions } from '../database/cautions.ts';
import { change } from '../database/change.ts';
import {
  listClientProcessing,
  saveClientProcessing as writeClientProcessing,
} from '../database/client-processing.ts';
import { countUnproven } from '../database/consents.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { listContractFiles } from '../database/processor-contract-files.ts';
import { listProcessors, saveProcessor as writeProcessor } from '../database/processors.ts';
import { listSettledGaps } from '../database/settled-gaps.ts';
import { listRetentionRules, saveRetentionRule as writeRule } from '../database/retention-rules.ts';

export function overview({ db, today }: Context): Result<ProcessingOverview, AppError> {
  const record = readProcessing(db);
  const { country } = controllerOn(db, today());
  const promises = promisesOn(db, today());
  const unprovenConsents = countUnprovenConsents(db, record);
  const found = findGaps({ ...record, unprovenConsents, promises, country, today: today() });
  const cautions: readonly Gap[] = listCautions(db).map((caution) => ({
    ...caution,
    recordName: null,
    details: [],
    names: [],
  }));
  const gaps: readonly Gap[] = found.map((gap) => ({ ...gap, text: null }));
  const contractFiles = listContractFiles(db).map(({ processorId, name, size, addedOn }) => ({
    processorId,
    name,
    size,
    addedOn,
  }));
  const every = [...gaps, ...cautions];
  const settled = listSettledGaps(db);
  const settledGaps = settled.flatMap((each) => {
    const gap = every.find((one) => canSettle(one) && gapKey(one) === each.key);
    return gap === undefined ? [] : [{ ...each, gap }];
  });
  const isOpen = (gap: Gap) => !settledGaps.some((each) => each.gap === gap);
  return ok({
    ...record,
    contractFiles,
    country,
    today: today(),
    gaps: every.filter((gap) => isOpen(gap)),
    settledGaps,
  });
}

/** Categories that others than activities on consent use as well say nothing of a consent. */
function countUnprovenConsents(
  db: Db,
  { activities }: Pick<ReturnType<typeof readProcessing>, 'activities'>,
): ReadonlyMap<ActivityId, number> {
  const asking = activities.filter(({ lawfulBasis }) => lawfulBasis === 'consent');
  const others = activities.filter(({ lawfulBasis }) => lawfulBasis !== 'consent');
  const explained = new Set(others.flatMap(({ categoryIds }) => categoryIds));
  return new Map(
    asking.map(({ id, categoryIds }) => [
      id,
      countUnproven(
        db,
        id,
        categoryIds.filter((each) => !explained.has(each)),
      ),
    ]),
  );
}

export function readProcessing(db: Db) {
  return {
    activities: listActivities(db),
    categories: listCategories(db),
    processors: listProcessors(db),
    retentionRules: listRetentionRules(db),
    clientProcessing: listClientProcessing(db),
  };
}

type Draft<T, Id> = Omit<T, 'id'> & { readonly id: Id | null };

export function saveActivity(context: Context, draft: Draft<ProcessingActivity, ActivityId>) {
  const { db } = context;
  const id = draft.id ?? activityIdSchema.parse(context.newId());
  const activity = { ...draft, id, code: freeCode(draft, listActivities(db)) };
  const unknown =
    unknownIn('category', draft.categoryIds, listCategories(db)) ??
    unknownIn('processor', draft.processorIds, listProcessors(db));
  return unknown ?? save(context, activity, writeActivity, ['activity-saved', 'activity']);
}

export function saveProcessor(context: Context, draft: Draft<Processor, ProcessorId>) {
  const { db } = context;
  const id = draft.id ?? processorIdSchema.parse(context.newId());
  const processor = { ...draft, id, code: freeCode(draft, listProcessors(db)) };
  const unknown = unknownIn('category', draft.categoryIds, listCategories(db));
  return unknown ?? save(context, processor, writeProcessor, ['processor-saved', 'processor']);
}

export function saveCategory(context: Context, draft: Draft<DataCategory, CategoryId>) {
  const id = draft.id ?? categoryIdSchema.parse(context.newId());
  const category = { ...draft, id, code: freeCode(draft, listCategories(context.db)) };
  return save(context, category, writeCategory, ['category-saved', 'category']);
}

export function saveRetentionRule(context: Context, draft: Draft<RetentionRule, RetentionRuleId>) {
  const { db } = context;
  const rule = { ...draft, id: draft.id ?? retentionRuleIdSchema.parse(context.newId()) };
  const unknown = unknownIn(
    'activity',
    rule.activityId === null ? [] : [rule.activityId],
    listActivities(db),
  );
  const isForCategory = listCategories(db).some(({ id, code }) => (code ?? id) === rule.categoryCode);
  if (!isForCategory) return err<AppError>({ code: 'not-found', what: 'category' });
  return unknown ?? save(context, rule, writeRule, ['retention-rule-saved', 'retention-rule']);
}

export function saveClientProcessing(context: Context, draft: Draft<ClientProcessing, ClientProcessingId>) {
  const { db } = context;
  const id = draft.id ?? clientProcessingIdSchema.parse(context.newId());
  const entry = { ...draft, id, code: freeCode(draft, listClientProcessing(db)) };
  const unknown = unknownIn('processor', draft.processorIds, listProcessors(db));
  const audit = ['client-processing-saved', 'client-processing'] as const;
  return unknown ?? save(context, entry, writeClientProcessing, audit);
}

function save<T extends { readonly id: string }>(
  context: Context,
  entry: T,
  write: (db: WriteDb, entry: T) => void,
  [action, recordKind]: readonly [AuditDraft['action'], AuditDraft['recordKind']],
): Result<T, AppError> {
  return change(context, (db) => {
    write(db, entry);
    return ok({ value: entry, audit: { action, recordKind, recordId: entry.id } });
  });
}

/** An entry taken twice from the directory keeps the code once. */
function freeCode(
  { id, code }: { readonly id: string | null; readonly code: string | null },
  present: readonly { readonly id: string; readonly code: string | null }[],
): string | null {
  return present.some((other) => other.id !== id && other.code === code) ? null : code;
}

/** Null where every id is known: another window may have deleted one. */
function unknownIn(what: string, ids: readonly string[], known: readonly { readonly id: string }[]) {
  const isKnown = (id: string) => known.some((each) => each.id === id);
  return ids.every(isKnown) ? null : err<AppError>({ code: 'not-found', what });
}
