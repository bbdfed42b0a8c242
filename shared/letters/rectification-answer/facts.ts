/** What an answer to a request for rectification says: what was, what is, since when, and the statement kept beside (GDPR Art. 16, 19). */
import { z } from 'zod';
import { detailsOf, type DetailsOf } from '../../domain/request/right-details.ts';
import { columnWords, dataValue } from '../../domain/subject/data-words.ts';
import { identityFieldSchema } from '../../domain/subject/identity-field.ts';
import { buildCommonFacts, commonFacts, paragraphsOf } from '../common-facts.ts';
import { decisionOn } from '../decision-facts.ts';
import { fieldText } from '../field-text.ts';
import { asSentence, capitalise, formatDate, formatList, phrase } from '../format.ts';
import type { LetterSurroundings, RightAnswerContent } from '../letter-input.ts';
import type { LetterGap } from '../letter-problem.ts';
import type { Localizer } from '../localizer.ts';
import { isGiven, nothingHeldGaps, outcomeFacts, outcomeFactsShape, reasonGaps } from '../outcome-facts.ts';
import { wordsOf } from '../words/words.ts';

const text = z.string();
const rowsOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape).readonly()).readonly();

export const rectificationFactsSchema = z
  .object({
    ...commonFacts,
    ...outcomeFactsShape,
    corrected: rowsOf({ data: text, was: text, is: text, since: text }),
    /** Granted, not carried out yet: a preview. */
    toCorrect: rowsOf({ data: text, was: text, is: text }),
    /** Art. 16, second sentence. */
    statement: z.array(text).readonly(),
    /** Refused on the merits: a supplementary statement is still possible. */
    offersStatement: z.boolean(),
    /** Art. 19, by name. */
    recipientsTold: text.nullable(),
  })
  .readonly();
export type RectificationFacts = z.infer<typeof rectificationFactsSchema>;

type Input = LetterSurroundings & RightAnswerContent;
type Correction = DetailsOf<'rectification'>['corrections'][number];

export function buildRectificationFacts(input: Input, localizer: Localizer): RectificationFacts {
  const { language, request, recipientsTold } = input;
  const decision = decisionOn('rectification', request);
  const outcome = outcomeFacts(decision, language);
  const isDone = isGiven(outcome);
  const details = isDone ? detailsOf(request.rights, 'rectification') : null;
  const corrections = details?.corrections ?? [];
  const { refusalReason } = decision;
  return {
    ...buildCommonFacts(input, localizer),
    ...outcome,
    corrected: corrections.flatMap((correction) => {
      const { correctedOn } = correction;
      if (correctedOn === null) return [];
      return [{ ...correctionRow(correction, localizer), since: formatDate(language, correctedOn) }];
    }),
    toCorrect: corrections
      .filter(({ correctedOn }) => correctedOn === null)
      .map((correction) => correctionRow(correction, localizer)),
    statement: paragraphsOf(details?.statement ?? null).map(asSentence),
    offersStatement:
      outcome.isRefused && (refusalReason === 'accuracy-not-shown' || refusalReason === 'legal-obligation'),
    recipientsTold: isDone && recipientsTold.length > 0 ? formatList(language, recipientsTold) : null,
  };
}

/** A place of the register in its own words; what was named by hand, as it was written. */
function correctionRow(
  { label, was, is, field }: Correction,
  { language }: Localizer,
): { readonly data: string; readonly was: string; readonly is: string } {
  const words = wordsOf(language);
  const known = identityFieldSchema.safeParse(field).data ?? null;
  const name = known === null ? columnWords(label, language) : phrase(language, words.identityFields[known]);
  const value = (written: string) =>
    known === null ? dataValue(label, written, language) : fieldText(known, written, language);
  return {
    data: name === null ? label : capitalise(language, name),
    was: was === null ? capitalise(language, words.nothingStood) : value(was),
    is: value(is),
  };
}

export function rectificationGaps(input: Input): readonly LetterGap[] {
  const { outcome } = decisionOn('rectification', input.request);
  const details = detailsOf(input.request.rights, 'rectification');
  const isEmpty = details === null || (details.corrections.length === 0 && details.statement === null);
  const needs = outcome !== 'refused' && outcome !== 'nothing-held';
  return [
    ...nothingHeldGaps(input, 'rectification'),
    ...(needs && isEmpty ? [{ kind: 'details' } as const] : reasonGaps(input, 'rectification')),
  ];
}
