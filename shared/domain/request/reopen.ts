/** What opens a closed request again: that it was closed early, or that the person now says who they are (GDPR Art. 11(2), 12(2), 12(6)). */
import { answeredOn, type LetterStanding } from './lifecycle.ts';
import type { RefusalReason, RequestRight, SubjectRequest } from './request.ts';

/** Refusals whose letter promises that the examination goes on as soon as the answer is there. */
const untilAnswered: readonly RefusalReason[] = ['identity-not-confirmed', 'not-identifiable'];

/** The rights that were refused for want of an answer, whichever letter said so. */
export function rightsAwaitingAnswer(
  { rights }: Pick<SubjectRequest, 'rights'>,
  letters: readonly LetterStanding[],
): readonly RequestRight[] {
  return rights.filter((asked) => {
    const { outcome, refusalReason } = asked;
    if (outcome !== 'refused' || refusalReason === null || !untilAnswered.includes(refusalReason))
      return false;
    return answeredOn(asked, letters) !== null;
  });
}

export function mayReopen(
  request: Pick<SubjectRequest, 'rights' | 'voided' | 'closedEarly'>,
  letters: readonly LetterStanding[],
): boolean {
  if (request.voided !== null) return false;
  return request.closedEarly !== null || rightsAwaitingAnswer(request, letters).length > 0;
}

/** As before its decision. */
export function undecided(asked: RequestRight): RequestRight {
  return { ...asked, outcome: null, refusalReason: null, reasonText: null, decidedOn: null };
}
