/** Reads and writes the `breach_phase` table: what the authority was told of a breach, each time as it was told. */
import { breachPhaseSchema, type BreachPhase } from '../../shared/domain/breach/breach.ts';
import type { BreachId } from '../../shared/domain/id.ts';
import type { Db, WriteDb } from './database.ts';

/** In the order in which they were told. */
export function listBreachPhases(db: Db, breachId: BreachId): readonly BreachPhase[] {
  const rows = db
    .prepare(
      `SELECT id, told_at AS toldAt, sheet, delay_reasons AS delayReasons, their_reference AS theirReference
       FROM breach_phase WHERE breach_id = ? ORDER BY told_at, id`,
    )
    .all(breachId) as { readonly sheet: string }[];
  return rows.map((row) => breachPhaseSchema.parse({ ...row, sheet: JSON.parse(row.sheet) }));
}

export function insertBreachPhase(db: WriteDb, breachId: BreachId, phase: BreachPhase): void {
  db.prepare(
    `INSERT INTO breach_phase (id, breach_id, told_at, sheet, delay_reasons, their_reference)
     VALUES (@id, @breachId, @toldAt, @sheet, @delayReasons, @theirReference)`,
  ).run({ ...phase, breachId, sheet: JSON.stringify(phase.sheet) });
}
