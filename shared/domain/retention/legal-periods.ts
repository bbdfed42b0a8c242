/** All built-in retention periods, and those in force in a country on a day. */
import { isInForce } from '../law/legal-constant.ts';
import type { LocalDate } from '../local-date.ts';
import type { LegalPeriod } from './legal-period.ts';
import { belgianPeriods } from './legal-periods-be.ts';
import { requestFilePeriods } from './legal-periods-files.ts';
import { frenchPeriods } from './legal-periods-fr.ts';

export const legalPeriods: readonly LegalPeriod[] = [
  ...belgianPeriods,
  ...frenchPeriods,
  ...requestFilePeriods,
];

/** @param periods what the register holds where the user has corrected a period; otherwise the built-in ones */
export function legalPeriodsInForce(
  country: 'BE' | 'FR',
  on: LocalDate,
  periods: readonly LegalPeriod[] = legalPeriods,
): readonly LegalPeriod[] {
  return periods.filter(
    (period) => (period.country === null || period.country === country) && isInForce(period, on),
  );
}
