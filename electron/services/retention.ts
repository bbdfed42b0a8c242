/** What is due for deletion, for one person and for all, and the holds that keep it. Touches no data. */
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { CategoryId, SubjectId } from '../../shared/domain/id.ts';
import type { LocalDate } from '../../shared/domain/local-date.ts';
import type { ItemKeeping } from '../../shared/domain/sweep/plan-sweep.ts';
import {
  shownPersons,
  type OpenPeriod,
  type PersonDue,
  type SweepLine,
  type SweepPreview,
} from '../../shared/domain/sweep/sweep.ts';
import { displayName } from '../../shared/domain/subject/subject.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Context } from '../context.ts';
import { change } from '../database/change.ts';
import { deleteLegalHold, findLegalHold, saveLegalHold } from '../database/legal-holds.ts';
import { listRequestsOf } from '../database/requests.ts';
import { findSubject } from '../database/subjects.ts';
import { createPlanner, everybody, type PersonPlan } from './sweep-plans.ts';
import { lineOf } from './sweeps.ts';

export function ofPerson(context: Context, { subjectId }: { readonly subjectId: SubjectId }) {
  const person = createPlanner(context, listRequestsOf(context.db, subjectId))(subjectId);
  if (person === null) return err<AppError>({ code: 'not-found', what: 'subject' });
  const { items, end, holds } = person.plan;
  return ok({ items: items.map(describe), end, holds, legalHold: findLegalHold(context.db, subjectId) });
}

/** Art. 17(3)(e): while a claim lasts nothing of the person is destroyed. Null lifts it. */
export function hold(
  context: Context,
  { subjectId, reason }: { readonly subjectId: SubjectId; readonly reason: string | null },
) {
  const noted = change<null>(context, (db) => {
    if (findSubject(db, subjectId) === null) return err({ code: 'not-found', what: 'subject' });
    if (reason === null) deleteLegalHold(db, subjectId);
    else saveLegalHold(db, subjectId, { reason, sinceOn: context.today() });
    const action = reason === null ? 'legal-hold-lifted' : 'legal-hold-set';
    return ok({ value: null, audit: { action, recordKind: 'subject', recordId: subjectId } });
  });
  return noted.ok ? ofPerson(context, { subjectId }) : noted;
}

export async function preview(
  context: Context,
  _: object,
  control: JobControl,
): Promise<Result<SweepPreview, AppError>> {
  const sum = createSum(context.today());
  const planOf = createPlanner(context);
  for (const { ids, done, total } of everybody(context)) {
    if (control.isCancelled()) return err({ code: 'cancelled' });
    for (const id of ids) {
      const person = planOf(id);
      if (person !== null) sum.add(person);
    }
    await control.progress(done, total);
  }
  return ok(sum.value());
}

function describe(keeping: ItemKeeping) {
  const itemId = keeping.item.id;
  return keeping.state === 'open'
    ? { itemId, state: keeping.why, rule: keeping.rule, dueOn: null }
    : { itemId, state: keeping.state, rule: keeping.rule, dueOn: keeping.due.dueOn };
}

/** Adds up plan by plan what a sweep would do. */
function createSum(today: LocalDate) {
  const lines = new Map<string, SweepLine>();
  const open = new Map<string, { categoryId: CategoryId; why: OpenPeriod; items: number }>();
  const persons: PersonDue[] = [];
  const counts = { items: 0, removed: 0, archived: 0, held: 0, personCount: 0 };

  const add = ({ subject, plan }: PersonPlan) => {
    for (const each of plan.items) {
      if (each.state !== 'open') continue;
      const key = `${each.category.id} ${each.why}`;
      const items = (open.get(key)?.items ?? 0) + 1;
      open.set(key, { categoryId: each.category.id, why: each.why, items });
    }
    for (const going of plan.going) {
      const line = lineOf(going);
      const key = JSON.stringify([line.categoryId, line.rule.id, line.action, line.year]);
      lines.set(key, { ...line, items: (lines.get(key)?.items ?? 0) + 1 });
    }
    const isHeld = plan.holds.length > 0;
    if (plan.going.length === 0 && plan.end === 'stays' && !isHeld) return;
    counts.items += plan.going.length;
    counts.personCount += 1;
    if (isHeld) counts.held += 1;
    if (plan.end !== 'stays') counts[plan.end] += 1;
    if (persons.length < shownPersons) {
      const dueDays = plan.items.flatMap((each) => (each.state === 'due' ? [each.due.dueOn] : []));
      persons.push({
        subjectId: subject.id,
        name: displayName(subject),
        items: plan.going.length,
        dueOn: dueDays.toSorted()[0] ?? today,
        end: plan.end,
        holds: plan.holds,
      });
    }
  };
  return {
    add,
    value: (): SweepPreview => ({
      today,
      ...counts,
      lines: [...lines.values()],
      open: [...open.values()],
      persons,
    }),
  };
}
