/** The retention schedule: per category, how long, for which activity, and on what ground (Art. 30(1)(f)). */
import { Plus } from 'lucide-react';
import type { ProcessingOverview } from '../../../../shared/contract/processing-calls.ts';
import type { RetentionRule } from '../../../../shared/domain/retention/retention-rule.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Link } from '../../../ui/Link.tsx';
import { PlainTable } from '../../../ui/PlainTable.tsx';
import { StateTag } from '../../../ui/StateTag.tsx';
import { Ledger } from '../../../ui/drawings/Ledger.tsx';
import { keepingText } from '../../../parts/keeping-words.ts';

interface RetentionTableProps {
  readonly t: Translator;
  readonly overview: ProcessingOverview;
  /** `new` for a new one. */
  readonly onCategory: (id: string) => void;
  readonly onRule: (id: string, categoryId: string | null) => void;
}

interface Row {
  readonly id: string;
  /** Those kept under the very same rule share a line. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly activity: string;
  readonly rule: RetentionRule | null;
}

export function RetentionTable({ t, overview, onCategory, onRule }: RetentionTableProps) {
  const rows = rowsOf(t, overview);
  const add = (
    <span className="register-adders">
      <Button icon={Plus} onPress={() => onCategory('new')}>
        {t('register.new-category')}
      </Button>
      {rows.length > 0 && (
        <Button icon={Plus} onPress={() => onRule('new', null)}>
          {t('register.new-rule')}
        </Button>
      )}
    </span>
  );
  if (rows.length === 0)
    return <EmptyState drawing={<Ledger />} sentence={t('register.no-rules')} action={add} />;
  return (
    <div className="register-table">
      <div className="register-tab-head">
        <p>{t('register.retention-lead')}</p>
        {add}
      </div>
      <PlainTable
        caption={t('register.retention')}
        isCaptionHidden
        items={rows}
        columns={[
          {
            id: 'category',
            label: t('register.category'),
            isRowHeader: true,
            render: ({ categories }) => (
              <ul className="register-lines">
                {categories.map(({ id, name }) => (
                  <li key={id}>
                    <Link onPress={() => onCategory(id)}>{name}</Link>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: 'kept',
            label: t('register.kept'),
            render: ({ rule, categories }) => {
              const [only, ...others] = categories;
              if (rule === null) {
                return (
                  <>
                    <StateTag tone="due">{t('register.no-period')}</StateTag>{' '}
                    <Link onPress={() => onRule('new', only?.id ?? null)}>{t('register.add-period')}</Link>
                  </>
                );
              }
              const text = keepingText(t, rule);
              // Several categories follow it, each with a rule of its own: the way there is the category.
              if (others.length > 0) return text;
              return <Link onPress={() => onRule(rule.id, null)}>{text}</Link>;
            },
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
    const names = [{ id: category.id, name: t.text(category.name) }];
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

function keyOf(t: Translator, { id, rule, activity }: Row): string {
  if (rule === null) return id;
  return [keepingText(t, rule), activity, rule.ground.kind, t.text(rule.ground.citation)].join('\n');
}
