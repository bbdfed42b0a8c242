/** What is left to do for a request: tasks that follow from its rights, done by facts or ticked by hand. */
import { z } from 'zod';
import { answerKindOf, letterRules, type LetterKind } from '../letter/letter-kind.ts';
import { isSpoken } from './channel.ts';
import { answeredOn, answers, type LetterStanding } from './lifecycle.ts';
import type { IdentityCheck, RequestRight, SubjectRequest } from './request.ts';
import { groundsToProve, type ExcessStanding } from './excess-sheet.ts';
import type { ExportScope } from './export-scope.ts';
import { areDetailsComplete, erasesAfterDeath } from './effect.ts';
import { isGranted, rightRules, rightSchema, type Right } from './right.ts';

export const checklistTasks = [
  'set-role',
  'acknowledge',
  'find-subject',
  'check-identity',
  'carry-out-at-once',
  'forward-to-client',
  'gather-data',
  'review-others-data',
  'answer-questions',
  'decide',
  'carry-out',
  'plan-erasure',
  'carry-out-erasure',
  'tell-recipients',
  'export-data',
  'excess-sheet',
  'write-answer',
  'send-answer',
] as const;
export const checklistTaskSchema = z.enum(checklistTasks);
export type ChecklistTask = z.infer<typeof checklistTaskSchema>;

/** A tick stands for one right, or for the request as a whole. */
export const tickedTaskSchema = z
  .object({ task: checklistTaskSchema, right: rightSchema.nullable() })
  .readonly();
export type TickedTask = z.infer<typeof tickedTaskSchema>;

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
  /** A doubt about who asks is on record and not resolved. */
  readonly isIdentityDoubted: boolean;
  readonly tickedTasks: readonly TickedTask[];
  /** The user said what we are for this data. */
  readonly isRoleSet: boolean;
  /** How many recipients are still to be told (Art. 19), of each right that was granted and concerns them. */
  readonly recipientsToTell: Readonly<Partial<Record<Right, number>>>;
  readonly exportsMade: ReadonlySet<ExportScope>;
  readonly isErasureCarriedOut: boolean;
  readonly excess: ExcessStanding;
}

/** Tasks of each right between the common ones; the compiler asks for an entry per right. */
const tasksOfRight: Readonly<Record<Right, readonly ChecklistTask[]>> = {
  access: ['gather-data', 'review-others-data', 'decide', 'export-data'],
  rectification: ['answer-questions', 'decide', 'carry-out', 'tell-recipients'],
  erasure: ['plan-erasure', 'carry-out-erasure', 'tell-recipients'],
  restriction: ['carry-out-at-once', 'answer-questions', 'decide', 'carry-out', 'tell-recipients'],
  portability: ['gather-data', 'decide', 'export-data'],
  objection: ['carry-out-at-once', 'answer-questions', 'decide', 'carry-out'],
  'marketing-objection': ['carry-out-at-once', 'decide'],
  'consent-withdrawal': ['carry-out-at-once', 'answer-questions', 'carry-out', 'decide'],
  'automated-decision': ['answer-questions', 'decide', 'carry-out'],
  'post-mortem': ['answer-questions', 'decide', 'carry-out'],
};

const atOnceTask = 'carry-out-at-once' satisfies ChecklistTask;

const manualTasks: ReadonlySet<ChecklistTask> = new Set([
  'carry-out-at-once',
  'gather-data',
  'review-others-data',
  'tell-recipients',
  'forward-to-client',
]);

/**
 * In the order of work; the first open one that is not optional is the next step. What is owed at once waits neither for the
 * person to be found nor for proof of who asks (Art. 21(3), 7(3), 18(1)).
 */
export function checklistOf(facts: ChecklistFacts): Checklist {
  const { request } = facts;
  if (request.ourRole === 'processor') return checklistAsProcessor(facts);
  const common = (tasks: readonly ChecklistTask[]) => tasks.map((task) => item(facts, task, null));
  const proof = owesProof(facts) ? [item(facts, 'excess-sheet', null)] : [];
  const rights = inOrderOfUrgency(request);
  const atOnce = rights
    .filter(({ right }) => tasksOfRight[right].includes(atOnceTask))
    .map(({ right }) => item(facts, atOnceTask, right));
  const perRight = rights.flatMap((asked) => {
    const { right } = asked;
    const hasLetter = answerKindOf(asked) !== null;
    const own = tasksOf(asked).filter((task) => task !== atOnceTask);
    const tasks = [...own, ...(hasLetter ? (['write-answer', 'send-answer'] as const) : [])];
    return tasks.map((task) => item(facts, task, right));
  });
  return [
    ...common(['set-role', 'acknowledge']),
    ...atOnce,
    ...common(['find-subject', 'check-identity']),
    ...proof,
    ...perRight,
  ];
}

/** Art. 12(5): of what is refused or charged for as unfounded or excessive; a sheet that was written stays in view. */
function owesProof({ request, excess }: ChecklistFacts): boolean {
  return excess.hasSheet || groundsToProve(request.rights, excess).length > 0;
}

/** Art. 28(3)(e): the request goes to the client, and the person is told; nothing is decided or handed out. */
function checklistAsProcessor(facts: ChecklistFacts): Checklist {
  const hasLetter = facts.request.rights.some((asked) => answerKindOf(asked) !== null);
  const tasks = [
    ...(['set-role', 'forward-to-client'] as const),
    ...(hasLetter ? (['write-answer', 'send-answer'] as const) : []),
  ];
  return tasks.map((task) => item(facts, task, null));
}

function tasksOf(asked: RequestRight): readonly ChecklistTask[] {
  const tasks = tasksOfRight[asked.right];
  if (!erasesAfterDeath(asked)) return tasks;
  return ['answer-questions', 'plan-erasure', 'carry-out-erasure', 'tell-recipients'];
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
    isOptional: isOptional(facts, task),
  };
}

function isOptional({ request, isIdentityDoubted }: ChecklistFacts, task: ChecklistTask): boolean {
  if (task === 'acknowledge') return !isSpoken(request.channel);
  // Art. 12(6): to stop advertising, or what rests on consent, harms nobody; without a doubt nothing is asked.
  if (task === 'check-identity')
    return !isIdentityDoubted && request.rights.every(({ right }) => rightRules[right].pace === 'at-once');
  return task === 'set-role';
}

function isDone(facts: ChecklistFacts, task: ChecklistTask, right: Right | null): boolean {
  const { request, letters } = facts;
  const asked = request.rights.find((each) => each.right === right) ?? null;
  const outcome = asked?.outcome ?? null;
  const isEnded = outcome === 'withdrawn' || outcome === 'nothing-held' || outcome === 'forwarded';
  const isOver = isEnded || outcome === 'refused';
  const isTicked = facts.tickedTasks.some((ticked) => ticked.task === task && ticked.right === right);
  switch (task) {
    case 'set-role':
      return facts.isRoleSet;
    case 'acknowledge':
      return letters.some(({ kind, postedOn }) => kind === 'acknowledgement' && postedOn !== null);
    case 'find-subject':
      return request.subjectId !== null || request.rights.every((each) => each.outcome !== null);
    case 'check-identity':
      return (
        facts.identityChecks.some(({ confirmed }) => confirmed) ||
        request.rights.every((each) => each.outcome !== null)
      );
    case 'answer-questions':
      return isOver || (asked !== null && areDetailsComplete(asked.right, asked.details));
    case 'decide':
    case 'plan-erasure':
      return outcome !== null;
    case 'carry-out':
      return isOver || (asked !== null && asked.carriedOutOn !== null);
    case 'carry-out-erasure':
      return facts.isErasureCarriedOut || isOver;
    case 'tell-recipients':
      return isOver || isTicked || areRecipientsTold(facts, asked);
    case 'export-data':
      // A copy of everything holds what may be taken elsewhere too.
      return (
        isOver ||
        facts.exportsMade.has('all') ||
        (right === 'portability' && facts.exportsMade.has('portability'))
      );
    case 'excess-sheet':
      return facts.excess.hasSheet;
    case 'write-answer':
      return answersOf(facts, asked).every((each) => letters.some((letter) => answers(letter, each)));
    case 'send-answer':
      return answersOf(facts, asked).every((each) => answeredOn(each, letters) !== null);
    case 'forward-to-client':
      return isTicked || letters.some(({ kind, postedOn }) => isToClient(kind) && postedOn !== null);
    case 'carry-out-at-once':
      return isTicked || isOver || (asked !== null && asked.carriedOutOn !== null);
    case 'gather-data':
    case 'review-others-data':
      return isTicked || isOver;
  }
}

/** The rights that an answer is owed to: of one, or of the whole request, which one letter forwards. */
function answersOf({ request }: ChecklistFacts, asked: RequestRight | null): readonly RequestRight[] {
  const rights = asked === null ? request.rights : [asked];
  return rights.filter(({ outcome }) => outcome !== 'withdrawn');
}

/** Art. 19: of data that was rectified, erased or restricted; until that is done nobody is to be told. */
function areRecipientsTold({ recipientsToTell }: ChecklistFacts, asked: RequestRight | null): boolean {
  return asked !== null && isGranted(asked) && recipientsToTell[asked.right] === 0;
}

function isToClient(kind: LetterKind): boolean {
  return letterRules[kind].addressee === 'client';
}
