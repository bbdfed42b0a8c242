/** What one processor or other recipient lacks under Art. 28, 30(1)(d) and (e), or does against the law and the published policy. */
import { isInEea } from '../authority/eea.ts';
import { gapsOf, type FoundGap } from './gap.ts';
import type { ProcessingRecord } from './processing-record.ts';
import type { Processor } from './processing-activity.ts';
import { isReviewDue, missingClauses } from './processor-contract.ts';

export function gapsOfRecipient(recipient: Processor, record: ProcessingRecord): readonly FoundGap[] {
  const { id, name, role, countryCode, address, email } = recipient;
  const gap = gapsOf({ id, name: { fr: name, nl: name, en: name, de: name } });
  const neverSells = record.promises.policy?.claims.includes('never-sells') ?? false;
  const found: (FoundGap | false)[] = [
    recipient.isUnnamed && gap('missing', 'recipient-unnamed', '15(1)(c)'),
    countryCode === null && gap('missing', 'no-country', '30(1)(d)'),
    lacksSafeguard(recipient) && gap('missing', 'no-safeguard', '30(1)(e)'),
    // A letter to a recipient (Art. 19) has to go somewhere; authorities are told by their own ways.
    role !== 'authority' && address === null && email === null && gap('missing', 'no-contact', '19'),
    ...(role === 'processor' ? contractGaps(recipient, record) : []),
    recipient.isBuyer &&
      (neverSells
        ? gap('contradiction', 'sold-promised-never', '5(1)(a)')
        : gap('caution', 'data-sold', '5(1)(b)')),
  ];
  return found.filter((each) => each !== false);
}

/** Outside the EEA something must carry the transfer, Art. 44. */
function lacksSafeguard({ countryCode, safeguard }: Processor): boolean {
  const isAbroad = countryCode !== null && !isInEea(countryCode);
  return safeguard === 'missing' || (isAbroad && safeguard === 'none-needed');
}

function contractGaps(
  { id, name, contract, ownUse }: Processor,
  { today }: ProcessingRecord,
): readonly FoundGap[] {
  const gap = gapsOf({ id, name: { fr: name, nl: name, en: name, de: name } });
  const missing = contract === null ? [] : missingClauses(contract);
  const found: (FoundGap | false)[] = [
    contract === null && gap('missing', 'no-contract', '28(3)'),
    missing.length > 0 && gap('missing', 'contract-incomplete', '28(3)', { details: missing }),
    isReviewDue(contract, today) && gap('missing', 'contract-review-due', '28(1)'),
    // Whoever decides on purposes of its own is a controller for them, Art. 28(10).
    ownUse === 'any' && gap('contradiction', 'own-use-authorised', '28(3)(a)'),
    ownUse === 'own-service' && gap('caution', 'own-use-own-service', '28(3)(a)'),
  ];
  return found.filter((each) => each !== false);
}
