/** Reads person by person what is due for deletion, with the holds that keep it. */
import { isHeldBy } from '../../shared/domain/authority/authority-case.ts';
import type { SubjectId } from '../../shared/domain/id.ts';
import { isOpen } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { planSweep, type SweepPlan, type SweepRules } from '../../shared/domain/sweep/plan-sweep.ts';
import type { HoldKind } from '../../shared/domain/sweep/sweep.ts';
import type { Subject } from '../../shared/domain/subject/subject.ts';
import type { Context } from '../context.ts';
import { listAuthorityCasesOfSubject } from '../database/authority-cases.ts';
import { listUnconsentedActivities } from '../database/consents.ts';
import { readFinancialYearEnd } from '../database/controller.ts';
import { listDataItems } from '../database/data-items.ts';
import { listHeldSubjects } from '../database/legal-holds.ts';
import { listRequests } from '../database/requests.ts';
import { listStoppedActivities } from '../database/stopped-activities.ts';
import { countAllSubjects, findSubject, subjectsAfter } from '../database/subjects.ts';
import { readProcessing } from './processing.ts';
import { stateOf } from './request-file.ts';

export interface PersonPlan {
  readonly subject: Subject;
  readonly plan: SweepPlan;
}

/** Answers for one person at a time, from rules and holds read once. */
export type SweepPlanner = (id: SubjectId) => PersonPlan | null;

/** `requests`: of one person, where nobody else is asked for. */
export function createPlanner(
  context: Context,
  requests: readonly SubjectRequest[] = listRequests(context.db),
): SweepPlanner {
  const { db } = context;
  const rules: SweepRules = {
    ...readProcessing(db),
    financialYearEnd: readFinancialYearEnd(db),
    today: context.today(),
  };
  const claims = new Set(listHeldSubjects(db));
  const asking = personsAsking(context, requests);
  const holdsOf = (subject: Subject): readonly HoldKind[] => {
    const holds: readonly (HoldKind | false)[] = [
      asking.withOpenRequest.has(subject.id) && 'open-request',
      asking.all.has(subject.id) && isHeldBy(listAuthorityCasesOfSubject(db, subject.id)) && 'authority-case',
      subject.restrictedOn !== null && 'restricted',
      claims.has(subject.id) && 'claim',
    ];
    return holds.filter((hold) => hold !== false);
  };
  return (id) => {
    const subject = findSubject(db, id);
    if (subject === null) return null;
    const stoppedActivityIds = listStoppedActivities(db, id).map(({ activityId }) => activityId);
    const items = listDataItems(db, id);
    return {
      subject,
      plan: planSweep(
        {
          subject,
          items,
          stoppedActivityIds,
          unconsentedActivityIds: listUnconsentedActivities(db, id),
          holds: holdsOf(subject),
        },
        rules,
      ),
    };
  };
}

interface Page {
  readonly ids: readonly SubjectId[];
  /** Persons read so far, this page included, and in all. */
  readonly done: number;
  readonly total: number;
}

const personsPerSlice = 10;

/** Everybody, slice by slice. */
export function* everybody({ db }: Context): Generator<Page> {
  const total = countAllSubjects(db);
  let done = 0;
  let last = 0;
  for (;;) {
    const page = subjectsAfter(db, last, personsPerSlice);
    if (page.length === 0) return;
    done += page.length;
    last = page.at(-1)?.row ?? last;
    yield { ids: page.map(({ id }) => id), done, total };
  }
}

function personsAsking(context: Context, requests: readonly SubjectRequest[]) {
  const standing = requests.filter(({ voided }) => voided === null);
  const open = standing.filter((request) => isOpen(stateOf(context, request)));
  const subjects = (list: typeof standing) => new Set(list.map(({ subjectId }) => subjectId));
  return { all: subjects(standing), withOpenRequest: subjects(open) };
}
