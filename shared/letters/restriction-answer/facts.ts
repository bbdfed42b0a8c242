/** What an answer to a request for restriction says: in which case, since when, what it means, and how it ends (GDPR Art. 18, 19). */
import { z } from 'zod';
import { detailsOf, type RestrictionCase } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { formatArticle, formatDate, formatList, phrase } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, nothingHeldGaps, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';
import { endOfRestriction, endOfRestrictionShape } from '../restriction-facts.ts';
import { wordsOf } from '../words/words.ts';

const optionalText = z.string().nullable();

export const restrictionFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    /** Granted, in whole or in part. */
    isRestricted: z.boolean(),
    restrictedOn: optionalText,
    /** Granted, and the record bears no mark: a preview. */
    isToBeCarriedOut: z.boolean(),
    /** "vous contestez l’exactitude …" with its point of Art. 18(1). */
    restrictionCase: optionalText,
    /** The policy promises that only the person lifts it. */
    onlyPersonLifts: z.boolean(),
    recipientsTold: optionalText,
    ...endOfRestrictionShape,
  })
  .readonly();
export type RestrictionFacts = z.infer<typeof restrictionFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;

export function buildRestrictionFacts(input: Input, localizer: Localizer): RestrictionFacts {
  const { language, request, restrictedOn, recipientsTold } = input;
  const outcome = outcomeFacts(decisionOn('restriction', request), language);
  const details = detailsOf(request.rights, 'restriction');
  const isRestricted = isGiven(outcome);
  return {
    ...buildCommonFacts(input, localizer),
    ...outcome,
    isRestricted,
    restrictedOn: isRestricted && restrictedOn !== null ? formatDate(language, restrictedOn) : null,
    isToBeCarriedOut: isRestricted && restrictedOn === null,
    restrictionCase: isRestricted ? caseText(details?.case ?? null, localizer) : null,
    onlyPersonLifts: isRestricted && details?.untilPersonLifts === true,
    recipientsTold: isRestricted && recipientsTold.length > 0 ? formatList(language, recipientsTold) : null,
    ...endOfRestriction(input, outcome.isRefused),
  };
}

function caseText(point: RestrictionCase | null, { language }: Localizer): string | null {
  if (point === null) return null;
  const { restrictionCases, inBrackets } = wordsOf(language);
  const details = formatArticle(language, { act: 'gdpr', place: `18(1)(${point})` });
  return phrase(language, inBrackets, { what: phrase(language, restrictionCases[point]), details });
}

/** Which of the four cases it is has to be said. */
export function restrictionGaps(input: Input): readonly LetterGap[] {
  const { outcome } = decisionOn('restriction', input.request);
  const isGranted = outcome !== 'refused' && outcome !== 'nothing-held';
  const hasCase = (detailsOf(input.request.rights, 'restriction')?.case ?? null) !== null;
  return [
    ...nothingHeldGaps(input, 'restriction'),
    ...(isGranted && !hasCase ? [{ kind: 'details' } as const] : reasonGaps(input, 'restriction')),
  ];
}
