/** Reads and writes the `sweep` table with its lines and leavers: what was destroyed when due; counts, nothing of a person. */
import { z } from 'zod';
import { subjectIdSchema, type SubjectId, type SweepId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import {
  sweepLineSchema,
  sweepSchema,
  type Sweep,
  type SweepEnd,
  type SweepLine,
} from '../../shared/domain/sweep/sweep.ts';
import type { Db, WriteDb } from './database.ts';

const columns =
  'id, state, today, started_at AS startedAt, ended_at AS endedAt, persons, holds, decided_by AS decidedBy';

/** The latest first. */
export function listSweeps(db: Db): readonly Sweep[] {
  const rows = db.prepare(`SELECT ${columns} FROM sweep ORDER BY id DESC`).all() as Row[];
  return rows.map((row) => toSweep(db, row));
}

export function findSweep(db: Db, id: SweepId): Sweep | null {
  const row = db.prepare(`SELECT ${columns} FROM sweep WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : toSweep(db, row);
}

/** The one that waits to be confirmed or taken back, or was interrupted in either. */
export function openSweep(db: Db): Sweep | null {
  return listSweeps(db).find(({ state }) => state !== 'confirmed' && state !== 'taken-back') ?? null;
}

export function insertSweep(
  db: WriteDb,
  sweep: { readonly id: SweepId; readonly today: LocalDate; readonly startedAt: string },
): void {
  db.prepare(
    `INSERT INTO sweep (id, state, today, started_at) VALUES (@id, 'running', @today, @startedAt)`,
  ).run(sweep);
}

export function setSweepState(db: WriteDb, id: SweepId, state: Sweep['state'], endedAt: string | null): void {
  db.prepare('UPDATE sweep SET state = ?, ended_at = ? WHERE id = ?').run(state, endedAt, id);
}

/** Persons kept although something of theirs was due, so far. */
export function setSweepHolds(db: WriteDb, id: SweepId, holds: Sweep['holds']): void {
  db.prepare('UPDATE sweep SET holds = ? WHERE id = ?').run(JSON.stringify(holds), id);
}

export function setSweepDecision(db: WriteDb, id: SweepId, decidedBy: string | null): void {
  db.prepare('UPDATE sweep SET decided_by = coalesce(?, decided_by) WHERE id = ?').run(decidedBy, id);
}

export function addSweepLine(db: WriteDb, id: SweepId, line: SweepLine): void {
  db.prepare(
    `INSERT INTO sweep_line (sweep_id, category_id, rule, action, year, items)
     VALUES (@id, @categoryId, @rule, @action, @year, @items)
     ON CONFLICT (sweep_id, category_id, rule, action, year) DO UPDATE SET items = items + excluded.items`,
  ).run({ ...line, id, rule: JSON.stringify(line.rule) });
}

export function addLeaver(
  db: WriteDb,
  id: SweepId,
  subjectId: SubjectId,
  end: Exclude<SweepEnd, 'stays'>,
): void {
  db.prepare('INSERT INTO sweep_leaver (sweep_id, subject_id, end) VALUES (?, ?, ?)').run(id, subjectId, end);
  db.prepare('UPDATE sweep SET persons = persons + 1 WHERE id = ?').run(id);
}

const leaverSchema = z
  .object({ subjectId: subjectIdSchema, end: z.enum(['archived', 'removed']) })
  .readonly();
export type Leaver = z.infer<typeof leaverSchema>;

/** The next of those who have not left yet. */
export function nextLeavers(db: Db, id: SweepId, count: number): readonly Leaver[] {
  return db
    .prepare('SELECT subject_id AS subjectId, end FROM sweep_leaver WHERE sweep_id = ? LIMIT ?')
    .all(id, count)
    .map((row) => leaverSchema.parse(row));
}

export function countLeavers(db: Db, id: SweepId): number {
  return db.prepare('SELECT count(*) FROM sweep_leaver WHERE sweep_id = ?').pluck().get(id) as number;
}

export function deleteLeaver(db: WriteDb, id: SweepId, subjectId: SubjectId): void {
  db.prepare('DELETE FROM sweep_leaver WHERE sweep_id = ? AND subject_id = ?').run(id, subjectId);
}

/** Of a sweep that was taken back nothing is counted. */
export function forgetSweepCounts(db: WriteDb, id: SweepId): void {
  db.prepare('DELETE FROM sweep_leaver WHERE sweep_id = ?').run(id);
  db.prepare('DELETE FROM sweep_line WHERE sweep_id = ?').run(id);
  db.prepare(`UPDATE sweep SET persons = 0, holds = '[]' WHERE id = ?`).run(id);
}

interface Row {
  readonly id: string;
  readonly holds: string;
}

function toSweep(db: Db, row: Row): Sweep {
  const lines = db
    .prepare(
      'SELECT category_id AS categoryId, rule, action, year, items FROM sweep_line WHERE sweep_id = ? ORDER BY category_id, action, year',
    )
    .all(row.id) as { rule: string }[];
  return sweepSchema.parse({
    ...row,
    holds: JSON.parse(row.holds) as unknown,
    lines: lines.map((line) => sweepLineSchema.parse({ ...line, rule: JSON.parse(line.rule) })),
  });
}
