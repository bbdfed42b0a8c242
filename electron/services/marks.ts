/** The marks of a person that a request sets on the day it is entered, and those that fall when it no longer asks for them. */
import type { SubjectId } from '../../shared/domain/id.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { keepsRestricted } from '../../shared/domain/request/restriction.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Context } from '../context.ts';
import type { WriteDb } from '../database/database.ts';
import { listRequestsOf } from '../database/requests.ts';
import { findSubject, markSubject } from '../database/subjects.ts';
import { stateOf } from './request-file.ts';

/** What is owed on the day of receipt: Art. 21(3) for marketing, Art. 18(1) for a flag while the matter is looked into. */
export function markAtOnce(context: Context, db: WriteDb, request: SubjectRequest): void {
  // Of a client's customer nothing is ours to mark.
  if (request.subjectId === null || request.ourRole === 'processor') return;
  const asks = (right: Right) => request.rights.some((each) => each.right === right);
  if (asks('marketing-objection') || asks('consent-withdrawal')) {
    stopMarketing(context, db, request.subjectId);
  }
  settleRestriction(context, db, request.subjectId);
}

/** Whoever was marked before stays so since that day. */
export function stopMarketing(context: Context, db: WriteDb, id: SubjectId): void {
  if (findSubject(db, id)?.marketingStoppedOn === null) {
    markSubject(db, id, 'marketing_stopped_on', context.today());
  }
}

/** The mark stands as long as one of the person's requests asks for it. Must run after what changes the request was written. */
export function settleRestriction(context: Context, db: WriteDb, id: SubjectId): void {
  const subject = findSubject(db, id);
  if (subject === null) return;
  const isOwed = listRequestsOf(db, id).some((request) =>
    keepsRestricted(request, isOpen(stateOf(context, request))),
  );
  if (isOwed === (subject.restrictedOn !== null)) return;
  markSubject(db, id, 'restricted_on', isOwed ? context.today() : null);
}
