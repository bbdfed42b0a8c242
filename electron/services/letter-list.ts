/** Signed letters as lists name them, and one of them with its proofs. Reads only. */
import type { LetterId } from '../../shared/domain/id.ts';
import type { LetterState } from '../../shared/domain/letter/posting.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { Db } from '../database/database.ts';
import { countLetters, findLetter, listLetters, type LetterRow } from '../database/letters.ts';
import { listProofsOf } from '../database/request-attachments.ts';
import { requestsPastKeeping } from './archive.ts';
import { emailAddressee } from './email-addressee.ts';
import { nameMatter } from './letter-matter.ts';
import { notFound } from './on-request.ts';
import { summariseLetter } from './request-file.ts';

interface ListInput {
  readonly cursor: string | null;
  readonly limit: number;
  readonly state: LetterState | null;
}

export function list(context: Context, { cursor, limit, state }: ListInput) {
  const { db } = context;
  const over = requestsPastKeeping(context);
  const found =
    state === null && over.size === 0
      ? null
      : listLettersIn(db, state).filter(({ requestId }) => requestId === null || !over.has(requestId));
  const rows =
    found === null
      ? listLetters(db, cursor, limit)
      : found.filter(({ id }) => cursor === null || id < cursor).slice(0, limit);
  return ok({
    items: rows.flatMap((row) => listed(context, row) ?? []),
    nextCursor: rows.length < limit ? null : (rows.at(-1)?.id ?? null),
    total: found === null ? countLetters(db) : found.length,
  });
}

/** Null where what it is about is not there any more. */
export function listed(context: Context, row: LetterRow) {
  const matter = nameMatter(context, row.about);
  if (matter === null) return null;
  return { about: row.about, reference: matter.reference, name: matter.name, letter: summariseLetter(row) };
}

/** The state is derived, never stored: of all letters, those that stand so; null: all. */
export function listLettersIn(db: Db, state: LetterState | null): readonly LetterRow[] {
  const all = listLetters(db, null, countLetters(db));
  return state === null ? all : all.filter((row) => summariseLetter(row).state === state);
}

export function get(context: Context, { letterId }: { readonly letterId: LetterId }) {
  const letter = findLetter(context.db, letterId);
  const row = letter === null ? null : listed(context, letter);
  if (letter === null || row === null) return notFound('letter');
  const emailAddress = emailAddressee(context, letter)?.address ?? null;
  const breachId = 'subjectId' in letter.about ? letter.breachId : null;
  return ok({ ...row, breachId, emailAddress, proofs: listProofsOf(context.db, letterId) });
}
