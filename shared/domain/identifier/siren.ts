/** SIREN: the nine digits of a French business, checked by Luhn's formula (Code de commerce, art. R123-221). */
import { validate } from 'stdnum/lib/cjs/fr/siren.js';
import { z } from 'zod';
import { ok, type Result } from '../../result.ts';
import { compactIdentifier, fromStdnum, inGroups, type IdentifierProblem } from './identifier-problem.ts';

/** Digits only: "552081317". */
export const sirenSchema = z
  .string()
  .refine((text) => isParsed(text), { error: 'not-a-siren' })
  .brand<'Siren'>();
export type Siren = z.infer<typeof sirenSchema>;

export function parseSiren(text: string): Result<Siren, IdentifierProblem> {
  const checked = fromStdnum(validate(compactIdentifier(text)));
  return checked.ok ? ok(checked.value as Siren) : checked;
}

/** "552 081 317" */
export function formatSiren(siren: Siren): string {
  return inGroups(siren, [3, 3, 3]);
}

function isParsed(text: string): boolean {
  const parsed = parseSiren(text);
  return parsed.ok && parsed.value === text;
}
