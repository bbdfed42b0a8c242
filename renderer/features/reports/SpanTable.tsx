/** How many answers of a year left within a week, two, a month, the three months of an extension, or later; with a bar each. */
import { daySpans, type YearFigures } from '../../../shared/domain/archive/yearly-figures.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { cssVars } from '../../ui/css-vars.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';

interface SpanTableProps {
  readonly t: Translator;
  readonly year: YearFigures;
}

/** The figure says it; the bar only shows it. */
export function SpanTable({ t, year }: SpanTableProps) {
  const most = Math.max(1, ...year.spans);
  const nameOf = (index: number) => {
    const from = (daySpans[index - 1] ?? -1) + 1;
    const until = daySpans[index];
    return until === undefined
      ? t('reports.figures.span.last', { from })
      : t('reports.figures.span.range', { from, until });
  };
  return (
    <PlainTable
      caption={t('reports.figures.spans', { year: String(year.year) })}
      items={year.spans.map((count, index) => ({ id: String(index), name: nameOf(index), count }))}
      columns={[
        { id: 'span', label: t('reports.figures.span'), isRowHeader: true, render: ({ name }) => name },
        {
          id: 'answers',
          label: t('reports.figures.answers'),
          render: ({ count }) => (
            <span className="reports-bar-line">
              <span className="reports-bar-figure">{t.number(count)}</span>
              <span className="reports-bar" style={cssVars({ '--share': count / most })} aria-hidden="true" />
            </span>
          ),
        },
      ]}
    />
  );
}
