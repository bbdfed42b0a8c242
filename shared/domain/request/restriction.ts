/** Which requests keep a person's data restricted (GDPR Art. 18): several may, and the mark falls with the last of them. */
import { detailsOf } from './right-details.ts';
import type { RequestRight, SubjectRequest } from './request.ts';

/** @param isOpen of the request: one that was closed undecided asks for nothing any more */
export function keepsRestricted(request: SubjectRequest, isOpen: boolean): boolean {
  if (request.voided !== null || request.ourRole === 'processor') return false;
  return request.rights.some((asked) => {
    if (asked.right === 'restriction') {
      const isLifted = (detailsOf(request.rights, 'restriction')?.liftedOn ?? null) !== null;
      return asked.outcome === null ? isOpen : isGranted(asked) && !isLifted;
    }
    // Art. 18(1)(d): while it is weighed; once upheld, the activities themselves stop.
    if (asked.right === 'objection') {
      return isOpen && (asked.outcome === null || (isGranted(asked) && asked.carriedOutOn === null));
    }
    return false;
  });
}

export function isGranted({ outcome }: Pick<RequestRight, 'outcome'>): boolean {
  return outcome === 'granted' || outcome === 'partly-granted';
}
