/** The notation of phrases: alternatives, stems, gaps, either order, lists. */
import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../../../shared/domain/intake/phrase-pattern.ts';
import { splitWords } from '../../../shared/domain/intake/split-words.ts';

const vocabulary = { words: { data: 'donnees|infos' }, phrases: { mine: ['mes @data', '@data ~ sur moi'] } };

function finds(notation: string, text: string): readonly string[] {
  const words = splitWords(text);
  return phraseFinder([{ meaning: 0, notation, vocabulary }])(words).map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

describe('a phrase', () => {
  test.each([
    ['effac* mes', 'effacez mes', ['effacez mes']],
    ['effac* mes', 'effacez vite mes', []],
    ['effac* ~ mes', 'effacez a b c mes', ['effacez a b c mes']],
    ['effac* ~ mes', 'effacez a b c d mes', []],
    ['effac* ~4 mes', 'effacez a b c d mes', ['effacez a b c d mes']],
    ['*daten', 'kundendaten', ['kundendaten']],
    ['a <> b', 'b x a', ['b x a']],
    ['a ~ b ~ c', 'a b b c', ['a b b c']],
    ['garde @data', 'garde infos', ['garde infos']],
    ['garde #mine', 'garde mes donnees', ['garde mes donnees']],
    ['garde #mine', 'garde infos la sur moi', ['garde infos la sur moi']],
  ])('%s in %j', (notation, text, expected) => {
    expect(finds(notation, text)).toEqual(expected);
  });

  test('that names an unknown list is a mistake', () => {
    expect(() => finds('@nothing', '')).toThrow('No list of words');
    expect(() => finds('#nothing', '')).toThrow('No list of phrases');
  });
});
