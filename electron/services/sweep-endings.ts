/** How a sweep ends: all of it put back, or gone for good; both in slices, so that other calls get their turn, and each can go on after a crash. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { AuditDraft } from '../../shared/domain/audit/audit-entry.ts';
import { subjectIdSchema, type SweepId } from '../../shared/domain/id.ts';
import type { Sweep } from '../../shared/domain/sweep/sweep.ts';
import { heldFieldsOf, namingFieldsOf } from '../../shared/domain/subject/identity-field.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import type { WriteDb } from '../database/database.ts';
import { isRewriteDue, markRewriteDue } from '../database/register.ts';
import { reindexSubjects } from '../database/subject-search.ts';
import { archiveSubject, deleteSubject, findSubject } from '../database/subjects.ts';
import { suppress } from '../database/suppression-entries.ts';
import {
  countLeavers,
  deleteLeaver,
  findSweep,
  forgetSweepCounts,
  nextLeavers,
  openSweep,
  setSweepDecision,
  setSweepState,
  type Leaver,
} from '../database/sweeps.ts';
import { forgetInJournal } from '../database/undo.ts';
import { countUndoEntries, forgetSlice, isTouchedAfter, takeBackSlice } from '../database/undo-slices.ts';
import { rule } from './on-request.ts';
import { deletePapersOf, fileWithRoom, rewrite } from './rewriting.ts';

export type SweepReply = Result<Sweep, AppError>;
type Progress = JobControl['progress'];

/** Rows per slice: some ten milliseconds. */
const rowsPerSlice = 100;
const leaversPerSlice = 10;

/** Everything is as it was before the sweep; refused where something of it was changed since. */
export async function takeBack(
  context: Context,
  { sweepId }: { readonly sweepId: SweepId },
  { progress }: JobControl,
): Promise<SweepReply> {
  const open = openSweep(context.db);
  if (open?.id !== sweepId) return notOpen(context, sweepId);
  if (open.state === 'confirming') return rule('sweep-confirming');
  // Begun before, and stopped on its way: what was asked then is still so.
  if (open.state !== 'taking-back' && (await isTouchedSince(context, sweepId, progress)))
    return rule('changed-since');
  return putBack(context, sweepId, progress);
}

/** Row by row, the latest first; a crash leaves the sweep `taking-back`, to be asked for again. */
export async function putBack(context: Context, id: SweepId, progress: Progress): Promise<SweepReply> {
  const total = countUndoEntries(context.db, id);
  const begun = slice(context, id, (db) => setSweepState(db, id, 'taking-back', null));
  if (!begun.ok) return begun;
  for (let left = total; left > 0;) {
    const done = slice(context, id, (db) => {
      const { subjects, count } = takeBackSlice(db, id, rowsPerSlice);
      reindexSubjects(db, subjects);
      for (const subjectId of subjects) deleteLeaver(db, id, subjectIdSchema.parse(subjectId));
      return count;
    });
    if (!done.ok) return done;
    left = done.value === 0 ? 0 : left - done.value;
    await progress(total - left, total);
  }
  return change(context, (db) => {
    forgetSweepCounts(db, id);
    setSweepState(db, id, 'taken-back', context.now());
    return stateReached(db, id, 'sweep-taken-back');
  });
}

export async function confirm(
  context: Context,
  { sweepId, decidedBy }: { readonly sweepId: SweepId; readonly decidedBy: string | null },
  { progress }: JobControl,
): Promise<SweepReply> {
  const file = fileWithRoom(context);
  if (!file.ok) return file;
  const found = findSweep(context.db, sweepId);
  const isLeft = found?.state === 'confirmed' && isRewriteDue(context.db);
  if (!isLeft) {
    const open = openSweep(context.db);
    if (open?.id !== sweepId) return notOpen(context, sweepId);
    if (open.state === 'taking-back') return rule('sweep-taking-back');
    const gone = await destroy(context, sweepId, decidedBy, progress);
    if (!gone.ok) return gone;
  }
  const rewritten = rewrite(file.value);
  if (!rewritten.ok) return rewritten;
  const done = findSweep(context.db, sweepId);
  return done === null ? notFound() : ok(done);
}

/** The sweep as it stands now, with its line in the audit trail. */
export function stateReached(
  db: WriteDb,
  id: SweepId,
  action: 'sweep-done' | 'sweep-taken-back' | 'sweep-confirmed',
) {
  const value = findSweep(db, id);
  return value === null ? notFound() : ok({ value, audit: auditOf(id, action) });
}

/** Read in slices as well: it is asked before anything is written. */
async function isTouchedSince(context: Context, id: SweepId, progress: Progress): Promise<boolean> {
  const total = countUndoEntries(context.db, id);
  for (let after: number | null = 0; after !== null;) {
    const looked = isTouchedAfter(context.db, id, after, rowsPerSlice * 4);
    if (looked.isTouched) return true;
    after = looked.last;
    await progress(0, total);
  }
  return false;
}

/** Persons leave, then the journal is forgotten; once begun it cannot be undone as a whole, only ended. */
async function destroy(
  context: Context,
  id: SweepId,
  decidedBy: string | null,
  progress: Progress,
): Promise<Result<unknown, AppError>> {
  const begun = slice(context, id, (db) => {
    setSweepState(db, id, 'confirming', null);
    setSweepDecision(db, id, decidedBy);
    markRewriteDue(db);
  });
  if (!begun.ok) return begun;
  const leaving = countLeavers(context.db, id);
  const total = leaving + countUndoEntries(context.db, id);
  let gone = 0;
  for (;;) {
    const leavers = nextLeavers(context.db, id, leaversPerSlice);
    const done = slice(context, id, (db) => {
      for (const leaver of leavers) leave(context, db, id, leaver);
      return leavers.length > 0 ? leavers.length : forgetSlice(db, id, rowsPerSlice * 4);
    });
    if (!done.ok) return done;
    if (done.value === 0) break;
    gone += done.value;
    await progress(Math.min(gone, total), total);
  }
  return change(context, (db) => {
    setSweepState(db, id, 'confirmed', context.now());
    return stateReached(db, id, 'sweep-confirmed');
  });
}

/** Whoever objected to marketing is remembered by hashes, so that no later list brings them back (Art. 21(3)). */
function leave(context: Context, db: WriteDb, id: SweepId, { subjectId, end }: Leaver): void {
  const subject = findSubject(db, subjectId);
  if (subject === null) return;
  forgetInJournal(db, subjectId);
  deletePapersOf(db, subjectId);
  if (subject.marketingStoppedOn !== null) suppress(db, subject, context.today());
  if (end === 'removed') deleteSubject(db, subjectId);
  else {
    const kept = new Set(namingFieldsOf(heldFieldsOf(subject)).map(({ field }) => field));
    archiveSubject(db, subjectId, kept, context.today());
  }
  deleteLeaver(db, id, subjectId);
}

function slice<T>(context: Context, id: SweepId, work: (db: WriteDb) => T): Result<T, AppError> {
  return change(context, (db) => ok({ value: work(db), audit: auditOf(id, 'sweep-slice-done') }));
}

function auditOf(id: SweepId, action: AuditDraft['action']): AuditDraft {
  return { action, recordKind: 'sweep', recordId: id };
}

function notOpen({ db }: Context, id: SweepId): SweepReply {
  return findSweep(db, id) === null ? notFound() : rule('sweep-not-open');
}

function notFound(): Result<never, AppError> {
  return err({ code: 'not-found', what: 'sweep' });
}
