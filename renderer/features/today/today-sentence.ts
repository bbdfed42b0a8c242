/** How things stand today, in one or two short sentences. */
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import { addDays, isAfter, weekday, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise, relativeDay } from '../../parts/format.ts';

const friday = 5;

/** At the week-end, "this week" would be over too soon: then the next seven days count. `due`: open requests, the nearest aim first. */
export function todaySentence(t: Translator, due: readonly RequestSummary[], today: LocalDate): string {
  const isWeekend = weekday(today) > friday;
  const horizon = isWeekend ? addDays(today, 7) : addDays(today, 7 - weekday(today));
  const late = due.filter(({ standing }) => standing.level === 'late');
  const pastAim = due.filter(({ standing }) => standing.level === 'past-aim');
  const ahead = due.filter(({ standing }) => standing.daysToAim >= 0);
  const near = ahead.filter(({ aimOn }) => !isAfter(aimOn, horizon)).length;
  const parts = [
    lateSentence(t, late.length),
    pastAimSentence(t, pastAim, today),
    aheadSentence(t, { ahead, near, today, isWeekend, isAfterOthers: late.length + pastAim.length > 0 }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('today.nothing') : parts.join(' ');
}

function lateSentence(t: Translator, count: number): string {
  return count === 0 ? '' : t('today.late', { number: numberWord(t, count), count });
}

function pastAimSentence(t: Translator, requests: readonly RequestSummary[], today: LocalDate): string {
  const [nearest] = requests.toSorted((a, b) => a.limitOn.localeCompare(b.limitOn));
  if (nearest === undefined) return '';
  const count = requests.length;
  const day = relativeDay(t, nearest.limitOn, today);
  return t('today.past-aim', { number: numberWord(t, count), count, day });
}

interface Ahead {
  /** Answers whose aim is still to come, the nearest first. */
  readonly ahead: readonly RequestSummary[];
  /** How many of them leave this week, or within seven days. */
  readonly near: number;
  readonly today: LocalDate;
  readonly isWeekend: boolean;
  readonly isAfterOthers: boolean;
}

function aheadSentence(t: Translator, { ahead, near, today, isWeekend, isAfterOthers }: Ahead): string {
  const [nearest] = ahead;
  if (nearest === undefined) return '';
  const day = relativeDay(t, nearest.aimOn, today);
  if (near === 1) return t(isWeekend ? 'today.days-one' : 'today.week-one', { day });
  if (near > 1) {
    return t(isWeekend ? 'today.days-many' : 'today.week-many', { number: numberWord(t, near), day });
  }
  return isAfterOthers ? t('today.next', { day }) : t('today.later', { day });
}

const wordedNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** "Deux"; in figures above ten. It stands at the head of a sentence. */
function numberWord(t: Translator, count: number): string {
  const worded = wordedNumbers.find((each) => each === String(count));
  return worded === undefined ? t.number(count) : capitalise(t, t(`today.number.${worded}`));
}
