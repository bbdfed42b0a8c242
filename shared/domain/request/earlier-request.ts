/** What the same person has asked before, as the register knows it: the only history that a claim of repetition can rest on. */
import { z } from 'zod';
import { requestIdSchema } from '../id.ts';
import { localDateSchema } from '../local-date.ts';
import { normaliseEmail } from '../text/email.ts';
import { requestReferenceSchema, type SubjectRequest } from './request.ts';
import { rightSchema } from './right.ts';

export const earlierRequestSchema = z
  .object({
    id: requestIdSchema,
    reference: requestReferenceSchema,
    receivedOn: localDateSchema,
    rights: z.array(rightSchema).readonly(),
  })
  .readonly();
export type EarlierRequest = z.infer<typeof earlierRequestSchema>;

/** In the order of receipt. What was entered by mistake, or withdrawn, was not asked. */
export function earlierRequests(
  request: SubjectRequest,
  all: readonly SubjectRequest[],
): readonly EarlierRequest[] {
  return all
    .filter((other) => other.voided === null && order(other, request) < 0 && isSamePerson(other, request))
    .map(({ id, reference, receivedOn, rights }) => ({
      id,
      reference,
      receivedOn,
      rights: rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right),
    }))
    .filter(({ rights }) => rights.length > 0)
    .toSorted(order);
}

type Dated = Pick<SubjectRequest, 'id' | 'receivedOn'>;

/** Of two that came on one day, the one that was entered first: ids follow time. */
function order(a: Dated, b: Dated): number {
  return a.receivedOn.localeCompare(b.receivedOn) || a.id.localeCompare(b.id);
}

/** Linked to the same person, or written from the same address by whoever asks for themselves: an agent asks for many. */
function isSamePerson(other: SubjectRequest, request: SubjectRequest): boolean {
  if (other.subjectId !== null && request.subjectId !== null) return other.subjectId === request.subjectId;
  const address = ownAddress(other);
  return address !== null && address === ownAddress(request);
}

function ownAddress({ requester: { role, email } }: SubjectRequest): string | null {
  return role === 'self' && email !== null ? normaliseEmail(email) : null;
}
