/** The requests of each year as tables: how many and after how many days, then by right and outcome. */
import { daySpans, type YearFigures } from '../../domain/archive/yearly-figures.ts';
import type { Language } from '../../domain/language.ts';
import { outcomes, type Outcome, type Right } from '../../domain/request/right.ts';
import { createScribe, type Scribe } from '../scribe.ts';
import { tableWordsOf } from '../words/tables/words.ts';
import { columnsOf, type ReportTable } from './table.ts';

export interface StatisticsFacts {
  readonly language: Language;
  readonly years: readonly YearFigures[];
  readonly rightName: (right: Right) => string;
  readonly outcomeName: (outcome: Outcome) => string;
}

export function statisticsTables(facts: StatisticsFacts): readonly ReportTable[] {
  const scribe = createScribe(facts.language);
  return [yearTable(facts, scribe), rightTable(facts, scribe)];
}

function yearTable({ language, years }: StatisticsFacts, { say }: Scribe): ReportTable {
  const { sheets, statistics: text } = tableWordsOf(language);
  const spans = [...daySpans, null].map((until, index) => {
    const from = String((daySpans[index - 1] ?? -1) + 1);
    return until === null ? say(text.lastSpan, { from }) : say(text.span, { from, until: String(until) });
  });
  return {
    name: say(sheets.years),
    columns: columnsOf(
      [say(text.year), 10],
      [say(text.received), 12],
      [say(text.answered), 12],
      [say(text.open), 12],
      [say(text.withoutAnswer), 16],
      [say(text.median), 14],
      [say(text.average), 14],
      [say(text.longest), 14],
      ...spans.map((span) => [span, 14] as const),
    ),
    rows: years.map(({ year, received, answered, open, withoutAnswer, days, spans: counts }) => [
      year,
      received,
      answered,
      open,
      withoutAnswer,
      days?.median ?? null,
      days?.average ?? null,
      days?.longest ?? null,
      ...counts,
    ]),
  };
}

function rightTable(facts: StatisticsFacts, { say }: Scribe): ReportTable {
  const { language, years, rightName, outcomeName } = facts;
  const { sheets, statistics: text } = tableWordsOf(language);
  return {
    name: say(sheets.rights),
    columns: columnsOf(
      [say(text.year), 10],
      [say(text.right), 28],
      [say(text.asked), 12],
      ...outcomes.map((outcome) => [outcomeName(outcome), 16] as const),
      [say(text.undecided), 14],
    ),
    rows: years.flatMap(({ year, rights }) =>
      rights.map((figures) => [
        year,
        rightName(figures.right),
        figures.asked,
        ...outcomes.map((outcome) => figures.outcomes[outcome]),
        figures.undecided,
      ]),
    ),
  };
}
