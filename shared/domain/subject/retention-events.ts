/** The days known in the register from which retention periods can run, for a person and for one thing held about them. */
import type { LocalDate } from '../local-date.ts';
import type { RetentionEvent } from '../retention/due-for-deletion.ts';
import type { StartEvent } from '../retention/retention-rule.ts';
import type { DataItem, Subject } from './subject.ts';

/** From the record of the person. Days that the register does not know (closing of a financial year) are added by the caller. */
export function eventsOfSubject(
  subject: Pick<Subject, 'relationEndedOn' | 'lastContactOn'>,
): readonly RetentionEvent[] {
  return [
    ...event('relation-ended', subject.relationEndedOn),
    ...event('last-contact', subject.lastContactOn),
  ];
}

/** The day of an item is that of the order, document or recording which it stands for. */
export function eventsOfItem({ collectedOn }: Pick<DataItem, 'collectedOn'>): readonly RetentionEvent[] {
  const ownDay = ['collected', 'document', 'invoice-issued', 'recorded'] as const;
  return ownDay.flatMap((each) => event(each, collectedOn));
}

function event(of: StartEvent, on: LocalDate | null): readonly RetentionEvent[] {
  return on === null ? [] : [{ event: of, on }];
}
