/** The rights asked in a year, each with its outcomes; an outcome that never came has no column. */
import type { RightFigures, YearFigures } from '../../../shared/domain/archive/yearly-figures.ts';
import { outcomes } from '../../../shared/domain/request/right.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise } from '../../parts/format.ts';
import { PlainTable, type PlainColumn } from '../../ui/PlainTable.tsx';

interface RightFiguresTableProps {
  readonly t: Translator;
  readonly year: YearFigures;
}

export function RightFiguresTable({ t, year }: RightFiguresTableProps) {
  const { rights } = year;
  const figure = (
    id: string,
    label: string,
    valueOf: (figures: RightFigures) => number,
  ): PlainColumn<RightFigures & { readonly id: string }> => ({
    id,
    label,
    align: 'end',
    render: (figures) => t.number(valueOf(figures)),
  });
  return (
    <PlainTable
      caption={t('reports.figures.rights', { year: String(year.year) })}
      items={rights.map((figures) => ({ ...figures, id: figures.right }))}
      columns={[
        {
          id: 'right',
          label: t('reports.figures.right'),
          isRowHeader: true,
          render: ({ right }) => capitalise(t, t(`right.${right}`)),
        },
        figure('asked', t('reports.figures.asked'), ({ asked }) => asked),
        ...outcomes
          .filter((outcome) => rights.some((figures) => figures.outcomes[outcome] > 0))
          .map((outcome) =>
            figure(outcome, capitalise(t, t(`outcome.${outcome}`)), (figures) => figures.outcomes[outcome]),
          ),
        figure('undecided', t('reports.figures.undecided'), ({ undecided }) => undecided),
      ]}
    />
  );
}
