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
  /** Those kept under the very same rule share a line. */
  readonly categories: readonly string[];
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
          {
            id: 'category',
            label: t('register.category'),
            isRowHeader: true,
            render: ({ categories }) => <span className="register-periods">{categories.join('\n')}</span>,
          },
          {
            id: 'kept',
            label: t('register.kept'),
            render: ({ rule }) =>
              rule === null ? (
                <StateTag tone="due">{t('register.no-period')}</StateTag>
              ) : (
                keepingText(t, rule)
              ),
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

function rowsOf(
  t: Translator,
  { categories, activities, retentionRules }: ProcessingOverview,
): readonly Row[] {
  const single = categories.flatMap((category): readonly Row[] => {
    const own = retentionRules.filter(({ categoryCode }) => categoryCode === (category.code ?? category.id));
    const names = [t.text(category.name)];
    if (own.length === 0) return [{ id: category.id, categories: names, activity: '', rule: null }];
    return own.map((rule) => {
      const activity = activities.find(({ id }) => id === rule.activityId);
      const used = activity === undefined ? t('register.every-activity') : t.text(activity.name);
      return { id: rule.id, categories: names, activity: used, rule };
    });
  });
  const shared = new Map<string, Row>();
  for (const row of single) {
    const key = keyOf(t, row);
    const known = shared.get(key);
    shared.set(
      key,
      known === undefined ? row : { ...known, categories: [...known.categories, ...row.categories] },
    );
  }
  return [...shared.values()];
}

function keyOf(t: Translator, { rule, activity }: Row): string {
  if (rule === null) return '';
  return [keepingText(t, rule), activity, rule.ground.kind, t.text(rule.ground.citation)].join('\n');
}
