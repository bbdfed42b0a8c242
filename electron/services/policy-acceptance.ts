/** Enters in the register what was accepted of a policy's proposals, linked to what is there already; nothing is entered twice. */
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { noPromises, promisesSchema } from '../../shared/domain/controller/promises.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
} from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { meaningOfCategory } from '../../shared/domain/policy/compare/meaning.ts';
import { allProposals, type OpenProposal } from '../../shared/domain/policy/open-proposal.ts';
import { proposedCategory } from '../../shared/domain/policy/propose-register.ts';
import { processingActivitySchema } from '../../shared/domain/processing/processing-activity.ts';
import { retentionRuleSchema } from '../../shared/domain/retention/retention-rule.ts';
import type { Context } from '../context.ts';
import { listActivities, saveActivity } from '../database/activities.ts';
import { listCategories, saveCategory } from '../database/categories.ts';
import {
  controllerOn,
  listPromisesVersions,
  saveControllerVersion,
  savePromisesVersion,
} from '../database/controller.ts';
import type { WriteDb } from '../database/database.ts';
import { listProcessors, saveProcessor } from '../database/processors.ts';
import { deleteRetentionRule, listRetentionRules, saveRetentionRule } from '../database/retention-rules.ts';
import type { ReadStanding } from './policy-standing.ts';

type Kind = OpenProposal['kind'];
export interface EnteredRecord {
  readonly kind: Kind;
  readonly id: string;
}
interface Entered {
  readonly records: readonly EnteredRecord[];
  readonly audit: readonly AuditDraft[];
}
type OfKind<Wanted extends Kind> = Extract<OpenProposal, { readonly kind: Wanted }>;

/** Must run inside the change that answers them. */
export function enterProposals(
  context: Context,
  db: WriteDb,
  { chosen, proposal, policy }: ReadStanding & { readonly chosen: readonly OpenProposal[] },
): Entered {
  const of = <Wanted extends Kind>(kind: Wanted) =>
    chosen.filter((each): each is OfKind<Wanted> => each.kind === kind);
  const records: EnteredRecord[] = [];
  const audit: AuditDraft[] = [];
  const add = (kind: Kind, id: string) => records.push({ kind, id });

  for (const { value } of of('category')) add('category', enterCategory(context, db, value.code));
  for (const { value } of of('processor')) {
    const id = processorIdSchema.parse(context.newId());
    saveProcessor(db, { ...value, id, categoryIds: [] });
    add('processor', id);
  }
  for (const { value } of of('activity')) {
    const id = activityIdSchema.parse(context.newId());
    saveActivity(db, processingActivitySchema.parse({ ...value, id, categoryIds: [], processorIds: [] }));
    add('activity', id);
  }
  for (const { value } of of('retention-rule')) {
    const held = categoryFor(db, value.categoryCode);
    if (held === null) add('category', enterCategory(context, db, value.categoryCode));
    const id = retentionRuleIdSchema.parse(context.newId());
    const categoryCode = held ?? value.categoryCode;
    // The only period that the business had set for it gives way to the one that it publishes.
    const [former, ...others] = listRetentionRules(db).filter((rule) => rule.categoryCode === categoryCode);
    const isEnteredNow = records.some(({ id: entered }) => entered === former?.id);
    if (former !== undefined && others.length === 0 && former.ground.kind !== 'law' && !isEnteredNow) {
      deleteRetentionRule(db, former.id);
      audit.push({ action: 'retention-rule-deleted', recordKind: 'retention-rule', recordId: former.id });
    }
    saveRetentionRule(db, retentionRuleSchema.parse({ ...value, id, activityId: null, categoryCode }));
    add('retention-rule', id);
  }
  linkActivities(db, records, allProposals(proposal));
  audit.push(...records.map(({ kind, id }) => auditOf(kind, id)));
  const fields = of('controller');
  if (fields.length > 0) audit.push(enterController(context, db, fields));
  const promised = of('promises');
  if (promised.length > 0) audit.push(enterPromises(context, db, promised, policy.validFrom));
  return { records, audit };
}

const actions = {
  activity: 'activity-saved',
  category: 'category-saved',
  processor: 'processor-saved',
  'retention-rule': 'retention-rule-saved',
  controller: 'controller-changed',
  promises: 'promises-changed',
} as const satisfies Readonly<Record<Kind, AuditDraft['action']>>;

function auditOf(kind: Kind, recordId: string): AuditDraft {
  return { action: actions[kind], recordKind: kind, recordId };
}

function enterCategory({ newId }: Context, db: WriteDb, code: string): string {
  const id = categoryIdSchema.parse(newId());
  saveCategory(db, { ...proposedCategory(code), id });
  return id;
}

/** The code by which rules name the category of the register that means the same; null where there is none. */
function categoryFor(db: WriteDb, code: string): string | null {
  const categories = listCategories(db);
  const held =
    categories.find((each) => each.code === code) ??
    categories.find((each) => meaningOfCategory(each).has(code));
  return held === undefined ? null : (held.code ?? held.id);
}

/** What the policy says belongs together is linked when its second half arrives; what the user parted stays parted. */
function linkActivities(
  db: WriteDb,
  entered: readonly EnteredRecord[],
  proposals: readonly OpenProposal[],
): void {
  const isNew = (id: string) => entered.some((each) => each.id === id);
  const categories = listCategories(db);
  const processors = listProcessors(db);
  for (const activity of listActivities(db)) {
    const proposed = proposals.find(
      (each): each is OfKind<'activity'> => each.kind === 'activity' && each.value.code === activity.code,
    );
    if (proposed === undefined) continue;
    const { categoryCodes, processorCodes } = proposed.value;
    const isWanted = (
      codes: readonly string[],
      entry: { readonly id: string; readonly code: string | null },
    ) => entry.code !== null && codes.includes(entry.code) && (isNew(activity.id) || isNew(entry.id));
    const categoryIds = categories.filter((each) => isWanted(categoryCodes, each)).map(({ id }) => id);
    const processorIds = processors.filter((each) => isWanted(processorCodes, each)).map(({ id }) => id);
    if (categoryIds.length === 0 && processorIds.length === 0) continue;
    saveActivity(db, {
      ...activity,
      categoryIds: [...new Set([...activity.categoryIds, ...categoryIds])],
      processorIds: [...new Set([...activity.processorIds, ...processorIds])],
    });
  }
}

/** From today: what was printed before stays as it was. */
function enterController(
  { today }: Context,
  db: WriteDb,
  fields: readonly OfKind<'controller'>[],
): AuditDraft {
  const controller = controllerOn(db, today());
  const taken = Object.fromEntries(fields.map(({ field, value }) => [field, value[field]]));
  saveControllerVersion(db, {
    validFrom: today(),
    controller: controllerSchema.parse({ ...controller, ...taken }),
  });
  return auditOf('controller', today());
}

/** From the day of the policy, or of the promises in force where these are later; with what else it contains and claims. */
function enterPromises(
  { today }: Context,
  db: WriteDb,
  fields: readonly OfKind<'promises'>[],
  since: LocalDate,
): AuditDraft {
  const versions = listPromisesVersions(db).filter(({ validFrom }) => validFrom <= today());
  const last = versions.at(-1) ?? listPromisesVersions(db)[0] ?? { validFrom: since, promises: noPromises };
  const isUntouched = JSON.stringify(last.promises) === JSON.stringify(noPromises);
  const validFrom = isUntouched || last.validFrom > since ? last.validFrom : since;
  const taken = Object.fromEntries(fields.map(({ field, value }) => [field, value[field]]));
  const policy = fields[0]?.value.policy ?? null;
  savePromisesVersion(db, {
    validFrom,
    promises: promisesSchema.parse({ ...last.promises, ...taken, policy }),
  });
  return auditOf('promises', validFrom);
}
