/** Moves the period of a request: lets it rest, or extends it. By hand (`requests.ts`) or because a letter left (`letter-effects.ts`). */
import type { AppError } from '../../shared/contract/app-error.ts';
import { isAfter, isBefore, type LocalDate } from '../../shared/domain/local-date.ts';
import { extensionStanding } from '../../shared/domain/request/extension.ts';
import { answeredOn } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest, Suspension } from '../../shared/domain/request/request.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import type { WriteDb } from '../database/database.ts';
import { listLettersOf } from '../database/letters.ts';
import { insertSuspension, listSuspensions } from '../database/request-history.ts';
import { saveRight } from '../database/requests.ts';
import { rule } from './on-request.ts';
import { deadlineInput, standingOf } from './request-file.ts';

/** Art. 12(3): whether an extension told on that day counts: once, and before the first month ends. */
export function mayExtend(
  context: Context,
  request: SubjectRequest,
  toldOn: LocalDate,
): Result<null, AppError> {
  const standing = extensionStanding({ ...deadlineInput(context, request), today: toldOn });
  if (standing === 'refused-already-extended') return rule('already-extended');
  return standing === 'refused-too-late' ? rule('extension-too-late') : ok(null);
}

/** Art. 12(3): with reasons specific to this request. */
export function extendPeriod(
  context: Context,
  db: WriteDb,
  request: SubjectRequest,
  { toldOn, reason }: { readonly toldOn: LocalDate; readonly reason: string },
) {
  if (isBefore(toldOn, request.receivedOn)) return rule('date-before-receipt');
  if (isAfter(toldOn, context.today())) return rule('date-in-future');
  if (reason === '') return rule('extension-needs-reason');
  const allowed = mayExtend(context, request, toldOn);
  if (!allowed.ok) return allowed;
  const letters = listLettersOf(db, request.id).map(standingOf);
  // A decision that has not left yet is extended too: the time is for the answer.
  for (const right of request.rights) {
    if (right.outcome !== 'withdrawn' && answeredOn(right, letters) === null)
      saveRight(db, request.id, { ...right, extendedOn: toldOn, extensionReason: reason });
  }
  return ok({ kind: 'extended', on: toldOn, note: reason } as const);
}

/** Art. 12(6) and recital 63: until the answer is there. */
export function suspendPeriod(
  context: Context,
  db: WriteDb,
  request: SubjectRequest,
  { from, reason }: Pick<Suspension, 'from' | 'reason'>,
) {
  if (isBefore(from, request.receivedOn)) return rule('date-before-receipt');
  if (isAfter(from, context.today())) return rule('date-in-future');
  if (isSuspended(db, request)) return rule('already-suspended');
  insertSuspension(db, context.newId(), request.id, { from, until: null, reason });
  return ok({ kind: 'suspended', on: from, detail: reason } as const);
}

export function isSuspended(db: WriteDb, { id }: SubjectRequest): boolean {
  return listSuspensions(db, id).some(({ until }) => until === null);
}
