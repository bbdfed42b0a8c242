/** Reads and writes the `published_policy` and `policy_answer` tables: what was published, and what was answered to its proposals. */
import { z } from 'zod';
import { publishedTextSchema, type PublishedText } from '../../shared/domain/policy/published-text.ts';
import type { PolicyAnswer } from '../../shared/domain/policy/open-proposal.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { Db, WriteDb } from './database.ts';
import { fromJson, toFlag } from './rows.ts';

/** Oldest first. */
export function listPublishedPolicies(db: Db): readonly PublishedText[] {
  const rows = db
    .prepare(
      `SELECT id, valid_from AS validFrom, published_on AS publishedOn, source_name AS sourceName, sha256, text,
         is_cut AS isCut, read_at AS readAt FROM published_policy ORDER BY valid_from`,
    )
    .all() as { readonly isCut: number }[];
  return rows.map((row) => publishedTextSchema.parse({ ...row, isCut: row.isCut === 1 }));
}

/** The one in force on a day; before the first, the first. */
export function publishedPolicyOn(db: Db, on: LocalDate): PublishedText | null {
  const versions = listPublishedPolicies(db);
  return versions.findLast(({ validFrom }) => validFrom <= on) ?? versions[0] ?? null;
}

/** What is read again for the same day takes the place of what was read before. */
export function savePublishedPolicy(db: WriteDb, policy: PublishedText): void {
  db.prepare('DELETE FROM published_policy WHERE valid_from = ?').run(policy.validFrom);
  db.prepare(
    `INSERT INTO published_policy (id, valid_from, published_on, source_name, sha256, text, is_cut, read_at)
     VALUES (@id, @validFrom, @publishedOn, @sourceName, @sha256, @text, @isCut, @readAt)`,
  ).run({ ...policy, isCut: toFlag(policy.isCut) });
}

export function deletePublishedPolicies(db: WriteDb): void {
  db.prepare('DELETE FROM published_policy').run();
  db.prepare('DELETE FROM policy_answer').run();
}

const sentencesSchema = z.array(z.string()).readonly();

export function listPolicyAnswers(db: Db): readonly PolicyAnswer[] {
  const rows = db.prepare('SELECT key, sentences FROM policy_answer ORDER BY id').all() as {
    readonly key: string;
    readonly sentences: string;
  }[];
  return rows.map(({ key, sentences }) => ({ key, sentences: fromJson(sentencesSchema, sentences) }));
}

interface GivenAnswer extends PolicyAnswer {
  readonly id: string;
  readonly answer: 'accepted' | 'refused';
  readonly answeredAt: string;
}

export function insertPolicyAnswer(db: WriteDb, given: GivenAnswer): void {
  db.prepare(
    `INSERT INTO policy_answer (id, key, sentences, answer, answered_at)
     VALUES (@id, @key, @sentences, @answer, @answeredAt)`,
  ).run({ ...given, sentences: JSON.stringify(given.sentences) });
}
