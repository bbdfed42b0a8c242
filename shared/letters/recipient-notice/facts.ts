/** What a recipient of the data learns: what was rectified, erased or restricted, for whom, and what is asked of it (GDPR Art. 19). */
import { z } from 'zod';
import { buildCommonFacts, commonFacts, paragraphsOf, type CommonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { LetterSurroundings, RecipientContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, particularDay } from '../particular.ts';

const optionalText = z.string().nullable();

/** How and when the person wrote is no concern of a recipient. */
const { channel: _channel, receivedOn: _receivedOn, ...commonToRecipients } = commonFacts;

export const aboutPersonShape = {
  ...commonToRecipients,
  /** It processes for us: the letter is an instruction (Art. 28(3)(a)). */
  isProcessor: z.boolean(),
  /** What lets the recipient find the person in its own data, and no more. */
  identifiers: z.array(z.string()).readonly(),
  restrictedOn: optionalText,
  confirmBy: optionalText,
} as const;

export const recipientNoticeFactsSchema = z
  .object({
    ...aboutPersonShape,
    rectified: z.array(z.object({ label: z.string(), is: z.string() }).readonly()).readonly(),
    /** Names of categories. */
    erased: z.array(z.string()).readonly(),
    erasedOn: optionalText,
  })
  .readonly();
export type RecipientNoticeFacts = z.infer<typeof recipientNoticeFactsSchema>;

type RecipientInput = LetterSurroundings & RecipientContent;

export function buildRecipientNoticeFacts(input: RecipientInput, localizer: Localizer): RecipientNoticeFacts {
  const { language, erasedOn } = input;
  return {
    ...aboutPerson(input, localizer),
    erased: erasedNames(input, localizer),
    rectified: input.rectified.map(({ label, is }) => ({ label, is })),
    erasedOn: erasedOn === null ? null : formatDate(language, erasedOn),
  };
}

type AboutPerson = CommonFacts &
  Pick<RecipientNoticeFacts, 'isProcessor' | 'identifiers' | 'restrictedOn' | 'confirmBy'>;

export function aboutPerson(input: RecipientInput, localizer: Localizer): AboutPerson {
  const { language, restrictedOn } = input;
  const confirmBy = particularDay(input, 'confirmBy');
  return {
    ...buildCommonFacts(input, localizer),
    isProcessor: input.recipientRole === 'processor',
    identifiers: paragraphsOf(particular(input, 'identifiers')),
    restrictedOn: restrictedOn === null ? null : formatDate(language, restrictedOn),
    confirmBy: confirmBy === null ? null : formatDate(language, confirmBy),
  };
}

export function erasedNames({ erased }: RecipientInput, localizer: Localizer): readonly string[] {
  return erased.map((name) => localizer.text(name, 'category'));
}

/** Nothing to tell: no right of Art. 19 was granted, or nothing of it concerns this recipient. */
export function recipientGaps({ rectified, erased, restrictedOn }: RecipientInput): readonly LetterGap[] {
  const isNothing = rectified.length === 0 && erased.length === 0 && restrictedOn === null;
  return isNothing ? [{ kind: 'details' }] : [];
}
