/** What the client for whom we process learns of a breach of its data: what it needs for its own notice (GDPR Art. 33(2), 33(3)). */
import { z } from 'zod';
import { breachShape, buildBreachFacts } from '../breach-facts.ts';
import { buildSharedFacts, sharedFacts } from '../common-facts.ts';
import { formatDate, formatTime } from '../format.ts';
import type { BreachInput } from '../letter-input.ts';
import type { Localizer } from '../localizer.ts';
import { typedParagraphs } from '../typed-words.ts';

const optionalText = z.string().nullable();

export const breachClientNoticeFactsSchema = z
  .object({
    ...sharedFacts,
    ...breachShape,
    awareOn: z.string(),
    /** "9 h 30" */
    awareTime: z.string(),
    /** Something is known of the persons and data concerned. */
    knowsConcerned: z.boolean(),
    /** Categories of persons, and about how many persons and records. */
    persons: optionalText,
    personsCount: optionalText,
    recordsCount: optionalText,
    /** What is not known yet, in the user's words. */
    outstanding: z.array(z.string()).readonly(),
  })
  .readonly();
export type BreachClientNoticeFacts = z.infer<typeof breachClientNoticeFactsSchema>;

export function buildBreachClientNoticeFacts(
  input: BreachInput,
  localizer: Localizer,
): BreachClientNoticeFacts {
  const { language, breach, awareTime } = input;
  const count = (value: number | null) =>
    value === null ? null : new Intl.NumberFormat(language).format(value);
  return {
    ...buildSharedFacts(input, localizer),
    ...buildBreachFacts(input, localizer),
    awareOn: formatDate(language, awareTime.on),
    awareTime: formatTime(language, awareTime.time),
    knowsConcerned:
      input.categories.length > 0 ||
      [breach.persons, breach.personsCount, breach.recordsCount].some((known) => known !== null),
    persons: breach.persons,
    personsCount: count(breach.personsCount),
    recordsCount: count(breach.recordsCount),
    outstanding: typedParagraphs(input, 'outstanding'),
  };
}
