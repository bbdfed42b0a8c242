/** Finds the entries of a ready-made register by their codes, for tests; one that is not there fails the test. */
import type { ReadyMadeRegister } from '../../shared/domain/register/ready-made.ts';

export function entriesOf(register: ReadyMadeRegister) {
  const find =
    <T extends { readonly code: string }>(entries: readonly T[]) =>
    (wanted: string): T => {
      const found = entries.find(({ code }) => code === wanted);
      if (found === undefined) throw new Error(`There is no ${wanted}`);
      return found;
    };
  const caution = find(register.cautions);
  return {
    activity: find(register.activities),
    category: find(register.categories),
    processor: find(register.processors),
    rule: find(register.retentionRules),
    caution,
    warning: (code: string): string => caution(code).text.en,
  };
}
