/** What an answer to an objection says: what stopped and since when, or which compelling grounds stand against it (GDPR Art. 21(1)). */
import { z } from 'zod';
import { detailsOf } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, nothingHeldGaps, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';
import { endOfRestriction, endOfRestrictionShape } from '../restriction-facts.ts';

const texts = z.array(z.string()).readonly();

export const objectionFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    /** Grounds relating to their particular situation, in their words. */
    situation: texts,
    /** Purposes that stopped, or stop now. */
    stopped: texts,
    stoppedOn: z.string().nullable(),
    /** Upheld, not carried out yet: a preview. */
    isToBeCarriedOut: z.boolean(),
    /** In the controller's words. */
    compellingGrounds: texts,
    /** Granted, in whole or in part: what served these purposes alone may be erased (Art. 17(1)(c)). */
    isUpheld: z.boolean(),
    /** Refused on the merits: marketing needs no reason (Art. 21(2)). */
    offersMarketing: z.boolean(),
    ...endOfRestrictionShape,
  })
  .readonly();
export type ObjectionFacts = z.infer<typeof objectionFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildObjectionFacts(input: Input, localizer: Localizer): ObjectionFacts {
  const { language, request, activities } = input;
  const decision = decisionOn('objection', request);
  const outcome = outcomeFacts(decision, language);
  const details = detailsOf(request.rights, 'objection');
  const isUpheld = isGiven(outcome);
  const { carriedOutOn, refusalReason } = decision;
  const isOnMerits = refusalReason === 'compelling-grounds' || refusalReason === 'not-on-interests';
  return {
    ...buildCommonFacts(input, localizer),
    ...outcome,
    situation: paragraphsOf(details?.situation ?? null).map(asSentence),
    stopped: isUpheld ? activities.map(({ purpose }) => localizer.text(purpose, 'purpose')) : [],
    stoppedOn: isUpheld && carriedOutOn !== null ? formatDate(language, carriedOutOn) : null,
    isToBeCarriedOut: isUpheld && carriedOutOn === null,
    compellingGrounds: outcome.isGranted
      ? []
      : paragraphsOf(details?.compellingGrounds ?? null).map(asSentence),
    isUpheld,
    offersMarketing: outcome.isRefused && isOnMerits,
    ...endOfRestriction(input, outcome.isRefused || (isUpheld && carriedOutOn !== null)),
  };
}

/** What stops has to be named; and "compelling grounds" without a word about them are no reason (Art. 12(4)). */
export function objectionGaps(input: Input): readonly LetterGap[] {
  const { outcome, refusalReason, reasonText } = decisionOn('objection', input.request);
  const grounds = detailsOf(input.request.rights, 'objection')?.compellingGrounds ?? null;
  const isUpheld = outcome !== 'refused' && outcome !== 'nothing-held';
  const isMute = refusalReason === 'compelling-grounds' && grounds === null && reasonText === null;
  const lacks = (isUpheld && input.activities.length === 0) || (outcome !== 'granted' && isMute);
  return [
    ...nothingHeldGaps(input, 'objection'),
    ...(lacks ? [{ kind: 'details' } as const] : reasonGaps(input, 'objection')),
  ];
}
