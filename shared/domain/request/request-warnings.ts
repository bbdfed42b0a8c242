/** What would end as a complaint if nobody noticed. Codes, worded as `warning.<code>`. */
import type { Promises } from '../controller/promises.ts';
import { gdprAppliesFrom } from '../law/answering-law.ts';
import { addYears, isAfter, isBefore, type LocalDate } from '../local-date.ts';
import { normaliseEmail } from '../text/email.ts';
import type { Subject } from '../subject/subject.ts';
import { isPublicNetwork } from './channel.ts';
import type { Deadline } from './deadline.ts';
import { isQuestionUnanswered, type OpenQuestion } from './question.ts';
import type { IdentityCheck, SubjectRequest } from './request.ts';
import { rightRules } from './right.ts';

export const requestWarningCodes = [
  'past-limit',
  'past-aim',
  'before-the-gdpr',
  'address-not-known',
  'identity-copy-promised',
  'doubt-not-noted',
  'answer-not-by-network',
  'owed-at-once',
  'agent-mandate',
  'parent-asks',
  'minor',
  'channel-not-named',
  'question-unanswered',
  'suspended',
  'authority-hold',
] as const;
export type RequestWarningCode = (typeof requestWarningCodes)[number];

interface WarningFacts {
  readonly request: SubjectRequest;
  readonly subject: Subject | null;
  readonly promises: Promises;
  readonly identityChecks: readonly IdentityCheck[];
  readonly deadline: Deadline;
  readonly question: OpenQuestion | null;
  readonly today: LocalDate;
  /** An authority looks into the request. */
  readonly isHeld: boolean;
  /** A copy of an identity document is kept with the request. */
  readonly hasIdentityCopy: boolean;
  /** In a letter that asks who they are. */
  readonly isDoubtWritten: boolean;
}

export function requestWarnings(facts: WarningFacts): readonly RequestWarningCode[] {
  const { request, subject, promises, identityChecks, deadline, today } = facts;
  const openRights = request.rights.filter(({ outcome }) => outcome === null);
  if (request.voided !== null || openRights.length === 0) return facts.isHeld ? ['authority-hold'] : [];
  const isIdentified = identityChecks.some(({ confirmed }) => confirmed);
  const holds: Readonly<Record<RequestWarningCode, boolean>> = {
    'past-limit': isAfter(today, deadline.limitOn),
    'past-aim': isAfter(today, deadline.aimOn) && !isBefore(deadline.limitOn, today),
    // Art. 99(2): most often a year typed wrong.
    'before-the-gdpr': isBefore(request.receivedOn, gdprAppliesFrom),
    // An answer goes to an address that was known before the request; another one calls for identification.
    'address-not-known': subject !== null && !isIdentified && !knowsAddress(subject, request),
    'identity-copy-promised': promises.identityRule === 'identity-copy-and-signature' && !isIdentified,
    // Art. 12(6): proof of identity is asked of whom there is a reasonable doubt; the doubt is what an authority asks for.
    'doubt-not-noted': isProofWithoutDoubt(facts),
    'answer-not-by-network': isPublicNetwork(request.channel),
    'owed-at-once': openRights.some(({ right }) => rightRules[right].pace !== 'month'),
    'agent-mandate': request.requester.role !== 'self',
    // Of parents who do not agree, neither decides for the child alone; Greffe decides nothing.
    'parent-asks': request.requester.role === 'parent',
    minor: subject !== null && isMinor(subject, request.receivedOn),
    // Art. 12(2): a request is valid by whatever way it comes; a form is not insisted on.
    'channel-not-named': promises.channels.length > 0 && !promises.channels.includes(request.channel),
    'question-unanswered': isQuestionUnanswered(facts.question, today),
    suspended: deadline.isSuspended,
    'authority-hold': facts.isHeld,
  };
  return requestWarningCodes.filter((code) => holds[code]);
}

function isProofWithoutDoubt({
  hasIdentityCopy,
  identityChecks,
  question,
  isDoubtWritten,
}: WarningFacts): boolean {
  const isAsked = hasIdentityCopy || question?.about === 'identity';
  return isAsked && !isDoubtWritten && identityChecks.every(({ confirmed }) => confirmed);
}

/** A discerning minor may ask alone; the answer is worded for a child (Art. 12(1)). */
function isMinor({ birthOn }: Subject, on: LocalDate): boolean {
  return birthOn !== null && isBefore(on, addYears(birthOn, 18));
}

/** Whether the requester wrote from, or asks for an answer at, an address that the register holds. */
export function knowsAddress(subject: Subject, request: SubjectRequest): boolean {
  return knownWay(subject, request) !== null;
}

/** The way that the register already knew to be theirs; null where there is none. */
export function knownWay(
  subject: Pick<Subject, 'contacts' | 'addresses'>,
  { requester }: Pick<SubjectRequest, 'requester'>,
): 'known-email' | 'known-address' | null {
  const { email, address } = requester;
  const isKnownEmail =
    email !== null &&
    subject.contacts.some(
      ({ kind, value }) => kind === 'email' && normaliseEmail(value) === normaliseEmail(email),
    );
  const isKnownAddress =
    address !== null &&
    subject.addresses.some((known) => JSON.stringify(known.address) === JSON.stringify(address));
  if (isKnownEmail) return 'known-email';
  return isKnownAddress ? 'known-address' : null;
}
