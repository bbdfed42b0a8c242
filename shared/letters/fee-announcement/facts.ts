/** What the announcement of a fee says: on which ground and circumstances, how much, and what can be chosen instead (GDPR Art. 12(5), 15(3)). */
import { z } from 'zod';
import { detailsOf } from '../../domain/request/right-details.ts';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import { formatDate } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular, particularDay } from '../particular.ts';
import { typedParagraphs } from '../typed-words.ts';

/** Art. 15(3): a further copy. Art. 12(5): manifestly excessive or unfounded. */
export const feeGrounds = ['further-copy', 'excessive', 'unfounded'] as const;

export const feeAnnouncementFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    isFurtherCopy: z.boolean(),
    isExcessive: z.boolean(),
    isUnfounded: z.boolean(),
    circumstances: z.array(z.string()).readonly(),
    /** "12,50 €", as typed. */
    amount: z.string().nullable(),
    answerBy: z.string().nullable(),
  })
  .readonly();
export type FeeAnnouncementFacts = z.infer<typeof feeAnnouncementFactsSchema>;

export function buildFeeAnnouncementFacts(input: LetterInput, localizer: Localizer): FeeAnnouncementFacts {
  const { request, language } = input;
  const asked = request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right);
  const ground = particular(input, 'feeGround');
  const answerBy = particularDay(input, 'answerBy');
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, asked),
    isFurtherCopy: ground === 'further-copy',
    isExcessive: ground === 'excessive',
    isUnfounded: ground === 'unfounded',
    circumstances: typedParagraphs(input, 'circumstances'),
    amount: particular(input, 'amount'),
    answerBy: answerBy === null ? null : formatDate(language, answerBy),
  };
}

/** The first copy is free, whatever it is asked for (Art. 15(3)); and the proof of excess is the controller's (Art. 12(5)). */
export function feeWarnings(
  { request }: LetterInput,
  { isFurtherCopy }: FeeAnnouncementFacts,
): readonly LetterWarning[] {
  if (!isFurtherCopy) return ['fee-proof'];
  return detailsOf(request.rights, 'access')?.isFurtherCopy === true ? [] : ['first-copy-free'];
}
