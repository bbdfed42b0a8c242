/** What the person learns of a decision taken by a machine: its logic and effects, and how a human looked at it (GDPR Art. 15(1)(h), 22). */
import { z } from 'zod';
import type { RefusalReason } from '../../domain/request/request.ts';
import { detailsOf, type DetailsOf } from '../../domain/request/right-details.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn, refusalFacts, refusalFactsShape } from '../decision-facts.ts';
import { asSentence, formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';

const texts = z.array(z.string()).readonly();

export const automatedDecisionFactsSchema = z
  .object({
    ...commonFacts,
    ...refusalFactsShape,
    /** Exactly one of the four is true. `isNone`: no decision of the kind is taken about them. */
    isNone: z.boolean(),
    isGranted: z.boolean(),
    isPartial: z.boolean(),
    isRefused: z.boolean(),
    /** In the controller's plain words. */
    decision: texts,
    logic: texts,
    consequences: texts,
    /** Art. 22(3): the day a human looked at it again, and who by function. */
    reviewedOn: z.string().nullable(),
    reviewer: z.string().nullable(),
    isConfirmed: z.boolean(),
    isChanged: z.boolean(),
    reviewReason: texts,
    /** A decision stands that no human has looked at yet. */
    offersReview: z.boolean(),
  })
  .readonly();
export type AutomatedDecisionFacts = z.infer<typeof automatedDecisionFactsSchema>;

type Details = DetailsOf<'automated-decision'>;
type Decided = ReturnType<typeof decisionOn>;

export function buildAutomatedDecisionFacts(
  input: LetterInput,
  localizer: Localizer,
): AutomatedDecisionFacts {
  const asked = decisionOn('automated-decision', input.request);
  const details = detailsOf(input.request.rights, 'automated-decision');
  const isRefused = asked.outcome === 'refused';
  const isPartial = asked.outcome === 'partly-granted';
  const isNone = asked.outcome === 'nothing-held';
  const isReviewed = !isNone && details !== null && details.review !== null;
  // A refusal tells nothing about a decision, unless a human has looked at it.
  const told = isNone || (isRefused && !isReviewed) ? null : details;
  const sentences = (written: string | null | undefined) => paragraphsOf(written ?? null).map(asSentence);
  return {
    ...buildCommonFacts(input, localizer),
    ...refusalFacts(isRefused || isPartial ? asked : null, input.language),
    isNone,
    isGranted: !isNone && !isPartial && !isRefused,
    isPartial,
    isRefused,
    decision: sentences(told?.decision),
    logic: sentences(told?.logic),
    consequences: sentences(told?.consequences),
    ...reviewFacts(isReviewed ? details : null, input),
    offersReview: !isNone && !isReviewed && (details?.decision ?? null) !== null && mayBeContested(asked),
  };
}

/** Art. 22(3) leaves out what a law authorises; and a refusal for other reasons says nothing of a decision. */
const contestable: ReadonlySet<RefusalReason | null> = new Set<RefusalReason>([
  'decision-needed-for-contract',
  'decision-by-explicit-consent',
  'legal-claims',
  'other',
]);

function mayBeContested({ outcome, refusalReason }: Decided): boolean {
  return outcome !== 'refused' || contestable.has(refusalReason);
}

function reviewFacts(
  details: Details | null,
  { language }: LetterInput,
): Pick<AutomatedDecisionFacts, 'reviewedOn' | 'reviewer' | 'isConfirmed' | 'isChanged' | 'reviewReason'> {
  const reviewedOn = details?.reviewedOn ?? null;
  const reviewer = details?.reviewer ?? null;
  return {
    reviewedOn: reviewedOn === null ? null : formatDate(language, reviewedOn),
    reviewer: reviewer === null ? null : asSentence(reviewer),
    isConfirmed: details?.review === 'confirmed',
    isChanged: details?.review === 'changed',
    reviewReason: paragraphsOf(details?.reviewReason ?? null).map(asSentence),
  };
}

/** What is granted is an explanation; what was looked at again has a day, somebody who did, and a reason. */
export function automatedDecisionGaps({ request }: LetterInput): readonly LetterGap[] {
  const { outcome } = decisionOn('automated-decision', request);
  const details = detailsOf(request.rights, 'automated-decision');
  const { decision = null, logic = null, consequences = null } = details ?? {};
  const isGranted = outcome === 'granted' || outcome === 'partly-granted';
  const isReviewed = outcome !== 'nothing-held' && details !== null && details.review !== null;
  const needed = [
    ...(isGranted || isReviewed ? [decision, logic, consequences] : []),
    ...(isReviewed ? [details.reviewedOn, details.reviewer, details.reviewReason] : []),
  ];
  return needed.includes(null) ? [{ kind: 'details' }] : [];
}
