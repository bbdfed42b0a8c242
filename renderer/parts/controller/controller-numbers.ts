/** The numbers of a letterhead as a person types them: read for storing, and doubted where their check fails. */
import type { ControllerCountry } from '../../../shared/domain/controller/controller.ts';
import { parseEnterpriseNumberBe } from '../../../shared/domain/identifier/enterprise-number-be.ts';
import type { IdentifierProblem } from '../../../shared/domain/identifier/identifier-problem.ts';
import { parseSiren } from '../../../shared/domain/identifier/siren.ts';
import { parseSiret } from '../../../shared/domain/identifier/siret.ts';
import { parseVatNumber } from '../../../shared/domain/identifier/vat-number.ts';
import type { Result } from '../../../shared/result.ts';

/** Digits only, e.g. "0403170701"; a SIRET is cut to the SIREN in front of it; what does not parse stays as typed; null where empty. */
export function normaliseEnterpriseNumber(typed: string, country: ControllerCountry): string | null {
  return keep(typed, readEnterpriseNumber(typed, country));
}

/** "BE0403170701"; what does not parse stays as typed; null where empty. */
export function normaliseVatNumber(typed: string, country: ControllerCountry): string | null {
  return keep(typed, parseVatNumber(typed, country));
}

/** What is doubtful about the number, which can be kept all the same; null where nothing is, or nothing was typed. */
export function enterpriseNumberProblem(typed: string, country: ControllerCountry): IdentifierProblem | null {
  return problem(typed, readEnterpriseNumber(typed, country));
}

export function vatNumberProblem(typed: string, country: ControllerCountry): IdentifierProblem | null {
  return problem(typed, parseVatNumber(typed, country));
}

const sirenLength = 9;

function readEnterpriseNumber(typed: string, country: ControllerCountry): Result<string, IdentifierProblem> {
  if (country === 'BE') return parseEnterpriseNumberBe(typed);
  const siret = parseSiret(typed);
  return siret.ok ? { ok: true, value: siret.value.slice(0, sirenLength) } : parseSiren(typed);
}

function keep(typed: string, parsed: Result<string, IdentifierProblem>): string | null {
  if (typed.trim() === '') return null;
  return parsed.ok ? parsed.value : typed.trim();
}

function problem(typed: string, parsed: Result<string, IdentifierProblem>): IdentifierProblem | null {
  return typed.trim() === '' || parsed.ok ? null : parsed.error;
}
