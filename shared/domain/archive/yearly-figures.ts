/** The figures of a year of requests: how many, for which rights, with which outcomes, answered after how many days. */
import { z } from 'zod';
import { requestState, type LetterStanding } from '../request/lifecycle.ts';
import type { SubjectRequest } from '../request/request.ts';
import { outcomes, rights, rightSchema, type Outcome } from '../request/right.ts';
import { anonymousLineOf, type AnonymousRequest } from './anonymous-request.ts';

/** Upper ends of the spans in which answers are counted; the last span has none. */
export const daySpans = [7, 14, 31, 92] as const;

const count = z.int().min(0);

const rightFiguresSchema = z
  .object({
    right: rightSchema,
    asked: count,
    outcomes: z.record(z.enum(outcomes), count),
    /** Nothing is decided yet, or the request was closed before it was. */
    undecided: count,
  })
  .readonly();
export type RightFigures = z.infer<typeof rightFiguresSchema>;

export const yearFiguresSchema = z
  .object({
    /** Of receipt. */
    year: z.int(),
    received: count,
    /** Still being worked on. */
    open: count,
    answered: count,
    /** Over without an answer of ours: withdrawn, forwarded, closed with a reason. */
    withoutAnswer: count,
    /** Days from receipt to the last answer, over those answered; null where none is. */
    days: z.object({ median: z.number(), average: z.number(), longest: z.int() }).readonly().nullable(),
    /** How many answers left within each of `daySpans`, and after the last. */
    spans: z.array(count).readonly(),
    /** Those that were asked, in the order of the law. */
    rights: z.array(rightFiguresSchema).readonly(),
  })
  .readonly();
export type YearFigures = z.infer<typeof yearFiguresSchema>;

export interface FigureLine extends AnonymousRequest {
  readonly isOpen: boolean;
}

/** Null for one that was entered by mistake. One still open has no days: its last answer has not left. */
export function figureLineOf(request: SubjectRequest, letters: readonly LetterStanding[]): FigureLine | null {
  const line = anonymousLineOf(request, letters);
  if (line === null) return null;
  const isOpen = requestState(request, letters) !== 'closed';
  return { ...line, isOpen, daysToAnswer: isOpen ? null : line.daysToAnswer };
}

/** One entry for each year in which a request was received, the latest first. */
export function yearlyFigures(lines: readonly FigureLine[]): readonly YearFigures[] {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => b - a);
  return years.map((year) =>
    figuresOf(
      year,
      lines.filter((line) => line.year === year),
    ),
  );
}

function figuresOf(year: number, lines: readonly FigureLine[]): YearFigures {
  const days = lines.flatMap(({ daysToAnswer }) => daysToAnswer ?? []).toSorted((a, b) => a - b);
  const open = lines.filter(({ isOpen }) => isOpen).length;
  const ends = [...daySpans, Infinity];
  return {
    year,
    received: lines.length,
    open,
    answered: days.length,
    withoutAnswer: lines.length - open - days.length,
    days: spread(days),
    spans: ends.map(
      (end, index) => days.filter((each) => each <= end && each > (ends[index - 1] ?? -Infinity)).length,
    ),
    rights: rightFigures(lines),
  };
}

/** Of sorted days. */
function spread(days: readonly number[]): YearFigures['days'] {
  const longest = days.at(-1);
  if (longest === undefined) return null;
  const middle = days.slice(Math.floor((days.length - 1) / 2), Math.floor(days.length / 2) + 1);
  return { median: average(middle), average: Math.round(average(days) * 10) / 10, longest };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rightFigures(lines: readonly FigureLine[]): readonly RightFigures[] {
  const asked = lines.flatMap((line) => line.rights);
  return rights.flatMap((right) => {
    const these = asked.filter((each) => each.right === right);
    if (these.length === 0) return [];
    const withOutcome = (outcome: Outcome | null) => these.filter((each) => each.outcome === outcome).length;
    return [
      {
        right,
        asked: these.length,
        outcomes: {
          granted: withOutcome('granted'),
          'partly-granted': withOutcome('partly-granted'),
          refused: withOutcome('refused'),
          'nothing-held': withOutcome('nothing-held'),
          forwarded: withOutcome('forwarded'),
          withdrawn: withOutcome('withdrawn'),
        },
        undecided: withOutcome(null),
      },
    ];
  });
}
