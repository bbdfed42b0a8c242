/** The requests of each year in figures, then one year by the days its answers took and by right. */
import { useState } from 'react';
import type { YearFigures } from '../../../shared/domain/archive/yearly-figures.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PlainTable, type PlainColumn } from '../../ui/PlainTable.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RightFiguresTable } from './RightFiguresTable.tsx';
import { SpanTable } from './SpanTable.tsx';

interface RequestFiguresProps {
  readonly t: Translator;
  /** The latest first. */
  readonly years: readonly YearFigures[];
}

/** More are in the documents. */
const yearsToChoose = 5;

export function RequestFigures({ t, years }: RequestFiguresProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const year = years.find((each) => String(each.year) === chosen) ?? years[0];
  return (
    <Panel title={t('reports.figures.title')}>
      {year === undefined ? (
        <p className="reports-empty">{t('reports.figures.empty')}</p>
      ) : (
        <div className="reports-figures">
          <YearTable t={t} years={years} />
          <p className="reports-note">{t('reports.figures.note')}</p>
          {years.length > 1 && (
            <RadioGroup
              label={t('reports.figures.chosen')}
              orientation="horizontal"
              choices={years.slice(0, yearsToChoose).map((each) => ({
                id: String(each.year),
                label: String(each.year),
              }))}
              value={String(year.year)}
              onChange={setChosen}
            />
          )}
          <SpanTable t={t} year={year} />
          <RightFiguresTable t={t} year={year} />
        </div>
      )}
    </Panel>
  );
}

function YearTable({ t, years }: RequestFiguresProps) {
  const figure = (
    id: string,
    label: string,
    valueOf: (year: YearFigures) => number | null,
  ): PlainColumn<YearFigures & { readonly id: string }> => ({
    id,
    label,
    align: 'end',
    render: (year) => {
      const value = valueOf(year);
      return value === null ? '–' : t.number(value);
    },
  });
  return (
    <PlainTable
      caption={t('reports.figures.years')}
      items={years.map((year) => ({ ...year, id: String(year.year) }))}
      columns={[
        { id: 'year', label: t('reports.figures.year'), isRowHeader: true, render: ({ id }) => id },
        figure('received', t('reports.figures.received'), ({ received }) => received),
        figure('answered', t('reports.figures.answered'), ({ answered }) => answered),
        figure('open', t('reports.figures.open'), ({ open }) => open),
        figure('without-answer', t('reports.figures.without-answer'), ({ withoutAnswer }) => withoutAnswer),
        figure('median', t('reports.figures.median'), ({ days }) => days?.median ?? null),
        figure('longest', t('reports.figures.longest'), ({ days }) => days?.longest ?? null),
      ]}
    />
  );
}
