/** Requests as the clock sees them: an open one received by a Belgian controller, unless a test says otherwise. */
import { requestIdSchema, type RequestId } from '../../shared/domain/id.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { ClockFacts } from '../../shared/domain/request/clock-facts.ts';
import { aDeadline } from './deadline-builders.ts';

interface Given {
  readonly number?: number;
  /** Null for a closed request. */
  readonly deadline?: Parameters<typeof aDeadline>[0] | null;
  readonly dutyOn?: string;
  readonly askedOn?: string;
  readonly undeliveredSince?: readonly string[];
}

export function aRequestId(number: number): RequestId {
  return requestIdSchema.parse(`0190a5b0-0000-7000-8000-${String(number).padStart(12, '0')}`);
}

export function aClock({ number = 1, deadline = null, ...given }: Given = {}): ClockFacts {
  const { dutyOn, askedOn, undeliveredSince = [] } = given;
  return {
    requestId: aRequestId(number),
    deadline: deadline === null ? null : aDeadline(deadline),
    dutyOn: dutyOn === undefined ? null : localDate(dutyOn),
    askedOn: askedOn === undefined ? null : localDate(askedOn),
    undeliveredSince: undeliveredSince.map(localDate),
  };
}
