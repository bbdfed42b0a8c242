/** Finds persons as one types: the full-text index over folded words, and its forgiving of typing errors. */
import { distance } from 'fastest-levenshtein';
import { subjectIdSchema, type SubjectId } from '../../shared/domain/id.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import type { Db, WriteDb } from './database.ts';

interface SubjectRowData {
  readonly id: SubjectId;
  readonly name: string;
  readonly email: string | null;
  readonly town: string | null;
  readonly customerNumber: string | null;
  readonly relation: string;
  readonly isRestricted: number;
  readonly isMarketingStopped: number;
  readonly sortName: string;
}

interface Page {
  readonly rows: readonly SubjectRowData[];
  readonly total: number;
}

/** Ordered by name, after `cursor` (a sort name and an id); every word of `query` must match. */
export function searchSubjects(
  db: Db,
  query: string,
  cursor: readonly [string, string] | null,
  limit: number,
): Page {
  const match = matchFor(db, wordsOf(query));
  const found =
    match === null ? '' : 'AND row IN (SELECT rowid FROM subject_search WHERE subject_search MATCH @match)';
  const after = cursor === null ? '' : 'AND (sort_name, id) > (@sortName, @id)';
  const bindings = {
    ...(match === null ? {} : { match }),
    ...(cursor === null ? {} : { sortName: cursor[0], id: cursor[1] }),
  };
  const rows = db
    .prepare(
      `SELECT id,
         coalesce(nullif(trim(coalesce(given_name, '') || ' ' || coalesce(family_name, '')), ''), company,
           (SELECT value FROM subject_contact WHERE subject_id = subject.id ORDER BY position LIMIT 1), '') AS name,
         (SELECT value FROM subject_contact WHERE subject_id = subject.id AND kind = 'email' ORDER BY position LIMIT 1) AS email,
         (SELECT town FROM subject_address WHERE subject_id = subject.id ORDER BY position LIMIT 1) AS town,
         customer_number AS customerNumber, relation, restricted_on IS NOT NULL AS isRestricted,
         marketing_stopped_on IS NOT NULL AS isMarketingStopped, sort_name AS sortName
       FROM subject WHERE archived_on IS NULL ${found} ${after}
       ORDER BY sort_name, id LIMIT ${limit}`,
    )
    .all(bindings) as SubjectRowData[];
  const total = db
    .prepare(`SELECT count(*) FROM subject WHERE archived_on IS NULL ${found}`)
    .pluck()
    .get(match === null ? {} : { match }) as number;
  return { rows, total };
}

export function indexSubject(db: WriteDb, id: SubjectId): void {
  unindexSubject(db, id);
  const texts = db
    .prepare(
      `SELECT given_name, family_name, company, customer_number, note FROM subject WHERE id = @id
       UNION ALL SELECT value, normalised, NULL, NULL, NULL FROM subject_contact WHERE subject_id = @id
       UNION ALL SELECT line1, postal_code, town, NULL, NULL FROM subject_address WHERE subject_id = @id`,
    )
    .raw()
    .all({ id }) as (string | null)[][];
  const words = wordsOf(texts.flat().join(' ')).join(' ');
  db.prepare('INSERT INTO subject_search (rowid, words) SELECT row, ? FROM subject WHERE id = ?').run(
    words,
    id,
  );
}

export function unindexSubject(db: WriteDb, id: SubjectId): void {
  db.prepare('DELETE FROM subject_search WHERE rowid = (SELECT row FROM subject WHERE id = ?)').run(id);
}

/** After a change was taken back: brings the index in line with the rows, whether they are there or not. */
export function reindexSubjects(db: WriteDb, ids: readonly string[]): void {
  db.prepare('DELETE FROM subject_search WHERE rowid NOT IN (SELECT row FROM subject)').run();
  const exists = db.prepare('SELECT 1 FROM subject WHERE id = ? AND archived_on IS NULL');
  for (const id of ids) if (exists.get(id) !== undefined) indexSubject(db, subjectIdSchema.parse(id));
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2000);
}

/** An FTS5 expression in which a word unknown to the register stands for the known words nearest to it. */
function matchFor(db: Db, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words
    .map(
      (word) =>
        `(${alternatives(db, word)
          .map((each) => `"${each}" *`)
          .join(' OR ')})`,
    )
    .join(' AND ');
}

function alternatives(db: Db, word: string): readonly string[] {
  const isKnown = db
    .prepare('SELECT 1 FROM subject_search WHERE subject_search MATCH ? LIMIT 1')
    .get(`"${word}" *`);
  const tolerance = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (isKnown !== undefined || tolerance === 0) return [word];
  const terms = db
    .prepare('SELECT term FROM subject_search_term WHERE length(term) >= ?')
    .pluck()
    .all(word.length - tolerance) as string[];
  const near = terms.filter((term) => isNear(word, term, tolerance));
  return near.length === 0 ? [word] : near.slice(0, 20);
}

/** Compares with the beginning of the term, because the word may still be being typed. */
function isNear(word: string, term: string, tolerance: number): boolean {
  return [0, -1, 1].some((more) => distance(word, term.slice(0, word.length + more)) <= tolerance);
}
