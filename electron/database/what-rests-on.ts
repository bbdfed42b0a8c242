/** What keeps an entry of the register from being deleted: how many records of each kind name it. */
import type { Rest } from '../../shared/contract/app-error.ts';
import type { RegisterEntryKind } from '../../shared/contract/processing-calls.ts';
import type { Db } from './database.ts';

/** Items that a sweep set aside and may still put back. */
function setAside(column: 'activity_id' | 'category_id'): string {
  return `SELECT count(*) FROM undo_entry JOIN sweep ON sweep.id = change_id
    WHERE sweep.state IN ('to-confirm', 'taking-back') AND table_name = 'data_item' AND row_before ->> '${column}' = @id`;
}

/** Each counts the rows that name the entry by its id, @id. */
const counts: Readonly<Record<RegisterEntryKind, readonly (readonly [Rest, string])[]>> = {
  activity: [
    ['data-items', `SELECT count(*) + (${setAside('activity_id')}) FROM data_item WHERE activity_id = @id`],
    ['consents', 'SELECT count(*) FROM subject_consent WHERE activity_id = @id'],
    ['objections', 'SELECT count(*) FROM subject_objection WHERE activity_id = @id'],
    ['retention-rules', `SELECT count(*) FROM retention_rule WHERE rule ->> '$.activityId' = @id`],
  ],
  processor: [
    ['activities', 'SELECT count(*) FROM activity_processor WHERE processor_id = @id'],
    ['client-processing', 'SELECT count(*) FROM client_processing_processor WHERE processor_id = @id'],
    ['contract-file', 'SELECT count(*) FROM processor_contract_file WHERE processor_id = @id'],
  ],
  category: [
    ['data-items', `SELECT count(*) + (${setAside('category_id')}) FROM data_item WHERE category_id = @id`],
    ['activities', 'SELECT count(*) FROM activity_category WHERE category_id = @id'],
    ['processors', 'SELECT count(*) FROM processor_category WHERE category_id = @id'],
    [
      'retention-rules',
      `SELECT count(*) FROM retention_rule
       WHERE rule ->> '$.categoryCode' = (SELECT coalesce(code, id) FROM data_category WHERE id = @id)`,
    ],
  ],
  'retention-rule': [],
  'client-processing': [],
};

/** Empty where nothing does. */
export function whatRestsOn(
  db: Db,
  entry: RegisterEntryKind,
  id: string,
): readonly { readonly what: Rest; readonly count: number }[] {
  return counts[entry]
    .map(([what, sql]) => ({ what, count: db.prepare(sql).pluck().get({ id }) as number }))
    .filter(({ count }) => count > 0);
}
