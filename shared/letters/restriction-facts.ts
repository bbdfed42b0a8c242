/** Whether the processing of a person's data stays restricted although the right that a letter speaks of no longer asks for it. */
import { z } from 'zod';
import { formatDate } from './format.ts';
import type { LetterSurroundings, RightAnswerContent } from './letter-input.ts';

export const endOfRestrictionShape = {
  /** What was applied while the request was examined falls with the answer. */
  endsRestriction: z.boolean(),
  /** The day since which another request of the person keeps the mark. */
  staysRestrictedSince: z.string().nullable(),
} as const;

/** @param isOver the right that the letter speaks of asks for no restriction any more */
export function endOfRestriction(
  { language, request, restrictedOn }: LetterSurroundings & RightAnswerContent,
  isOver: boolean,
): { readonly endsRestriction: boolean; readonly staysRestrictedSince: string | null } {
  return {
    // Somebody who is not in the register was never marked.
    endsRestriction: isOver && restrictedOn === null && request.subjectId !== null,
    staysRestrictedSince: isOver && restrictedOn !== null ? formatDate(language, restrictedOn) : null,
  };
}
