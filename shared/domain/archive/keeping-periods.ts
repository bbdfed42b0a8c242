/** How long the file of a request and the data sent with its answer are kept: the register's own rules, else the built-in ones of the day. */
import { inForceOn } from '../law/legal-constant.ts';
import type { LocalDate } from '../local-date.ts';
import type { LegalPeriod } from '../retention/legal-period.ts';
import { requestFilePeriods } from '../retention/legal-periods-files.ts';
import type { RetentionRule } from '../retention/retention-rule.ts';

export type KeepingPeriod = Pick<RetentionRule, 'duration' | 'startEvent' | 'countsFrom'>;

export interface KeepingPeriods {
  /** From the closing of the request. */
  readonly file: KeepingPeriod;
  /** From the day on which the answer left. */
  readonly annexes: KeepingPeriod;
}

/** @param on the day of closing: what holds for a file is what its letter could announce. */
export function keepingPeriodsOn(
  on: LocalDate,
  rules: readonly RetentionRule[],
  versions: readonly LegalPeriod[] = requestFilePeriods,
): KeepingPeriods {
  const periodOf = (categoryCode: string, legalCode: string) =>
    rules.find((rule) => rule.categoryCode === categoryCode) ?? legalPeriodOf(versions, legalCode, on);
  return {
    file: periodOf('requests', 'request-file'),
    annexes: periodOf('answer-copies', 'answer-annexes'),
  };
}

/** Where none was in force yet, the oldest that is kept. */
function legalPeriodOf(versions: readonly LegalPeriod[], code: string, on: LocalDate): LegalPeriod {
  const named = versions
    .filter((period) => period.code === code)
    .toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom));
  const period = inForceOn(named, on) ?? named[0];
  if (period === undefined) throw new Error(`No period of the code ${code}`);
  return period;
}
