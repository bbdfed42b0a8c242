/** How things stand today, in one or two short sentences. */
import type { RequestSummary } from '../../../shared/contract/request-summary.ts';
import { addDays, isAfter, weekday, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { capitalise, relativeDay } from '../../parts/format.ts';

/** `due`: open requests, the nearest aim first. */
export function todaySentence(t: Translator, due: readonly RequestSummary[], today: LocalDate): string {
  const sunday = addDays(today, 7 - weekday(today));
  const late = due.filter(({ standing }) => standing.level === 'late');
  const pastAim = due.filter(({ standing }) => standing.level === 'past-aim');
  const ahead = due.filter(({ standing }) => standing.daysToAim >= 0);
  const thisWeek = ahead.filter(({ aimOn }) => !isAfter(aimOn, sunday));
  const parts = [
    lateSentence(t, late.length),
    pastAimSentence(t, pastAim, today),
    aheadSentence(t, ahead, thisWeek.length, today, late.length + pastAim.length > 0),
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

function aheadSentence(
  t: Translator,
  ahead: readonly RequestSummary[],
  thisWeek: number,
  today: LocalDate,
  isAfterOthers: boolean,
): string {
  const [nearest] = ahead;
  if (nearest === undefined) return '';
  const day = relativeDay(t, nearest.aimOn, today);
  if (thisWeek === 1) return t('today.week-one', { day });
  if (thisWeek > 1) return t('today.week-many', { number: numberWord(t, thisWeek), day });
  return isAfterOthers ? t('today.next', { day }) : t('today.later', { day });
}

const wordedNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** "Deux"; in figures above ten. It stands at the head of a sentence. */
function numberWord(t: Translator, count: number): string {
  const worded = wordedNumbers.find((each) => each === String(count));
  return worded === undefined ? t.number(count) : capitalise(t, t(`today.number.${worded}`));
}
