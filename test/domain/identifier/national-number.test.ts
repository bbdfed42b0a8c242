/** National numbers in free text. All of them bear serials or communes that were never given out, so they are nobody's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNationalNumbers } from '../../../shared/domain/identifier/national-number.ts';
import { replaceSpans } from '../../../shared/domain/text/text-span.ts';

describe('findNationalNumbers', () => {
  test.each([
    { number: '85.07.30-999.32', kind: 'be-national-register', why: 'born in the 20th century' },
    { number: '17.07.30-999.88', kind: 'be-national-register', why: 'born from 2000 on: a 2 goes in front' },
    { number: '85073099932', kind: 'be-national-register', why: 'without signs' },
    { number: '850730 999 32', kind: 'be-national-register', why: 'as on a health insurance card' },
    { number: '85.07.00-999.59', kind: 'be-national-register', why: 'day of birth unknown' },
    { number: '00.00.01-999.38', kind: 'be-national-register', why: 'date of birth unknown' },
    { number: '88.22.29-999.36', kind: 'be-bis', why: 'bis number, sex unknown: month + 20' },
    { number: '08.42.29-999.77', kind: 'be-bis', why: 'bis number, month + 40, born from 2000 on' },
    { number: '1 85 05 75 999 999 22', kind: 'fr-nir', why: 'as on a carte Vitale' },
    { number: '185057599999922', kind: 'fr-nir', why: 'without spaces' },
    { number: '1 85 05 99 999 998 54', kind: 'fr-nir', why: 'born abroad' },
    { number: '1 85 05 2A 999 999 79', kind: 'fr-nir', why: 'Corse-du-Sud' },
    { number: '2 85 05 2b 999 999 56', kind: 'fr-nir', why: 'Haute-Corse, in small letters' },
    { number: '2\u00a085\u00a042\u00a075\u00a0999\u00a0999\u00a079', kind: 'fr-nir', why: 'month unknown' },
  ])('finds $number: $why', ({ number, kind }) => {
    const text = `Son numéro : ${number}, merci.`;
    expect(findNationalNumbers(text)).toEqual([{ kind, start: 13, end: 13 + number.length }]);
  });

  test.each([
    { text: '85.07.30-999.33', why: 'wrong check digits' },
    { text: '85.13.30-999.74', why: 'no thirteenth month' },
    { text: '85.07.32-999.69', why: 'no thirty-second day' },
    { text: '85.07.30-000.61', why: 'serials begin with 001' },
    { text: '1 85 05 75 999 999 23', why: 'wrong key' },
    { text: '1 85 05 75 999 000 51', why: 'serials begin with 001' },
    { text: '1 85 13 75 999 999 53', why: 'no thirteenth month' },
    { text: '1 85 05 2C 999 999 79', why: 'no such department' },
    { text: '0403.170.701', why: 'an enterprise number' },
    { text: '+32470123456', why: 'a telephone number' },
    { text: 'BE68 5390 0754 7034', why: 'an account number' },
    { text: 'A85073099932', why: 'part of a longer reference' },
    { text: '1850730999321', why: 'inside a longer number' },
    { text: '', why: 'nothing' },
  ])('finds nothing in "$text": $why', ({ text }) => {
    expect(findNationalNumbers(text)).toEqual([]);
  });

  test('finds several, in the order of the text, so that they can be blotted out', () => {
    const text = 'NN 85.07.30-999.32 et NIR 1 85 05 75 999 999 22, puis 17.07.30-999.88';
    const found = findNationalNumbers(text);
    expect(found.map(({ kind }) => kind)).toEqual(['be-national-register', 'fr-nir', 'be-national-register']);
    expect(replaceSpans(text, found, '…')).toBe('NN … et NIR …, puis …');
  });

  test('returns places, never the numbers', () => {
    expect(JSON.stringify(findNationalNumbers('85.07.30-999.32'))).not.toMatch(/999/);
  });

  test('any Belgian number with right check digits is found in any text around it', () => {
    const around = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '\n') });
    const base = fc
      .tuple(
        fc.nat(99),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 999 }),
      )
      .map(
        ([year, month, day, serial]) =>
          [year, month, day].map(twoDigits).join('') + String(serial).padStart(3, '0'),
      );
    fc.assert(
      fc.property(around, base, fc.boolean(), around, (before, digits, isBornIn2000s, after) => {
        const number = digits + twoDigits(97 - (Number(isBornIn2000s ? `2${digits}` : digits) % 97));
        const start = before.length + 1;
        expect(findNationalNumbers(`${before} ${number} ${after}`)).toEqual([
          { kind: 'be-national-register', start, end: start + 11 },
        ]);
      }),
    );
  });
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
