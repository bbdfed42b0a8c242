/** What the clock reads of one request: its dates, and what is owed or awaited. No person. */
import type { RequestId } from '../id.ts';
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
