/**
 * Working days: all days but public holidays, Sundays and Saturdays (Reg. 1182/71 Art. 2(2)),
 * Saturday too where national law calls it "ouvrable".
 */
import { addDays, weekday, type LocalDate } from '../local-date.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { HolidayRule } from './holiday-rule.ts';
import { publicHolidayOn } from './public-holidays.ts';
import { holidayRules } from './holiday-rules.ts';

type Rules = readonly HolidayRule[];

export function isWorkingDay(
  calendar: HolidayCalendar,
  date: LocalDate,
  rules: Rules = holidayRules,
): boolean {
  return weekday(date) < 6 && publicHolidayOn(calendar, date, rules) === null;
}

/** The day itself where it is a working day, otherwise the next one: Reg. 1182/71 Art. 3(4). */
export function nextWorkingDay(
  calendar: HolidayCalendar,
  onOrAfter: LocalDate,
  rules: Rules = holidayRules,
): LocalDate {
  let day = onOrAfter;
  while (!isWorkingDay(calendar, day, rules)) day = addDays(day, 1);
  return day;
}

/** The `count`th working day after a day, which is itself not counted (Art. 3(1)); the day itself for 0. */
export function addWorkingDays(
  calendar: HolidayCalendar,
  date: LocalDate,
  count: number,
  rules: Rules = holidayRules,
): LocalDate {
  return step(calendar, date, count, 1, rules);
}

/** The `count`th working day before a day, which is itself not counted; the day itself for 0. */
export function subtractWorkingDays(
  calendar: HolidayCalendar,
  date: LocalDate,
  count: number,
  rules: Rules = holidayRules,
): LocalDate {
  return step(calendar, date, count, -1, rules);
}

function step(
  calendar: HolidayCalendar,
  from: LocalDate,
  count: number,
  direction: 1 | -1,
  rules: Rules,
): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, direction);
    if (isWorkingDay(calendar, day, rules)) left -= 1;
  }
  return day;
}
