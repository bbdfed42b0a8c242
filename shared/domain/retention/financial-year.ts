/** The financial year of the controller: the day on which the books of a document are closed. */
import { z } from 'zod';
import { addDays, isBefore, localDateOf, yearOf, type LocalDate } from '../local-date.ts';

/** "MM-DD": the last day of the financial year; the end of February is written "02-28". */
export const financialYearEndSchema = z
  .string()
  .regex(
    /^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/,
  );
export type FinancialYearEnd = z.infer<typeof financialYearEndSchema>;

export const calendarYearEnd: FinancialYearEnd = '12-31';

/** The last day of the financial year in which the day lies. */
export function financialYearClosedOn(on: LocalDate, end: FinancialYearEnd): LocalDate {
  const closedOn = closingIn(yearOf(on), end);
  return isBefore(closedOn, on) ? closingIn(yearOf(on) + 1, end) : closedOn;
}

function closingIn(year: number, end: FinancialYearEnd): LocalDate {
  // The end of February closes on the 29th where there is one.
  if (end === '02-28') return addDays(localDateOf(year, 3, 1), -1);
  const [month = '12', day = '31'] = end.split('-');
  return localDateOf(year, Number(month), Number(day));
}
