/** The figures of a year: counted by receipt, by right and outcome, with the days that answers took. */
import { describe, expect, it } from 'vitest';
import { yearlyFigures, type FigureLine } from '../../../shared/domain/archive/yearly-figures.ts';

function aLine(changes: Partial<FigureLine> = {}): FigureLine {
  return {
    year: 2026,
    rights: [{ right: 'access', outcome: 'granted' }],
    daysToAnswer: 12,
    channel: 'email',
    country: 'BE',
    isOpen: false,
    ...changes,
  };
}

const answeredAfter = (...days: readonly number[]) =>
  yearlyFigures(days.map((each) => aLine({ daysToAnswer: each })))[0];

describe('the figures of requests', () => {
  it('are nothing where nothing was received', () => {
    expect(yearlyFigures([])).toEqual([]);
  });

  it('stand by year of receipt, the latest first', () => {
    const years = yearlyFigures([aLine({ year: 2024 }), aLine(), aLine({ year: 2025 }), aLine()]);
    expect(years.map(({ year, received }) => [year, received])).toEqual([
      [2026, 2],
      [2025, 1],
      [2024, 1],
    ]);
  });

  it('tell those answered from those still open and those over without an answer', () => {
    const open = aLine({ isOpen: true, daysToAnswer: null, rights: [{ right: 'erasure', outcome: null }] });
    const withdrawn = aLine({ daysToAnswer: null, rights: [{ right: 'access', outcome: 'withdrawn' }] });
    const [year] = yearlyFigures([open, withdrawn, aLine(), aLine()]);
    expect(year).toMatchObject({ received: 4, answered: 2, open: 1, withoutAnswer: 1 });
  });

  it.each([
    [[5], { median: 5, average: 5, longest: 5 }],
    [[9, 1], { median: 5, average: 5, longest: 9 }],
    [[2, 30, 4], { median: 4, average: 12, longest: 30 }],
    [[1, 2, 3, 100], { median: 2.5, average: 26.5, longest: 100 }],
    [[0, 0, 1], { median: 0, average: 0.3, longest: 1 }],
  ])('of answers after %j days', (days, spread) => {
    expect(answeredAfter(...days)?.days).toEqual(spread);
  });

  it('have no days where no answer left', () => {
    expect(yearlyFigures([aLine({ daysToAnswer: null })])[0]?.days).toBeNull();
  });

  it('count every answer in one span of days, its last day included', () => {
    expect(answeredAfter(0, 7, 8, 14, 15, 31, 32, 92, 93, 400)?.spans).toEqual([2, 2, 2, 2, 2]);
  });

  it('count each right with its outcome, in the order of the law', () => {
    const [year] = yearlyFigures([
      aLine({
        rights: [
          { right: 'erasure', outcome: 'refused' },
          { right: 'access', outcome: 'granted' },
        ],
      }),
      aLine({ rights: [{ right: 'erasure', outcome: 'partly-granted' }] }),
      aLine({ isOpen: true, daysToAnswer: null, rights: [{ right: 'erasure', outcome: null }] }),
    ]);
    expect(year?.rights.map(({ right, asked }) => [right, asked])).toEqual([
      ['access', 1],
      ['erasure', 3],
    ]);
    expect(year?.rights[1]).toMatchObject({
      outcomes: { granted: 0, 'partly-granted': 1, refused: 1 },
      undecided: 1,
    });
  });
});
