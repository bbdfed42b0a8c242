/** Periods in hours: they run through nights, week-ends and holidays and never roll (Reg. 1182/71 Art. 3(4)). */
import { Temporal } from 'temporal-polyfill';
import { localDateAt } from '../local-date.ts';
import { breachNoticeHours, clientNoticeHours } from './answering-law.ts';
import { governing, type LegalConstant } from './legal-constant.ts';

/**
 * The instant `hours` after another, strictly: the hour of the event is counted too, although
 * Reg. 1182/71 Art. 3(1) would leave it out, because a clock that shows too little is the safe one.
 * @param startAt ISO 8601 with "Z" or an offset; a RangeError otherwise
 * @returns UTC, to the millisecond: "2026-03-05T09:00:00.000Z"
 */
export function hoursDeadline(startAt: string, hours: number): string {
  return Temporal.Instant.from(startAt).add({ hours }).toString({ smallestUnit: 'millisecond' });
}

/** GDPR Art. 33(1): until when the authority is told of a breach, counted from becoming aware of it. */
export function breachNoticeDueAt(awareAt: string, hours: LegalConstant = breachNoticeHours): string {
  return hoursDeadline(awareAt, governing(hours, localDateAt(awareAt, 'UTC')).value);
}

/** GDPR Art. 33(2): until when a processor should have told the client for whom it works. */
export function clientNoticeDueAt(awareAt: string, hours: LegalConstant = clientNoticeHours): string {
  return hoursDeadline(awareAt, governing(hours, localDateAt(awareAt, 'UTC')).value);
}
