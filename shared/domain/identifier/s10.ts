/** Numbers of international registered items: UPU standard S10. */
import { err, ok, type Result } from '../../result.ts';
import { isCountryCode } from '../postal/country-code.ts';
import { compactIdentifier, inGroups, type IdentifierProblem } from './identifier-problem.ts';

const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const;

/** Returns "RR473124829GB": two letters, eight digits, the check digit, the ISO 3166-1 country of the post that took the item. */
export function parseS10(text: string): Result<string, IdentifierProblem> {
  const compact = compactIdentifier(text);
  if (compact.length !== 13) return err('wrong-length');
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(compact)) return err('wrong-characters');
  if (s10CheckDigit(compact.slice(2, 10)) !== Number(compact[10])) return err('wrong-check-digits');
  return isCountryCode(compact.slice(11)) ? ok(compact) : err('unknown-country');
}

/** "RR 473 124 829 GB", as printed under the barcode. */
export function formatS10(number: string): string {
  return inGroups(number, [2, 3, 3, 3, 2]);
}

/** S10: 11 minus the weighted sum modulo 11, where 10 becomes 0 and 11 becomes 5. */
function s10CheckDigit(serial: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 0;
  return check === 11 ? 5 : check;
}
