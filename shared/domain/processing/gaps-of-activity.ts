/** What one processing activity lacks under Art. 30(1), 13 and 15, or says against the law and the published policy. */
import { consentAge } from '../law/consent-age.ts';
import { restsOnConsent } from '../subject/consent.ts';
import { rulesFor } from '../subject/group-held-data.ts';
import { gapsOf, type FoundGap } from './gap.ts';
import type { ProcessingActivity } from './processing-activity.ts';
import type { ProcessingRecord } from './processing-record.ts';

export function gapsOfActivity(activity: ProcessingActivity, record: ProcessingRecord): readonly FoundGap[] {
  const gap = gapsOf(activity);
  const own = record.categories.filter(({ id }) => activity.categoryIds.includes(id));
  const unlimited = own.filter(
    ({ id, code }) => rulesFor({ code, categoryId: id }, [activity.id], record.retentionRules).length === 0,
  );
  const partners = record.processors.filter(
    ({ id, role }) => role === 'joint-controller' && activity.processorIds.includes(id),
  );
  const unproven = record.unprovenConsents?.get(activity.id) ?? 0;
  const found: (FoundGap | false)[] = [
    ...basisGaps(activity),
    unproven > 0 && gap('missing', 'consents-unproven', '7(1)', { details: [String(unproven)] }),
    own.some(({ isSpecial }) => isSpecial) &&
      activity.specialBasis === null &&
      gap('missing', 'no-special-basis', '9(2)'),
    own.length === 0 && gap('missing', 'no-categories', '30(1)(c)'),
    activity.dataSource === null && gap('missing', 'no-source', '15(1)(g)'),
    activity.security === null && gap('missing', 'no-security', '30(1)(g)'),
    unlimited.length > 0 &&
      gap('missing', 'no-retention', '30(1)(f)', {
        details: unlimited.map(({ id }) => id),
        names: unlimited.map(({ name }) => name),
      }),
    ...automatedGaps(activity),
    partners.length > 0 &&
      activity.jointArrangement === null &&
      gap('missing', 'no-joint-arrangement', '26(2)'),
    activity.isMarketing &&
      record.promises.noMarketing &&
      gap('contradiction', 'marketing-promised-never', '5(1)(a)'),
    minorsGap(activity, record),
  ];
  return found.filter((each) => each !== false);
}

function basisGaps(activity: ProcessingActivity): readonly FoundGap[] {
  const gap = gapsOf(activity);
  const { lawfulBasis, basisDetail, balanceTest, consentProof } = activity;
  const isWeighed =
    balanceTest !== null &&
    balanceTest.necessity !== null &&
    balanceTest.balance !== null &&
    balanceTest.decidedOn !== null;
  const isProven = consentProof !== null && consentProof.obtained !== null && consentProof.kept !== null;
  const found: (FoundGap | false)[] = [
    lawfulBasis === null && gap('missing', 'no-lawful-basis', '6(1)'),
    lawfulBasis === 'legitimate-interests' &&
      basisDetail === null &&
      gap('missing', 'no-interest-named', '13(1)(d)'),
    lawfulBasis === 'legitimate-interests' && !isWeighed && gap('missing', 'no-balance-test', '6(1)(f)'),
    lawfulBasis === 'legal-obligation' && basisDetail === null && gap('missing', 'no-law-named', '6(3)'),
    restsOnConsent(activity) && !isProven && gap('missing', 'no-consent-proof', '7(1)'),
  ];
  return found.filter((each) => each !== false);
}

function automatedGaps(activity: ProcessingActivity): readonly FoundGap[] {
  if (activity.automatedDecision === null) return [];
  const gap = gapsOf(activity);
  const found: (FoundGap | false)[] = [
    activity.automatedConsequences === null && gap('missing', 'no-automated-consequences', '13(2)(f)'),
    activity.automatedReview === null && gap('missing', 'no-human-review', '22(3)'),
  ];
  return found.filter((each) => each !== false);
}

/** Art. 8(1): consent taken from younger ones than the law allows is none; asking parents for longer is more than it asks. */
function minorsGap(activity: ProcessingActivity, { country, today }: ProcessingRecord): FoundGap | false {
  const { minimumAge, lawfulBasis } = activity;
  if (minimumAge === null || lawfulBasis !== 'consent') return false;
  const { value } = consentAge(country, today);
  const details = [String(minimumAge), String(value)];
  if (minimumAge < value)
    return gapsOf(activity)('contradiction', 'minors-age-below-law', '8(1)', { details });
  return minimumAge > value && gapsOf(activity)('caution', 'minors-age-above-law', '8(1)', { details });
}
