/** Whether the two further months of GDPR Art. 12(3) can still be claimed: once, and told within the first month. */
import { z } from 'zod';
import { answeringLaw, type AnsweringLaw } from '../law/answering-law.ts';
import { isAfter } from '../local-date.ts';
import { runPeriod } from './answer-period.ts';
import type { DeadlineInput } from './deadline.ts';

export const extensionStandingSchema = z.enum([
  'allowed',
  'warn-after-nominal',
  'refused-too-late',
  'refused-already-extended',
]);
export type ExtensionStanding = z.infer<typeof extensionStandingSchema>;

/**
 * For a letter that leaves on `input.today`. Between the nominal end of the first month and the limit it rolls to,
 * the extension counts by Reg. 1182/71 Art. 3(4), but an authority may read "within one month" to the letter.
 */
export function extensionStanding(
  input: Omit<DeadlineInput, 'promised'>,
  law: AnsweringLaw = answeringLaw,
): ExtensionStanding {
  if (input.extendedOn !== null) return 'refused-already-extended';
  const { nominalOn, limitOn } = runPeriod(input, null, law);
  if (isAfter(input.today, limitOn)) return 'refused-too-late';
  return isAfter(input.today, nominalOn) ? 'warn-after-nominal' : 'allowed';
}
