/** The form in which names are compared. */
import { foldText } from '../text/fold-text.ts';

interface Named {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly company: string | null;
}

/** "Żelazna-Ős Ève" and "ève zelazna-os" alike: folded words in alphabetical order; empty without a name. */
export function nameKey({ givenName, familyName, company }: Named): string {
  const name = [givenName, familyName].filter((part) => part !== null).join(' ') || (company ?? '');
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
