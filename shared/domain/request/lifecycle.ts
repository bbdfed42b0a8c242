/** Where a request stands, derived from its rights and letters, and which steps the law allows next. */
import { z } from 'zod';
import type { LocalDate } from '../local-date.ts';
import type { LetterKind } from '../letter/letter-kind.ts';
import { answerKindOf, isAnsweredBy } from '../letter/letter-kind.ts';
import { isEffectOwed } from './effect.ts';
import type { RequestRight, SubjectRequest } from './request.ts';
import type { Right } from './right.ts';

/** A rule that stopped a change. Worded for the user as `rule.<id>`. */
export const requestRuleSchema = z.enum([
  'request-closed',
  'request-voided',
  'right-not-asked',
  'right-already-answered',
  'reason-needed',
  'reason-not-for-right',
  'reason-words-needed',
  'right-not-in-law',
  'ground-needed',
  'identity-open',
  'already-extended',
  'extension-too-late',
  'extension-needs-reason',
  'already-suspended',
  'not-suspended',
  'date-before-receipt',
  'receipt-after-steps',
  'date-in-future',
  'receipt-too-early',
  'subject-needed',
  'decision-needed',
  'something-held',
  'erasure-not-carried-out',
  'erasure-already-carried-out',
  'access-answer-first',
  'portability-first',
  'letter-frozen',
  'letter-not-frozen',
  'already-posted',
  'posted-before-letter',
  'posted-before-return',
  'letter-replaced',
  'not-posted',
  'date-before-posting',
  'postal-address-needed',
  'email-needed',
  'attachment-destroyed',
  'not-closed-early',
  'details-needed',
  'nothing-to-carry-out',
  'already-carried-out',
  'not-carried-out',
  'not-restricted',
  'lift-not-announced',
  'subject-restricted',
  'client-needed',
  'client-decides',
  'legal-hold',
  'changed-since',
  'authority-hold',
  'case-closed',
  'letter-names-person',
  'breach-closed',
  'person-not-concerned',
  'breach-duties-open',
  'delay-reasons-needed',
  'risk-needed',
  'time-before-awareness',
  'disclosure-names-person',
  'not-on-consent',
  'consent-stands',
  'consent-withdrawn',
  'consent-proven',
  'nothing-to-choose',
  'identity-copy-not-needed',
  'sweep-to-confirm',
  'sweep-not-open',
  'sweep-taking-back',
  'sweep-confirming',
  'excess-sheet-needed',
  'excess-sheet-frozen',
  'excess-reason-needed',
]);
export type RequestRule = z.infer<typeof requestRuleSchema>;

/** A frozen letter as far as the life cycle cares. */
export interface LetterStanding {
  readonly kind: LetterKind;
  readonly letterOn: LocalDate;
  readonly postedOn: LocalDate | null;
  /** Rights whose decision was taken back after it was closed: it does not answer them any more. */
  readonly overtakenFor: readonly Right[];
}

export const requestStates = ['voided', 'received', 'in-progress', 'to-send', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

/**
 * `received`: nothing sent yet; `in-progress`: acknowledged, partly decided, or granted and not carried out; `to-send`: every
 * right is decided and done, an answer has not left; `closed`: every right is decided and answered, or the user closed it with a reason. Rights without a letter close with
 * their decision.
 */
export function requestState(request: SubjectRequest, letters: readonly LetterStanding[]): RequestState {
  if (request.voided !== null) return 'voided';
  if (request.closedEarly !== null) return 'closed';
  const isDecided = request.rights.every((asked) => asked.outcome !== null && !isEffectOwed(asked));
  if (isDecided) {
    const isSent = request.rights.every(
      (asked) => asked.outcome === 'withdrawn' || isAnswered(asked, letters),
    );
    return isSent ? 'closed' : 'to-send';
  }
  const isStarted = letters.length > 0 || request.rights.some(({ outcome }) => outcome !== null);
  return isStarted ? 'in-progress' : 'received';
}

export function isOpen(state: RequestState): boolean {
  return state === 'received' || state === 'in-progress' || state === 'to-send';
}

type Decided = Pick<RequestRight, 'right' | 'outcome' | 'refusalReason'>;

/** Whether a letter is the final answer to a right, as that right stands now. */
export function answers({ kind, overtakenFor }: LetterStanding, asked: Decided): boolean {
  return isAnsweredBy(asked, kind) && !overtakenFor.includes(asked.right);
}

/** The day on which the answer to a right left. */
export function answeredOn(asked: Decided, letters: readonly LetterStanding[]): LocalDate | null {
  const sent = letters.filter((letter) => letter.postedOn !== null && answers(letter, asked));
  return sent[0]?.postedOn ?? null;
}

function isAnswered(asked: RequestRight, letters: readonly LetterStanding[]): boolean {
  return answerKindOf(asked) === null || answeredOn(asked, letters) !== null;
}
