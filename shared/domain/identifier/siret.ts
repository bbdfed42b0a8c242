/** SIRET: the fourteen digits of an establishment, a SIREN and five more (Code de commerce, art. R123-221). */
import { validate } from 'stdnum/lib/cjs/fr/siret.js';
import { z } from 'zod';
import { err, ok, type Result } from '../../result.ts';
import { compactIdentifier, fromStdnum, inGroups, type IdentifierProblem } from './identifier-problem.ts';
import { parseSiren, type Siren } from './siren.ts';

/** Digits only: "35600000000048". */
export const siretSchema = z
  .string()
  .refine((text) => isParsed(text), { error: 'not-a-siret' })
  .brand<'Siret'>();
export type Siret = z.infer<typeof siretSchema>;

/**
 * Luhn's formula over all fourteen digits and over the SIREN in front. La Poste (356 000 000) has more establishments than
 * the formula allows: there the sum of the digits is a multiple of five, except at its seat, 356 000 000 00048.
 */
export function parseSiret(text: string): Result<Siret, IdentifierProblem> {
  const checked = fromStdnum(validate(compactIdentifier(text)));
  if (!checked.ok) return checked;
  return parseSiren(checked.value.slice(0, 9)).ok ? ok(checked.value as Siret) : err('wrong-check-digits');
}

/** "356 000 000 00048" */
export function formatSiret(siret: Siret): string {
  return inGroups(siret, [3, 3, 3, 5]);
}

export function sirenOf(siret: Siret): Siren {
  return siret.slice(0, 9) as Siren;
}

function isParsed(text: string): boolean {
  const parsed = parseSiret(text);
  return parsed.ok && parsed.value === text;
}
