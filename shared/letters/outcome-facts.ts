/** How a right ended, as its own answer says it, and what of it the register has not carried out yet. */
import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { RequestRight } from '../domain/request/request.ts';
import type { Right } from '../domain/request/right.ts';
import { decisionOn, refusalFacts, refusalFactsShape } from './decision-facts.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterGap, LetterWarning } from './letter-problem.ts';

export const outcomeFactsShape = {
  /** At most one of the three is true; none where there is nothing to answer for. */
  isGranted: z.boolean(),
  isPartial: z.boolean(),
  isRefused: z.boolean(),
  ...refusalFactsShape,
} as const;

interface OutcomeFacts {
  readonly isGranted: boolean;
  readonly isPartial: boolean;
  readonly isRefused: boolean;
  readonly refusal: string | null;
  readonly reasonText: string | null;
}

/** A right that is not decided yet reads as granted: nothing is sealed before the decision. */
export function outcomeFacts(
  decision: Pick<RequestRight, 'right' | 'outcome' | 'refusalReason' | 'reasonText'>,
  language: Language,
): OutcomeFacts {
  const { outcome } = decision;
  const isRefused = outcome === 'refused';
  const isPartial = outcome === 'partly-granted';
  return {
    isGranted: outcome === null || outcome === 'granted',
    isPartial,
    isRefused,
    ...refusalFacts(isRefused || isPartial ? decision : null, language),
  };
}

/** That nothing is held is said by another letter, for all rights alike. */
export function nothingHeldGaps(input: LetterInput, right: Right): readonly LetterGap[] {
  const { outcome } = decisionOn(right, input.request);
  return outcome === 'nothing-held' ? [{ kind: 'outcome', outcome }] : [];
}

/** Granted, in whole or in part. */
export function isGiven({ isGranted, isPartial }: Pick<OutcomeFacts, 'isGranted' | 'isPartial'>): boolean {
  return isGranted || isPartial;
}

/** Art. 12(4): a refusal for a reason of the user's own is none until it is written. */
export function reasonGaps(input: LetterInput, right: Right): readonly LetterGap[] {
  const { isPartial, isRefused, refusal, reasonText } = outcomeFacts(
    decisionOn(right, input.request),
    input.language,
  );
  const isMute = (isPartial || isRefused) && refusal === null && reasonText === null;
  return isMute ? [{ kind: 'details' }] : [];
}

export function effectWarnings(isOwed: boolean): readonly LetterWarning[] {
  return isOwed ? ['effect-not-carried-out'] : [];
}
