/** What an extension says: which rights it is for, the reason specific to this request, and the new end of the period (GDPR Art. 12(3)). */
import { z } from 'zod';
import { answeredOn } from '../../domain/request/lifecycle.ts';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { ExtensionContent, LetterSurroundings } from '../letter-input.ts';
import type { LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { pleadsOwnTroubles } from '../typed-demands.ts';
import { typedParagraphs } from '../typed-words.ts';

export const extensionFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    reason: z.array(z.string()).readonly(),
    /** The new end; while the period rests, as if it did not. */
    limitOn: z.string(),
    isSuspended: z.boolean(),
    /** What does not wait for the answer: Art. 21(3), 7(3). */
    asksMarketing: z.boolean(),
    withdrawsConsent: z.boolean(),
  })
  .readonly();
export type ExtensionFacts = z.infer<typeof extensionFactsSchema>;

export function buildExtensionFacts(
  input: LetterSurroundings & ExtensionContent,
  localizer: Localizer,
): ExtensionFacts {
  const { request, letters, language, extended, deadline } = input;
  // As the effect of the letter has it: every right whose answer has not left.
  const waiting = request.rights
    .filter((asked) => asked.outcome !== 'withdrawn' && answeredOn(asked, letters) === null)
    .map(({ right }) => right);
  const { isSuspended } = deadline;
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, waiting),
    reason: typedParagraphs(input, 'reason'),
    limitOn: formatDate(language, isSuspended ? extended.undisturbed.limitOn : extended.limitOn),
    isSuspended,
    asksMarketing: waiting.includes('marketing-objection'),
    withdrawsConsent: waiting.includes('consent-withdrawal'),
  };
}

/** Between the end of the month and the working day it rolls to, an authority may read "within one month" to the letter. */
export function extensionWarnings(
  { standing }: ExtensionContent,
  { reason }: ExtensionFacts,
): readonly LetterWarning[] {
  return [
    ...(standing === 'warn-after-nominal' ? (['extension-after-month'] as const) : []),
    ...(pleadsOwnTroubles(reason.join(' ')) ? (['extension-own-troubles'] as const) : []),
  ];
}
