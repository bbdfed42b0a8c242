/** What a recipient is reminded of that has not confirmed what it was told: which letter, for whom, what was asked. */
import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import { formatDate, formatList } from '../format.ts';
import type { LetterSurroundings, RecipientContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { aboutPerson, aboutPersonShape, erasedNames, recipientGaps } from '../recipient-notice/facts.ts';

export const recipientReminderFactsSchema = z
  .object({
    ...aboutPersonShape,
    noticeOn: z.string(),
    /** What the data is called, without its new value: that stands in the notice. */
    rectified: z.string().nullable(),
    /** Names of categories. */
    erased: z.string().nullable(),
  })
  .readonly();
export type RecipientReminderFacts = z.infer<typeof recipientReminderFactsSchema>;

type RecipientInput = LetterSurroundings & RecipientContent;

export function buildRecipientReminderFacts(
  input: RecipientInput,
  localizer: Localizer,
): RecipientReminderFacts {
  const { language, rectified, noticeOn, letterOn } = input;
  return {
    ...aboutPerson(input, localizer),
    noticeOn: formatDate(language, noticeOn ?? letterOn),
    rectified: listed(
      language,
      rectified.map(({ label }) => label),
    ),
    erased: listed(language, erasedNames(input, localizer)),
  };
}

function listed(language: Language, names: readonly string[]): string | null {
  return names.length === 0 ? null : formatList(language, names);
}

/** There is nothing to remind of before a notice has left. */
export function reminderGaps(input: RecipientInput): readonly LetterGap[] {
  return input.noticeOn === null ? [{ kind: 'details' }] : recipientGaps(input);
}
