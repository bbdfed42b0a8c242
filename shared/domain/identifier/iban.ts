/** Bank account numbers: IBAN, ISO 13616. */
import { z } from 'zod';
import { err, ok, type Result } from '../../result.ts';
import { compactIdentifier, type IdentifierProblem } from './identifier-problem.ts';

/** Without spaces: "BE68539007547034". */
export const ibanSchema = z
  .string()
  .refine((text) => isParsed(text), { error: 'not-an-iban' })
  .brand<'Iban'>();
export type Iban = z.infer<typeof ibanSchema>;

/** Lengths in the SEPA area, from the SWIFT IBAN registry. Elsewhere the check digits alone decide. */
const sepaLengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 ' +
    'LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The whole, its first four characters moved to the end and letters read as 10 to 35, leaves 1 modulo 97 (ISO 7064). */
export function parseIban(text: string): Result<Iban, IdentifierProblem> {
  const compact = compactIdentifier(text);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]*$/.test(compact)) return err('wrong-characters');
  const expected = sepaLengths[compact.slice(0, 2)];
  const hasRightLength =
    expected === undefined ? compact.length >= 15 && compact.length <= 34 : compact.length === expected;
  if (!hasRightLength) return err('wrong-length');
  return modulo97(compact.slice(4) + compact.slice(0, 4)) === 1n
    ? ok(compact as Iban)
    : err('wrong-check-digits');
}

/** "BE68 5390 0754 7034" */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

function modulo97(text: string): bigint {
  return BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
}

function isParsed(text: string): boolean {
  const parsed = parseIban(text);
  return parsed.ok && parsed.value === text;
}
