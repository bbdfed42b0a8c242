/**
 * The question that a request waits for an answer to: which letter asked it, since when, and from which days its silence can
 * be reminded of and closed (GDPR Art. 12(2), 12(6), recital 63). The margins are Greffe's own: law/alarm-days.ts.
 */
import { z } from 'zod';
import { alarmDays, alarmDaysFor, type AlarmDayVersions } from '../law/alarm-days.ts';
import type { LetterKind } from '../letter/letter-kind.ts';
import { addDays, isBefore, laterOf, localDateSchema, type LocalDate } from '../local-date.ts';
import type { LetterStanding } from './lifecycle.ts';
import type { SubjectRequest, Suspension } from './request.ts';

const questionMatters = ['identity', 'clarification', 'mandate'] as const;
type QuestionMatter = (typeof questionMatters)[number];

/** The letters that ask; a question asked by other means has none. */
const letterOfMatter: Readonly<Record<QuestionMatter, LetterKind>> = {
  identity: 'identity-question',
  clarification: 'clarification-question',
  mandate: 'agent-question',
};

export const openQuestionSchema = z
  .object({
    about: z.enum(questionMatters),
    /** Date of the letter that asked; null where it was asked by other means. */
    letterOn: localDateSchema.nullable(),
    /** The day it left. */
    askedOn: localDateSchema,
    remindedOn: localDateSchema.nullable(),
    reminderDueOn: localDateSchema,
    /** From when the request can be closed for want of an answer; null before a reminder. */
    closableOn: localDateSchema.nullable(),
  })
  .readonly();
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

interface QuestionFacts {
  readonly request: Pick<SubjectRequest, 'requester'>;
  readonly letters: readonly LetterStanding[];
  readonly suspensions: readonly Suspension[];
}

/** Null where nothing is awaited. A question that stops the clock comes before one that does not. */
export function openQuestion(
  facts: QuestionFacts,
  versions: AlarmDayVersions = alarmDays,
): OpenQuestion | null {
  const asked = askedWithSuspension(facts) ?? askedOfAgent(facts);
  if (asked === null) return null;
  const { askedOn } = asked;
  const remindedOn =
    lastPosted(facts.letters, 'reminder', ({ postedOn }) => !isBefore(postedOn, askedOn))?.postedOn ?? null;
  const { afterReminder, afterQuestion } = marginsFor(askedOn, versions);
  return {
    ...asked,
    remindedOn,
    reminderDueOn: addDays(askedOn, afterQuestion.toRemind),
    closableOn:
      remindedOn === null
        ? null
        : laterOf(addDays(askedOn, afterQuestion.toClose), addDays(remindedOn, afterReminder)),
  };
}

/** Whether something is to be done about the silence: a reminder, or after it the end. */
export function isQuestionUnanswered(question: OpenQuestion | null, today: LocalDate): boolean {
  if (question === null) return false;
  const { remindedOn, reminderDueOn, closableOn } = question;
  if (remindedOn === null) return !isBefore(today, reminderDueOn);
  return closableOn !== null && !isBefore(today, closableOn);
}

/** By when an answer to a letter of that day is asked for, unless the user names another day. */
export function answerWantedOn(letterOn: LocalDate, versions: AlarmDayVersions = alarmDays): LocalDate {
  return addDays(letterOn, marginsFor(letterOn, versions).afterReminder);
}

/** The first of the margins is that of the reminder, the last that of the end. */
function marginsFor(on: LocalDate, versions: AlarmDayVersions) {
  const days = alarmDaysFor(on, versions).afterQuestion;
  const toRemind = days[0] ?? 0;
  const toClose = days.at(-1) ?? toRemind;
  return { afterQuestion: { toRemind, toClose }, afterReminder: toClose - toRemind };
}

/**
 * Why a letter lets the period rest from the day it leaves; null where it does not. Art. 12(6) for identity; recital 63 for
 * access to a large quantity of data, and nothing else.
 */
export function suspensionBy(
  kind: LetterKind,
  isLargeQuantity: boolean,
  { rights }: Pick<SubjectRequest, 'rights'>,
): Suspension['reason'] | null {
  if (kind === letterOfMatter.identity) return 'identity';
  const asksAccess = rights.some(({ right, outcome }) => right === 'access' && outcome !== 'withdrawn');
  return kind === letterOfMatter.clarification && isLargeQuantity && asksAccess ? 'clarification' : null;
}

type Asked = Pick<OpenQuestion, 'about' | 'letterOn' | 'askedOn'>;

/** Art. 12(6) and recital 63: the suspension is open until the answer is there. */
function askedWithSuspension({ letters, suspensions }: QuestionFacts): Asked | null {
  const open = suspensions.find(({ until }) => until === null);
  if (open === undefined) return null;
  const { reason: about, from } = open;
  const letter = lastPosted(letters, letterOfMatter[about], ({ postedOn }) => !isBefore(postedOn, from));
  return { about, letterOn: letter?.letterOn ?? null, askedOn: letter?.postedOn ?? from };
}

/** Answered by the mandate, noted as seen since. */
function askedOfAgent({ request: { requester }, letters }: QuestionFacts): Asked | null {
  if (requester.role === 'self') return null;
  const letter = lastPosted(letters, letterOfMatter.mandate, () => true);
  if (letter === null) return null;
  const seenOn = requester.mandate?.seenOn ?? null;
  if (seenOn !== null && !isBefore(seenOn, letter.postedOn)) return null;
  return { about: 'mandate', letterOn: letter.letterOn, askedOn: letter.postedOn };
}

type Posted = LetterStanding & { readonly postedOn: LocalDate };

function lastPosted(
  letters: readonly LetterStanding[],
  kind: LetterKind,
  counts: (letter: Posted) => boolean,
): Posted | null {
  const posted = letters.filter(
    (letter): letter is Posted => letter.kind === kind && letter.postedOn !== null,
  );
  return posted.findLast(counts) ?? null;
}
