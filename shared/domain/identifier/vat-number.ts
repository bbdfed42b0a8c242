/** VAT numbers of Belgium and France, with their country in front. */
import { validate as validateFr } from 'stdnum/lib/cjs/fr/tva.js';
import { z } from 'zod';
import { err, ok, type Result } from '../../result.ts';
import { parseEnterpriseNumberBe } from './enterprise-number-be.ts';
import { compactIdentifier, fromStdnum, inGroups, type IdentifierProblem } from './identifier-problem.ts';

/** Without spaces: "BE0403170701", "FR03552081317". */
export const vatNumberSchema = z
  .string()
  .refine((text) => isParsed(text), { error: 'not-a-vat-number' })
  .brand<'VatNumber'>();
export type VatNumber = z.infer<typeof vatNumberSchema>;

/**
 * A number that begins with BE or FR is read as that country's, any other as the given country's.
 * Belgium: the enterprise number (Code de la TVA, art. 50). France: two check characters and the SIREN (CGI, art. 286 ter).
 * Letters in front that fit neither: `unknown-country`.
 */
export function parseVatNumber(text: string, country: 'BE' | 'FR'): Result<VatNumber, IdentifierProblem> {
  const compact = compactIdentifier(text);
  const named = /^(BE|FR)/.exec(compact)?.[1];
  const parsed = (named ?? country) === 'BE' ? parseBelgian(compact) : parseFrench(compact);
  const isForeign = named === undefined && /^[A-Z]{2}/.test(compact);
  return !parsed.ok && isForeign ? err('unknown-country') : parsed;
}

function parseBelgian(compact: string): Result<VatNumber, IdentifierProblem> {
  const enterprise = parseEnterpriseNumberBe(compact);
  return enterprise.ok ? ok(`BE${enterprise.value}` as VatNumber) : enterprise;
}

function parseFrench(compact: string): Result<VatNumber, IdentifierProblem> {
  const checked = fromStdnum(validateFr(compact));
  return checked.ok ? ok(`FR${checked.value}` as VatNumber) : checked;
}

/** "BE 0403.170.701" as Belgian letterheads print it, "FR 03 552 081 317". */
export function formatVatNumber(number: VatNumber): string {
  return number.startsWith('BE')
    ? `BE ${inGroups(number.slice(2), [4, 3, 3], '.')}`
    : inGroups(number, [2, 2, 3, 3, 3]);
}

function isParsed(text: string): boolean {
  if (!/^(BE|FR)/.test(text)) return false;
  const parsed = parseVatNumber(text, 'BE');
  return parsed.ok && parsed.value === text;
}
