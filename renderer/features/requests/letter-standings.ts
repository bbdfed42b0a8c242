/** The letters of a request as far as its life cycle cares. */
import type { RequestFile } from '../../../shared/contract/request-calls.ts';
import type { LetterStanding } from '../../../shared/domain/request/lifecycle.ts';

export function standingsOf({ letters }: Pick<RequestFile, 'letters'>): readonly LetterStanding[] {
  return letters.map(({ kind, letterOn, posting, overtakenFor }) => ({
    kind,
    letterOn,
    postedOn: posting?.sentOn ?? null,
    overtakenFor,
  }));
}
