/** What goes with a copy for a machine: what is in it, what is left out and why, and whether it goes elsewhere directly (GDPR Art. 20). */
import { z } from 'zod';
import { detailsOf } from '../../domain/request/right-details.ts';
import { portableData } from '../../domain/subject/portable-data.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { asSentence, capitalise, formatCount, formatDate, phrase } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap, LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, nothingHeldGaps, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';
import { particular, particularDay } from '../particular.ts';
import { wordsOf } from '../words/words.ts';

const text = z.string();

export const portabilityFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    /** Granted, in whole or in part. */
    isGiven: z.boolean(),
    /** The copy goes with this letter. */
    hasCopy: z.boolean(),
    included: z.array(text).readonly(),
    leftOut: z.array(z.object({ category: text, reason: text }).readonly()).readonly(),
    /** Art. 20(2): to whom it goes directly; exactly one of the three that follow is present then. */
    transferTo: text.nullable(),
    transferredOn: text.nullable(),
    isTransferring: z.boolean(),
    /** Why it is not feasible. */
    transferObstacle: z.array(text).readonly(),
    offersTransfer: z.boolean(),
    /** Refused because Art. 20 does not reach so far: a copy under Art. 15 is still to be had. */
    offersAccess: z.boolean(),
  })
  .readonly();
export type PortabilityFacts = z.infer<typeof portabilityFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildPortabilityFacts(input: Input, localizer: Localizer): PortabilityFacts {
  const { language, held } = input;
  const decision = decisionOn('portability', input.request);
  const outcome = outcomeFacts(decision, language);
  const common = buildCommonFacts(input, localizer);
  const given = isGiven(outcome);
  const portable = given && held !== null ? portableData(held) : null;
  const { leftOutReasons, inBrackets, items } = wordsOf(language);
  const { refusalReason } = decision;
  return {
    ...common,
    ...outcome,
    isGiven: given,
    hasCopy: given && input.hasPortableCopy && !common.copyGoesToPerson,
    included: (portable?.held.categories ?? []).map(({ name }) => localizer.text(name, 'category')),
    leftOut: (portable?.leftOut ?? []).map(({ name, reason, count }) => ({
      category: phrase(language, inBrackets, {
        what: localizer.text(name, 'category'),
        details: formatCount(language, items, count),
      }),
      reason: capitalise(language, phrase(language, leftOutReasons[reason])),
    })),
    ...transferFacts(input, given),
    offersAccess:
      outcome.isRefused && (refusalReason === 'not-consent-or-contract' || refusalReason === 'not-automated'),
  };
}

type TransferFacts = Pick<
  PortabilityFacts,
  'transferTo' | 'transferredOn' | 'isTransferring' | 'transferObstacle' | 'offersTransfer'
>;

function transferFacts(input: Input, given: boolean): TransferFacts {
  const { language, request } = input;
  const transferTo = given ? (detailsOf(request.rights, 'portability')?.transferTo ?? null) : null;
  const isAsked = transferTo !== null;
  const on = isAsked ? particularDay(input, 'transferredOn') : null;
  const obstacle = isAsked && on === null ? particular(input, 'transferObstacle') : null;
  return {
    transferTo,
    transferredOn: on === null ? null : formatDate(language, on),
    isTransferring: isAsked && on === null && obstacle === null,
    transferObstacle: paragraphsOf(obstacle).map(asSentence),
    offersTransfer: given && !isAsked,
  };
}

export function portabilityGaps(input: Input): readonly LetterGap[] {
  return [...nothingHeldGaps(input, 'portability'), ...reasonGaps(input, 'portability')];
}

export function portabilityWarnings(input: Input, facts: PortabilityFacts): readonly LetterWarning[] {
  return facts.isGiven && !input.hasPortableCopy ? ['no-copy'] : [];
}
