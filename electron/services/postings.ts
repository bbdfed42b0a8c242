/** How a letter leaves, and what becomes of it once it has left: delivered, or come back; and what proves it. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary, RequestFile } from '../../shared/contract/request-calls.ts';
import type { FileId, LetterId } from '../../shared/domain/id.ts';
import { letterRules } from '../../shared/domain/letter/letter-kind.ts';
import type { ReturnReason } from '../../shared/domain/letter/posting.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { AttachmentRole } from '../../shared/domain/request/attachment.ts';
import type { PostingChannel } from '../../shared/domain/request/channel.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change, undoableChange } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import { findLetter, insertPosting, saveArrival, type LetterRow } from '../database/letters.ts';
import { hasDecisionSince } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { keepStaged, storeStaged } from './attachments.ts';
import { endIdentityCopies } from './identity-copies.ts';
import { takeEffect } from './letter-effects.ts';
import { answeredBy, summariseFound } from './letters.ts';
import { noteToldByLetter } from './notices.ts';
import { audit, notFound, record, rule } from './on-request.ts';
import { requestFile } from './request-file.ts';

interface PostingOrder {
  readonly letterId: LetterId;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
  readonly registeredNumber: string | null;
  readonly proofFileId: FileId | null;
}

/** `file`: of its request; null where it is about something else. */
type Moved = Result<{ readonly letter: LetterSummary; readonly file: RequestFile | null }, AppError>;

export function post(context: Context, { proofFileId, ...posting }: PostingOrder): Moved {
  const { letterId, sentOn } = posting;
  const letter = findLetter(context.db, letterId);
  if (letter === null) return notFound('letter');
  const last = letter.postings.at(-1) ?? null;
  if (last !== null && last.returnedOn === null) return rule('already-posted');
  const allowed = mayPost(context, letter);
  if (!allowed.ok) return allowed;
  if (isAfter(sentOn, context.today())) return rule('date-in-future');
  if (isBefore(sentOn, letter.letterOn)) return rule('posted-before-letter');
  if (last?.returnedOn != null && isBefore(sentOn, last.returnedOn)) return rule('posted-before-return');
  const leave = (db: WriteDb) => {
    insertPosting(db, { ...posting, id: context.newId() });
    const { channel } = posting;
    const effect = moveRequest(context, db, letter, { isFirst: last === null, channel, sentOn });
    if (!effect.ok) return effect;
    const proof = keepProof(context, db, letter, proofFileId, 'proof-of-deposit');
    if (!proof.ok) return proof;
    const posted = { action: 'letter-posted', recordKind: 'letter', recordId: letterId } as const;
    return ok({ value: null, audit: [posted, ...effect.value] });
  };
  // Remembered as other changes of a person are: an answer may end a mark.
  const done = (letter.requestId === null ? change : undoableChange)<null>(context, leave);
  return done.ok ? moved(context, letter) : done;
}

interface Leaving {
  readonly isFirst: boolean;
  readonly channel: PostingChannel;
  readonly sentOn: LocalDate;
}

/** What it does to the request that it is about. A letter that came back and leaves again has taken effect the first time. */
function moveRequest(
  context: Context,
  db: WriteDb,
  letter: LetterRow,
  { isFirst, channel, sentOn }: Leaving,
): Result<readonly AuditDraft[], AppError> {
  const { requestId, kind } = letter;
  if (requestId === null) return ok([]);
  if (isFirst && letterRules[kind].addressee === 'recipient')
    noteToldByLetter(context, db, { ...letter, requestId }, sentOn);
  record(context, db, requestId, { kind: 'letter-posted', on: sentOn, detail: `${kind}:${channel}` });
  const effect = isFirst ? takeEffect(context, db, { ...letter, requestId }, sentOn) : ok([]);
  if (!effect.ok) return effect;
  const ended = endIdentityCopies(context, db, requestId).map((each) => audit(each, requestId));
  return ok([...effect.value, ...ended]);
}

/** A letter that states a decision which no longer stands does not leave: a correction is a new letter. */
function mayPost({ db }: Context, { id, requestId, kind, replacedById }: LetterRow): Result<null, AppError> {
  const request = requestId === null ? null : findRequest(db, requestId);
  if (request !== null && request.voided !== null) return rule('request-voided');
  if (replacedById !== null) return rule('letter-replaced');
  if (request === null || letterRules[kind].answers === null) return ok(null);
  const answered = answeredBy(kind, request);
  if (answered.every(({ outcome }) => outcome === null)) return rule('decision-needed');
  return answered.some(({ right }) => hasDecisionSince(db, request.id, right, id))
    ? rule('letter-frozen')
    : ok(null);
}

interface Delivery {
  readonly letterId: LetterId;
  readonly deliveredOn: LocalDate;
  readonly proofFileId: FileId | null;
}

export function delivered(context: Context, { letterId, deliveredOn, proofFileId }: Delivery): Moved {
  return noteArrival(context, letterId, deliveredOn, 'letter-delivered', (db, letter) => {
    saveArrival(db, letterId, { deliveredOn, returnedOn: null, returnReason: null });
    if (letter.requestId !== null)
      record(context, db, letter.requestId, {
        kind: 'letter-delivered',
        on: deliveredOn,
        detail: letter.kind,
      });
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
export function returned(context: Context, { letterId, returnedOn, reason, proofFileId }: Return): Moved {
  return noteArrival(context, letterId, returnedOn, 'letter-returned', (db, letter) => {
    saveArrival(db, letterId, { deliveredOn: null, returnedOn, returnReason: reason });
    const detail = `${letter.kind}:${reason}`;
    if (letter.requestId !== null)
      record(context, db, letter.requestId, { kind: 'letter-returned', on: returnedOn, detail });
    return keepProof(context, db, letter, proofFileId, 'returned-envelope');
  });
}

/** The receipt or envelope, kept beside its letter; with the request, where it is about one. */
function keepProof(
  context: Context,
  db: WriteDb,
  { id: letterId, requestId }: LetterRow,
  fileId: FileId | null,
  role: AttachmentRole,
): Result<null, AppError> {
  if (fileId === null) return ok(null);
  const staged = { fileId, role, letterId, note: null };
  const kept =
    requestId === null
      ? storeStaged(context, db, { ...staged, requestId })
      : keepStaged(context, db, { ...staged, requestId });
  return kept.ok ? ok(null) : kept;
}

/** Noted again, it corrects what was noted; the timeline keeps both. */
function noteArrival(
  context: Context,
  letterId: LetterId,
  on: LocalDate,
  action: 'letter-delivered' | 'letter-returned',
  write: (db: WriteDb, letter: LetterRow) => Result<null, AppError>,
): Moved {
  const letter = findLetter(context.db, letterId);
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
  return done.ok ? moved(context, letter) : done;
}

function moved(context: Context, { id, requestId }: LetterRow): Moved {
  const letter = summariseFound(context, id);
  if (requestId === null) return ok({ letter, file: null });
  const file = requestFile(context, requestId);
  return file.ok ? ok({ letter, file: file.value }) : file;
}
