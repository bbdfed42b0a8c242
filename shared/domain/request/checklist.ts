/** What is left to do for a request: tasks that follow from its rights, done by facts or ticked by hand. */
import { z } from 'zod';
import { answerKindOf, isAnsweredBy } from '../letter/letter-kind.ts';
import { answeredOn, type LetterStanding } from './lifecycle.ts';
import type { IdentityCheck, RequestRight, SubjectRequest } from './request.ts';
import { rightRules, type Right } from './right.ts';

export const checklistTasks = [
  'acknowledge',
  'find-subject',
  'check-identity',
  'carry-out-at-once',
  'gather-data',
  'review-others-data',
  'decide',
  'plan-erasure',
  'carry-out-erasure',
  'tell-recipients',
  'export-data',
  'write-answer',
  'send-answer',
] as const;
export const checklistTaskSchema = z.enum(checklistTasks);
export type ChecklistTask = z.infer<typeof checklistTaskSchema>;

const checklistItemSchema = z
  .object({
    task: checklistTaskSchema,
    /** The right it serves; null for the request as a whole. */
    right: z.string().nullable(),
    isDone: z.boolean(),
    /** Done by ticking it, not by a fact of the register. */
    isManual: z.boolean(),
    /** The law does not require it. */
    isOptional: z.boolean(),
  })
  .readonly();
export const checklistSchema = z.array(checklistItemSchema).readonly();
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
export type Checklist = z.infer<typeof checklistSchema>;

export interface ChecklistFacts {
  readonly request: SubjectRequest;
  readonly letters: readonly LetterStanding[];
  readonly identityChecks: readonly IdentityCheck[];
  readonly tickedTasks: ReadonlySet<ChecklistTask>;
  readonly isExported: boolean;
  readonly isErasureCarriedOut: boolean;
}

/** Tasks of each right between the common ones; the compiler asks for an entry per right. */
const tasksOfRight: Readonly<Record<Right, readonly ChecklistTask[]>> = {
  access: ['gather-data', 'review-others-data', 'decide', 'export-data'],
  rectification: ['decide', 'tell-recipients'],
  erasure: ['plan-erasure', 'carry-out-erasure', 'tell-recipients'],
  restriction: ['carry-out-at-once', 'decide', 'tell-recipients'],
  portability: ['gather-data', 'decide', 'export-data'],
  objection: ['carry-out-at-once', 'decide'],
  'marketing-objection': ['carry-out-at-once', 'decide'],
  'consent-withdrawal': ['carry-out-at-once', 'decide'],
  'automated-decision': ['decide'],
  'post-mortem': ['decide'],
};

const manualTasks: ReadonlySet<ChecklistTask> = new Set([
  'carry-out-at-once',
  'gather-data',
  'review-others-data',
  'tell-recipients',
]);
const optionalTasks: ReadonlySet<ChecklistTask> = new Set(['acknowledge']);

/** In the order of work; the first open one that is not optional is the next step. */
export function checklistOf(facts: ChecklistFacts): Checklist {
  const common: ChecklistItem[] = (['acknowledge', 'find-subject', 'check-identity'] as const).map((task) =>
    item(facts, task, null),
  );
  const perRight = inOrderOfUrgency(facts.request).flatMap((asked) => {
    const { right } = asked;
    const hasLetter = answerKindOf(asked) !== null;
    const tasks = [...tasksOfRight[right], ...(hasLetter ? (['write-answer', 'send-answer'] as const) : [])];
    return tasks.map((task) => item(facts, task, right));
  });
  return [...common, ...perRight];
}

export function nextStep(checklist: Checklist): ChecklistItem | null {
  return checklist.find(({ isDone, isOptional }) => !isDone && !isOptional) ?? null;
}

export function isManualTask(task: ChecklistTask): boolean {
  return manualTasks.has(task);
}

/** What is owed at once comes first; an erasure last, because access must show what there was. */
function inOrderOfUrgency(request: SubjectRequest): readonly RequestRight[] {
  const urgency = ({ right }: RequestRight): number =>
    right === 'erasure' ? 2 : rightRules[right].pace === 'month' ? 1 : 0;
  return request.rights.toSorted((a, b) => urgency(a) - urgency(b));
}

function item(facts: ChecklistFacts, task: ChecklistTask, right: Right | null): ChecklistItem {
  return {
    task,
    right,
    isDone: isDone(facts, task, right),
    isManual: manualTasks.has(task),
    isOptional: optionalTasks.has(task),
  };
}

function isDone(facts: ChecklistFacts, task: ChecklistTask, right: Right | null): boolean {
  const { request, letters, tickedTasks } = facts;
  const asked = request.rights.find((each) => each.right === right) ?? null;
  const outcome = asked?.outcome ?? null;
  const isEnded = outcome === 'withdrawn' || outcome === 'nothing-held' || outcome === 'forwarded';
  switch (task) {
    case 'acknowledge':
      return letters.some(({ kind, postedOn }) => kind === 'acknowledgement' && postedOn !== null);
    case 'find-subject':
      return request.subjectId !== null || request.rights.every((each) => each.outcome !== null);
    case 'check-identity':
      return (
        facts.identityChecks.some(({ confirmed }) => confirmed) ||
        request.rights.every((each) => each.outcome !== null)
      );
    case 'decide':
    case 'plan-erasure':
      return outcome !== null;
    case 'carry-out-erasure':
      return facts.isErasureCarriedOut || outcome === 'refused' || isEnded;
    case 'export-data':
      return facts.isExported || outcome === 'refused' || isEnded;
    case 'write-answer':
      return (
        outcome === 'withdrawn' || (asked !== null && letters.some(({ kind }) => isAnsweredBy(asked, kind)))
      );
    case 'send-answer':
      return outcome === 'withdrawn' || (asked !== null && answeredOn(asked, letters) !== null);
    default:
      return tickedTasks.has(task) || isEnded || outcome === 'refused';
  }
}
