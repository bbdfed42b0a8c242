/** Why a number was not accepted, and what all numbers of this folder share: cleaning, and the answer of `stdnum` as a Result. */
import type { ValidateReturn } from 'stdnum/lib/cjs/types.js';
import { err, ok, type Result } from '../../result.ts';

export const identifierProblems = [
  'wrong-length',
  'wrong-characters',
  'wrong-first-digit',
  'wrong-check-digits',
  'unknown-country',
] as const;
/** Worded for the user as `identifier.<id>`. */
export type IdentifierProblem = (typeof identifierProblems)[number];

/** Capitals and digits without the spaces, points, dashes and slashes that people put between them. */
export function compactIdentifier(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s./_\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase();
}

/** "K7399859412" in groups of 2, 3, 3, 3: "K7 399 859 412". */
export function inGroups(text: string, sizes: readonly number[], separator = ' '): string {
  let start = 0;
  const groups = sizes.map((size) => text.slice(start, (start += size)));
  return [...groups, text.slice(start)].filter((group) => group !== '').join(separator);
}

export function fromStdnum(checked: ValidateReturn): Result<string, IdentifierProblem> {
  return checked.isValid ? ok(checked.compact) : err(problemOf(checked.error.name));
}

function problemOf(stdnumError: string): IdentifierProblem {
  if (stdnumError === 'InvalidLength') return 'wrong-length';
  if (stdnumError === 'InvalidChecksum') return 'wrong-check-digits';
  return 'wrong-characters';
}
