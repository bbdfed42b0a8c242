/** Deletes an entry of the register on which nothing rests; what was deleted can be taken back. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RegisterEntryKind } from '../../shared/contract/processing-calls.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { ChangeId } from '../../shared/domain/id.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { deleteActivity, listActivities } from '../database/activities.ts';
import { deleteCategory, listCategories } from '../database/categories.ts';
import { undoableChange } from '../database/change.ts';
import { deleteClientProcessing, listClientProcessing } from '../database/client-processing.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { deleteProcessor, listProcessors } from '../database/processors.ts';
import { deleteRetentionRule, listRetentionRules } from '../database/retention-rules.ts';
import { whatRestsOn } from '../database/what-rests-on.ts';

interface Removal {
  readonly list: (db: Db) => readonly { readonly id: string }[];
  readonly remove: (db: WriteDb, id: string) => void;
  readonly action: AuditDraft['action'];
}

const removals: Readonly<Record<RegisterEntryKind, Removal>> = {
  activity: { list: listActivities, remove: deleteActivity, action: 'activity-deleted' },
  processor: { list: listProcessors, remove: deleteProcessor, action: 'processor-deleted' },
  category: { list: listCategories, remove: deleteCategory, action: 'category-deleted' },
  'retention-rule': {
    list: listRetentionRules,
    remove: deleteRetentionRule,
    action: 'retention-rule-deleted',
  },
  'client-processing': {
    list: listClientProcessing,
    remove: deleteClientProcessing,
    action: 'client-processing-deleted',
  },
};

interface RemovalInput {
  readonly kind: RegisterEntryKind;
  readonly id: string;
}

export function remove(
  context: Context,
  { kind, id }: RemovalInput,
): Result<{ readonly changeId: ChangeId }, AppError> {
  const { list, remove: removeFrom, action } = removals[kind];
  const done = undoableChange<null>(context, (db) => {
    if (!list(db).some((entry) => entry.id === id)) return err({ code: 'not-found', what: kind });
    const by = whatRestsOn(db, kind, id);
    if (by.length > 0) return err({ code: 'rested-on', by: [...by] });
    removeFrom(db, id);
    return ok({ value: null, audit: { action, recordKind: kind, recordId: id } });
  });
  return done.ok ? ok({ changeId: done.value.changeId }) : done;
}
