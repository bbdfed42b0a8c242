/** What somebody learns whom the data does not allow to identify: that it is so, and what would help (GDPR Art. 11(2), 12(2)). */
import { z } from 'zod';
import { askedRights, askedRightsShape, rightsAnswered } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { asSentence } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';

const texts = z.array(z.string()).readonly();

export const notIdentifiableFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    /** "images de la caméra de l’entrée", in the user's words. */
    data: z.string().nullable(),
    /** Art. 11(2): the controller shows that it cannot; in the words of the decision. */
    reasons: texts,
    help: texts,
  })
  .readonly();
export type NotIdentifiableFacts = z.infer<typeof notIdentifiableFactsSchema>;

export function buildNotIdentifiableFacts(input: LetterInput, localizer: Localizer): NotIdentifiableFacts {
  const answered = rightsAnswered(input);
  const data = particular(input, 'data');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(
      input,
      answered.map(({ right }) => right),
    ),
    data: data === null ? null : asSentence(data),
    reasons: [...new Set(answered.flatMap(({ reasonText }) => paragraphsOf(reasonText).map(asSentence)))],
    help: paragraphsOf(particular(input, 'help')).map(asSentence),
  };
}
