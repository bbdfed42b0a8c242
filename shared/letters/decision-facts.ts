/** What was decided on a right, and why, as the letter that answers it says it (GDPR Art. 12(4)). */
import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import {
  needsWords,
  type RefusalReason,
  type RequestRight,
  type SubjectRequest,
} from '../domain/request/request.ts';
import type { Right } from '../domain/request/right.ts';
import { phrase } from './format.ts';
import { wordsOf } from './words/words.ts';

export const refusalFactsShape = {
  /** A sentence of ours for the reason that the user chose. */
  refusal: z.string().nullable(),
  /** The user's own words. */
  reasonText: z.string().nullable(),
} as const;

type Decision = Pick<RequestRight, 'right' | 'outcome' | 'refusalReason' | 'reasonText'>;

/** Throws where the request does not ask for the right: no letter answers what was not asked. */
export function decisionOn(right: Right, { rights }: SubjectRequest): RequestRight {
  const decision = rights.find((each) => each.right === right);
  if (decision === undefined) throw new Error(`The request does not ask for ${right}`);
  return decision;
}

export function refusalFacts(
  decision: Decision | null,
  language: Language,
  fallback: RefusalReason | null = null,
): { readonly refusal: string | null; readonly reasonText: string | null } {
  const reason = decision?.refusalReason ?? (decision === null ? null : fallback);
  const written = decision?.reasonText ?? null;
  // "Our reason is the following:" needs something that follows.
  const isHollow = reason !== null && needsWords(reason) && written === null;
  return {
    refusal:
      decision === null || reason === null || isHollow
        ? null
        : phrase(language, refusalSentence(decision.right, reason, language)),
    reasonText: written,
  };
}

function refusalSentence(right: Right, reason: RefusalReason, language: Language): string {
  const { refusals, legalObligation, legalClaims, othersRights } = wordsOf(language);
  switch (reason) {
    case 'legal-obligation':
      return legalObligation[right === 'erasure' ? right : 'other'];
    case 'legal-claims':
      return legalClaims[right === 'erasure' || right === 'objection' ? right : 'other'];
    case 'others-rights':
      return othersRights[right === 'access' || right === 'portability' ? right : 'other'];
    default:
      return refusals[reason];
  }
}
