/** The Belgian enterprise number (BCE/KBO): ten digits, the last two of which check the first eight. */
import { validate } from 'stdnum/lib/cjs/be/vat.js';
import { z } from 'zod';
import { err, ok, type Result } from '../../result.ts';
import { compactIdentifier, fromStdnum, inGroups, type IdentifierProblem } from './identifier-problem.ts';

/** Digits only: "0403170701". */
export const enterpriseNumberBeSchema = z
  .string()
  .refine((text) => isParsed(text), { error: 'not-an-enterprise-number' })
  .brand<'EnterpriseNumberBe'>();
export type EnterpriseNumberBe = z.infer<typeof enterpriseNumberBeSchema>;

/**
 * Reads "0403.170.701", "BE 0403 170 701" or the nine digits of before 2003 ("403.170.701").
 * Check: 97 minus the first eight digits modulo 97. Numbers begin with 0 or, as the zeros run out, with 1; others fail as
 * `wrong-first-digit`.
 */
export function parseEnterpriseNumberBe(text: string): Result<EnterpriseNumberBe, IdentifierProblem> {
  const checked = fromStdnum(validate(compactIdentifier(text)));
  if (!checked.ok) return checked;
  return /^[01]/.test(checked.value) ? ok(checked.value as EnterpriseNumberBe) : err('wrong-first-digit');
}

/** "0403.170.701", as the Crossroads Bank prints it. */
export function formatEnterpriseNumberBe(number: EnterpriseNumberBe): string {
  return inGroups(number, [4, 3, 3], '.');
}

function isParsed(text: string): boolean {
  const parsed = parseEnterpriseNumberBe(text);
  return parsed.ok && parsed.value === text;
}
