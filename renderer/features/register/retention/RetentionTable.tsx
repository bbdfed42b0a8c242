/** The retention schedule: per category, how long, for which activity, and on what ground (Art. 30(1)(f)). */
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { RetentionRule } from '../../../../shared/domain/retention/retention-rule.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { keepingText } from '../../../parts/keeping-words.ts';

interface RetentionTableProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
}

interface Row {
  readonly id: string;
  /** Empty where the line above is about the same category. */
  readonly category: string;
  readonly activity: string;
  readonly rule: RetentionRule | null;
}

export function RetentionTable({ t, overview }: RetentionTableProps) {
  const rows = rowsOf(t, overview);
  if (rows.length === 0) return <EmptyState drawing={<Ledger />} sentence={t('register.no-rules')} />;
  return (
    <div className="register-table">
      <p className="register-lead">{t('register.retention-lead')}</p>
      <PlainTable
        caption={t('register.retention')}
        isCaptionHidden
        items={rows}
        columns={[
          { id: 'category', label: t('register.category'), isRowHeader: true, render: ({ category }) => category },
          {
            id: 'kept',
            label: t('register.kept'),
            render: ({ rule }) =>
              rule === null ? <StateTag tone="due">{t('register.no-period')}</StateTag> : keepingText(t, rule),
          },
          { id: 'activity', label: t('register.activity'), render: ({ activity }) => activity },
          {
            id: 'ground',
            label: t('register.ground'),
            render: ({ rule }) =>
              rule !== null && (
                <>
                  <span className="register-ground">{t(`ground.${rule.ground.kind}`)}</span>
                  {t.text(rule.ground.citation)}
                </>
              ),
          },
        ]}
      />
    </div>
  );
}

function rowsOf(t: Translator, { categories, activities, retentionRules }: ProcessingOverview): readonly Row[] {
  return categories.flatMap((category): readonly Row[] => {
    const own = retentionRules.filter(({ categoryCode }) => categoryCode === (category.code ?? category.id));
    const name = t.text(category.name);
    if (own.length === 0) return [{ id: category.id, category: name, activity: '', rule: null }];
    return own.map((rule, place) => {
      const activity = activities.find(({ id }) => id === rule.activityId);
      return {
        id: rule.id,
        category: place === 0 ? name : '',
        activity: activity === undefined ? t('register.every-activity') : t.text(activity.name),
        rule,
      };
    });
  });
}
