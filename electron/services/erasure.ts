/** Erasing what a request asks to erase: decided before anything is touched, then carried out for good. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { RequestFile } from '../../shared/contract/request-calls.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type {
  ErasureChoice,
  ErasureException,
  ErasurePlan,
} from '../../shared/domain/request/erasure-plan.ts';
import { erasesAfterDeath } from '../../shared/domain/request/effect.ts';
import { answeredOn } from '../../shared/domain/request/lifecycle.ts';
import { planErasure } from '../../shared/domain/request/plan-erasure.ts';
import type { ErasureGround, RefusalReason, SubjectRequest } from '../../shared/domain/request/request.ts';
import type { IdentityField } from '../../shared/domain/subject/identity-field.ts';
import { eventsOfSubject } from '../../shared/domain/subject/retention-events.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { readFinancialYearEnd } from '../database/controller.ts';
import { deleteDataItem } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import { findErasureProof, insertErasureProof } from '../database/erasure-proofs.ts';
import { listLettersOf } from '../database/letters.ts';
import { hasDecisionSince, hasEvent } from '../database/request-history.ts';
import { isRewriteDue, markRewriteDue } from '../database/register.ts';
import { listRetentionRules } from '../database/retention-rules.ts';
import { findRequest, listRequestsOf, saveRight } from '../database/requests.ts';
import { archiveSubject, deleteSubject, findSubject } from '../database/subjects.ts';
import { suppress } from '../database/suppression-entries.ts';
import { forgetInJournal } from '../database/undo.ts';
import { copiesToErase, destroyCopy } from './data-annexes.ts';
import { isIdentityOpen } from './identity-doubt.ts';
import { isRequestHeld, isSubjectHeld } from './authority-hold.ts';
import { requestFile, standingOf } from './request-file.ts';
import { record, rule } from './on-request.ts';
import { heldData } from './held-data.ts';
import { deletePapersOf, fileWithRoom, rewrite } from './rewriting.ts';
import { ensureSuppressionActivity } from './suppression-activity.ts';

interface PlanInput {
  readonly requestId: RequestId;
  readonly ground: ErasureGround | null;
  readonly choices: readonly ErasureChoice[];
}

/** What was carried out, where it was; else what would be. */
export function plan(context: Context, input: PlanInput): Result<ErasurePlan, AppError> {
  const request = findRequest(context.db, input.requestId);
  if (request === null) return err({ code: 'not-found', what: 'request' });
  const proof = findErasureProof(context.db, request.id);
  return ok(proof?.plan ?? planFor(context, subjectOf(context, request), input));
}

/**
 * Art. 17(1), "without undue delay": erases, keeps the hashes that keep the person out, and rewrites the file. Asked again
 * after a disk without room for the rewriting, it does what is left.
 */
export async function carryOut(
  context: Context,
  input: PlanInput & { readonly ground: ErasureGround },
  { progress }: JobControl,
): Promise<Result<RequestFile, AppError>> {
  const file = fileWithRoom(context);
  if (!file.ok) return file;

  await progress(0, 2);
  const isErased = isRewriteDue(context.db) && findErasureProof(context.db, input.requestId) !== null;
  const erased = isErased ? ok(null) : change(context, (db) => eraseByPlan(context, db, input));
  if (!erased.ok) return erased;
  await progress(1, 2);
  if (!isRewriteDue(context.db)) return requestFile(context, input.requestId);
  const rewritten = rewrite(file.value);
  if (!rewritten.ok) return rewritten;
  await progress(2, 2);
  return requestFile(context, input.requestId);
}

function eraseByPlan(context: Context, db: WriteDb, input: PlanInput & { readonly ground: ErasureGround }) {
  const request = findRequest(db, input.requestId);
  if (request === null) return err<AppError>({ code: 'not-found', what: 'request' });
  const asked = request.rights.find((each) => each.right === 'erasure' || erasesAfterDeath(each));
  if (asked === undefined) return rule('right-not-asked');
  if (request.voided !== null) return rule('request-voided');
  if (request.ourRole === 'processor') return rule('client-decides');
  if (findErasureProof(db, request.id) !== null) return rule('erasure-already-carried-out');
  if (answeredOn(asked, listLettersOf(db, request.id).map(standingOf)) !== null)
    return rule('right-already-answered');
  const subject = subjectOf(context, request);
  if (subject === null) return rule('subject-needed');
  if (isIdentityOpen(db, request.id)) return rule('identity-open');
  const requests = listRequestsOf(db, subject.id).filter(({ voided }) => voided === null);
  if (requests.some((each) => isAccessOpen(context, each))) return rule('access-answer-first');
  if (requests.some((each) => isCopyOwed(context, each))) return rule('portability-first');
  if (isRequestHeld(db, request.id) || isSubjectHeld(db, subject.id)) return rule('authority-hold');

  const decided = planFor(context, subject, input);
  const { outcome } = decided;
  // Everything falls under an exception: a refusal with its proof (Art. 17(3)), and the person stays where they are.
  const isRefused = outcome === 'refused';
  if (!isRefused) erase(context, db, subject, decided);
  insertErasureProof(db, context.newId(), request.id, { carriedOutOn: context.today(), plan: decided });
  saveRight(db, request.id, {
    ...asked,
    outcome,
    refusalReason: outcome === 'partly-granted' ? reasonOf(decided) : null,
    reasonText: null,
    erasureGround: input.ground,
    decidedOn: context.today(),
    carriedOutOn: isRefused ? null : context.today(),
  });
  record(
    context,
    db,
    request.id,
    isRefused
      ? { kind: 'right-decided', detail: `${asked.right}:refused` }
      : { kind: 'data-erased', detail: outcome },
  );
  const action = isRefused ? 'right-decided' : 'data-erased';
  const ledger = isRefused ? [] : ensureSuppressionActivity(context, db);
  return ok({
    value: null,
    audit: [{ action, recordKind: 'request', recordId: request.id } as const, ...ledger],
  });
}

/** An access answer must show what there was: its letter is closed, and its decision stands, before anything goes. */
function isAccessOpen({ db }: Context, request: SubjectRequest): boolean {
  const asked = request.rights.find(({ right }) => right === 'access');
  if (asked === undefined || asked.outcome === 'withdrawn') return false;
  return !listLettersOf(db, request.id).some(
    ({ id, kind }) => kind === 'access-answer' && !hasDecisionSince(db, request.id, 'access', id),
  );
}

/** Art. 20(3): portability and erasure go together, hence the copy first. */
function isCopyOwed({ db }: Context, request: SubjectRequest): boolean {
  const asked = request.rights.find(({ right }) => right === 'portability');
  if (asked === undefined || hasEvent(db, request.id, 'data-exported')) return false;
  return asked.outcome === null || asked.outcome === 'granted' || asked.outcome === 'partly-granted';
}

/** The exception that the summary of the request names; the letter names each. */
function reasonOf({ lines }: ErasurePlan): RefusalReason {
  const isKeptBy = (exception: ErasureException) => lines.some((line) => line.exception === exception);
  return isKeptBy('b') ? 'legal-obligation' : isKeptBy('e') ? 'legal-claims' : 'other';
}

function erase(context: Context, db: WriteDb, subject: Subject, decided: ErasurePlan): void {
  forgetInJournal(db, subject.id);
  deletePapersOf(db, subject.id);
  for (const copy of copiesToErase(db, subject.id)) destroyCopy(context, db, copy, 'copyErased');
  suppress(db, subject, context.today());
  eraseLines(context, db, subject, decided);
  markRewriteDue(db);
}

function eraseLines(context: Context, db: WriteDb, subject: Subject, { lines }: ErasurePlan): void {
  for (const line of lines) {
    if (line.decision === 'erase') for (const id of line.itemIds) deleteDataItem(db, id);
  }
  const kept = lines.filter(({ decision }) => decision === 'keep');
  if (kept.length === 0) {
    deleteSubject(db, subject.id);
    return;
  }
  const keptFields = new Set<IdentityField>(kept.flatMap(({ fields }) => fields));
  archiveSubject(db, subject.id, keptFields, context.today());
}

function planFor(
  context: Context,
  subject: Subject | null,
  { ground, choices }: Pick<PlanInput, 'ground' | 'choices'>,
): ErasurePlan {
  return planErasure({
    held: subject === null ? null : heldData(context.db, subject),
    retentionRules: listRetentionRules(context.db),
    events: subject === null ? [] : eventsOfSubject(subject),
    financialYearEnd: readFinancialYearEnd(context.db),
    ground,
    choices,
    copies: subject === null ? 0 : copiesToErase(context.db, subject.id).length,
    today: context.today(),
  });
}

function subjectOf({ db }: Context, { subjectId }: SubjectRequest): Subject | null {
  return subjectId === null ? null : findSubject(db, subjectId);
}
