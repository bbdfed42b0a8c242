/** What an answer to an objection to direct marketing says: stopped since when, on every channel; what goes on, and what is kept for it. */
import { z } from 'zod';
import { buildCommonFacts, commonFacts, lengthOf } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { formatDate } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, nothingHeldGaps, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';

const optionalText = z.string().nullable();

export const marketingFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    /** Granted, in whole or in part. */
    isStopped: z.boolean(),
    stoppedOn: optionalText,
    /** The record bears no mark yet, or there is no record. */
    isToBeCarriedOut: z.boolean(),
    /** Refused, but the record bears the mark since its receipt. */
    staysStoppedSince: optionalText,
    /** An entry of the suppression ledger, from an erasure before. */
    keepsSuppressionPrint: z.boolean(),
    /** "5 ans", where a print is kept. */
    suppressionPeriod: optionalText,
  })
  .readonly();
export type MarketingFacts = z.infer<typeof marketingFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildMarketingFacts(input: Input, localizer: Localizer): MarketingFacts {
  const { language, request, marketingStoppedOn } = input;
  const outcome = outcomeFacts(decisionOn('marketing-objection', request), language);
  const isStopped = isGiven(outcome);
  const since = marketingStoppedOn === null ? null : formatDate(language, marketingStoppedOn);
  const keepsSuppressionPrint = isStopped && input.keepsSuppressionPrint;
  return {
    ...buildCommonFacts(input, localizer),
    ...outcome,
    isStopped,
    stoppedOn: isStopped ? since : null,
    isToBeCarriedOut: isStopped && since === null,
    staysStoppedSince: outcome.isRefused ? since : null,
    keepsSuppressionPrint,
    suppressionPeriod: keepsSuppressionPrint ? lengthOf(input.suppressionPeriod, language) : null,
  };
}

export function marketingGaps(input: Input): readonly LetterGap[] {
  return [...nothingHeldGaps(input, 'marketing-objection'), ...reasonGaps(input, 'marketing-objection')];
}
