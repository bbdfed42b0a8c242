/** Reads and writes the tables of disclosures: to whom, on which demand, what, of whom. */
import { disclosureSchema, type Disclosure } from '../../shared/domain/disclosure/disclosure.ts';
import type { DisclosureId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Db, WriteDb } from './database.ts';
import { toJson } from './rows.ts';

const select = `SELECT id, reference, recipient_kind AS recipientKind, recipient_name AS recipientName,
    recipient_details AS recipientDetails, country_code AS countryCode, lawful_basis AS lawfulBasis, basis_text AS basisText,
    demand, other_persons AS otherPersons, given, refused, contest, telling,
    (SELECT json_group_array(category_id) FROM disclosure_category WHERE disclosure_id = disclosure.id) AS categoryIds,
    (SELECT json_group_array(subject_id) FROM disclosure_subject WHERE disclosure_id = disclosure.id) AS subjectIds
  FROM disclosure`;

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly demand: string | null;
  readonly given: string | null;
  readonly refused: string | null;
  readonly contest: string | null;
  readonly telling: string;
  readonly categoryIds: string;
  readonly subjectIds: string;
}

/** The latest entered first. */
export function listDisclosures(db: Db): readonly Disclosure[] {
  return (db.prepare(`${select} ORDER BY id DESC`).all() as Row[]).map(toDisclosure);
}

export function listDisclosuresOf(db: Db, subjectId: SubjectId): readonly Disclosure[] {
  const rows = db
    .prepare(
      `${select} WHERE id IN (SELECT disclosure_id FROM disclosure_subject WHERE subject_id = ?) ORDER BY id`,
    )
    .all(subjectId);
  return (rows as Row[]).map(toDisclosure);
}

export function findDisclosure(db: Db, id: DisclosureId): Disclosure | null {
  const row = db.prepare(`${select} WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : toDisclosure(row);
}

/** The next number of the year: "C-2026-001". Must run inside the change that uses it. */
export function nextDisclosureReference(db: WriteDb, on: LocalDate): string {
  const start = `C-${on.slice(0, 4)}-`;
  const last = db
    .prepare(
      `SELECT max(CAST(substr(reference, 8) AS INTEGER)) FROM disclosure WHERE reference LIKE ? || '%'`,
    )
    .pluck()
    .get(start) as number | null;
  return `${start}${String((last ?? 0) + 1).padStart(3, '0')}`;
}

export function insertDisclosure(db: WriteDb, disclosure: Disclosure, createdAt: string): void {
  db.prepare(
    `INSERT INTO disclosure (id, reference, recipient_kind, recipient_name, recipient_details, country_code, lawful_basis,
       basis_text, demand, other_persons, given, refused, contest, telling, created_at)
     VALUES (@id, @reference, @recipientKind, @recipientName, @recipientDetails, @countryCode, @lawfulBasis, @basisText, @demand,
       @otherPersons, @given, @refused, @contest, @telling, @createdAt)`,
  ).run({ ...columnsOf(disclosure), createdAt });
  saveLinks(db, disclosure);
}

/** Everything but the reference. */
export function updateDisclosure(db: WriteDb, disclosure: Disclosure): void {
  db.prepare(
    `UPDATE disclosure SET recipient_kind = @recipientKind, recipient_name = @recipientName,
       recipient_details = @recipientDetails, country_code = @countryCode, lawful_basis = @lawfulBasis, basis_text = @basisText,
       demand = @demand, other_persons = @otherPersons, given = @given, refused = @refused, contest = @contest,
       telling = @telling
     WHERE id = @id`,
  ).run(columnsOf(disclosure));
  saveLinks(db, disclosure);
}

function saveLinks(db: WriteDb, { id, fields }: Disclosure): void {
  db.prepare('DELETE FROM disclosure_category WHERE disclosure_id = ?').run(id);
  db.prepare('DELETE FROM disclosure_subject WHERE disclosure_id = ?').run(id);
  const category = db.prepare('INSERT INTO disclosure_category (disclosure_id, category_id) VALUES (?, ?)');
  const subject = db.prepare('INSERT INTO disclosure_subject (disclosure_id, subject_id) VALUES (?, ?)');
  for (const categoryId of new Set(fields.categoryIds)) category.run(id, categoryId);
  for (const subjectId of new Set(fields.subjectIds)) subject.run(id, subjectId);
}

function columnsOf({ id, reference, fields }: Disclosure) {
  const { categoryIds: _categoryIds, subjectIds: _subjectIds, ...columns } = fields;
  return {
    ...columns,
    id,
    reference,
    demand: toJson(fields.demand),
    given: toJson(fields.given),
    refused: toJson(fields.refused),
    contest: toJson(fields.contest),
    telling: JSON.stringify(fields.telling),
  };
}

function toDisclosure({ id, reference, ...row }: Row): Disclosure {
  return disclosureSchema.parse({
    id,
    reference,
    fields: {
      ...row,
      demand: parsed(row.demand),
      given: parsed(row.given),
      refused: parsed(row.refused),
      contest: parsed(row.contest),
      telling: parsed(row.telling),
      categoryIds: parsed(row.categoryIds),
      subjectIds: parsed(row.subjectIds),
    },
  });
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
