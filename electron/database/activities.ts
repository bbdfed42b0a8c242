/** Reads and writes the `processing_activity` table with its categories and recipients. */
import {
  processingActivitySchema,
  type ProcessingActivity,
} from '../../shared/domain/processing/processing-activity.ts';
import type { Db, WriteDb } from './database.ts';
import { toFlag, toJson } from './rows.ts';

const jsonColumns = [
  'name',
  'purpose',
  'basisDetail',
  'persons',
  'dataSource',
  'security',
  'automatedDecision',
  'automatedConsequences',
  'automatedReview',
  'specialBasisDetail',
  'jointArrangement',
  'balanceTest',
  'consentProof',
] as const;

export function listActivities(db: Db): readonly ProcessingActivity[] {
  const rows = db
    .prepare(
      `SELECT id, code, name, purpose, lawful_basis AS lawfulBasis, basis_detail AS basisDetail, is_marketing AS isMarketing,
         persons, data_source AS dataSource, security, automated_decision AS automatedDecision,
         automated_consequences AS automatedConsequences, automated_review AS automatedReview, special_basis AS specialBasis,
         special_basis_detail AS specialBasisDetail, joint_arrangement AS jointArrangement, balance_test AS balanceTest,
         consent_proof AS consentProof, minimum_age AS minimumAge,
         (SELECT json_group_array(category_id) FROM activity_category WHERE activity_id = a.id) AS categoryIds,
         (SELECT json_group_array(processor_id) FROM activity_processor WHERE activity_id = a.id) AS processorIds
       FROM processing_activity AS a ORDER BY id`,
    )
    .all() as Record<string, unknown>[];
  return rows.map(toActivity);
}

export function saveActivity(db: WriteDb, activity: ProcessingActivity): void {
  const json = Object.fromEntries(jsonColumns.map((column) => [column, toJson(activity[column])]));
  db.prepare(
    `INSERT INTO processing_activity (id, code, name, purpose, lawful_basis, basis_detail, is_marketing, persons, data_source,
       security, automated_decision, automated_consequences, automated_review, special_basis, special_basis_detail,
       joint_arrangement, balance_test, consent_proof, minimum_age)
     VALUES (@id, @code, @name, @purpose, @lawfulBasis, @basisDetail, @isMarketing, @persons, @dataSource, @security,
       @automatedDecision, @automatedConsequences, @automatedReview, @specialBasis, @specialBasisDetail, @jointArrangement,
       @balanceTest, @consentProof, @minimumAge)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, purpose = excluded.purpose, lawful_basis = excluded.lawful_basis,
       basis_detail = excluded.basis_detail, is_marketing = excluded.is_marketing, persons = excluded.persons,
       data_source = excluded.data_source, security = excluded.security, automated_decision = excluded.automated_decision,
       automated_consequences = excluded.automated_consequences, automated_review = excluded.automated_review,
       special_basis = excluded.special_basis, special_basis_detail = excluded.special_basis_detail,
       joint_arrangement = excluded.joint_arrangement, balance_test = excluded.balance_test,
       consent_proof = excluded.consent_proof, minimum_age = excluded.minimum_age`,
  ).run({
    id: activity.id,
    code: activity.code,
    lawfulBasis: activity.lawfulBasis,
    isMarketing: toFlag(activity.isMarketing),
    specialBasis: activity.specialBasis,
    minimumAge: activity.minimumAge,
    ...json,
  });
  link(db, 'activity_category', 'category_id', activity.id, activity.categoryIds);
  link(db, 'activity_processor', 'processor_id', activity.id, activity.processorIds);
}

/** With its links; what rests on it is looked at before. */
export function deleteActivity(db: WriteDb, id: string): void {
  link(db, 'activity_category', 'category_id', id, []);
  link(db, 'activity_processor', 'processor_id', id, []);
  db.prepare('DELETE FROM processing_activity WHERE id = ?').run(id);
}

function link(db: WriteDb, table: string, column: string, activityId: string, ids: readonly string[]): void {
  db.prepare(`DELETE FROM ${table} WHERE activity_id = ?`).run(activityId);
  const insert = db.prepare(`INSERT INTO ${table} (activity_id, ${column}) VALUES (?, ?)`);
  for (const id of ids) insert.run(activityId, id);
}

function toActivity(row: Record<string, unknown>): ProcessingActivity {
  const json = [...jsonColumns, 'categoryIds', 'processorIds'].map((column) => {
    const text = row[column];
    return [column, typeof text === 'string' ? JSON.parse(text) : null];
  });
  return processingActivitySchema.parse({
    ...row,
    ...Object.fromEntries(json),
    isMarketing: row['isMarketing'] === 1,
  });
}
