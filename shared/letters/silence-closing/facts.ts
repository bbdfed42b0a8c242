/** What the end for want of an answer says: what was asked and recalled when, and that an answer opens the file again (GDPR Art. 12(2), 12(6)). */
import { z } from 'zod';
import { isBefore, type LocalDate } from '../../domain/local-date.ts';
import { openQuestion, type OpenQuestion } from '../../domain/request/question.ts';
import { askedRights, askedRightsShape, rightsAnswered } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap, LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';

const optionalText = z.string().nullable();

export const silenceClosingFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    isAboutIdentity: z.boolean(),
    isAboutMandate: z.boolean(),
    /** The day on which the question left, and the reminder. */
    askedOn: optionalText,
    remindedOn: optionalText,
    /** Art. 12(4): in the words of the decision. */
    reasons: z.array(z.string()).readonly(),
  })
  .readonly();
export type SilenceClosingFacts = z.infer<typeof silenceClosingFactsSchema>;

export function buildSilenceClosingFacts(input: LetterInput, localizer: Localizer): SilenceClosingFacts {
  const { language } = input;
  const answered = rightsAnswered(input);
  const question = awaited(input);
  const dayOf = (on: LocalDate | null) => (on === null ? null : formatDate(language, on));
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(
      input,
      answered.map(({ right }) => right),
    ),
    isAboutIdentity: question?.about === 'identity',
    isAboutMandate: question?.about === 'mandate',
    askedOn: dayOf(question?.askedOn ?? null),
    remindedOn: dayOf(question?.remindedOn ?? null),
    reasons: [...new Set(answered.flatMap(({ reasonText }) => paragraphsOf(reasonText).map(asSentence)))],
  };
}

/** Nobody is turned away for not answering what was not asked, nor for leaving the request as wide as it is. */
export function silenceClosingGaps(input: LetterInput): readonly LetterGap[] {
  return awaited(input) === null ? [{ kind: 'question' }] : [];
}

export function silenceClosingWarnings(input: LetterInput): readonly LetterWarning[] {
  const closableOn = awaited(input)?.closableOn ?? null;
  return closableOn === null || isBefore(input.letterOn, closableOn) ? ['closing-too-early'] : [];
}

function awaited(input: LetterInput): OpenQuestion | null {
  const question = openQuestion(input);
  return question?.about === 'clarification' ? null : question;
}
