/** Destroying what is due (GDPR Art. 5(1)(e)): looked at first, taken out of sight, then taken back or confirmed for good. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import { sweepIdSchema, type SweepId } from '../../shared/domain/id.ts';
import { yearOf } from '../../shared/domain/local-date.ts';
import type { DueItem } from '../../shared/domain/sweep/plan-sweep.ts';
import type { Sweep } from '../../shared/domain/sweep/sweep.ts';
import { heldFieldsOf, namingFieldsOf } from '../../shared/domain/subject/identity-field.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change, changeSlice } from '../database/change.ts';
import { deleteDataItem } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import { isRewriteDue, markRewriteDue } from '../database/register.ts';
import { reindexSubjects } from '../database/subject-search.ts';
import { archiveSubject, deleteSubject, findSubject, hideSubject } from '../database/subjects.ts';
import { suppress } from '../database/suppression-entries.ts';
import {
  addLeaver,
  addSweepLine,
  countLeavers,
  deleteLeaver,
  findSweep,
  forgetSweepCounts,
  insertSweep,
  listSweeps,
  nextLeavers,
  openSweep,
  setSweepState,
  type Leaver,
} from '../database/sweeps.ts';
import {
  forgetChange,
  forgetInJournal,
  subjectsTouchedBy,
  takeBack as takeBackChange,
} from '../database/undo.ts';
import { rule } from './on-request.ts';
import { deletePapersOf, fileWithRoom, rewrite } from './rewriting.ts';
import { createPlanner, everybody, type PersonPlan } from './sweep-plans.ts';

type SweepReply = Result<Sweep, AppError>;

export function list({ db }: Context) {
  return ok({ items: listSweeps(db) });
}

/** One at a time: the next begins when this one is confirmed or taken back. */
export async function sweep(context: Context, _: object, control: JobControl): Promise<SweepReply> {
  if (openSweep(context.db) !== null) return rule('sweep-to-confirm');
  const id = sweepIdSchema.parse(context.newId());
  begin(context, id);
  const planOf = createPlanner(context);
  for (const { ids, done, total } of everybody(context)) {
    if (control.isCancelled()) return putBack(context, id);
    const swept = changeSlice<null>(context, id, (db) => {
      for (const subjectId of ids) {
        const person = planOf(subjectId);
        if (person !== null) takeOut(context, db, id, person);
      }
      return ok({ value: null, audit: { action: 'sweep-slice-done', recordKind: 'sweep', recordId: id } });
    });
    if (!swept.ok) return swept;
    await control.progress(done, total);
  }
  return settle(context, id);
}

/** Everything is as it was before the sweep, but for persons of whom something was changed since. */
export async function takeBack(
  context: Context,
  { sweepId }: { readonly sweepId: SweepId },
): Promise<SweepReply> {
  const open = openSweep(context.db);
  // A confirmation that died on its way cannot be undone as a whole: it can only be ended.
  const isWhole = open?.id === sweepId && countLeavers(context.db, sweepId) === open.persons;
  return isWhole ? putBack(context, sweepId) : notOpen(context, sweepId);
}

export async function confirm(
  context: Context,
  { sweepId }: { readonly sweepId: SweepId },
  { progress }: JobControl,
): Promise<SweepReply> {
  const file = fileWithRoom(context);
  if (!file.ok) return file;
  const found = findSweep(context.db, sweepId);
  const isLeft = found?.state === 'confirmed' && isRewriteDue(context.db);
  if (!isLeft) {
    if (openSweep(context.db)?.id !== sweepId) return notOpen(context, sweepId);
    const gone = await destroy(context, sweepId, found?.persons ?? 0, progress);
    if (!gone.ok) return gone;
  }
  const rewritten = rewrite(file.value);
  if (!rewritten.ok) return rewritten;
  return read(context, sweepId);
}

/** At opening and locking: what a sweep that died had taken out waits to be confirmed or taken back. */
export function settleInterruptedSweep(context: Context): void {
  const open = openSweep(context.db);
  if (open?.state === 'running') settle(context, open.id);
}

function begin(context: Context, id: SweepId): void {
  change(context, (db) => {
    insertSweep(db, { id, today: context.today(), startedAt: context.now() });
    return ok({ value: null, audit: { action: 'sweep-started', recordKind: 'sweep', recordId: id } });
  });
}

function takeOut(context: Context, db: WriteDb, id: SweepId, { subject, plan }: PersonPlan): void {
  for (const going of plan.going) {
    deleteDataItem(db, going.item.id);
    addSweepLine(db, id, lineOf(going));
  }
  if (plan.end === 'stays') return;
  addLeaver(db, id, subject.id, plan.end);
  if (subject.archivedOn === null) hideSubject(db, subject.id, context.today());
}

export function lineOf({ category, rule: { action }, rule: decided, due }: DueItem) {
  return { categoryId: category.id, rule: decided, action, year: yearOf(due.dueOn), items: 1 };
}

function putBack(context: Context, id: SweepId): SweepReply {
  return change(context, (db) => {
    const touched = subjectsTouchedBy(db, id);
    const outcome = takeBackChange(db, id);
    if (outcome === 'changed-since' || outcome === 'legal-hold') return rule(outcome);
    reindexSubjects(db, touched);
    forgetSweepCounts(db, id);
    setSweepState(db, id, 'taken-back', context.now());
    return done(db, id, 'sweep-taken-back');
  });
}

/** Persons leave in slices; then the sweep is confirmed and its journal forgotten, all that remains being the rewriting of the file. */
async function destroy(
  context: Context,
  id: SweepId,
  total: number,
  progress: JobControl['progress'],
): Promise<Result<unknown, AppError>> {
  for (let gone = 0; ;) {
    const leavers = nextLeavers(context.db, id, 50);
    if (leavers.length === 0) break;
    const left = change<null>(context, (db) => {
      for (const leaver of leavers) leave(context, db, id, leaver);
      return ok({ value: null, audit: { action: 'sweep-slice-done', recordKind: 'sweep', recordId: id } });
    });
    if (!left.ok) return left;
    gone += leavers.length;
    await progress(gone, total);
  }
  return change(context, (db) => {
    forgetChange(db, id);
    markRewriteDue(db);
    setSweepState(db, id, 'confirmed', context.now());
    return done(db, id, 'sweep-confirmed');
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

function settle(context: Context, id: SweepId): SweepReply {
  return change(context, (db) => {
    setSweepState(db, id, 'to-confirm', null);
    return done(db, id, 'sweep-done');
  });
}

function done(db: WriteDb, id: SweepId, action: 'sweep-done' | 'sweep-taken-back' | 'sweep-confirmed') {
  const value = findSweep(db, id);
  if (value === null) return notFound();
  return ok({ value, audit: { action, recordKind: 'sweep', recordId: id } as const });
}

function read({ db }: Context, id: SweepId): SweepReply {
  const found = findSweep(db, id);
  return found === null ? notFound() : ok(found);
}

function notOpen({ db }: Context, id: SweepId): SweepReply {
  return findSweep(db, id) === null ? notFound() : rule('sweep-not-open');
}

function notFound(): Result<never, AppError> {
  return err({ code: 'not-found', what: 'sweep' });
}
