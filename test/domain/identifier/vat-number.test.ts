/** VAT numbers of both countries, old and new French keys. */
import { describe, expect, test } from 'vitest';
import {
  formatVatNumber,
  parseVatNumber,
  vatNumberSchema,
} from '../../../shared/domain/identifier/vat-number.ts';

describe('parseVatNumber', () => {
  test.each([
    { text: 'BE 0403.170.701', country: 'BE', value: 'BE0403170701', why: 'Belgian' },
    { text: '0403 170 701', country: 'BE', value: 'BE0403170701', why: 'Belgian, its letters left out' },
    { text: 'BE403170701', country: 'BE', value: 'BE0403170701', why: 'Belgian, with nine digits' },
    { text: 'FR 03 552 081 317', country: 'FR', value: 'FR03552081317', why: 'EDF' },
    { text: '40303265045', country: 'FR', value: 'FR40303265045', why: 'French, its letters left out' },
    {
      text: 'FR K7 399 859 412',
      country: 'FR',
      value: 'FRK7399859412',
      why: 'a key that begins with a letter',
    },
    { text: 'fr4z123456782', country: 'FR', value: 'FR4Z123456782', why: 'a key that ends with a letter' },
    {
      text: 'FR83404833048',
      country: 'BE',
      value: 'FR83404833048',
      why: 'a French number in a Belgian register',
    },
    {
      text: 'BE0403170701',
      country: 'FR',
      value: 'BE0403170701',
      why: 'a Belgian number in a French register',
    },
  ] as const)('reads $text: $why', ({ text, country, value }) => {
    expect(parseVatNumber(text, country)).toEqual({ ok: true, value });
  });

  test.each([
    { text: 'FR 04 552 081 317', country: 'FR', error: 'wrong-check-digits', why: 'wrong key' },
    { text: 'FR 03 552 081 318', country: 'FR', error: 'wrong-check-digits', why: 'wrong SIREN' },
    { text: 'FR I7 399 859 412', country: 'FR', error: 'wrong-characters', why: 'I is never in a key' },
    { text: 'FR0355208131', country: 'FR', error: 'wrong-length', why: 'one digit short' },
    { text: 'BE0403170702', country: 'BE', error: 'wrong-check-digits', why: 'wrong check digits' },
    { text: 'BE2403170743', country: 'BE', error: 'wrong-first-digit', why: 'neither 0 nor 1' },
    { text: 'NL123456789B01', country: 'FR', error: 'unknown-country', why: 'Dutch' },
    { text: 'DE129273398', country: 'FR', error: 'unknown-country', why: 'German, as long as a French one' },
    { text: 'LU26375245', country: 'BE', error: 'unknown-country', why: 'Luxembourgish' },
  ] as const)('refuses $text as $error: $why', ({ text, country, error }) => {
    expect(parseVatNumber(text, country)).toEqual({ ok: false, error });
  });

  test.each([
    { number: 'BE0403170701', printed: 'BE 0403.170.701' },
    { number: 'FR03552081317', printed: 'FR 03 552 081 317' },
    { number: 'FRK7399859412', printed: 'FR K7 399 859 412' },
  ])('prints $number as $printed and reads that again', ({ number, printed }) => {
    expect(formatVatNumber(vatNumberSchema.parse(number))).toBe(printed);
    expect(parseVatNumber(printed, 'BE')).toEqual({ ok: true, value: number });
  });
});
