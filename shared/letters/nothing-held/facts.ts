/** What the person learns where nothing is held: for which rights, where we looked, and the little that is kept nevertheless. */
import { z } from 'zod';
import { askedRights, askedRightsShape, rightsAnswered } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts, lengthOf } from '../common-facts.ts';
import { asSentence } from '../format.ts';
import type { LetterSurroundings, NothingHeldContent } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';

export const nothingHeldFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    /** The files and tools that were searched, in the user's words. */
    searched: z.string().nullable(),
    keepsSuppressionPrint: z.boolean(),
    /** "5 ans", where a print is kept. */
    suppressionPeriod: z.string().nullable(),
  })
  .readonly();
export type NothingHeldFacts = z.infer<typeof nothingHeldFactsSchema>;

export function buildNothingHeldFacts(
  input: LetterSurroundings & NothingHeldContent,
  localizer: Localizer,
): NothingHeldFacts {
  const { language, keepsSuppressionPrint } = input;
  const searched = particular(input, 'searched');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(
      input,
      rightsAnswered(input).map(({ right }) => right),
    ),
    searched: searched === null ? null : asSentence(searched),
    keepsSuppressionPrint,
    suppressionPeriod: keepsSuppressionPrint ? lengthOf(input.suppressionPeriod, language) : null,
  };
}
