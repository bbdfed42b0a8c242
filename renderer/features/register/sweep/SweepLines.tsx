/** What falls or fell due, category by category: under which rule, what happens, since which year, how much. */
import type { SweepLine } from '../../../../shared/domain/sweep/sweep.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { keepingText } from '../../../parts/keeping-words.ts';
import { PlainTable } from '../../../ui/PlainTable.tsx';

interface SweepLinesProps {
  readonly t: Translator;
  readonly caption: string;
  readonly lines: readonly SweepLine[];
  readonly nameOf: (categoryId: string) => string;
}

export function SweepLines({ t, caption, lines, nameOf }: SweepLinesProps) {
  const items = lines.map((line) => ({
    ...line,
    id: [line.categoryId, line.rule.id, line.action, line.year].join(' '),
  }));
  return (
    <PlainTable
      caption={caption}
      isCaptionHidden
      items={items}
      columns={[
        {
          id: 'category',
          label: t('register.category'),
          isRowHeader: true,
          render: ({ categoryId }) => nameOf(categoryId),
        },
        { id: 'rule', label: t('register.kept'), render: ({ rule }) => keepingText(t, rule) },
        { id: 'action', label: t('sweep.then'), render: ({ action }) => t(`sweep.action.${action}`) },
        {
          id: 'year',
          label: t('sweep.due-in'),
          render: ({ year }) => <span className="figures">{year}</span>,
        },
        {
          id: 'items',
          label: t('sweep.items'),
          align: 'end',
          render: ({ items: count }) => <span className="figures">{t.number(count)}</span>,
        },
      ]}
    />
  );
}
