/** Folded words keep their places in the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../shared/domain/intake/split-words.ts';
import { foldText } from '../../../shared/domain/text/fold-text.ts';

describe('splitWords', () => {
  test.each([
    ['L’Élève, n°12', ['l', 'eleve', 'n', '12']],
    ['don-\nnées', ['donnees']],
    ['don-\n  nées', ['donnees']],
    ['Saint-\nDenis', ['saint', 'denis']],
    ['e-mail, E-Mail-Adresse', ['email', 'email', 'adresse']],
    ['ge-mail', ['ge', 'mail']],
    ['co\u00adopérer ﬁn', ['cooperer', 'fin']],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(splitWords(text).map(({ folded }) => folded)).toEqual(expected);
  });

  test('every word is what folding its place gives, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { folded, start, end } of splitWords(text))
          expect(foldText(text.slice(start, end).replace(/[-‐‑](?:\n[ \t]*)?/g, ''))).toBe(folded);
      }),
    );
  });
});
