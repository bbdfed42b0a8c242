/**
 * What a letter does to its request on the day it leaves, in the change that notes its posting: a question lets the period rest,
 * an extension moves it, an answer ends the restriction of the examination. Notices to recipients are noted by `notices.ts`.
 */
import type { AppError } from '../../shared/contract/app-error.ts';
import { letterFieldsSchema } from '../../shared/contract/letter-fields.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import { letterRules, type LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import { suspensionBy } from '../../shared/domain/request/question.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { saysLargeQuantity } from '../../shared/letters/clarification-question/facts.ts';
import { particular, type Particulars } from '../../shared/letters/particular.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { findLetter, readLetterFields } from '../database/letters.ts';
import { findRequest } from '../database/requests.ts';
import { settleRestriction } from './marks.ts';
import { audit, notFound, record, rule } from './on-request.ts';
import { extendPeriod, isSuspended, mayExtend, suspendPeriod } from './periods.ts';
import { stateOf } from './request-file.ts';

interface Effective {
  readonly kind: LetterKind;
  readonly replacesId: LetterId | null;
}

/** Before it is closed: a letter whose effect would be refused on the day it leaves says what will not happen. */
export function mayTakeEffect(
  context: Context,
  request: SubjectRequest,
  letter: Effective,
): Result<null, AppError> {
  if (letter.kind !== 'extension' || correctsOneThatLeft(context.db, letter)) return ok(null);
  if (!isOpen(stateOf(context, request))) return rule('request-closed');
  return mayExtend(context, request, context.today());
}

interface Leaving extends Effective {
  readonly id: LetterId;
  readonly requestId: RequestId;
}

/** Gives what is to be audited of the request; nothing where the letter changes nothing about it. */
export function takeEffect(
  context: Context,
  db: WriteDb,
  letter: Leaving,
  sentOn: LocalDate,
): Result<readonly AuditDraft[], AppError> {
  const { requestId, kind } = letter;
  const request = findRequest(db, requestId);
  if (request === null) return notFound('request');
  if (letterRules[kind].answers !== null) return endRestriction(context, db, request);
  const particulars = particularsOf(db, letter.id);
  const state = stateOf(context, request);
  if (kind === 'extension' && !correctsOneThatLeft(db, letter)) {
    if (!isOpen(state)) return rule('request-closed');
    const reason = particular({ particulars }, 'reason') ?? '';
    const extended = extendPeriod(context, db, request, { toldOn: sentOn, reason });
    if (!extended.ok) return extended;
    record(context, db, requestId, extended.value);
    return ok([audit('request-extended', requestId)]);
  }
  const reason = suspensionBy(kind, saysLargeQuantity({ particulars }), request);
  if (reason === null || !isOpen(state) || isSuspended(db, request)) return ok([]);
  const suspended = suspendPeriod(context, db, request, { from: sentOn, reason });
  if (!suspended.ok) return suspended;
  record(context, db, requestId, suspended.value);
  return ok([audit('request-suspended', requestId)]);
}

/** Art. 18(3): the person is told, and only then does the mark fall that no request asks for any more. */
function endRestriction(
  context: Context,
  db: WriteDb,
  { subjectId }: SubjectRequest,
): Result<readonly AuditDraft[], AppError> {
  if (subjectId === null || settleRestriction(context, db, subjectId) === 'same') return ok([]);
  return ok([{ action: 'subject-changed', recordKind: 'subject', recordId: subjectId }]);
}

/** A correction of what has taken effect already. */
function correctsOneThatLeft(db: Db, { kind, replacesId }: Effective): boolean {
  const replaced = replacesId === null ? null : findLetter(db, replacesId);
  return replaced !== null && replaced.kind === kind && replaced.sentOn !== null;
}

/** As they were when the letter was closed. */
function particularsOf(db: Db, id: LetterId): Particulars {
  const kept = letterFieldsSchema.safeParse(JSON.parse(readLetterFields(db, id) ?? 'null'));
  return kept.data?.particulars ?? {};
}
