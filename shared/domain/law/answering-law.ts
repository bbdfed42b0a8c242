/** How long the law leaves to answer a person, and the margins that the app adds of its own. */
import { localDate } from '../local-date.ts';
import { holidayRules } from '../calendar/holiday-rules.ts';
import type { HolidayRule } from '../calendar/holiday-rule.ts';
import type { Article } from './article.ts';
import type { LegalConstant } from './legal-constant.ts';

/** GDPR Art. 99(2): the Regulation applies from this day. */
export const gdprAppliesFrom = localDate('2018-05-25');

/** French law n° 78-17, the first of ours that let a person ask: nothing received before this day was such a request. */
export const firstRequestsOn = localDate('1978-01-06');

function sinceGdpr(value: number, source: Article): LegalConstant {
  return [{ value, inForceFrom: gdprAppliesFrom, inForceUntil: null, source }];
}

/** GDPR Art. 12(3) first sentence, and 12(4) for a refusal: months from receipt. */
export const answerMonths = sinceGdpr(1, { act: 'gdpr', place: '12(3)' });

/** GDPR Art. 12(3) second sentence: further months for complex or numerous requests. */
export const extensionMonths = sinceGdpr(2, { act: 'gdpr', place: '12(3)' });

/** GDPR Art. 14(3)(a): months from obtaining data that did not come from the person. */
export const sourceNoticeMonths = sinceGdpr(1, { act: 'gdpr', place: '14(3)(a)' });

/** Art. 21(3) and 7(3) name no period: the app's own target for stopping direct marketing, in working days. */
export const atOnceWorkingDays = sinceGdpr(2, { act: 'greffe', place: 'at-once-target' });

/** Working days that a letter may take before the limit: the cautious end of 3 to 5. */
export const postByWorkingDays = sinceGdpr(5, { act: 'greffe', place: 'post-by-margin' });

/** GDPR Art. 33(1): hours from becoming aware of a breach to the notice to the authority. */
export const breachNoticeHours = sinceGdpr(72, { act: 'gdpr', place: '33(1)' });

/** GDPR Art. 33(2) says without undue delay: the app's own target in hours, for a processor to tell its client. */
export const clientNoticeHours = sinceGdpr(24, { act: 'greffe', place: 'client-notice-target' });

/** All that the computation of a deadline takes from the law. An edited register passes its own. */
export interface AnsweringLaw {
  readonly answerMonths: LegalConstant;
  readonly extensionMonths: LegalConstant;
  readonly atOnceWorkingDays: LegalConstant;
  readonly postByWorkingDays: LegalConstant;
  readonly holidayRules: readonly HolidayRule[];
}

export const answeringLaw: AnsweringLaw = {
  answerMonths,
  extensionMonths,
  atOnceWorkingDays,
  postByWorkingDays,
  holidayRules,
};
