/** How a service changes one request: finds it, asks whether it may still change, writes, and notes it in the timeline. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { isOpen, type RequestRule } from '../../shared/domain/request/lifecycle.ts';
import type { RequestEvent } from '../../shared/domain/request/request-event.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { undoableChange } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import { insertEvent } from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { endIdentityCopies } from './identity-copies.ts';
import { requestFile, stateOf } from './request-file.ts';

export type Reply = Result<RequestFile, AppError>;

type EventDraft = Pick<RequestEvent, 'kind'> & Partial<RequestEvent>;
type Noted = EventDraft & {
  /** Persons whose data the change touched as well. */
  readonly changed?: readonly SubjectId[];
  /** What was done beside the action itself. */
  readonly also?: readonly AuditDraft['action'][];
};
type OnFound = (db: WriteDb, request: SubjectRequest) => Result<Noted, AppError>;

/** Remembered as what can be undone is, so that the undo of an earlier change does not lift a mark that a request has set. */
export function onRequest(
  context: Context,
  id: RequestId,
  action: AuditDraft['action'],
  work: OnFound,
): Reply {
  const done = undoableChange<null>(context, (db) => {
    const request = findRequest(db, id);
    if (request === null) return notFound('request');
    const noted = work(db, request);
    if (!noted.ok) return noted;
    const { changed = [], also = [], ...event } = noted.value;
    const ended = endIdentityCopies(context, db, id);
    record(context, db, id, event);
    const persons = changed.map(
      (recordId) => ({ action: 'subject-changed', recordKind: 'subject', recordId }) as const,
    );
    const others = [...also, ...ended].map((each) => audit(each, id));
    return ok({ value: null, audit: [audit(action, id), ...others, ...persons] });
  });
  return done.ok ? requestFile(context, id) : done;
}

export function onOpenRequest(
  context: Context,
  id: RequestId,
  action: AuditDraft['action'],
  work: OnFound,
): Reply {
  return onRequest(context, id, action, (db, request) => {
    const state = stateOf(context, request);
    if (state === 'voided') return rule('request-voided');
    return isOpen(state) ? work(db, request) : rule('request-closed');
  });
}

/** Writes a line of the request's timeline; today unless the draft says otherwise. */
export function record(context: Context, db: WriteDb, requestId: RequestId, draft: EventDraft): void {
  insertEvent(db, context.newId(), requestId, {
    on: context.today(),
    at: context.now(),
    detail: null,
    note: null,
    ...draft,
  });
}

export function audit(action: AuditDraft['action'], recordId: RequestId): AuditDraft {
  return { action, recordKind: 'request', recordId };
}
export function notFound(what: string): Result<never, AppError> {
  return err({ code: 'not-found', what });
}
export function rule(broken: RequestRule): Result<never, AppError> {
  return err({ code: 'rule-broken', rule: broken });
}
