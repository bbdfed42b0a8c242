import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../electron/pdf/line-breaking.ts';

/** Every sign one point wide, so that widths can be counted. */
const count = (text: string) => Array.from(text.replaceAll('\u00ad', '')).length;
const texts = (text: string, width: number) => breakLines(text, width, count).map((line) => line.text);

describe('breaking lines', () => {
  it('keeps together what a no-break space or hyphen joins', () => {
    expect(texts('le 7\u00a0mai 2026', 6)).toEqual(['le', '7\u00a0mai', '2026']);
    expect(texts('il vient ci\u2011joint', 10)).toEqual(['il vient', 'ci\u2011joint']);
    expect(texts('Comment\u202f? Oui', 10)).toEqual(['Comment\u202f?', 'Oui']);
  });

  it('breaks after a hyphen inside a word, never inside a reference', () => {
    expect(texts('au rez-de-chaussée', 10)).toEqual(['au rez-de-', 'chaussée']);
    expect(texts('dossier 2026-0147', 14)).toEqual(['dossier', '2026-0147']);
  });

  it('leaves an e-mail or web address whole where it fits a line: its hyphen is its own', () => {
    expect(texts('chez contact@ici-la.example', 22)).toEqual(['chez', 'contact@ici-la.example']);
    expect(texts('(www.ici-meme.example) oui', 22)).toEqual(['(www.ici-meme.example)', 'oui']);
  });

  it('shows a soft hyphen only where it breaks a line', () => {
    expect(texts('Daten\u00adschutz', 7)).toEqual(['Daten\u00ad-', 'schutz']);
    expect(texts('Daten\u00adschutz', 20)).toEqual(['Daten\u00adschutz']);
  });

  it('divides an address at its joints before it divides a word', () => {
    expect(texts('https://exemple.example/un/chemin', 14)).toEqual([
      'https://',
      'exemple.',
      'example/un/',
      'chemin',
    ]);
    expect(texts('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('makes the lines even instead of leaving one word for the last', () => {
    expect(texts('aaa bb cc ddddd', 6)).toEqual(['aaa', 'bb cc', 'ddddd']);
  });

  it('keeps forced breaks and drops empty lines', () => {
    expect(texts('Rue Haute 139\n\n1000 Bruxelles', 40)).toEqual(['Rue Haute 139', '1000 Bruxelles']);
    expect(texts('', 40)).toEqual([]);
  });

  it('never makes a line too wide and never loses a sign, whatever the text', () => {
    const words = fc.array(
      fc.string({
        unit: fc.constantFrom('a', 'é', '-', '/', '\u00a0', '.', 'Σ'),
        minLength: 1,
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, width) => {
        const text = list.join(' ');
        const lines = breakLines(text, width, count);
        expect(lines.every((line) => line.width <= width && count(line.text) <= width)).toBe(true);
        expect(lines.map((line) => line.text + (line.continues ? ' ' : '')).join('')).toBe(text);
      }),
    );
  });
});
