/** On which days the clock rings: margins of the app's own, in force from one day until another like the figures of the law. */
import type { LocalDate } from '../local-date.ts';
import { gdprAppliesFrom } from './answering-law.ts';
import type { Article } from './article.ts';
import { inForceOn, type InForce } from './legal-constant.ts';

export interface AlarmDays extends InForce {
  /** Days before an aim or a limit; 0 is the day itself. Past the limit it rings every day. */
  readonly beforeDeadline: readonly number[];
  /** Days after a question left without an answer: to remind the person, then to close under GDPR Art. 12(2) or 12(6). */
  readonly afterQuestion: readonly number[];
  /** Days after a registered letter left of which nothing was heard: post offices keep one for about two weeks. */
  readonly afterRegisteredPosting: readonly number[];
  readonly source: Article;
}

/** At least one version, in any order. */
export type AlarmDayVersions = readonly [AlarmDays, ...AlarmDays[]];

export const alarmDays: AlarmDayVersions = [
  {
    beforeDeadline: [10, 5, 1, 0],
    afterQuestion: [14, 28],
    afterRegisteredPosting: [18],
    inForceFrom: gdprAppliesFrom,
    inForceUntil: null,
    source: { act: 'greffe', place: 'alarm-days' },
  },
];

/** The version by which a date rings: the one in force on that date, otherwise the first that is kept. */
export function alarmDaysFor(on: LocalDate, versions: AlarmDayVersions = alarmDays): AlarmDays {
  return inForceOn(versions, on) ?? versions[0];
}
