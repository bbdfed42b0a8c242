/** Reads what says how long the file of a request is kept, and lets the domain say it. */
import { keepingPeriodsOn } from '../../shared/domain/archive/keeping-periods.ts';
import {
  keepingChoiceSchema,
  requestKeeping,
  type KeepingFacts,
  type RequestKeeping,
} from '../../shared/domain/archive/request-keeping.ts';
import type { Checklist, ChecklistTask } from '../../shared/domain/request/checklist.ts';
import type { LetterStanding } from '../../shared/domain/request/lifecycle.ts';
import type { SubjectRequest } from '../../shared/domain/request/request.ts';
import { keepsRestricted } from '../../shared/domain/request/restriction.ts';
import type { RetentionRule } from '../../shared/domain/retention/retention-rule.ts';
import type { Context } from '../context.ts';
import { listAuthorityCasesOf } from '../database/authority-cases.ts';
import { promisesOn } from '../database/controller.ts';
import type { Db } from '../database/database.ts';
import type { LetterRow } from '../database/letters.ts';
import { listRequestAttachments } from '../database/request-attachments.ts';
import { lastEvent } from '../database/request-history.ts';

/** Duties towards others that outlive the answer. */
const lastingDuties: readonly ChecklistTask[] = ['tell-recipients', 'forward-to-client'];

interface LettersAndTasks {
  readonly letters: readonly LetterRow[];
  readonly standings: readonly LetterStanding[];
  readonly checklist: Checklist;
  /** Those of the register. */
  readonly retentionRules: readonly RetentionRule[];
}

export function keepingOf(
  context: Context,
  request: SubjectRequest,
  { letters, standings, checklist, retentionRules }: LettersAndTasks,
): RequestKeeping {
  const { db } = context;
  return requestKeeping({
    request,
    letters: standings,
    cases: listAuthorityCasesOf(db, request.id),
    annexes: annexesOf(db, request, letters),
    keepsRestricted: request.subjectId !== null && keepsRestricted(request, standings),
    hasOpenDuty: checklist.some(({ task, isDone }) => lastingDuties.includes(task) && !isDone),
    promisesAnonymous: promisesOn(db, request.receivedOn).keepsOnlyAnonymousAfterErasure,
    choice: choiceOf(db, request),
    periodsOn: (on) => keepingPeriodsOn(on, retentionRules),
    today: context.today(),
  });
}

/** A copy of data that went with a letter; beside none, it went with the last one. */
function annexesOf(db: Db, { id }: SubjectRequest, letters: readonly LetterRow[]): KeepingFacts['annexes'] {
  const lastSentOn =
    letters
      .flatMap(({ sentOn }) => sentOn ?? [])
      .toSorted()
      .at(-1) ?? null;
  return listRequestAttachments(db, id)
    .filter(({ role, destroyed }) => role === 'data-annex' && destroyed === null)
    .map((annex) => ({
      id: annex.id,
      sentOn: letters.find((letter) => letter.id === annex.letterId)?.sentOn ?? lastSentOn,
    }));
}

function choiceOf(db: Db, { id }: SubjectRequest): KeepingFacts['choice'] {
  const chosen = lastEvent(db, id, 'keeping-chosen');
  return chosen === null ? null : { kind: keepingChoiceSchema.parse(chosen.detail), on: chosen.on };
}
