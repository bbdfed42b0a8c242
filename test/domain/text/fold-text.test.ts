/** Folding for search: what people type alike becomes alike, and stays so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../shared/domain/text/fold-text.ts';

/** Any signs of Unicode, half of them from the planes of living scripts. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x24ff }), fc.integer({ min: 0, max: 0x10ffff })))
  .map((signs) => String.fromCodePoint(...signs));

describe('foldText', () => {
  test.each([
    { text: 'Hélène DÛRÉE', folded: 'helene duree', why: 'French accents' },
    { text: 'Œuvre, cœur, Lætitia', folded: 'oeuvre, coeur, laetitia', why: 'ligatures' },
    { text: 'Groß / GROẞ', folded: 'gross / gross', why: 'sharp s, small and capital' },
    { text: 'Łódź', folded: 'lodz', why: 'Polish' },
    { text: 'Søren Ærø', folded: 'soren aero', why: 'Danish' },
    { text: 'Đặng', folded: 'dang', why: 'Vietnamese' },
    { text: 'Þórður Ðé', folded: 'thordur de', why: 'Icelandic' },
    {
      text: 'IŞIL Işıl ırmak İrem',
      folded: 'isil isil irmak irem',
      why: 'Turkish i, with and without its dot',
    },
    { text: 'Żółć ňŝħŧ', folded: 'zolc nsht', why: 'other Latin letters' },
    { text: 'ΟΔΥΣΣΕΥΣ Ὀδυσσεύς', folded: 'οδυσσευσ οδυσσευσ', why: 'Greek, with the final sigma' },
    { text: 'Ёлка Йод', folded: 'елка иод', why: 'Cyrillic' },
    { text: 'e\u0301le\u0300ve', folded: 'eleve', why: 'accents as separate signs' },
    { text: 'ﬁn № ２０２６ Ⅳ', folded: 'fin no 2026 iv', why: 'compatibility signs' },
    { text: 'L’Haÿ–les‑Roses', folded: "l'hay-les-roses", why: 'apostrophes and dashes' },
    { text: ' Jean\u00a0\u202f \t\n Dupré ', folded: 'jean dupre', why: 'spaces of all kinds' },
    { text: 'co\u00adopé\u200bra\ufefftive', folded: 'cooperative', why: 'invisible signs' },
    { text: '日本 한국', folded: '日本 한국'.normalize('NFKD'), why: 'other scripts stay' },
    { text: '', folded: '', why: 'nothing' },
  ])('$text → $folded: $why', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folding what is folded changes nothing, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('folding what is folded changes nothing, for every single sign', () => {
    const unstable = everySign().filter((sign) => foldText(foldText(sign)) !== foldText(sign));
    expect(unstable).toEqual([]);
  });

  test('capitals and small letters fold alike, for every sign that has both', () => {
    const different = everySign().filter(
      (sign) => sign.toLowerCase().toUpperCase() === sign && foldText(sign) !== foldText(sign.toLowerCase()),
    );
    expect(different).toEqual([]);
  });

  test('Latin letters with marks become plain letters', () => {
    const left = everySign(0x00c0, 0x024f).filter(
      (sign) => /\p{L}/u.test(sign) && /[\u00c0-\u017f]/.test(foldText(sign)),
    );
    expect(left).toEqual([]);
  });
});

function everySign(from = 0, to = 0x1ffff): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
