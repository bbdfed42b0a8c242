/** What the record of processing activities lacks under Art. 30, 13 and 28, or says against the law and the published policy. */
import type { ControllerCountry } from '../controller/controller.ts';
import type { Promises } from '../controller/promises.ts';
import type { ActivityId } from '../id.ts';
import type { LocalDate } from '../local-date.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { ClientProcessing } from './client-processing.ts';
import { gapsOf, type FoundGap } from './gap.ts';
import { gapsOfActivity } from './gaps-of-activity.ts';
import { gapsOfPolicy } from './gaps-of-policy.ts';
import { gapsOfRecipient } from './gaps-of-recipient.ts';
import type { DataCategory, ProcessingActivity, Processor } from './processing-activity.ts';

export interface ProcessingRecord {
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  /** Art. 30(2); empty where the business works for nobody. */
  readonly clientProcessing: readonly ClientProcessing[];
  /** Persons whose consent to an activity that rests on it cannot be shown; absent where nobody was counted. */
  readonly unprovenConsents?: ReadonlyMap<ActivityId, number>;
  readonly promises: Promises;
  /** Of the controller. */
  readonly country: ControllerCountry;
  readonly today: LocalDate;
}

/** Record by record, then the published policy. */
export function findGaps(record: ProcessingRecord): readonly FoundGap[] {
  const { activities, processors, clientProcessing } = record;
  const isEmpty = activities.length === 0 && clientProcessing.length === 0;
  return [
    ...(isEmpty ? [gapsOf(null)('missing', 'no-activities', '30(1)')] : []),
    ...activities.flatMap((activity) => gapsOfActivity(activity, record)),
    ...processors.flatMap((processor) => gapsOfRecipient(processor, record)),
    ...clientProcessing.flatMap(gapsOfClientProcessing),
    ...gapsOfPolicy(record),
  ];
}

function gapsOfClientProcessing(entry: ClientProcessing): readonly FoundGap[] {
  const gap = gapsOf(entry);
  const unreachable = entry.clients.filter(({ address, email }) => address === null && email === null);
  const found: (FoundGap | false)[] = [
    entry.clients.length === 0 && gap('missing', 'client-none-named', '30(2)(a)'),
    unreachable.length > 0 &&
      gap('missing', 'client-no-contact', '30(2)(a)', { details: unreachable.map(({ name }) => name) }),
    entry.security === null && gap('missing', 'client-no-security', '30(2)(d)'),
  ];
  return found.filter((each) => each !== false);
}
