/**
 * The three layers after an answer: the data annexes go first, the file stays in a restricted archive, then an anonymous line is left.
 * Says in which of them a request stands, what falls due on which day and why, and what holds it. Computed, never stored.
 */
import { z } from 'zod';
import type { AuthorityCase } from '../authority/authority-case.ts';
import { isHeldBy } from '../authority/authority-case.ts';
import { requestAttachmentIdSchema, type RequestAttachmentId } from '../id.ts';
import { isBefore, laterOf, localDateSchema, type LocalDate } from '../local-date.ts';
import { erasesAfterDeath } from '../request/effect.ts';
import { answeredOn, isOpen, requestState, type LetterStanding } from '../request/lifecycle.ts';
import type { SubjectRequest } from '../request/request.ts';
import { detailsOf } from '../request/right-details.ts';
import { dueForDeletionOn, type RetentionEvent } from '../retention/due-for-deletion.ts';
import { durationSchema, startEventSchema } from '../retention/retention-rule.ts';
import type { KeepingPeriod, KeepingPeriods } from './keeping-periods.ts';

/** `anonymous`: the period is over, and nothing but the anonymous line should be left. */
export const keepingLayers = ['in-use', 'archive', 'anonymous'] as const;

/** Each keeps everything: what is open or open again, what an authority looks into, what is still owed to somebody. */
export const keepingHolds = ['open', 'authority-case', 'restriction', 'open-duty'] as const;
export type KeepingHold = (typeof keepingHolds)[number];

/** What the user chose where the policy promises to keep only anonymous data of an erasure: that, or the file as proof. */
export const keepingChoiceSchema = z.enum(['anonymous', 'file']);
export type KeepingChoice = z.infer<typeof keepingChoiceSchema>;

/** Worded as `keeping-step.<kind>`, in this order. */
const keepingStepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), event: startEventSchema, on: localDateSchema }).readonly(),
  z.object({ kind: z.literal('next-1-january'), on: localDateSchema }).readonly(),
  /** `on` is the last day of keeping. */
  z.object({ kind: z.literal('kept-for'), duration: durationSchema, on: localDateSchema }).readonly(),
  /** The policy's promise, taken at its word on this day. */
  z.object({ kind: z.literal('promise'), on: localDateSchema }).readonly(),
]);
export type KeepingStep = z.infer<typeof keepingStepSchema>;

export const dueSchema = z
  .object({ dueOn: localDateSchema, steps: z.array(keepingStepSchema).readonly() })
  .readonly();
export type Due = z.infer<typeof dueSchema>;

export const requestKeepingSchema = z
  .object({
    layer: z.enum(keepingLayers),
    hold: z.enum(keepingHolds).nullable(),
    closedOn: localDateSchema.nullable(),
    /** Null where the rule names criteria instead of a period: it never falls due by itself. */
    file: dueSchema.nullable(),
    /** The data annexes that are still there. */
    annexes: z
      .array(z.object({ id: requestAttachmentIdSchema, due: dueSchema.nullable() }).readonly())
      .readonly(),
    /** The policy promises to keep nothing but anonymous data, and nobody has chosen yet. */
    asksChoice: z.boolean(),
    choice: keepingChoiceSchema.nullable(),
  })
  .readonly();
export type RequestKeeping = z.infer<typeof requestKeepingSchema>;

export interface KeepingFacts {
  readonly request: SubjectRequest;
  readonly letters: readonly LetterStanding[];
  /** About the request. */
  readonly cases: readonly Pick<AuthorityCase, 'closed'>[];
  /** Not destroyed yet; `sentOn`: when the letter left that they went with. */
  readonly annexes: readonly { readonly id: RequestAttachmentId; readonly sentOn: LocalDate | null }[];
  /** The person's data is restricted because of it (Art. 18). */
  readonly keepsRestricted: boolean;
  /** Recipients still to be told (Art. 19), or a client (Art. 28(3)(e)). */
  readonly hasOpenDuty: boolean;
  readonly promisesAnonymous: boolean;
  readonly choice: { readonly kind: KeepingChoice; readonly on: LocalDate } | null;
  readonly periodsOn: (on: LocalDate) => KeepingPeriods;
  readonly today: LocalDate;
}

export function requestKeeping(facts: KeepingFacts): RequestKeeping {
  const { request, annexes, choice, today } = facts;
  const closedOn = closingDay(facts);
  const hold = holdOf(facts);
  const common = { hold, closedOn, choice: choice?.kind ?? null };
  if (closedOn === null) return { ...common, layer: 'in-use', file: null, annexes: [], asksChoice: false };
  const isPromised = facts.promisesAnonymous && isCompletedErasure(request);
  const { file: filePeriod, annexes: annexPeriod } = facts.periodsOn(closedOn);
  const file =
    isPromised && choice?.kind === 'anonymous'
      ? atOnce(laterOf(choice.on, closedOn))
      : dueUnder(filePeriod, { closedOn, sentOn: lastAnswerOn(facts) });
  return {
    ...common,
    layer: hold === null && isDue(file, today) ? 'anonymous' : 'archive',
    file,
    annexes: annexes.map(({ id, sentOn }) => ({ id, due: dueUnder(annexPeriod, { closedOn, sentOn }) })),
    asksChoice: isPromised && choice === null,
  };
}

/** What is to be removed today; the file takes its annexes along. */
export function removalDue(
  { hold, file, annexes }: RequestKeeping,
  today: LocalDate,
): 'file' | 'annexes' | null {
  if (hold !== null) return null;
  if (isDue(file, today)) return 'file';
  return annexes.some(({ due }) => isDue(due, today)) ? 'annexes' : null;
}

export function isDue(due: Due | null, today: LocalDate): boolean {
  return due !== null && !isBefore(today, due.dueOn);
}

/** An erasure that was answered, also where nothing was held; also the directives of a person who died (LIL Art. 85). */
export function isCompletedErasure({ rights }: Pick<SubjectRequest, 'rights'>): boolean {
  return rights.some((asked) => {
    const isErasure = asked.right === 'erasure' || erasesAfterDeath(asked);
    const { outcome } = asked;
    return isErasure && (outcome === 'granted' || outcome === 'partly-granted' || outcome === 'nothing-held');
  });
}

/** The day from which the file rests: the last answer, decision or effect, and the end of what an authority asked. Null while open. */
function closingDay({ request, letters, cases }: KeepingFacts): LocalDate | null {
  const end = request.voided?.on ?? request.closedEarly?.on ?? null;
  if (end === null && isOpen(requestState(request, letters))) return null;
  const ofRights = request.rights.flatMap((asked) => [
    answeredOn(asked, letters),
    asked.decidedOn,
    asked.carriedOutOn,
  ]);
  const days = [
    ...(end === null ? ofRights : [end]),
    // Art. 18(3): a restriction outlives its answer.
    detailsOf(request.rights, 'restriction')?.liftedOn ?? null,
    ...cases.map(({ closed }) => closed?.on ?? null),
  ];
  return days.filter((day) => day !== null).reduce(laterOf, request.receivedOn);
}

function holdOf({ request, letters, cases, keepsRestricted, hasOpenDuty }: KeepingFacts): KeepingHold | null {
  if (isOpen(requestState(request, letters))) return 'open';
  if (isHeldBy(cases)) return 'authority-case';
  if (keepsRestricted) return 'restriction';
  // Closed early or entered by mistake: the user answers for what was left.
  const isSettled = request.voided !== null || request.closedEarly !== null;
  return hasOpenDuty && !isSettled ? 'open-duty' : null;
}

function lastAnswerOn({ request, letters }: KeepingFacts): LocalDate | null {
  const days = request.rights.map((asked) => answeredOn(asked, letters)).filter((day) => day !== null);
  return days.toSorted().at(-1) ?? null;
}

/** What never left counts from the closing. */
function dueUnder(
  period: KeepingPeriod,
  { closedOn, sentOn }: { readonly closedOn: LocalDate; readonly sentOn: LocalDate | null },
): Due | null {
  const events: readonly RetentionEvent[] = [
    { event: 'request-closed', on: closedOn },
    { event: 'letter-sent', on: sentOn ?? closedOn },
  ];
  const due = dueForDeletionOn(period, events);
  return due.ok ? { dueOn: due.value.dueOn, steps: due.value.steps } : null;
}

function atOnce(on: LocalDate): Due {
  return { dueOn: on, steps: [{ kind: 'promise', on }] };
}
