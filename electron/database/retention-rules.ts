/** Reads and writes the `retention_rule` table. */
import { retentionRuleSchema, type RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson } from './rows.ts';

export function listRetentionRules(db: Db): readonly RetentionRule[] {
  return db
    .prepare('SELECT rule FROM retention_rule ORDER BY id')
    .pluck()
    .all()
    .map((rule) => fromJson(retentionRuleSchema, rule));
}

export function saveRetentionRule(db: WriteDb, rule: RetentionRule): void {
  db.prepare(
    `INSERT INTO retention_rule (id, code, rule) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET code = excluded.code, rule = excluded.rule`,
  ).run(rule.id, rule.code, JSON.stringify(rule));
}

export function deleteRetentionRule(db: WriteDb, id: string): void {
  db.prepare('DELETE FROM retention_rule WHERE id = ?').run(id);
}
