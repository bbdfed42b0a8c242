/** What the person learns before a restriction is lifted: on which day, why, and what they can still do (GDPR Art. 18(3)). */
import { z } from 'zod';
import { isAfter } from '../../domain/local-date.ts';
import { isGranted } from '../../domain/request/right.ts';
import { detailsOf } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap, LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, particularDay } from '../particular.ts';

const optionalText = z.string().nullable();

export const restrictionLiftingFactsSchema = z
  .object({
    ...commonFacts,
    restrictedOn: optionalText,
    liftOn: optionalText,
    liftReason: z.array(z.string()).readonly(),
  })
  .readonly();
export type RestrictionLiftingFacts = z.infer<typeof restrictionLiftingFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildRestrictionLiftingFacts(input: Input, localizer: Localizer): RestrictionLiftingFacts {
  const { language, restrictedOn } = input;
  const liftOn = particularDay(input, 'liftOn');
  return {
    ...buildCommonFacts(input, localizer),
    restrictedOn: restrictedOn === null ? null : formatDate(language, restrictedOn),
    liftOn: liftOn === null ? null : formatDate(language, liftOn),
    liftReason: paragraphsOf(particular(input, 'liftReason')).map(asSentence),
  };
}

/** There is a restriction that still stands, and the day to come lies after the letter's. */
export function restrictionLiftingGaps(input: Input): readonly LetterGap[] {
  const { rights } = input.request;
  const stands =
    rights.some((asked) => asked.right === 'restriction' && isGranted(asked)) &&
    (detailsOf(rights, 'restriction')?.liftedOn ?? null) === null;
  if (!stands) return [{ kind: 'details' }];
  const liftOn = particularDay(input, 'liftOn');
  const isTyped = particular(input, 'liftOn') !== null;
  const isTooEarly = isTyped && (liftOn === null || !isAfter(liftOn, input.letterOn));
  return isTooEarly ? [{ kind: 'particular', name: 'liftOn' }] : [];
}

export function restrictionLiftingWarnings({ request }: Input): readonly LetterWarning[] {
  return detailsOf(request.rights, 'restriction')?.untilPersonLifts === true ? ['only-person-lifts'] : [];
}
