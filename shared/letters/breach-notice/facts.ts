/** What a person learns whose data a breach concerns, in plain words: GDPR Art. 34(2) with 33(3)(b), (c) and (d). */
import { z } from 'zod';
import { breachShape, buildBreachFacts, wordsOf } from '../breach-facts.ts';
import { buildSharedFacts, sharedFacts } from '../common-facts.ts';
import type { BreachInput } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';

export const breachNoticeFactsSchema = z
  .object({
    ...sharedFacts,
    ...breachShape,
    /** What the person can do. */
    advice: z.array(z.string()).readonly(),
  })
  .readonly();
export type BreachNoticeFacts = z.infer<typeof breachNoticeFactsSchema>;

export function buildBreachNoticeFacts(input: BreachInput, localizer: Localizer): BreachNoticeFacts {
  return {
    ...buildSharedFacts(input, localizer),
    ...buildBreachFacts(input, localizer),
    advice: wordsOf(input.breach.words.advice, localizer),
  };
}
