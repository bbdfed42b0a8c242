/** How soon the published policy promises an answer: "30 jours", "1 mois", "10 jours ouvrables". */
import { z } from 'zod';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import type { HolidayRule } from '../calendar/holiday-rule.ts';
import { addDays, addMonths, type LocalDate } from '../local-date.ts';

export const promisedDelaySchema = z
  .object({ unit: z.enum(['days', 'months', 'working-days']), count: z.int().min(0).max(366) })
  .readonly();
export type PromisedDelay = z.infer<typeof promisedDelaySchema>;

/**
 * The last day of the promise, counted as the law counts: the day of receipt is left out
 * (Reg. 1182/71 Art. 3(1)). It does not roll over a week-end, since nobody promised that.
 */
export function promisedOn(
  delay: PromisedDelay,
  receivedOn: LocalDate,
  calendar: HolidayCalendar,
  rules?: readonly HolidayRule[],
): LocalDate {
  switch (delay.unit) {
    case 'days':
      return addDays(receivedOn, delay.count);
    case 'months':
      return addMonths(receivedOn, delay.count);
    case 'working-days':
      return addWorkingDays(calendar, receivedOn, delay.count, rules);
  }
}
