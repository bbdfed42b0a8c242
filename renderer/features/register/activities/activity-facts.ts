/** What stands on the card of an activity: its categories, its recipients with their countries, how long things are kept, what is missing. */
import type { Gap, ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import { isInEea } from '../../../../shared/domain/authority/eea.ts';
import { countryName } from '../../../../shared/domain/postal/country-code.ts';
import type {
  DataCategory,
  ProcessingActivity,
  Processor,
} from '../../../../shared/domain/processing/processing-activity.ts';
import { rulesFor } from '../../../../shared/domain/subject/group-held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { keepingText } from '../../../parts/keeping-words.ts';

export interface ActivityFacts {
  /** From 1, as in the printed record. */
  readonly number: number;
  readonly activity: ProcessingActivity;
  readonly id: ProcessingActivity['id'];
  readonly name: string;
  readonly purpose: string;
  /** Null: not said yet. */
  readonly basis: string | null;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  /** Each period once. */
  readonly periods: readonly string[];
  readonly gaps: readonly Gap[];
}

export function activityFacts(t: Translator, overview: ProcessingOverview): readonly ActivityFacts[] {
  return overview.activities.map((activity, place) => {
    const categories = overview.categories.filter(({ id }) => activity.categoryIds.includes(id));
    const recipients = overview.processors.filter(({ id }) => activity.processorIds.includes(id));
    return {
      number: place + 1,
      activity,
      id: activity.id,
      name: t.text(activity.name),
      purpose: t.text(activity.purpose),
      basis: activity.lawfulBasis === null ? null : t(`basis.${activity.lawfulBasis}`),
      categories: categories.map(({ name }) => t.text(name)),
      recipients: [...new Set(recipients.map((recipient) => recipientText(t, recipient)))],
      periods: periodsOf(t, activity, categories, overview),
      gaps: overview.gaps.filter(({ recordId }) => recordId === activity.id),
    };
  });
}

/** "Mailchimp (États-Unis, cadre UE–États-Unis)"; inside the EEA the name alone says enough. */
export function recipientText(t: Translator, { name, countryCode, safeguard }: Processor): string {
  if (countryCode === null) return t('held.in-brackets', { what: name, detail: t('held.no-country') });
  if (isInEea(countryCode) && safeguard === 'none-needed') return name;
  return t('held.in-brackets', { what: name, detail: placeText(t, { countryCode, safeguard }) });
}

/** "États-Unis, cadre UE–États-Unis" */
export function placeText(
  t: Translator,
  { countryCode, safeguard }: Pick<Processor, 'countryCode' | 'safeguard'>,
): string {
  const country = countryCode === null ? t('held.no-country') : countryName(countryCode, t.language);
  return safeguard === 'none-needed' ? country : `${country}, ${t(`safeguard.${safeguard}.short`)}`;
}

function periodsOf(
  t: Translator,
  { id }: ProcessingActivity,
  categories: readonly DataCategory[],
  { retentionRules }: ProcessingOverview,
): readonly string[] {
  const rules = categories.flatMap((category) =>
    rulesFor({ code: category.code, categoryId: category.id }, [id], retentionRules),
  );
  return [...new Set(rules.map((rule) => keepingText(t, rule)))];
}
