/** What is written about a right before and after its decision: the answers to its questions, our role, and the lifting of a restriction. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { answeredOn, type LetterStanding } from '../../shared/domain/request/lifecycle.ts';
import type { Client, OurRole, RequestRight, SubjectRequest } from '../../shared/domain/request/request.ts';
import { isGranted } from '../../shared/domain/request/right.ts';
import { detailsOf, type RightDetails } from '../../shared/domain/request/right-details.ts';
import { isCorrectable } from '../../shared/domain/subject/correct-field.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { listActivities } from '../database/activities.ts';
import { listDataItems } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listLettersOf } from '../database/letters.ts';
import { saveRight, updateRequest } from '../database/requests.ts';
import { markAtOnce, settleRestriction } from './marks.ts';
import { onOpenRequest, onRequest, rule, type Reply } from './on-request.ts';
import { standingOf } from './request-file.ts';

interface OnRequest {
  readonly requestId: RequestId;
}

export function saveDetails(
  context: Context,
  { requestId, details }: OnRequest & { readonly details: RightDetails },
): Reply {
  return onOpenRequest(context, requestId, 'request-changed', (db, request) => {
    const asked = request.rights.find(({ right }) => right === details.right);
    if (asked === undefined) return rule('right-not-asked');
    if (request.ourRole === 'processor') return rule('client-decides');
    const letters = listLettersOf(db, requestId).map(standingOf);
    if (answeredOn(asked, letters) !== null) return rule('right-already-answered');
    if (asked.carriedOutOn !== null) return rule('already-carried-out');
    if (daysIn(details).some((on) => isAfter(on, context.today()))) return rule('date-in-future');
    const fits = checkPlaces(db, request, details);
    if (!fits.ok) return fits;
    saveRight(db, requestId, { ...asked, details: withoutEffects(details) });
    return ok({ kind: 'details-saved', detail: details.right });
  });
}

/** What only carrying out and lifting may write. */
function withoutEffects(details: RightDetails): RightDetails {
  switch (details.right) {
    case 'rectification':
      return {
        ...details,
        corrections: details.corrections.map((correction) => ({ ...correction, correctedOn: null })),
      };
    case 'restriction':
      return { ...details, liftedOn: null, liftReason: null };
    default:
      return details;
  }
}

function daysIn(details: RightDetails): readonly LocalDate[] {
  const days =
    details.right === 'automated-decision'
      ? [details.reviewedOn]
      : details.right === 'post-mortem'
        ? [details.diedOn, details.doneOn]
        : details.right === 'restriction'
          ? [details.announcedOn]
          : [];
  return days.filter((on) => on !== null);
}

/** The data and the activities that the details name are there, and the data is this person's. */
function checkPlaces(
  db: WriteDb,
  { subjectId }: SubjectRequest,
  details: RightDetails,
): Result<null, AppError> {
  if (details.right === 'rectification') {
    const items = subjectId === null ? [] : listDataItems(db, subjectId);
    for (const { itemId, field, address } of details.corrections) {
      if (itemId !== null && !items.some(({ id }) => id === itemId))
        return err({ code: 'not-found', what: 'data-item' });
      if (field !== null && !isCorrectable(field)) return err({ code: 'invalid-input', fields: ['field'] });
      if (field === 'address' && address === undefined)
        return err({ code: 'invalid-input', fields: ['address'] });
    }
  }
  if (details.right === 'objection' || details.right === 'consent-withdrawal') {
    const known = new Set(listActivities(db).map(({ id }) => id));
    if (!details.activityIds.every((id) => known.has(id)))
      return err({ code: 'not-found', what: 'activity' });
  }
  return ok(null);
}

interface Lifting extends OnRequest {
  readonly announcedOn: LocalDate | null;
  readonly liftedOn: LocalDate;
  readonly reason: string;
}

/** Art. 18(3): only after the person was told, by letter or otherwise. Usually long after the request was answered. */
export function liftRestriction(
  context: Context,
  { requestId, announcedOn, liftedOn, reason }: Lifting,
): Reply {
  return onRequest(context, requestId, 'restriction-lifted', (db, request) => {
    if (request.voided !== null) return rule('request-voided');
    const asked = request.rights.find(({ right }) => right === 'restriction');
    if (asked === undefined) return rule('right-not-asked');
    const details = detailsOf(request.rights, 'restriction');
    if (details === null || !isGranted(asked) || details.liftedOn !== null) return rule('not-restricted');
    if (isAfter(liftedOn, context.today())) return rule('date-in-future');
    if (isBefore(liftedOn, request.receivedOn)) return rule('date-before-receipt');
    const letters = listLettersOf(db, requestId).map(standingOf);
    const toldOn = announcedOn ?? details.announcedOn ?? postedLifting(letters);
    if (toldOn === null || isAfter(toldOn, liftedOn)) return rule('lift-not-announced');
    if (isBefore(toldOn, request.receivedOn)) return rule('date-before-receipt');
    saveRight(db, requestId, {
      ...asked,
      details: { ...details, announcedOn: toldOn, liftedOn, liftReason: reason },
    });
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    const changed = request.subjectId === null ? [] : [request.subjectId];
    return ok({ kind: 'restriction-lifted', on: liftedOn, note: reason, changed });
  });
}

function postedLifting(letters: readonly LetterStanding[]): LocalDate | null {
  return (
    letters.find(({ kind, postedOn }) => kind === 'restriction-lifting' && postedOn !== null)?.postedOn ??
    null
  );
}

interface RoleInput extends OnRequest {
  readonly ourRole: OurRole;
  readonly client: Client | null;
}

/** As a processor (Art. 28(3)(e)) we decide nothing: every right goes to the client, and what was marked as ours is taken back. */
export function setRole(context: Context, { requestId, ourRole, client }: RoleInput): Reply {
  return onOpenRequest(context, requestId, 'request-changed', (db, request) => {
    if (ourRole === 'processor' && client === null) return rule('client-needed');
    if (findErasureProof(db, requestId) !== null) return rule('erasure-already-carried-out');
    if (request.rights.some(({ carriedOutOn }) => carriedOutOn !== null)) return rule('already-carried-out');
    const letters = listLettersOf(db, requestId).map(standingOf);
    if (request.rights.some((asked) => answeredOn(asked, letters) !== null))
      return rule('right-already-answered');
    const rights = request.rights.map((asked) => underRole(asked, ourRole, context.today()));
    const now = { ...request, ourRole, client: ourRole === 'processor' ? client : null, rights };
    updateRequest(db, now);
    for (const right of rights) saveRight(db, requestId, right);
    markAtOnce(context, db, now);
    if (request.subjectId !== null) settleRestriction(context, db, request.subjectId);
    return ok({ kind: 'role-set', detail: ourRole });
  });
}

function underRole(asked: RequestRight, ourRole: OurRole, today: LocalDate): RequestRight {
  const undecided = { refusalReason: null, reasonText: null, erasureGround: null };
  if (ourRole === 'processor') {
    if (asked.outcome === 'withdrawn') return asked;
    return { ...asked, ...undecided, outcome: 'forwarded', decidedOn: today };
  }
  return asked.outcome === 'forwarded' ? { ...asked, ...undecided, outcome: null, decidedOn: null } : asked;
}
