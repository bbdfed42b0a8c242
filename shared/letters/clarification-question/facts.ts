/** What is asked about a request that can be understood in several ways, or that concerns a large quantity of data (GDPR recital 63). */
import { z } from 'zod';
import { isBefore } from '../../domain/local-date.ts';
import { suspensionBy } from '../../domain/request/question.ts';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, type Particulars } from '../particular.ts';
import { pauseFacts, pauseFactsShape } from '../pause-facts.ts';
import { typedLines, typedParagraphs } from '../typed-words.ts';

const texts = z.array(z.string()).readonly();

export const clarificationQuestionFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    ...pauseFactsShape,
    /** Recital 63: access to a large quantity of data. */
    isLargeQuantity: z.boolean(),
    asksAccess: z.boolean(),
    question: texts,
    /** What the person can choose from, one item each. */
    scope: texts,
    /** Where the question does not touch the period. */
    limitOn: z.string().nullable(),
  })
  .readonly();
export type ClarificationQuestionFacts = z.infer<typeof clarificationQuestionFactsSchema>;

/** The user's answer to whether the data is a large quantity. */
export function saysLargeQuantity(input: { readonly particulars: Particulars }): boolean {
  return particular(input, 'largeQuantity') === 'yes';
}

export function buildClarificationQuestionFacts(
  input: LetterInput,
  localizer: Localizer,
): ClarificationQuestionFacts {
  const { request, language, letterOn, deadline } = input;
  const asked = request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right);
  const pauses = suspensionBy('clarification-question', saysLargeQuantity(input), request) !== null;
  const isUntouched = !pauses && !deadline.isSuspended && !isBefore(deadline.limitOn, letterOn);
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, asked),
    ...pauseFacts(input, pauses),
    isLargeQuantity: pauses,
    asksAccess: asked.includes('access'),
    question: typedParagraphs(input, 'question'),
    scope: typedLines(input, 'scope'),
    limitOn: isUntouched ? formatDate(language, deadline.limitOn) : null,
  };
}

/** Recital 63 speaks of a large quantity: in a small business that is the exception. */
export function clarificationWarnings(
  _: LetterInput,
  { isLargeQuantity }: ClarificationQuestionFacts,
): readonly LetterWarning[] {
  return isLargeQuantity ? ['clarification-rare'] : [];
}
