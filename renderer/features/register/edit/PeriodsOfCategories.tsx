/** How long what an activity uses is kept, category by category, as the register's rules say. */
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { ProcessingActivity } from '../../../../shared/domain/processing/processing-activity.ts';
import { rulesFor } from '../../../../shared/domain/subject/group-held-data.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { keepingText } from '../../../parts/keeping-words.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { KeyValueList } from '../../../ui/KeyValueList.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';

interface PeriodsOfCategoriesProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
  readonly activity: ProcessingActivity | null;
  readonly categoryIds: readonly string[];
}

export function PeriodsOfCategories({ t, overview, activity, categoryIds }: PeriodsOfCategoriesProps) {
  const chosen = overview.categories.filter(({ id }) => categoryIds.includes(id));
  if (chosen.length === 0) return null;
  const activityIds = activity === null ? [] : [activity.id];
  const lines = chosen.map(({ id, code, name }) => ({
    name: t.text(name),
    periods: rulesFor({ code, categoryId: id }, activityIds, overview.retentionRules).map((rule) =>
      keepingText(t, rule),
    ),
  }));
  const lacking = lines.filter(({ periods }) => periods.length === 0).length;
  const title = lacking === 0 ? t('activity.periods') : t('activity.periods-lacking', { count: lacking });
  return (
    <Disclosure title={title}>
      <KeyValueList
        items={lines.map(({ name, periods }) => ({
          term: name,
          value:
            periods.length === 0 ? (
              <StateTag tone="due">{t('register.no-period')}</StateTag>
            ) : (
              <span className="register-periods">{periods.join('\n')}</span>
            ),
        }))}
      />
    </Disclosure>
  );
}
