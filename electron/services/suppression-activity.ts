/** Writes the suppression ledger into the record of processing, once it has its first entry (GDPR Art. 30(1)). */
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { activityIdSchema, categoryIdSchema, retentionRuleIdSchema } from '../../shared/domain/id.ts';
import {
  suppressionActivity,
  suppressionCategory,
  suppressionCode,
  suppressionRule,
} from '../../shared/domain/processing/suppression-activity.ts';
import type { Context } from '../context.ts';
import { listActivities, saveActivity } from '../database/activities.ts';
import { listCategories, saveCategory } from '../database/categories.ts';
import type { WriteDb } from '../database/database.ts';
import { listRetentionRules, saveRetentionRule } from '../database/retention-rules.ts';

/** What is there already, from a ready-made register or by the user's hand, is left as it is. */
export function ensureSuppressionActivity(context: Context, db: WriteDb): readonly AuditDraft[] {
  if (listActivities(db).some(({ code }) => code === suppressionCode)) return [];
  const known = listCategories(db).find(({ code }) => code === suppressionCode);
  const category = known ?? suppressionCategory(categoryIdSchema.parse(context.newId()));
  if (known === undefined) saveCategory(db, category);
  const hasRule = listRetentionRules(db).some(({ categoryCode }) => categoryCode === suppressionCode);
  if (!hasRule) saveRetentionRule(db, suppressionRule(retentionRuleIdSchema.parse(context.newId())));
  const id = activityIdSchema.parse(context.newId());
  saveActivity(db, suppressionActivity(id, category.id, context.today()));
  return [{ action: 'suppression-activity-added', recordKind: 'activity', recordId: id }];
}
