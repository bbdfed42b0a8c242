/** What the record of processing activities lacks under Art. 30, 13 and 28, or says against the published policy. */
import type { Promises } from '../controller/promises.ts';
import type { LocalizedText } from '../language.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';
import type { DataCategory, ProcessingActivity, Processor } from './processing-activity.ts';

export interface FoundGap {
  readonly kind: 'missing' | 'contradiction';
  readonly code:
    | 'no-lawful-basis'
    | 'no-interest-named'
    | 'no-security'
    | 'no-retention'
    | 'no-country'
    | 'no-safeguard'
    | 'special-category'
    | 'marketing-promised-never'
    | 'no-activities';
  readonly recordId: string | null;
  readonly recordName: LocalizedText | null;
  readonly article: string;
}

export interface ProcessingRecord {
  readonly activities: readonly ProcessingActivity[];
  readonly categories: readonly DataCategory[];
  readonly processors: readonly Processor[];
  readonly retentionRules: readonly RetentionRule[];
  readonly promises: Promises;
}

export function findGaps(record: ProcessingRecord): readonly FoundGap[] {
  if (record.activities.length === 0) {
    return [{ kind: 'missing', code: 'no-activities', recordId: null, recordName: null, article: '30(1)' }];
  }
  return [
    ...record.activities.flatMap((activity) => gapsOfActivity(activity, record)),
    ...record.processors.flatMap(gapsOfProcessor),
  ];
}

function gapsOfActivity(
  activity: ProcessingActivity,
  { categories, retentionRules, promises }: ProcessingRecord,
): FoundGap[] {
  const gap = (kind: FoundGap['kind'], code: FoundGap['code'], article: string): FoundGap => ({
    kind,
    code,
    recordId: activity.id,
    recordName: activity.name,
    article,
  });
  const own = categories.filter(({ id }) => activity.categoryIds.includes(id));
  const hasRule = own.every(({ code }) =>
    retentionRules.some(
      (rule) => rule.categoryCode === code && (rule.activityId === null || rule.activityId === activity.id),
    ),
  );
  const found: FoundGap[] = [];
  if (activity.lawfulBasis === null) found.push(gap('missing', 'no-lawful-basis', '6(1)'));
  if (activity.lawfulBasis === 'legitimate-interests' && activity.basisDetail === null) {
    found.push(gap('missing', 'no-interest-named', '13(1)(d)'));
  }
  if (activity.security === null) found.push(gap('missing', 'no-security', '30(1)(g)'));
  if (!hasRule) found.push(gap('missing', 'no-retention', '30(1)(f)'));
  if (own.some(({ isSpecial }) => isSpecial)) found.push(gap('missing', 'special-category', '9(2)'));
  if (activity.isMarketing && promises.noMarketing)
    found.push(gap('contradiction', 'marketing-promised-never', '5(1)(a)'));
  return found;
}

function gapsOfProcessor({ id, name, countryCode, safeguard }: Processor): FoundGap[] {
  const recordName = { fr: name, nl: name, en: name, de: name };
  const found: FoundGap[] = [];
  if (countryCode === null)
    found.push({ kind: 'missing', code: 'no-country', recordId: id, recordName, article: '30(1)(d)' });
  if (safeguard === 'missing') {
    found.push({ kind: 'missing', code: 'no-safeguard', recordId: id, recordName, article: '30(1)(e)' });
  }
  return found;
}
