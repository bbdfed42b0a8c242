/** Destroying what is due (GDPR Art. 5(1)(e)): looked at first, then taken out of sight; `sweep-endings.ts` takes it back or confirms it for good. */
import type { JobControl } from '../../shared/contract/define.ts';
import { sweepIdSchema, type SweepId } from '../../shared/domain/id.ts';
import { yearOf } from '../../shared/domain/local-date.ts';
import type { DueItem } from '../../shared/domain/sweep/plan-sweep.ts';
import type { HoldKind } from '../../shared/domain/sweep/sweep.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change, changeSlice } from '../database/change.ts';
import { deleteDataItem } from '../database/data-items.ts';
import type { WriteDb } from '../database/database.ts';
import { hideSubject } from '../database/subjects.ts';
import {
  addLeaver,
  addSweepLine,
  insertSweep,
  listSweeps,
  openSweep,
  setSweepHolds,
  setSweepState,
} from '../database/sweeps.ts';
import { rule } from './on-request.ts';
import { putBack, stateReached, type SweepReply } from './sweep-endings.ts';
import { createPlanner, everybody, type PersonPlan } from './sweep-plans.ts';

export function list({ db }: Context) {
  return ok({ items: listSweeps(db) });
}

/** One at a time: the next begins when this one is confirmed or taken back. */
export async function sweep(context: Context, _: object, control: JobControl): Promise<SweepReply> {
  if (openSweep(context.db) !== null) return rule('sweep-to-confirm');
  const id = sweepIdSchema.parse(context.newId());
  begin(context, id);
  const planOf = createPlanner(context);
  const held = new Map<HoldKind, number>();
  for (const { ids, done, total } of everybody(context)) {
    if (control.isCancelled()) return putBack(context, id, control.progress);
    const swept = changeSlice<null>(context, id, (db) => {
      for (const subjectId of ids) {
        const person = planOf(subjectId);
        if (person === null) continue;
        takeOut(context, db, id, person);
        for (const kind of person.plan.holds) held.set(kind, (held.get(kind) ?? 0) + 1);
      }
      setSweepHolds(
        db,
        id,
        [...held].map(([kind, persons]) => ({ kind, persons })),
      );
      return ok({ value: null, audit: { action: 'sweep-slice-done', recordKind: 'sweep', recordId: id } });
    });
    if (!swept.ok) return swept;
    await control.progress(done, total);
  }
  return settle(context, id);
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

function settle(context: Context, id: SweepId): SweepReply {
  return change(context, (db) => {
    setSweepState(db, id, 'to-confirm', null);
    return stateReached(db, id, 'sweep-done');
  });
}
