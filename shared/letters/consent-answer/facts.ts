/** What an answer to a withdrawn consent says: what stopped and since when, what it changes, what goes on on another basis (GDPR Art. 7(3)). */
import { z } from 'zod';
import { isGranted } from '../../domain/request/right.ts';
import { purposeRows } from '../access-answer/held-rows.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';
import { particular } from '../particular.ts';

const text = z.string();
const texts = z.array(text).readonly();

export const consentFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    /** Nothing rests on their consent. */
    isNothing: z.boolean(),
    /** Granted, in whole or in part. */
    isWithdrawn: z.boolean(),
    /** Purposes that stopped, or stop now. */
    stopped: texts,
    stoppedOn: text.nullable(),
    /** Not carried out yet: a preview. */
    isToBeCarriedOut: z.boolean(),
    /** The withdrawal put an end to marketing as well. */
    marketingStoppedOn: text.nullable(),
    /** What the person can no longer have, in the controller's words. */
    consequences: texts,
    /** What goes on, on another basis. */
    continued: z.array(z.object({ purpose: text, basis: text, categories: text }).readonly()).readonly(),
  })
  .readonly();
export type ConsentFacts = z.infer<typeof consentFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildConsentFacts(input: Input, localizer: Localizer): ConsentFacts {
  const { language, request, activities, marketingStoppedOn } = input;
  const decision = decisionOn('consent-withdrawal', request);
  const outcome = outcomeFacts(decision, language);
  const isNothing = decision.outcome === 'nothing-held';
  const isWithdrawn = isGiven(outcome);
  const { carriedOutOn } = decision;
  return {
    ...buildCommonFacts(input, localizer),
    ...outcome,
    isNothing,
    isWithdrawn,
    stopped: isWithdrawn ? activities.map(({ purpose }) => localizer.text(purpose, 'purpose')) : [],
    stoppedOn: isWithdrawn && carriedOutOn !== null ? formatDate(language, carriedOutOn) : null,
    isToBeCarriedOut: isWithdrawn && carriedOutOn === null,
    marketingStoppedOn:
      isWithdrawn && marketingStoppedOn !== null ? formatDate(language, marketingStoppedOn) : null,
    consequences: isWithdrawn ? paragraphsOf(particular(input, 'consequences')).map(asSentence) : [],
    continued: isWithdrawn || isNothing ? continuedRows(input, localizer) : [],
  };
}

function continuedRows({ held, activities }: Input, localizer: Localizer): ConsentFacts['continued'] {
  const stopped = new Set(activities.map(({ id }) => id));
  const categories = (held?.categories ?? []).map((category) => ({
    ...category,
    purposes: category.purposes.filter(
      ({ activityId, lawfulBasis }) =>
        lawfulBasis !== null && lawfulBasis !== 'consent' && !stopped.has(activityId),
    ),
  }));
  return purposeRows(categories, localizer);
}

/** What stops has to be named. */
export function consentGaps(input: Input): readonly LetterGap[] {
  const decision = decisionOn('consent-withdrawal', input.request);
  const lacks = (decision.outcome === null || isGranted(decision)) && input.activities.length === 0;
  return lacks ? [{ kind: 'details' }] : reasonGaps(input, 'consent-withdrawal');
}
