/** Reads and writes the `anonymous_request` table: what is left of requests whose files are gone. */
import {
  anonymousRequestSchema,
  type AnonymousRequest,
} from '../../shared/domain/archive/anonymous-request.ts';
import type { Db, WriteDb } from './database.ts';

export function listAnonymousRequests(db: Db): readonly AnonymousRequest[] {
  return db
    .prepare(
      'SELECT year, rights, days_to_answer AS daysToAnswer, channel, country FROM anonymous_request ORDER BY year, row',
    )
    .all()
    .map((row) => {
      const { rights, ...columns } = row as { readonly rights: string };
      return anonymousRequestSchema.parse({ ...columns, rights: JSON.parse(rights) });
    });
}

export function insertAnonymousRequest(db: WriteDb, line: AnonymousRequest): void {
  db.prepare(
    `INSERT INTO anonymous_request (year, rights, days_to_answer, channel, country)
     VALUES (@year, @rights, @daysToAnswer, @channel, @country)`,
  ).run({ ...line, rights: JSON.stringify(line.rights) });
}
