/** Reads and writes the tables of breaches: the breach, its categories, and the persons to be told by letter. */
import { breachSchema, type Breach } from '../../shared/domain/breach/breach.ts';
import { subjectIdSchema, type BreachId, type SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { z } from 'zod';
import type { Db, WriteDb } from './database.ts';
import { fromJson, toJson } from './rows.ts';

const select = `SELECT id, reference, our_role AS ourRole, client, summary, effects, happened_from AS happenedFrom,
    happened_until AS happenedUntil, discovered_on AS discoveredOn, aware_at AS awareAt, persons, persons_count AS personsCount,
    records_count AS recordsCount, risk, risk_reasons AS riskReasons, words, exception, persons_told AS personsTold,
    closed_on AS closedOn, lessons,
    (SELECT json_group_array(category_id) FROM breach_category WHERE breach_id = breach.id) AS categoryIds
  FROM breach`;

interface Row {
  readonly client: string | null;
  readonly effects: string;
  readonly words: string;
  readonly exception: string | null;
  readonly personsTold: string | null;
  readonly risk: string | null;
  readonly riskReasons: string | null;
  readonly closedOn: string | null;
  readonly lessons: string | null;
  readonly categoryIds: string;
}

/** The latest first, by when we became aware. */
export function listBreaches(db: Db): readonly Breach[] {
  return (db.prepare(`${select} ORDER BY aware_at DESC, id DESC`).all() as Row[]).map(toBreach);
}

export function findBreach(db: Db, id: BreachId): Breach | null {
  const row = db.prepare(`${select} WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : toBreach(row);
}

/** Of which the person was chosen to be told. */
export function listBreachesOfSubject(db: Db, subjectId: SubjectId): readonly Breach[] {
  const rows = db
    .prepare(`${select} WHERE id IN (SELECT breach_id FROM breach_subject WHERE subject_id = ?) ORDER BY id`)
    .all(subjectId);
  return (rows as Row[]).map(toBreach);
}

/** The next number of the year of awareness: "V-2026-001". Must run inside the change that uses it. */
export function nextBreachReference(db: WriteDb, awareOn: LocalDate): string {
  const start = `V-${awareOn.slice(0, 4)}-`;
  const last = db
    .prepare(`SELECT max(CAST(substr(reference, 8) AS INTEGER)) FROM breach WHERE reference LIKE ? || '%'`)
    .pluck()
    .get(start) as number | null;
  return `${start}${String((last ?? 0) + 1).padStart(3, '0')}`;
}

export function insertBreach(db: WriteDb, breach: Breach, createdAt: string): void {
  db.prepare(
    `INSERT INTO breach (id, reference, our_role, client, summary, effects, happened_from, happened_until, discovered_on, aware_at,
       persons, persons_count, records_count, risk, risk_reasons, words, exception, persons_told, closed_on, lessons, created_at)
     VALUES (@id, @reference, @ourRole, @client, @summary, @effects, @happenedFrom, @happenedUntil, @discoveredOn, @awareAt,
       @persons, @personsCount, @recordsCount, @risk, @riskReasons, @words, @exception, @personsTold, @closedOn, @lessons,
       @createdAt)`,
  ).run({ ...columnsOf(breach), createdAt });
  saveCategories(db, breach);
}

/** Everything but the reference. */
export function updateBreach(db: WriteDb, breach: Breach): void {
  db.prepare(
    `UPDATE breach SET our_role = @ourRole, client = @client, summary = @summary, effects = @effects,
       happened_from = @happenedFrom, happened_until = @happenedUntil, discovered_on = @discoveredOn, aware_at = @awareAt,
       persons = @persons, persons_count = @personsCount, records_count = @recordsCount, risk = @risk,
       risk_reasons = @riskReasons, words = @words, exception = @exception, persons_told = @personsTold,
       closed_on = @closedOn, lessons = @lessons
     WHERE id = @id`,
  ).run(columnsOf(breach));
  saveCategories(db, breach);
}

function saveCategories(db: WriteDb, { id, categoryIds }: Breach): void {
  db.prepare('DELETE FROM breach_category WHERE breach_id = ?').run(id);
  const insert = db.prepare('INSERT INTO breach_category (breach_id, category_id) VALUES (?, ?)');
  for (const categoryId of new Set(categoryIds)) insert.run(id, categoryId);
}

export function listBreachSubjects(db: Db, id: BreachId): readonly SubjectId[] {
  const ids = db.prepare('SELECT subject_id FROM breach_subject WHERE breach_id = ?').pluck().all(id);
  return z.array(subjectIdSchema).parse(ids);
}

export function addBreachSubject(db: WriteDb, id: BreachId, subjectId: SubjectId): void {
  db.prepare('INSERT OR IGNORE INTO breach_subject (breach_id, subject_id) VALUES (?, ?)').run(id, subjectId);
}

export function removeBreachSubject(db: WriteDb, id: BreachId, subjectId: SubjectId): void {
  db.prepare('DELETE FROM breach_subject WHERE breach_id = ? AND subject_id = ?').run(id, subjectId);
}

function columnsOf({ categoryIds: _categoryIds, risk, closed, ...breach }: Breach) {
  return {
    ...breach,
    client: toJson(breach.client),
    effects: JSON.stringify(breach.effects),
    words: JSON.stringify(breach.words),
    exception: toJson(breach.exception),
    personsTold: toJson(breach.personsTold),
    risk: risk?.level ?? null,
    riskReasons: risk?.reasons ?? null,
    closedOn: closed?.on ?? null,
    lessons: closed?.lessons ?? null,
  };
}

function toBreach({ risk, riskReasons, closedOn, lessons, ...row }: Row): Breach {
  return fromJson(breachSchema, {
    ...row,
    client: parsed(row.client),
    effects: parsed(row.effects),
    words: parsed(row.words),
    exception: parsed(row.exception),
    personsTold: parsed(row.personsTold),
    categoryIds: parsed(row.categoryIds),
    risk: risk === null ? null : { level: risk, reasons: riskReasons },
    closed: closedOn === null ? null : { on: closedOn, lessons },
  });
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
