/** Which days are public holidays in a calendar. Week-ends are no business of this file. */
import { isInForce } from '../law/legal-constant.ts';
import { addDays, daysBetween, localDate, yearOf, type LocalDate } from '../local-date.ts';
import { easterSunday } from './easter.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { regionsOf, type HolidayName, type HolidayRule } from './holiday-rule.ts';
import { holidayRules } from './holiday-rules.ts';

export interface PublicHoliday {
  readonly on: LocalDate;
  readonly name: HolidayName;
}

/** By date. Two holidays that meet on one day (1 May 2008 was Ascension Day too) are both there. */
export function publicHolidaysOf(
  calendar: HolidayCalendar,
  year: number,
  rules: readonly HolidayRule[] = holidayRules,
): readonly PublicHoliday[] {
  const regions = regionsOf(calendar);
  const easter = easterSunday(year);
  return rules
    .filter(({ region }) => regions.includes(region))
    .flatMap((rule) => {
      const on = dayOf(rule, easter);
      return isInForce(rule, on) ? [{ on, name: rule.name }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Where two meet, the one that the law lists first. */
export function publicHolidayOn(
  calendar: HolidayCalendar,
  date: LocalDate,
  rules: readonly HolidayRule[] = holidayRules,
): HolidayName | null {
  const regions = regionsOf(calendar);
  const sinceEaster = daysBetween(easterSunday(yearOf(date)), date);
  const found = rules.find(
    (rule) =>
      regions.includes(rule.region) &&
      (rule.day.kind === 'easter'
        ? rule.day.offset === sinceEaster
        : date.endsWith(`-${rule.day.monthDay}`)) &&
      isInForce(rule, date),
  );
  return found?.name ?? null;
}

function dayOf({ day }: HolidayRule, easter: LocalDate): LocalDate {
  return day.kind === 'easter'
    ? addDays(easter, day.offset)
    : localDate(`${easter.slice(0, 4)}-${day.monthDay}`);
}
