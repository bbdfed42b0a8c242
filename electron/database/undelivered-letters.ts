/** Finds registered letters in `posting` of which nothing was heard since they left. */
import { z } from 'zod';
import { requestIdSchema } from '../../shared/domain/id.ts';
import { localDateSchema } from '../../shared/domain/local-date.ts';
import type { Db } from './database.ts';

const rowSchema = z.object({ requestId: requestIdSchema, sentOn: localDateSchema }).readonly();
export type UndeliveredLetter = z.infer<typeof rowSchema>;

/** The first to leave first; of requests only. */
export function listUndeliveredLetters(db: Db): readonly UndeliveredLetter[] {
  return db
    .prepare(
      `SELECT letter.request_id AS requestId, posting.sent_on AS sentOn
       FROM posting JOIN letter ON letter.id = posting.letter_id
       WHERE posting.channel = 'registered-post' AND posting.delivered_on IS NULL AND posting.returned_on IS NULL
         AND letter.request_id IS NOT NULL
       ORDER BY posting.sent_on, posting.id`,
    )
    .all()
    .map((row) => rowSchema.parse(row));
}
