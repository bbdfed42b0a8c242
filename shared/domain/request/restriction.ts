/** Which requests keep a person's data restricted (GDPR Art. 18): several may, and the mark falls with the last of them. */
import { answeredOn, isOpen, requestState, type LetterStanding } from './lifecycle.ts';
import { detailsOf } from './right-details.ts';
import type { SubjectRequest } from './request.ts';
import { isGranted } from './right.ts';

/** @param letters of the request: one that was closed undecided asks for nothing any more */
export function keepsRestricted(request: SubjectRequest, letters: readonly LetterStanding[]): boolean {
  if (request.voided !== null || request.ourRole === 'processor') return false;
  const isStillOpen = isOpen(requestState(request, letters));
  return request.rights.some((asked) => {
    if (asked.right !== 'restriction' && asked.right !== 'objection') return false;
    if (asked.right === 'restriction' && isGranted(asked)) {
      return (detailsOf(request.rights, 'restriction')?.liftedOn ?? null) === null;
    }
    // Art. 18(1)(d), 18(3): while it is weighed, and until the answer that ends it has left; who withdraws knows.
    return isStillOpen && asked.outcome !== 'withdrawn' && answeredOn(asked, letters) === null;
  });
}
