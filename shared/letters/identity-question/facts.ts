/** What somebody is asked whose identity is in doubt: which doubt, what is enough to remove it, what it does to the period (GDPR Art. 12(6)). */
import { z } from 'zod';
import { isPublicNetwork } from '../../domain/request/channel.ts';
import { askedRights, askedRightsShape } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts } from '../common-facts.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap, LetterWarning } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';
import { pauseFacts, pauseFactsShape } from '../pause-facts.ts';
import { typedLines, typedParagraphs } from '../typed-words.ts';

/** From the mildest on; questions can be asked beside either of the others. */
export const proofs = ['known-email', 'questions', 'document'] as const;

const texts = z.array(z.string()).readonly();

export const identityQuestionFactsSchema = z
  .object({
    ...commonFacts,
    ...askedRightsShape,
    ...pauseFactsShape,
    /** In the user's words. */
    doubt: texts,
    takesKnownEmail: z.boolean(),
    /** To be answered; none: none are asked. */
    questions: texts,
    takesDocument: z.boolean(),
    /** The published policy demands a copy and a signature: the letter does without both, or without the signature. */
    waivesPolicy: z.boolean(),
    softensPolicy: z.boolean(),
    cameByPublicNetwork: z.boolean(),
  })
  .readonly();
export type IdentityQuestionFacts = z.infer<typeof identityQuestionFactsSchema>;

export function buildIdentityQuestionFacts(input: LetterInput, localizer: Localizer): IdentityQuestionFacts {
  const { request, promises } = input;
  const asked = request.rights.filter(({ outcome }) => outcome !== 'withdrawn').map(({ right }) => right);
  const proof = particular(input, 'proof');
  const takesDocument = proof === 'document';
  const policyAsksMore = promises.identityRule === 'identity-copy-and-signature';
  return {
    ...buildCommonFacts(input, localizer),
    ...askedRights(input, asked),
    ...pauseFacts(input, true),
    doubt: typedParagraphs(input, 'doubt'),
    takesKnownEmail: proof === 'known-email',
    questions: typedLines(input, 'questions'),
    takesDocument,
    waivesPolicy: policyAsksMore && !takesDocument,
    softensPolicy: policyAsksMore && takesDocument,
    cameByPublicNetwork: isPublicNetwork(request.channel),
  };
}

/** Questions were chosen as the proof, and none was written. */
export function identityQuestionGaps(input: LetterInput): readonly LetterGap[] {
  const lacksQuestions =
    particular(input, 'proof') === 'questions' && particular(input, 'questions') === null;
  return lacksQuestions ? [{ kind: 'particular', name: 'questions' }] : [];
}

/** A document is the last resort: asked for without need it is what authorities fine. */
export function identityQuestionWarnings(
  { sender, isIdentityConfirmed }: LetterInput,
  { takesDocument }: IdentityQuestionFacts,
): readonly LetterWarning[] {
  const isKnown = isIdentityConfirmed || sender === 'known-email' || sender === 'known-address';
  return [
    ...(isKnown ? (['no-doubt'] as const) : []),
    ...(takesDocument ? (['identity-document'] as const) : []),
  ];
}
