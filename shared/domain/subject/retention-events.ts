/** The days known in the register from which retention periods can run, for a person and for one thing held about them. */
import { financialYearClosedOn, type FinancialYearEnd } from '../retention/financial-year.ts';
import type { LocalDate } from '../local-date.ts';
import type { RetentionEvent } from '../retention/due-for-deletion.ts';
import type { StartEvent } from '../retention/retention-rule.ts';
import type { DataItem, Subject } from './subject.ts';

type DaysOfSubject = Pick<
  Subject,
  | 'relationEndedOn'
  | 'lastContactOn'
  | 'accountClosedOn'
  | 'subscriptionEndedOn'
  | 'contractPerformedOn'
  | 'satisfactoryAnswerOn'
  | 'saidStopOn'
>;

/** From the record of the person. */
export function eventsOfSubject(subject: DaysOfSubject): readonly RetentionEvent[] {
  return [
    ...event('relation-ended', subject.relationEndedOn),
    ...event('last-contact', subject.lastContactOn),
    ...event('account-closed', subject.accountClosedOn),
    ...event('subscription-ended', subject.subscriptionEndedOn),
    ...event('contract-performed', subject.contractPerformedOn),
    ...event('satisfactory-answer', subject.satisfactoryAnswerOn),
    ...event('until-person-says-stop', subject.saidStopOn),
  ];
}

/** The day of an item is that of the order, document or recording which it stands for; its books close with that financial year. */
export function eventsOfItem(
  { collectedOn }: Pick<DataItem, 'collectedOn'>,
  financialYearEnd: FinancialYearEnd,
): readonly RetentionEvent[] {
  if (collectedOn === null) return [];
  const ownDay = ['collected', 'document', 'invoice-issued', 'recorded'] as const;
  return [
    ...ownDay.flatMap((each) => event(each, collectedOn)),
    ...event('financial-year-closed', financialYearClosedOn(collectedOn, financialYearEnd)),
  ];
}

function event(of: StartEvent, on: LocalDate | null): readonly RetentionEvent[] {
  return on === null ? [] : [{ event: of, on }];
}
