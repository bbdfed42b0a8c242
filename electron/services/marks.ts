/** The marks of a person that a request sets on the day it is entered, and those that fall when it no longer asks for them. */
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import type { LetterKind } from '../../shared/domain/letter/letter-kind.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { keepsRestricted } from '../../shared/domain/request/restriction.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import type { Db, WriteDb } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { listRequestsOf } from '../database/requests.ts';
import { findSubject, markSubject } from '../database/subjects.ts';
import { standingOf } from './request-file.ts';

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
export function settleRestriction(context: Context, db: WriteDb, id: SubjectId): 'changed' | 'same' {
  const subject = findSubject(db, id);
  if (subject === null) return 'same';
  const isOwed = listRequestsOf(db, id).some((request) =>
    keepsRestricted(request, listLettersOf(db, request.id).map(standingOf)),
  );
  if (isOwed === (subject.restrictedOn !== null)) return 'same';
  markSubject(db, id, 'restricted_on', isOwed ? context.today() : null);
  return 'changed';
}

/** The mark as it will stand once this letter has left, which says so beforehand (Art. 18(3)). */
export function restrictionAfter(
  db: Db,
  { restrictedOn, id }: Pick<Subject, 'restrictedOn' | 'id'>,
  letter: { readonly requestId: RequestId; readonly kind: LetterKind; readonly letterOn: LocalDate },
): LocalDate | null {
  const sent = { ...letter, postedOn: letter.letterOn, overtakenFor: [] };
  const isOwed = listRequestsOf(db, id).some((request) => {
    const letters = listLettersOf(db, request.id).map(standingOf);
    return keepsRestricted(request, request.id === letter.requestId ? [...letters, sent] : letters);
  });
  return isOwed ? restrictedOn : null;
}
