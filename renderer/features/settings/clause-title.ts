/** What a clause that all letters share is called on the screen. */
import type { Translator } from '../../../shared/i18n/translator.ts';
import { clauseNames } from '../../../shared/letters/clauses/clauses.ts';

export function clauseTitle(t: Translator, clause: string): string {
  const known = clauseNames.find((name) => name === clause);
  return known === undefined ? clause : t(`clause.${known}`);
}
