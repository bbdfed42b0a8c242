/** What a breach obliges to, by law or by the policy's own promise: who has to be told, until when, and whether it was done. */
import type { Promises } from '../controller/promises.ts';
import { breachNoticeDueAt, clientNoticeDueAt, hoursDeadline } from '../law/hours-deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { Breach, BreachPhase } from './breach.ts';

export type Because = 'law' | 'promise' | 'not-assessed';

export interface NoticeDuty {
  /** Null: nothing is owed. `not-assessed`: until the risk is judged unlikely, the hours run. */
  readonly because: Because | null;
  readonly dueAt: string;
  readonly toldAt: string | null;
  /** Told after its hour, or not told yet and past it. */
  readonly isLate: boolean;
}

export interface PersonsDuty {
  readonly because: Because | null;
  readonly isDone: boolean;
}

export interface BreachDuties {
  /** Of a controller: the authority (Art. 33(1)). */
  readonly authority: NoticeDuty | null;
  /** Of a processor: its client (Art. 33(2)). */
  readonly client: NoticeDuty | null;
  /** Art. 34; null where the client decides. */
  readonly persons: PersonsDuty | null;
}

export interface BreachDutyFacts {
  readonly breach: Breach;
  readonly phases: readonly Pick<BreachPhase, 'toldAt'>[];
  /** What the policy promised on the day of awareness. */
  readonly promises: Pick<Promises, 'breachNoticeWithinHours' | 'tellsPersonsOfEveryBreach'>;
  /** Letters to persons that have left, and those that were chosen to be written. */
  readonly letters: { readonly sent: number; readonly expected: number };
  /** The day on which the letter to the client left. */
  readonly clientToldOn: LocalDate | null;
  readonly now: string;
}

export function breachDuties(facts: BreachDutyFacts): BreachDuties {
  if (facts.breach.ourRole === 'processor')
    return { authority: null, client: clientDuty(facts), persons: null };
  return { authority: authorityDuty(facts), client: null, persons: personsDuty(facts) };
}

/**
 * Art. 33(1): strict hours from awareness, through nights and holidays. A policy may promise more: every breach, whatever its
 * risk, and within fewer hours. Then the earlier of the two counts.
 */
function authorityDuty({ breach, phases, promises, now }: BreachDutyFacts): NoticeDuty {
  const lawDueAt = breachNoticeDueAt(breach.awareAt);
  const { breachNoticeWithinHours } = promises;
  const promisedAt =
    breachNoticeWithinHours === null ? null : hoursDeadline(breach.awareAt, breachNoticeWithinHours);
  const because = becauseOfAuthority(breach, promisedAt !== null);
  // Where only the promise obliges, only its hours count.
  const isByLaw = because !== 'promise';
  const dueAt = promisedAt === null || (isByLaw && lawDueAt < promisedAt) ? lawDueAt : promisedAt;
  return noticeDuty({ because, dueAt, toldAt: firstTold(phases), now });
}

function becauseOfAuthority({ risk }: Breach, isPromised: boolean): Because | null {
  if (risk === null) return 'not-assessed';
  if (risk.level !== 'unlikely') return 'law';
  return isPromised ? 'promise' : null;
}

/** Art. 33(2): without undue delay, whatever the risk, which the client judges. */
function clientDuty({ breach, phases, clientToldOn, now }: BreachDutyFacts): NoticeDuty {
  const dueAt = clientNoticeDueAt(breach.awareAt);
  const toldAt = firstTold(phases);
  const duty = noticeDuty({ because: 'law', dueAt, toldAt, now });
  if (toldAt !== null || clientToldOn === null) return duty;
  // Of a letter only the day is known.
  return { ...duty, toldAt: `${clientToldOn}T12:00:00.000Z`, isLate: clientToldOn > dueAt.slice(0, 10) };
}

function firstTold(phases: BreachDutyFacts['phases']): string | null {
  return phases.map(({ toldAt }) => toldAt).toSorted()[0] ?? null;
}

function noticeDuty({ because, dueAt, toldAt, now }: Omit<NoticeDuty, 'isLate'> & { readonly now: string }) {
  const isLate = because !== null && (toldAt ?? now) > dueAt;
  return { because, dueAt, toldAt, isLate };
}

/** Art. 34(1), 34(3). The exceptions of the law do not release from a promise of the policy, unless the public was told instead. */
function personsDuty({ breach, promises, letters }: BreachDutyFacts): PersonsDuty {
  const { risk, exception, personsTold } = breach;
  const isHigh = risk?.level === 'high';
  const isPromised = promises.tellsPersonsOfEveryBreach;
  const isExcepted =
    exception !== null &&
    (exception.ground === 'disproportionate' ? exception.publicOn !== null : !isPromised);
  const because = isHigh ? 'law' : isPromised ? 'promise' : risk === null ? 'not-assessed' : null;
  const isWritten = letters.expected > 0 && letters.sent >= letters.expected;
  return { because: isExcepted ? null : because, isDone: personsTold !== null || isWritten };
}

/** Something is still to be told: the breach may not be closed. */
export function isOwed({ authority, client, persons }: BreachDuties): boolean {
  const notices = [authority, client].filter((duty) => duty !== null);
  const isNoticeOwed = notices.some(({ because, toldAt }) => because !== null && toldAt === null);
  return isNoticeOwed || (persons !== null && persons.because !== null && !persons.isDone);
}

/** The notice whose hours still run; null once it was given, or where none is owed. */
export function runningNotice({ authority, client }: BreachDuties): NoticeDuty | null {
  const duty = authority ?? client;
  return duty !== null && duty.because !== null && duty.toldAt === null ? duty : null;
}
