/** What the number of a registered item looks like. It warns and never refuses: electronic services use numbers of their own. */
import { compactIdentifier } from './identifier-problem.ts';
import { parseS10 } from './s10.ts';

export const registeredNumberWarnings = [
  'wrong-check-digit',
  'unknown-country',
  'wrong-length',
  'unknown-form',
] as const;
/** Worded for the user as `registered-number.<id>`. */
export type RegisteredNumberWarning = (typeof registeredNumberWarnings)[number];

export interface RegisteredNumberReading {
  readonly recognisedAs: 's10' | 'bpost' | 'la-poste' | 'unknown';
  readonly warning: RegisteredNumberWarning | null;
  /** Capitals, without spaces or dashes: what to store and compare. */
  readonly compact: string;
}

/**
 * - S10 (UPU), international: "RR 473 124 829 GB", with its check digit.
 * - bpost inside Belgium: 30 digits that begin with 010.
 * - La Poste inside France: 1A, 2C or 2D and eleven digits; how they are checked is not published.
 * A number that begins like one of these and is too short or too long keeps its name, with `wrong-length`.
 */
export function readRegisteredNumber(text: string): RegisteredNumberReading {
  const compact = compactIdentifier(text);
  if (/^[A-Z]{2}\d+[A-Z]{2}$/.test(compact))
    return { recognisedAs: 's10', warning: s10Warning(compact), compact };
  if (/^010\d{15,}$/.test(compact))
    return { recognisedAs: 'bpost', warning: lengthWarning(compact, 30), compact };
  if (/^(1A|2C|2D)\d+$/.test(compact)) {
    return { recognisedAs: 'la-poste', warning: lengthWarning(compact, 13), compact };
  }
  return { recognisedAs: 'unknown', warning: 'unknown-form', compact };
}

function s10Warning(compact: string): RegisteredNumberWarning | null {
  const parsed = parseS10(compact);
  if (parsed.ok) return null;
  if (parsed.error === 'wrong-length' || parsed.error === 'unknown-country') return parsed.error;
  return 'wrong-check-digit';
}

function lengthWarning(compact: string, length: number): RegisteredNumberWarning | null {
  return compact.length === length ? null : 'wrong-length';
}
