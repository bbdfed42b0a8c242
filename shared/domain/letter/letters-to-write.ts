/** Which letters a request may still call for, as it stands: what the desk offers to write. Nothing here decides for the user. */
import type { LocalDate } from '../local-date.ts';
import type { ExtensionStanding } from '../request/extension.ts';
import { openQuestion } from '../request/question.ts';
import { detailsOf } from '../request/right-details.ts';
import { answers, isOpen, type LetterStanding, type RequestState } from '../request/lifecycle.ts';
import type { SubjectRequest, Suspension } from '../request/request.ts';
import { answerKindOf, isAnsweredBy, letterKinds, letterRules, type LetterKind } from './letter-kind.ts';

interface LettersToWriteFacts {
  readonly request: SubjectRequest;
  readonly state: RequestState;
  readonly letters: readonly LetterStanding[];
  readonly suspensions: readonly Suspension[];
  readonly extension: ExtensionStanding;
  readonly isIdentityConfirmed: boolean;
}

export interface LettersToWrite {
  /** What comes next by itself: the acknowledgement, and the answer to each right that is decided. */
  readonly next: readonly LetterKind[];
  /** What this request may need on the way, or in place of the proposed answers. */
  readonly others: readonly LetterKind[];
}

export function lettersToWrite(facts: LettersToWriteFacts): LettersToWrite {
  const { request, state, letters } = facts;
  if (request.voided !== null) return { next: [], others: [] };
  const decided = request.rights.filter(({ outcome }) => outcome !== null && outcome !== 'withdrawn');
  const proposed = decided.map(answerKindOf).filter((kind) => kind !== null);
  const isAcknowledged = letters.some(({ kind }) => kind === 'acknowledgement');
  const toAnswer = decided.filter((asked) => !letters.some((letter) => answers(letter, asked)));
  const owed = toAnswer.map(answerKindOf).filter((kind) => kind !== null);
  const next = [...new Set<LetterKind>(isAcknowledged ? owed : ['acknowledgement', ...owed])];
  const others = letterKinds.filter(
    (kind) => !next.includes(kind) && !proposed.includes(kind) && isFitting(kind, facts),
  );
  return isOpen(state) ? { next, others } : { next: [], others: others.filter(isForAfterwards) };
}

function isFitting(kind: LetterKind, facts: LettersToWriteFacts): boolean {
  const { request, extension, isIdentityConfirmed } = facts;
  const undecided = request.rights.some(({ outcome }) => outcome === null);
  switch (kind) {
    case 'identity-question':
      return undecided && !isIdentityConfirmed;
    case 'agent-question':
      return undecided && request.requester.role !== 'self';
    case 'clarification-question':
      return request.rights.some(({ right, outcome }) => right === 'access' && outcome === null);
    case 'reminder':
      return openQuestion(facts) !== null;
    case 'extension':
      return extension === 'allowed' || extension === 'warn-after-nominal';
    case 'fee-announcement':
      return undecided;
    case 'forwarding':
      return request.client !== null;
    case 'restriction-lifting':
      return isRestricted(request);
    case 'restriction-lifted':
      return liftedOn(request) !== null;
    default:
      return isJointAnswer(kind) && request.rights.some((asked) => isAnsweredBy(asked, kind));
  }
}

/** One letter for every right that ended so. */
function isJointAnswer(kind: LetterKind): boolean {
  const { answers } = letterRules[kind];
  return answers !== null && 'outcome' in answers;
}

function isRestricted({ rights }: SubjectRequest): boolean {
  const asked = rights.find(({ right }) => right === 'restriction');
  const isSet = asked?.outcome === 'granted' || asked?.outcome === 'partly-granted';
  return isSet && liftedOn({ rights }) === null;
}

function liftedOn({ rights }: Pick<SubjectRequest, 'rights'>): LocalDate | null {
  return detailsOf(rights, 'restriction')?.liftedOn ?? null;
}

/** Art. 18(3): a restriction outlives its request. */
function isForAfterwards(kind: LetterKind): boolean {
  return kind === 'restriction-lifting' || kind === 'restriction-lifted';
}
