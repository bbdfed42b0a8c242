/** What the record of processing activities lacks under Art. 30, 13 and 28, or says against the law and the published policy. */
import type { ClientProcessing } from './client-processing.ts';
import { gapsOf, type FoundGap } from './gap.ts';
import { gapsOfActivity } from './gaps-of-activity.ts';
import { gapsOfPolicy } from './gaps-of-policy.ts';
import { gapsOfRecipient } from './gaps-of-recipient.ts';
import type { ProcessingRecord } from './processing-record.ts';

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
