/** What the person learns once a restriction was lifted: on which day, why, and what they can do now (GDPR Art. 18). */
import { z } from 'zod';
import { detailsOf } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';

const optionalText = z.string().nullable();

export const restrictionLiftedFactsSchema = z
  .object({
    ...commonFacts,
    liftedOn: optionalText,
    /** Art. 18(3): the day the person was told beforehand. */
    announcedOn: optionalText,
    reason: z.array(z.string()).readonly(),
    /** The day since which another request of the person keeps the mark. */
    staysRestrictedSince: optionalText,
  })
  .readonly();
export type RestrictionLiftedFacts = z.infer<typeof restrictionLiftedFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildRestrictionLiftedFacts(input: Input, localizer: Localizer): RestrictionLiftedFacts {
  const { language, request, restrictedOn } = input;
  const {
    liftedOn = null,
    announcedOn = null,
    liftReason = null,
  } = detailsOf(request.rights, 'restriction') ?? {};
  return {
    ...buildCommonFacts(input, localizer),
    liftedOn: liftedOn === null ? null : formatDate(language, liftedOn),
    announcedOn: announcedOn === null ? null : formatDate(language, announcedOn),
    reason: paragraphsOf(liftReason).map(asSentence),
    staysRestrictedSince: restrictedOn === null ? null : formatDate(language, restrictedOn),
  };
}

export function restrictionLiftedGaps({ request }: Input): readonly LetterGap[] {
  const details = detailsOf(request.rights, 'restriction');
  const isKnown = details !== null && details.liftedOn !== null && details.liftReason !== null;
  return isKnown ? [] : [{ kind: 'details' }];
}
