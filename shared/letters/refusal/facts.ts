/** What a refusal says: each right with its reason (GDPR Art. 12(4)), and the circumstances where the controller bears the proof (12(5)). */
import { z } from 'zod';
import { rightsAnswered } from '../asked-rights.ts';
import { buildCommonFacts, commonFacts, nameRight, paragraphsOf } from '../common-facts.ts';
import { refusalFacts, refusalFactsShape } from '../decision-facts.ts';
import { asSentence, capitalise } from '../format.ts';
import type { LetterInput } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { particular } from '../particular.ts';

export const refusalLetterFactsSchema = z
  .object({
    ...commonFacts,
    /** Where one right is refused; otherwise each has its line in `refusals`. */
    singleRight: z.string().nullable(),
    ...refusalFactsShape,
    refusals: z.array(z.object({ right: z.string(), reason: z.string() }).readonly()).readonly(),
    circumstances: z.array(z.string()).readonly(),
    /** Erasure refused for want of a ground: restriction and objection are offered. */
    offersAlternatives: z.boolean(),
  })
  .readonly();
export type RefusalFacts = z.infer<typeof refusalLetterFactsSchema>;

export function buildRefusalFacts(input: LetterInput, localizer: Localizer): RefusalFacts {
  const { language } = input;
  const refused = rightsAnswered(input);
  const [first = null] = refused;
  const single = refused.length === 1 ? first : null;
  const several = refused.length > 1 ? refused : [];
  return {
    ...buildCommonFacts(input, localizer),
    singleRight: single === null ? null : nameRight(input, single.right),
    ...refusalFacts(single, language),
    refusals: several.map((asked) => {
      const { refusal, reasonText } = refusalFacts(asked, language);
      const sentences = [refusal, reasonText].filter((text) => text !== null).map(asSentence);
      return { right: capitalise(language, nameRight(input, asked.right)), reason: sentences.join(' ') };
    }),
    circumstances: isDisputed(input) ? paragraphsOf(particular(input, 'circumstances')).map(asSentence) : [],
    offersAlternatives: refused.some(
      ({ right, refusalReason }) => right === 'erasure' && refusalReason === 'no-ground',
    ),
  };
}

export function refusalGaps(input: LetterInput): readonly LetterGap[] {
  const isMute = rightsAnswered(input).some((asked) => {
    const { refusal, reasonText } = refusalFacts(asked, input.language);
    return refusal === null && reasonText === null;
  });
  const lacksProof = isDisputed(input) && particular(input, 'circumstances') === null;
  return [
    ...(isMute ? [{ kind: 'details' } as const] : []),
    ...(lacksProof ? [{ kind: 'particular', name: 'circumstances' } as const] : []),
  ];
}

/** Art. 12(5): the controller bears the burden of demonstrating that a request is unfounded or excessive. */
function isDisputed(input: LetterInput): boolean {
  return rightsAnswered(input).some(
    ({ refusalReason }) => refusalReason === 'manifestly-unfounded' || refusalReason === 'excessive',
  );
}
