/** What the clock reads of one request, of the case of an authority or of a breach: dates, and what is owed or awaited. No person. */
import type { AuthorityCaseId, BreachId, RequestId } from '../id.ts';
import type { LocalDate } from '../local-date.ts';
import type { Deadline } from './deadline.ts';

export interface ClockFacts {
  readonly requestId: RequestId;
  /** Null once the request is closed. */
  readonly deadline: Pick<Deadline, 'aimOn' | 'limitOn' | 'postByOn' | 'isSuspended'> | null;
  /** By when what cannot wait for the answer is carried out (`immediateDutyOn`); null where nothing is owed any more. */
  readonly dutyOn: LocalDate | null;
  /** The day on which a question left that is still unanswered. */
  readonly askedOn: LocalDate | null;
  /** The days on which registered letters left of which nothing was heard since. */
  readonly undeliveredSince: readonly LocalDate[];
}

/** An authority's letter that is still to be answered; the day is the one that it names. */
export interface CaseClockFacts {
  readonly authorityCaseId: AuthorityCaseId;
  readonly answerDueOn: LocalDate;
}

/** A breach of which the authority, or the client, is still to be told: GDPR Art. 33. */
export interface BreachClockFacts {
  readonly breachId: BreachId;
  readonly awareOn: LocalDate;
  /** The instant at which the hours end, and its day on the controller's clock. */
  readonly dueAt: string;
  readonly dueOn: LocalDate;
}

export type AnyClockFacts = ClockFacts | CaseClockFacts | BreachClockFacts;

export function isCase(facts: AnyClockFacts): facts is CaseClockFacts {
  return 'authorityCaseId' in facts;
}

export function isBreach(facts: AnyClockFacts): facts is BreachClockFacts {
  return 'breachId' in facts;
}
