/** What becomes of a letter once it has left: delivered, or come back; and what proves it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import type { FileId, LetterId } from '../../shared/domain/id.ts';
import type { ReturnReason } from '../../shared/domain/letter/posting.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import type { AttachmentRole } from '../../shared/domain/request/attachment.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import { findRequestLetter, saveArrival, type RequestLetterRow } from '../database/letters.ts';
import { keepStaged } from './attachments.ts';
import { notFound, record, rule } from './on-request.ts';
import { requestFile } from './request-file.ts';

interface Delivery {
  readonly letterId: LetterId;
  readonly deliveredOn: LocalDate;
  readonly proofFileId: FileId | null;
}

export function delivered(context: Context, { letterId, deliveredOn, proofFileId }: Delivery) {
  return noteArrival(context, letterId, deliveredOn, 'letter-delivered', (db, letter) => {
    saveArrival(db, letterId, { deliveredOn, returnedOn: null, returnReason: null });
    record(context, db, letter.requestId, { kind: 'letter-delivered', on: deliveredOn, detail: letter.kind });
    return keepProof(context, db, letter, proofFileId, 'proof-of-delivery');
  });
}

interface Return {
  readonly letterId: LetterId;
  readonly returnedOn: LocalDate;
  readonly reason: ReturnReason;
  readonly proofFileId: FileId | null;
}

/** The answer left in time all the same: a copy may follow by plain post or e-mail, and the first day goes on counting. */
export function returned(context: Context, { letterId, returnedOn, reason, proofFileId }: Return) {
  return noteArrival(context, letterId, returnedOn, 'letter-returned', (db, letter) => {
    saveArrival(db, letterId, { deliveredOn: null, returnedOn, returnReason: reason });
    const detail = `${letter.kind}:${reason}`;
    record(context, db, letter.requestId, { kind: 'letter-returned', on: returnedOn, detail });
    return keepProof(context, db, letter, proofFileId, 'returned-envelope');
  });
}

/** The receipt or envelope, kept with the request beside its letter. */
export function keepProof(
  context: Context,
  db: WriteDb,
  { id, requestId }: Pick<RequestLetterRow, 'id' | 'requestId'>,
  fileId: FileId | null,
  role: AttachmentRole,
): Result<null, AppError> {
  if (fileId === null) return ok(null);
  const kept = keepStaged(context, db, { requestId, fileId, role, letterId: id, note: null });
  return kept.ok ? ok(null) : kept;
}

/** Noted again, it corrects what was noted; the timeline keeps both. */
function noteArrival(
  context: Context,
  letterId: LetterId,
  on: LocalDate,
  action: 'letter-delivered' | 'letter-returned',
  write: (db: WriteDb, letter: RequestLetterRow) => Result<null, AppError>,
): Result<RequestFile, AppError> {
  const letter = findRequestLetter(context.db, letterId);
  if (letter === null) return notFound('letter');
  const last = letter.postings.at(-1);
  if (last === undefined) return rule('not-posted');
  if (isAfter(on, context.today())) return rule('date-in-future');
  if (isBefore(on, last.sentOn)) return rule('date-before-posting');
  const done = change<null>(context, (db) => {
    const written = write(db, letter);
    if (!written.ok) return written;
    return ok({ value: null, audit: { action, recordKind: 'letter', recordId: letterId } });
  });
  return done.ok ? requestFile(context, letter.requestId) : done;
}
