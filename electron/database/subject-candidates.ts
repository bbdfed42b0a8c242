/** Who in the register a letter may come from: by an e-mail, a customer number or a name that it bears. */
import type { SubjectId } from '../../shared/domain/id.ts';
import type { Db } from './database.ts';

interface CandidateRow {
  readonly subjectId: SubjectId;
  readonly name: string;
  readonly email: string | null;
  readonly town: string | null;
  readonly customerNumber: string | null;
}

/** Names and addresses may be shared; more than this many say nothing. */
const most = 10;

const select = `SELECT id AS subjectId,
    coalesce(nullif(trim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), ''), company,
      (SELECT value FROM subject_contact WHERE subject_id = subject.id ORDER BY position LIMIT 1), '') AS name,
    (SELECT value FROM subject_contact WHERE subject_id = subject.id AND kind = 'email' ORDER BY position LIMIT 1) AS email,
    (SELECT town FROM subject_address WHERE subject_id = subject.id ORDER BY position LIMIT 1) AS town,
    customer_number AS customerNumber
  FROM subject WHERE archived_on IS NULL`;

/** @param email as `normaliseEmail` writes it */
export function subjectsByEmail(db: Db, email: string): readonly CandidateRow[] {
  return find(
    db,
    `id IN (SELECT subject_id FROM subject_contact WHERE kind = 'email' AND normalised = ?)`,
    email,
  );
}

/** Spaces, hyphens and capitals aside: a person copies a number as they read it. */
export function subjectsByCustomerNumber(db: Db, number: string): readonly CandidateRow[] {
  const bare = number.toUpperCase().replace(/[\s-]/g, '');
  return find(db, `replace(replace(upper(customer_number), ' ', ''), '-', '') = ?`, bare);
}

/** @param key as `nameKey` makes it */
export function subjectsByName(db: Db, key: string): readonly CandidateRow[] {
  return key === '' ? [] : find(db, 'name_key = ?', key);
}

function find(db: Db, where: string, value: string): readonly CandidateRow[] {
  return db
    .prepare(`${select} AND ${where} ORDER BY sort_name, id LIMIT ${most}`)
    .all(value) as CandidateRow[];
}
