/** The rights that a letter speaks of: one in a sentence, several in a list. */
import { z } from 'zod';
import { isAnsweredBy } from '../domain/letter/letter-kind.ts';
import type { RequestRight } from '../domain/request/request.ts';
import type { Right } from '../domain/request/right.ts';
import { nameRight } from './common-facts.ts';
import type { LetterInput } from './letter-input.ts';

export const askedRightsShape = {
  /** "droit d’accès (article 15 du RGPD)", where it is one; otherwise all of them are in `rights`. */
  singleRight: z.string().nullable(),
  rights: z.array(z.string()).readonly(),
} as const;

/** `theirs`: the letter speaks of the person to somebody else. */
export function askedRights(
  input: LetterInput,
  rights: readonly Right[],
  whose: 'yours' | 'theirs' = 'yours',
): { readonly singleRight: string | null; readonly rights: readonly string[] } {
  const named = rights.map((right) => nameRight(input, right, whose));
  const [single = null] = named;
  return named.length === 1 ? { singleRight: single, rights: [] } : { singleRight: null, rights: named };
}

/** The rights that ended as this letter says. */
export function rightsAnswered(input: LetterInput): readonly RequestRight[] {
  return input.request.rights.filter((asked) => isAnsweredBy(asked, input.kind));
}
