/** What cannot wait for the month: by when the data itself is dealt with; the letter follows within the month. */
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { answeringLaw, type AnsweringLaw } from '../law/answering-law.ts';
import { governing } from '../law/legal-constant.ts';
import type { LocalDate } from '../local-date.ts';

/** As `rightRules` states it for each right. */
export type Pace = 'month' | 'at-once' | 'flag-at-once';

/**
 * `at-once`: an objection to direct marketing (GDPR Art. 21(3)) or a withdrawn consent (7(3)) takes effect within
 * the app's own target. `flag-at-once`: data whose accuracy or use is disputed is flagged as restricted on the day
 * of receipt (Art. 18(1)(a) and (d)). Null where nothing precedes the answer.
 */
export function immediateDutyOn(
  pace: Pace,
  receivedOn: LocalDate,
  calendar: HolidayCalendar,
  law: AnsweringLaw = answeringLaw,
): LocalDate | null {
  switch (pace) {
    case 'month':
      return null;
    case 'at-once':
      return addWorkingDays(
        calendar,
        receivedOn,
        governing(law.atOnceWorkingDays, receivedOn).value,
        law.holidayRules,
      );
    case 'flag-at-once':
      return receivedOn;
  }
}
