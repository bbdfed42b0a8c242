/** Ready-made registers: which there are, and loading one into the open register. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../shared/contract/app-error.ts';
import { noPromises } from '../../shared/domain/controller/promises.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  clientProcessingIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
} from '../../shared/domain/id.ts';
import { readyMadeRegisterSchema, type ReadyMadeRegister } from '../../shared/domain/register/ready-made.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities, saveActivity } from '../database/activities.ts';
import { saveCategory, listCategories } from '../database/categories.ts';
import { listClientProcessing, saveClientProcessing } from '../database/client-processing.ts';
import { saveCaution } from '../database/cautions.ts';
import { change } from '../database/change.ts';
import { listPromisesVersions, savePromisesVersion } from '../database/controller.ts';
import type { WriteDb } from '../database/database.ts';
import { listProcessors, saveProcessor } from '../database/processors.ts';
import { listRetentionRules, saveRetentionRule } from '../database/retention-rules.ts';
import { resourcesFolder } from '../resources.ts';

/** The usual ones first, since the first of a country is proposed. */
export function list() {
  const inOrder = readAll().toSorted((a, b) => Number(b.isUsual) - Number(a.isUsual));
  const items = inOrder.map(({ code, country, name, description }) => ({
    code,
    country,
    name,
    description,
  }));
  return ok({ items });
}

export function findReadyMade(code: string): ReadyMadeRegister | null {
  return readAll().find((each) => each.code === code) ?? null;
}

/** Adds what is not there yet, known by its code; nothing that the user entered is touched. */
export function loadReadyMade(
  context: Context,
  { code }: { readonly code: string },
): Result<{ added: number }, AppError> {
  const source = findReadyMade(code);
  if (source === null) return err({ code: 'not-found', what: 'ready-made' });
  return change(context, (db) => {
    const added = addMissing(db, source, context.newId);
    keepPromises(db, source);
    return ok({
      value: { added },
      audit: { action: 'ready-made-loaded', recordKind: 'activity', recordId: code },
    });
  });
}

function addMissing(db: WriteDb, source: ReadyMadeRegister, newId: () => string): number {
  const idOf = new Map<string, string>();
  let added = 0;
  /** True where the entry is new; its id is known afterwards in either case. */
  const isNew = (
    kind: string,
    entry: { readonly code: string },
    present: readonly { code: string | null; id: string }[],
  ) => {
    const found = present.find(({ code }) => code === entry.code);
    idOf.set(`${kind}:${entry.code}`, found?.id ?? newId());
    if (found === undefined) added += 1;
    return found === undefined;
  };
  const id = (kind: string, code: string) => idOf.get(`${kind}:${code}`) ?? '';

  const categories = listCategories(db);
  for (const category of source.categories) {
    if (!isNew('category', category, categories)) continue;
    saveCategory(db, { ...category, id: categoryIdSchema.parse(id('category', category.code)) });
  }
  const processors = listProcessors(db);
  for (const { categoryCodes, ...processor } of source.processors) {
    if (!isNew('processor', processor, processors)) continue;
    saveProcessor(db, {
      ...processor,
      id: processorIdSchema.parse(id('processor', processor.code)),
      categoryIds: categoryCodes.map((code) => categoryIdSchema.parse(id('category', code))),
    });
  }
  const activities = listActivities(db);
  for (const { categoryCodes, processorCodes, ...activity } of source.activities) {
    if (!isNew('activity', activity, activities)) continue;
    saveActivity(db, {
      ...activity,
      id: activityIdSchema.parse(id('activity', activity.code)),
      categoryIds: categoryCodes.map((code) => categoryIdSchema.parse(id('category', code))),
      processorIds: processorCodes.map((code) => processorIdSchema.parse(id('processor', code))),
    });
  }
  const rules = listRetentionRules(db);
  for (const { activityCode, ...rule } of source.retentionRules) {
    if (!isNew('rule', rule, rules)) continue;
    saveRetentionRule(db, {
      ...rule,
      id: retentionRuleIdSchema.parse(id('rule', rule.code)),
      activityId: activityCode === null ? null : activityIdSchema.parse(id('activity', activityCode)),
    });
  }
  const worksFor = listClientProcessing(db);
  for (const { processorCodes, ...entry } of source.clientProcessing) {
    if (!isNew('client-processing', entry, worksFor)) continue;
    saveClientProcessing(db, {
      ...entry,
      id: clientProcessingIdSchema.parse(id('client-processing', entry.code)),
      clients: [],
      processorIds: processorCodes.map((code) => processorIdSchema.parse(id('processor', code))),
    });
  }
  for (const { about, ...caution } of source.cautions) {
    saveCaution(db, { ...caution, recordId: about === null ? null : id(about.kind, about.code) });
  }
  return added;
}

/** The promises of the ready-made policy hold only while the register still has none of its own. */
function keepPromises(db: WriteDb, source: ReadyMadeRegister): void {
  const [first, ...others] = listPromisesVersions(db);
  const isUntouched = first !== undefined && others.length === 0 && isSame(first.promises, noPromises);
  if (isUntouched) savePromisesVersion(db, { validFrom: first.validFrom, promises: source.promises });
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readAll(): readonly ReadyMadeRegister[] {
  const folder = join(resourcesFolder(), 'ready-made');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readyMadeRegisterSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
