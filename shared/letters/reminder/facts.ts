/** What a reminder says: which question of which day still waits, by when an answer is hoped for, and what happens without one. */
import { z } from 'zod';
import type { LocalDate } from '../../domain/local-date.ts';
import { answerWantedOn, openQuestion } from '../../domain/request/question.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particularDay } from '../particular.ts';

const optionalText = z.string().nullable();

export const reminderFactsSchema = z
  .object({
    ...commonFacts,
    isAboutIdentity: z.boolean(),
    isAboutScope: z.boolean(),
    isAboutMandate: z.boolean(),
    /** The day on which it left, and the date of the letter that asked it, where one did. */
    askedOn: optionalText,
    letterAskedOn: optionalText,
    asksAccess: z.boolean(),
    answerBy: z.string(),
    /** The period rests until the answer is there. */
    isPaused: z.boolean(),
  })
  .readonly();
export type ReminderFacts = z.infer<typeof reminderFactsSchema>;

export function buildReminderFacts(input: LetterInput, localizer: Localizer): ReminderFacts {
  const { request, language, letterOn, deadline } = input;
  const question = openQuestion(input);
  const dayOf = (on: LocalDate | null) => (on === null ? null : formatDate(language, on));
  return {
    ...buildCommonFacts(input, localizer),
    isAboutIdentity: question?.about === 'identity',
    isAboutScope: question?.about === 'clarification',
    isAboutMandate: question?.about === 'mandate',
    askedOn: dayOf(question?.askedOn ?? null),
    letterAskedOn: dayOf(question?.letterOn ?? null),
    asksAccess: request.rights.some(({ right, outcome }) => right === 'access' && outcome !== 'withdrawn'),
    answerBy: formatDate(language, particularDay(input, 'answerBy') ?? answerWantedOn(letterOn)),
    isPaused: deadline.isSuspended,
  };
}

export function reminderGaps(input: LetterInput): readonly LetterGap[] {
  return openQuestion(input) === null ? [{ kind: 'question' }] : [];
}
