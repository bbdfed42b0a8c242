/** The requests of each year on paper: how many, after how many days, by right and outcome. */
import type { Controller } from '../domain/controller/controller.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { legalName } from '../letters/letterhead.ts';
import type { ReportBlock, ReportDocument } from '../letters/report.ts';
import { heading, note, paragraph } from './blocks.ts';
import { createScribe } from './scribe.ts';
import { statisticsTables, type StatisticsFacts } from './tables/statistics-tables.ts';
import type { Cell, ReportTable } from './tables/table.ts';
import { tableWordsOf } from './words/tables/words.ts';

interface StatisticsReportFacts extends StatisticsFacts {
  readonly controller: Controller;
  readonly madeOn: LocalDate;
}

export function statisticsReport(facts: StatisticsReportFacts): ReportDocument {
  const { language, controller, madeOn, years } = facts;
  const { say, words, date } = createScribe(language);
  const { statistics: text } = tableWordsOf(language);
  const number = new Intl.NumberFormat(language);
  return {
    language,
    orientation: 'landscape',
    issuer: legalName(controller),
    title: say(text.title),
    subtitle: say(text.subtitle, { date: date(madeOn) }),
    blocks:
      years.length === 0
        ? [paragraph(say(text.empty))]
        : [
            note(say(text.note)),
            ...statisticsTables(facts).flatMap((table) => [
              heading(1, table.name),
              figuresBlock(table, number),
            ]),
          ],
    footer: [say(words.madeOn, { date: date(madeOn) })],
    pageLabel: say(words.pageLabel, { page: '{page}', pages: '{pages}' }),
  };
}

/** A year is a name, not a count: it is grouped by no separator. */
function figuresBlock({ columns, rows }: ReportTable, number: Intl.NumberFormat): ReportBlock {
  const textOf = (cell: Cell, column: number) => {
    if (typeof cell !== 'number') return typeof cell === 'string' ? cell : '';
    return column === 0 ? String(cell) : number.format(cell);
  };
  return {
    kind: 'table',
    columns: columns.map(({ heading: head, width }, column) => ({
      head,
      width,
      align: column > 0 && width < 20 ? ('end' as const) : ('start' as const),
    })),
    rows: rows.map((row) => row.map(textOf)),
  };
}
