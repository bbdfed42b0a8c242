/** When data falls due under one retention rule, with the steps that led to the day. Computed, never stored. */
import { err, ok, type Result } from '../../result.ts';
import { addDays, addMonths, addYears, isAfter, localDateOf, yearOf, type LocalDate } from '../local-date.ts';
import type { Duration, RetentionRule, StartEvent } from './retention-rule.ts';

export interface RetentionEvent {
  readonly event: StartEvent;
  readonly on: LocalDate;
}

/** Worded for the user as `retention-step.<kind>`, in this order. */
export type RetentionStep =
  | { readonly kind: 'event'; readonly event: StartEvent; readonly on: LocalDate }
  | { readonly kind: 'next-1-january'; readonly on: LocalDate }
  /** `on` is the last day on which the data is kept. */
  | { readonly kind: 'kept-for'; readonly duration: Duration; readonly on: LocalDate };

export interface DueForDeletion {
  /** The first day on which the data is due: the day after the last day of keeping. */
  readonly dueOn: LocalDate;
  /** Last day of keeping, included. Before the event's own day where the period is zero. */
  readonly keptThroughOn: LocalDate;
  readonly steps: readonly RetentionStep[];
}

/** `start-not-known`: the event has not happened or was not entered. `no-end`: the rule names criteria, not a period. */
export type RetentionProblem = 'start-not-known' | 'no-end';

type PeriodRule = Pick<RetentionRule, 'duration' | 'startEvent' | 'countsFrom'>;

/**
 * Regulation 1182/71 Art. 3(1) and 3(2)(c): the day of the event is not counted and the last day is kept to its end, so three years from
 * 5 March 2023 keep the data through 5 March 2026 and make it due on the 6th. A period that begins on 1 January counts that day:
 * seven years after closing on 31 December 2018 run through 31 December 2025. Nothing rolls over week-ends: keeping is not an act.
 * Where an event happened several times, the last one counts.
 */
export function dueForDeletionOn(
  rule: PeriodRule,
  events: readonly RetentionEvent[],
): Result<DueForDeletion, RetentionProblem> {
  if (rule.duration.unit === 'indefinite') return err('no-end');
  const start = lastOf(events, rule.startEvent);
  if (start === null) return err('start-not-known');

  const eventStep: RetentionStep = { kind: 'event', event: rule.startEvent, on: start };
  if (rule.countsFrom === 'next-1-january') {
    const january = localDateOf(yearOf(start) + 1, 1, 1);
    const dueOn = plus(january, rule.duration);
    return ok(due(dueOn, rule.duration, [eventStep, { kind: 'next-1-january', on: january }]));
  }
  const dueOn = rule.duration.count === 0 ? start : addDays(plus(start, rule.duration), 1);
  return ok(due(dueOn, rule.duration, [eventStep]));
}

function due(dueOn: LocalDate, duration: Duration, steps: readonly RetentionStep[]): DueForDeletion {
  const keptThroughOn = addDays(dueOn, -1);
  return { dueOn, keptThroughOn, steps: [...steps, { kind: 'kept-for', duration, on: keptThroughOn }] };
}

function plus(
  date: LocalDate,
  { unit, count }: Exclude<Duration, { readonly unit: 'indefinite' }>,
): LocalDate {
  if (unit === 'days') return addDays(date, count);
  return unit === 'months' ? addMonths(date, count) : addYears(date, count);
}

function lastOf(events: readonly RetentionEvent[], event: StartEvent): LocalDate | null {
  return events
    .filter((each) => each.event === event)
    .reduce<LocalDate | null>((last, { on }) => (last === null || isAfter(on, last) ? on : last), null);
}
