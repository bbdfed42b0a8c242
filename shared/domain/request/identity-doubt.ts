/** Whether a doubt about who asks is on record and not resolved: until then nothing is handed out or erased (GDPR Art. 12(6), 5(1)(f)). */
import type { IdentityCheck, Suspension } from './request.ts';

/** @param checks in the order in which they were made. Without any check there is no doubt on record: none need be raised. */
export function isIdentityDoubted(
  checks: readonly IdentityCheck[],
  suspensions: readonly Suspension[],
): boolean {
  if (checks.at(-1)?.confirmed === false) return true;
  return suspensions.some(({ reason, until }) => reason === 'identity' && until === null);
}
