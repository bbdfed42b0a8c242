/** What the user can do with requests: load, decide in the domain, write, record. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { isManualTask, type ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { Channel } from '../../shared/domain/request/channel.ts';
import { erasesAfterDeath } from '../../shared/domain/request/effect.ts';
import { answeredOn, isOpen } from '../../shared/domain/request/lifecycle.ts';
import { reasonsFor } from '../../shared/domain/request/reasons.ts';
import { mayReopen, rightsAwaitingAnswer, undecided } from '../../shared/domain/request/reopen.ts';
import {
  needsWords,
  type IdentityCheck,
  type RefusalReason,
  type Requester,
  type RequestRight,
  type SubjectRequest,
  type Suspension,
} from '../../shared/domain/request/request.ts';
import { needsReason, rightSchema, type Outcome, type Right } from '../../shared/domain/request/right.ts';
import { foldText } from '../../shared/domain/text/fold-text.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { WriteDb } from '../database/database.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listLettersOf } from '../database/letters.ts';
import {
  listIdentityChecks,
  endSuspension,
  insertIdentityCheck,
  listSuspensions,
  setTickedTask,
} from '../database/request-history.ts';
import { listRequests, saveRight, updateRequest } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { isRequestHeld } from './authority-hold.ts';
import { destroyIdentityCopies } from './identity-copies.ts';
import { markAtOnce, settleRestriction } from './marks.ts';
import { tellAll } from './notices.ts';
import { notFound, onOpenRequest, onRequest, record, rule, type Reply } from './on-request.ts';
import { extendPeriod, suspendPeriod } from './periods.ts';
import { checkReceipt } from './registration.ts';
import { checklist, requestFile, standingOf, stateOf, summarise } from './request-file.ts';

interface OnRequest {
  readonly requestId: RequestId;
}

interface ListInput {
  readonly filter: 'open' | 'closed' | 'all';
  readonly query: string;
  readonly cursor: string | null;
  readonly limit: number;
}

/** Open requests by the date to aim at; all others by receipt, the latest first. */
export function list(context: Context, { filter, query, cursor, limit }: ListInput) {
  const words = foldText(query).split(' ').filter(Boolean);
  const found = listRequests(context.db)
    .filter(({ reference, requester }) =>
      words.every((word) => foldText(`${reference} ${requester.name}`).includes(word)),
    )
    .filter((request) => filter === 'all' || isOpen(stateOf(context, request)) === (filter === 'open'));
  // Deadlines take their time: of requests in the order of receipt only those of the page are computed.
  const sorted = filter === 'open' ? byAim(context, found) : found;
  const start = cursor === null ? 0 : sorted.findIndex(({ id }) => id === cursor) + 1;
  const items = sorted
    .slice(start, start + limit)
    .map((each) => ('aimOn' in each ? each : summarise(context, each)));
  const nextCursor = start + limit < sorted.length ? (items.at(-1)?.id ?? null) : null;
  return ok({ items, nextCursor, total: sorted.length });
}

function byAim(context: Context, requests: readonly SubjectRequest[]): readonly RequestSummary[] {
  return requests
    .map((request) => summarise(context, request))
    .toSorted((a, b) => a.aimOn.localeCompare(b.aimOn));
}

export function get(context: Context, { id }: { readonly id: RequestId }): Reply {
  return requestFile(context, id);
}

interface Correction extends OnRequest {
  readonly channel: Channel;
  readonly receivedOn: LocalDate;
  readonly requester: Requester;
  readonly theirReference: string | null;
  readonly note: string | null;
}

export function correct(context: Context, { requestId, ...fields }: Correction): Reply {
  const day = checkReceipt(fields.receivedOn, context.today());
  if (!day.ok) return day;
  return onOpenRequest(context, requestId, 'request-changed', (db, request) => {
    if (daysOfSteps(db, request).some((on) => isBefore(on, fields.receivedOn)))
      return rule('receipt-after-steps');
    updateRequest(db, { ...request, ...fields });
    return ok({ kind: 'corrected' });
  });
}

/** The days of what follows a receipt: letters, checks, pauses, the extension. */
function daysOfSteps(db: WriteDb, { id, rights }: SubjectRequest): readonly LocalDate[] {
  const extended = rights.flatMap(({ extendedOn }) => (extendedOn === null ? [] : [extendedOn]));
  const letters = listLettersOf(db, id).map(({ letterOn }) => letterOn);
  const checks = listIdentityChecks(db, id).map(({ on }) => on);
  return [...extended, ...letters, ...checks, ...listSuspensions(db, id).map(({ from }) => from)];
}

export function linkSubject(
  context: Context,
  { requestId, subjectId }: OnRequest & { subjectId: SubjectId | null },
): Reply {
  return onOpenRequest(context, requestId, 'request-changed', (db, request) => {
    if (subjectId !== null && findSubject(db, subjectId) === null) return notFound('subject');
    // The proof, and the letter that states it, are about the person that was erased.
    if (findErasureProof(db, requestId) !== null) return rule('erasure-already-carried-out');
    // The hold covers this person through this request: taken off it, their data could go.
    const leaves = request.subjectId !== null && request.subjectId !== subjectId;
    if (leaves && isRequestHeld(db, requestId)) return rule('authority-hold');
    const linked = { ...request, subjectId };
    // What was corrected or stopped was that of the person linked then.
    if (request.rights.some(({ carriedOutOn }) => carriedOutOn !== null)) return rule('already-carried-out');
    updateRequest(db, linked);
    markAtOnce(context, db, linked);
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    const changed = [request.subjectId, subjectId].filter((id) => id !== null);
    return ok({ kind: 'subject-linked', changed });
  });
}

export function voidRequest(context: Context, { requestId, reason }: OnRequest & { reason: string }): Reply {
  return onOpenRequest(context, requestId, 'request-voided', (db, request) => {
    // What has had an effect outside the register was no mistake of entry: it stays, and is answered.
    const proof = findErasureProof(db, requestId);
    if (proof !== null && proof.plan.outcome !== 'refused') return rule('erasure-already-carried-out');
    const letters = listLettersOf(db, requestId).map(standingOf);
    if (request.rights.some((asked) => answeredOn(asked, letters) !== null))
      return rule('right-already-answered');
    if (request.rights.some(({ carriedOutOn }) => carriedOutOn !== null)) return rule('already-carried-out');
    updateRequest(db, { ...request, voided: { on: context.today(), reason } });
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    return ok({ kind: 'voided', note: reason });
  });
}

/** Something is still owed: the reason is kept, and shown wherever the request is. */
export function close(context: Context, { requestId, reason }: OnRequest & { reason: string }): Reply {
  return onOpenRequest(context, requestId, 'request-closed', (db, request) => {
    updateRequest(db, { ...request, closedEarly: { on: context.today(), reason } });
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    return ok({ kind: 'closed-early', note: reason });
  });
}

export function reopen(context: Context, { requestId }: OnRequest): Reply {
  return onRequest(context, requestId, 'request-reopened', (db, request) => {
    if (request.voided !== null) return rule('request-voided');
    const letters = listLettersOf(db, requestId).map(standingOf);
    if (!mayReopen(request, letters)) return rule('not-closed-early');
    // The letter promised it: the answer is there, and nobody has to ask again.
    const awaiting = rightsAwaitingAnswer(request, letters);
    for (const asked of awaiting) {
      saveRight(db, requestId, undecided(asked));
      record(context, db, requestId, { kind: 'decision-withdrawn', detail: asked.right });
    }
    const rights = request.rights.map((asked) => (awaiting.includes(asked) ? undecided(asked) : asked));
    const reopened = { ...request, rights, closedEarly: null };
    updateRequest(db, reopened);
    markAtOnce(context, db, reopened);
    return ok({ kind: 'reopened' });
  });
}

export function addNote(context: Context, { requestId, note }: OnRequest & { note: string }): Reply {
  return onRequest(context, requestId, 'request-changed', () => ok({ kind: 'note-added', note }));
}

export function setTask(
  context: Context,
  { requestId, task, right, done }: OnRequest & { task: ChecklistTask; right: Right | null; done: boolean },
): Reply {
  return onOpenRequest(context, requestId, 'task-changed', (db, request) => {
    if (!isManualTask(task)) return err({ code: 'invalid-input', fields: ['task'] });
    const items = checklist(context, request, listLettersOf(db, requestId)).filter(
      (item) => item.task === task && (right === null || item.right === right),
    );
    if (items.length === 0) return err({ code: 'invalid-input', fields: ['task'] });
    for (const item of items) {
      const of = rightSchema.nullable().parse(item.right);
      setTickedTask(db, requestId, { task, right: of }, done ? context.today() : null);
      if (task === 'tell-recipients' && of !== null) tellAll(context, db, request, of, done);
    }
    return ok({ kind: done ? 'task-done' : 'task-reopened', detail: task });
  });
}

export function checkIdentity(
  context: Context,
  { requestId, check }: OnRequest & { check: IdentityCheck },
): Reply {
  return onOpenRequest(context, requestId, 'identity-checked', (db, request) => {
    if (isAfter(check.on, context.today())) return rule('date-in-future');
    if (isBefore(check.on, request.receivedOn)) return rule('date-before-receipt');
    insertIdentityCheck(db, context.newId(), requestId, check);
    const checked = {
      kind: 'identity-checked',
      on: check.on,
      detail: check.method,
      note: check.note,
    } as const;
    if (destroyIdentityCopies(context, db, requestId) === 'none') return ok(checked);
    record(context, db, requestId, checked);
    return ok({ kind: 'identity-copy-destroyed', also: ['attachment-destroyed'] });
  });
}

/** Art. 12(3): once, with reasons specific to this request, before the first month ends. */
export function extend(
  context: Context,
  { requestId, ...told }: OnRequest & { toldOn: LocalDate; reason: string },
): Reply {
  return onOpenRequest(context, requestId, 'request-extended', (db, request) =>
    extendPeriod(context, db, request, told),
  );
}

export function suspend(
  context: Context,
  { requestId, ...rest }: OnRequest & Pick<Suspension, 'from' | 'reason'>,
): Reply {
  return onOpenRequest(context, requestId, 'request-suspended', (db, request) =>
    suspendPeriod(context, db, request, rest),
  );
}

export function resume(context: Context, { requestId, until }: OnRequest & { until: LocalDate }): Reply {
  return onOpenRequest(context, requestId, 'request-resumed', (db) => {
    const open = listSuspensions(db, requestId).find((suspension) => suspension.until === null);
    if (open === undefined) return rule('not-suspended');
    if (isBefore(until, open.from)) return rule('date-before-receipt');
    if (isAfter(until, context.today())) return rule('date-in-future');
    endSuspension(db, requestId, until);
    return ok({ kind: 'resumed', on: until });
  });
}

interface Decision extends OnRequest {
  readonly right: Right;
  readonly outcome: Outcome;
  readonly refusalReason: RefusalReason | null;
  readonly reasonText: string | null;
}

export function decideRight(
  context: Context,
  { requestId, right, outcome, refusalReason, reasonText }: Decision,
): Reply {
  return onOpenRequest(context, requestId, 'right-decided', (db, request) => {
    const asked = findOpenRight(request, db, right);
    if (!asked.ok) return asked;
    if (needsReason(outcome) && refusalReason === null) return rule('reason-needed');
    if (refusalReason !== null && !(needsReason(outcome) && reasonsFor(right).includes(refusalReason)))
      return rule('reason-not-for-right');
    // Art. 12(4): the letter would tell the person nothing.
    if (refusalReason !== null && needsWords(refusalReason) && (reasonText ?? '') === '')
      return rule('reason-words-needed');
    if (request.ourRole === 'processor' && outcome !== 'forwarded' && outcome !== 'withdrawn')
      return rule('client-decides');
    // An erasure that erases something is decided by its plan, not by a word.
    const isGrant = outcome === 'granted' || outcome === 'partly-granted';
    if (isGrant && (right === 'erasure' || erasesAfterDeath(asked.value)))
      return rule('erasure-not-carried-out');
    // What was carried out before its decision (Art. 21(3), 7(3)) is not refused afterwards.
    if (!isGrant && asked.value.carriedOutOn !== null) return rule('already-carried-out');
    saveRight(db, requestId, {
      ...asked.value,
      outcome,
      refusalReason,
      reasonText,
      decidedOn: context.today(),
    });
    // A restriction or objection that was withdrawn: the mark falls with the last request that asks for it.
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    return ok({ kind: 'right-decided', detail: `${right}:${outcome}`, note: reasonText });
  });
}

export function withdrawDecision(
  context: Context,
  { requestId, right }: OnRequest & { right: Right },
): Reply {
  return onRequest(context, requestId, 'right-decided', (db, request) => {
    if (request.voided !== null) return rule('request-voided');
    const asked = findOpenRight(request, db, right);
    if (!asked.ok) return asked;
    if (request.ourRole === 'processor') return rule('client-decides');
    if (asked.value.carriedOutOn !== null) return rule('already-carried-out');
    saveRight(db, requestId, undecided(asked.value));
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    return ok({ kind: 'decision-withdrawn', detail: right });
  });
}

/** A right of the request that no letter has answered yet, and that no erasure has settled: an access answer showed what there was. */
function findOpenRight(request: SubjectRequest, db: WriteDb, right: Right): Result<RequestRight, AppError> {
  const asked = request.rights.find((each) => each.right === right);
  if (asked === undefined) return rule('right-not-asked');
  const isSettled = (right === 'erasure' || right === 'access') && findErasureProof(db, request.id) !== null;
  if (isSettled) return rule('erasure-already-carried-out');
  const letters = listLettersOf(db, request.id).map(standingOf);
  return answeredOn(asked, letters) === null ? ok(asked) : rule('right-already-answered');
}
