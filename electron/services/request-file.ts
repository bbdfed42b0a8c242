/** Puts a request together with all that is computed from it: state, deadline, checklist, warnings. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LetterSummary, RequestFile } from '../../shared/contract/request-calls.ts';
import type { RequestSummary } from '../../shared/contract/request-summary.ts';
import { holidayCalendarOf } from '../../shared/domain/calendar/holiday-calendar.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { letterStateOf } from '../../shared/domain/letter/posting.ts';
import { checklistOf, nextStep, type Checklist } from '../../shared/domain/request/checklist.ts';
import {
  answerDeadline,
  deadlineStanding,
  type Deadline,
  type DeadlineInput,
} from '../../shared/domain/request/deadline.ts';
import { exportsMade } from '../../shared/domain/request/export-scope.ts';
import { extensionStanding } from '../../shared/domain/request/extension.ts';
import { openQuestion } from '../../shared/domain/request/question.ts';
import {
  requestState,
  type LetterStanding,
  type RequestState,
} from '../../shared/domain/request/lifecycle.ts';
import { requestWarnings } from '../../shared/domain/request/request-warnings.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { controllerOn, promisesOn } from '../database/controller.ts';
import { findErasureProof } from '../database/erasure-proofs.ts';
import { listLettersOf, type LetterRow } from '../database/letters.ts';
import { listRequestAttachments } from '../database/request-attachments.ts';
import {
  hasEvent,
  listEvents,
  listIdentityChecks,
  listSuspensions,
  listTickedTasks,
} from '../database/request-history.ts';
import { findRequest } from '../database/requests.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findSubject } from '../database/subjects.ts';
import { isRequestHeld } from './authority-hold.ts';
import { excessStanding } from './excess-standing.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { recipientsToTell } from './recipients-to-tell.ts';
import { keepingOf } from './request-keeping.ts';

export function requestFile(context: Context, id: RequestId): Result<RequestFile, AppError> {
  const request = findRequest(context.db, id);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  const { db } = context;
  const subject = request.subjectId === null ? null : findSubject(db, request.subjectId);
  const letters = listLettersOf(db, id);
  const identityChecks = listIdentityChecks(db, id);
  const attachments = listRequestAttachments(db, id);
  const input = deadlineInput(context, request);
  const deadline = answerDeadline(input);
  const standings = letters.map(standingOf);
  const state = requestState(request, standings);
  const question = openQuestion({ request, letters: standings, suspensions: input.suspensions });
  const tasks = checklist(context, request, letters);
  return ok({
    request,
    subjectName: subject === null ? null : displayName(subject),
    state,
    deadline,
    summary: summarise(context, request),
    extension: extensionStanding(input),
    checklist: tasks,
    events: listEvents(db, id),
    suspensions: input.suspensions,
    question,
    identityChecks,
    letters: letters.map(summariseLetter),
    attachments,
    keeping: keepingOf(context, request, {
      letters,
      standings,
      checklist: tasks,
      retentionRules: listRetentionRules(db),
    }),
    warnings: requestWarnings({
      request,
      subject,
      promises: promisesOn(db, request.receivedOn),
      identityChecks,
      deadline,
      question,
      today: context.today(),
      isHeld: isRequestHeld(db, id),
      hasIdentityCopy: attachments.some(
        ({ role, destroyed }) => role === 'identity-copy' && destroyed === null,
      ),
      isDoubtWritten: letters.some(({ kind }) => kind === 'identity-question'),
    }),
  });
}

export function stateOf({ db }: Context, request: SubjectRequest): RequestState {
  return requestState(request, listLettersOf(db, request.id).map(standingOf));
}

export function summarise(context: Context, request: SubjectRequest): RequestSummary {
  const letters = listLettersOf(context.db, request.id);
  const deadline = deadlineOf(context, request);
  const state = requestState(request, letters.map(standingOf));
  const isOver = state === 'closed' || state === 'voided';
  return {
    id: request.id,
    reference: request.reference,
    requesterName: request.requester.name,
    rights: request.rights.map(({ right, outcome }) => ({ right, outcome })),
    receivedOn: request.receivedOn,
    state,
    aimOn: deadline.aimOn,
    limitOn: deadline.limitOn,
    standing: deadlineStanding(deadline, context.today()),
    isSuspended: deadline.isSuspended,
    nextStep: isOver ? null : (nextStep(checklist(context, request, letters))?.task ?? null),
  };
}

export function deadlineOf(context: Context, request: SubjectRequest): Deadline {
  return answerDeadline(deadlineInput(context, request));
}

/** Under the identity and the promises in force at receipt. */
export function deadlineInput({ db, today }: Context, request: SubjectRequest): DeadlineInput {
  const extended = request.rights
    .flatMap(({ extendedOn }) => (extendedOn === null ? [] : [extendedOn]))
    .toSorted();
  return {
    receivedOn: request.receivedOn,
    calendar: holidayCalendarOf(controllerOn(db, request.receivedOn)),
    promised: promisesOn(db, request.receivedOn).answerWithin,
    extendedOn: extended[0] ?? null,
    suspensions: listSuspensions(db, request.id),
    today: today(),
  };
}

export function checklist(
  { db }: Context,
  request: SubjectRequest,
  letters: readonly LetterRow[],
): Checklist {
  return checklistOf({
    request,
    letters: letters.map(standingOf),
    identityChecks: listIdentityChecks(db, request.id),
    isIdentityDoubted: isIdentityOpen(db, request.id),
    tickedTasks: listTickedTasks(db, request.id),
    exportsMade: exportsMade(listEvents(db, request.id)),
    isErasureCarriedOut: findErasureProof(db, request.id) !== null,
    isRoleSet: hasEvent(db, request.id, 'role-set'),
    recipientsToTell: recipientsToTell(db, request),
    excess: excessStanding(db, request.id),
  });
}

export function standingOf({ kind, letterOn, sentOn, overtakenFor }: LetterRow): LetterStanding {
  return { kind, letterOn, postedOn: sentOn, overtakenFor };
}

export function summariseLetter(row: LetterRow): LetterSummary {
  const { id, kind, language, letterOn, frozenAt, sha256, pages, postings } = row;
  const { replacesId, replacedById, overtakenFor } = row;
  const state = letterStateOf({ postings, isReplaced: replacedById !== null });
  return {
    id,
    kind,
    language,
    letterOn,
    frozenAt,
    sha256,
    pages,
    posting: postings[0] ?? null,
    postings,
    state,
    replacesId,
    replacedById,
    overtakenFor,
  };
}
