/** The kinds of letter that Greffe writes: to whom each one goes, and which rights it answers for good. */
import { z } from 'zod';
import type { RefusalReason, RequestRight } from '../request/request.ts';
import type { Outcome, Right } from '../request/right.ts';
import type { Matter } from './letter-about.ts';

export const letterKinds = [
  'acknowledgement',
  'identity-question',
  'agent-question',
  'clarification-question',
  'reminder',
  'extension',
  'fee-announcement',
  'access-answer',
  'rectification-answer',
  'erasure-answer',
  'restriction-answer',
  'portability-answer',
  'objection-answer',
  'marketing-answer',
  'consent-answer',
  'automated-decision-answer',
  'post-mortem-answer',
  'nothing-held',
  'not-identifiable',
  'silence-closing',
  'refusal',
  'forwarded',
  'forwarding',
  'recipient-notice',
  'recipient-reminder',
  'restriction-lifting',
  'restriction-lifted',
  'authority-answer',
  'source-notice',
  'breach-notice',
  'breach-client-notice',
] as const;
export const letterKindSchema = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKindSchema>;

/**
 * `recipient`: a processor or recipient of the data (Art. 19). `client`: the controller for whom we process. `authority`: who opened
 * a case. `person`: somebody who has asked for nothing: their data came from elsewhere (Art. 14), or a breach concerns it (Art. 34).
 */
export type Addressee = 'requester' | 'recipient' | 'client' | 'authority' | 'person';

/** One right whatever became of it, or every right of the request with one outcome. */
type Answers =
  | { readonly right: Right }
  | { readonly outcome: Outcome; readonly reasons: readonly RefusalReason[] | null };

interface LetterRule {
  readonly addressee: Addressee;
  /** Null for a letter on the way. */
  readonly answers: Answers | null;
}

const onTheWay = (addressee: Addressee): LetterRule => ({ addressee, answers: null });
const answerTo = (right: Right): LetterRule => ({ addressee: 'requester', answers: { right } });
const answerToAll = (outcome: Outcome, reasons: readonly RefusalReason[] | null = null): LetterRule => ({
  addressee: 'requester',
  answers: { outcome, reasons },
});

export const letterRules: Readonly<Record<LetterKind, LetterRule>> = {
  acknowledgement: onTheWay('requester'),
  'identity-question': onTheWay('requester'),
  'agent-question': onTheWay('requester'),
  'clarification-question': onTheWay('requester'),
  reminder: onTheWay('requester'),
  extension: onTheWay('requester'),
  'fee-announcement': onTheWay('requester'),
  'access-answer': answerTo('access'),
  'rectification-answer': answerTo('rectification'),
  'erasure-answer': answerTo('erasure'),
  'restriction-answer': answerTo('restriction'),
  'portability-answer': answerTo('portability'),
  'objection-answer': answerTo('objection'),
  'marketing-answer': answerTo('marketing-objection'),
  'consent-answer': answerTo('consent-withdrawal'),
  'automated-decision-answer': answerTo('automated-decision'),
  'post-mortem-answer': answerTo('post-mortem'),
  'nothing-held': answerToAll('nothing-held'),
  'not-identifiable': answerToAll('refused', ['not-identifiable']),
  'silence-closing': answerToAll('refused', ['identity-not-confirmed']),
  refusal: answerToAll('refused'),
  forwarded: answerToAll('forwarded'),
  forwarding: onTheWay('client'),
  'recipient-notice': onTheWay('recipient'),
  'recipient-reminder': onTheWay('recipient'),
  'restriction-lifting': onTheWay('requester'),
  'restriction-lifted': onTheWay('requester'),
  'authority-answer': onTheWay('authority'),
  'source-notice': onTheWay('person'),
  'breach-notice': onTheWay('person'),
  'breach-client-notice': onTheWay('client'),
};

/** What a letter of this kind is about. */
export function matterOfKind(kind: LetterKind): Matter {
  if (kind === 'breach-client-notice') return 'breach';
  const { addressee } = letterRules[kind];
  if (addressee === 'authority') return 'authority-case';
  return addressee === 'person' ? 'subject' : 'request';
}

/** Art. 12(4) and 14(2)(e): a final answer, and what tells a person of their rights, name the authority and the court. */
export function namesComplaint(kind: LetterKind): boolean {
  return letterRules[kind].answers !== null || kind === 'source-notice';
}

/** The right that a letter is the answer to; null for a letter on the way, and for one that answers all that ended alike. */
export function rightAnsweredBy(kind: LetterKind): Right | null {
  const { answers } = letterRules[kind];
  return answers !== null && 'right' in answers ? answers.right : null;
}

/** Whether a letter of this kind is the final answer to a right, as that right was decided. */
export function isAnsweredBy(
  asked: Pick<RequestRight, 'right' | 'outcome' | 'refusalReason'>,
  kind: LetterKind,
): boolean {
  const { answers } = letterRules[kind];
  if (answers === null) return false;
  if ('right' in answers) return answers.right === asked.right;
  if (answers.outcome !== asked.outcome) return false;
  return (
    answers.reasons === null ||
    (asked.refusalReason !== null && answers.reasons.includes(asked.refusalReason))
  );
}

/** The letter to propose for a right: its own, unless what became of it has a letter for all rights that ended so. */
export function answerKindOf(
  asked: Pick<RequestRight, 'right' | 'outcome' | 'refusalReason'>,
): LetterKind | null {
  const own = letterKinds.find((kind) => rightAnsweredBy(kind) === asked.right) ?? null;
  const isForAll =
    asked.outcome === 'forwarded' || (asked.outcome === 'nothing-held' && !saysNothingHeld(own));
  if (!isForAll) return own;
  return letterKinds.find((kind) => rightAnsweredBy(kind) === null && isAnsweredBy(asked, kind)) ?? own;
}

/** These answers say in their own words that there is nothing; for the other rights there is one letter. */
function saysNothingHeld(kind: LetterKind | null): boolean {
  return (
    kind === 'access-answer' ||
    kind === 'erasure-answer' ||
    kind === 'consent-answer' ||
    kind === 'automated-decision-answer' ||
    kind === 'post-mortem-answer'
  );
}
