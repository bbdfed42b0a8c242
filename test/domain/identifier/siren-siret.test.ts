/** SIREN and SIRET of public companies, La Poste's exception, and Luhn's formula. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSiren, parseSiren, sirenSchema } from '../../../shared/domain/identifier/siren.ts';
import { formatSiret, parseSiret, sirenOf, siretSchema } from '../../../shared/domain/identifier/siret.ts';
import { withOneOtherDigit } from '../../helpers/digits.ts';

/** The digits with Luhn's check digit behind them, worked out apart from the code under test. */
function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

describe('parseSiren', () => {
  test.each([
    { text: '552 081 317', digits: '552081317', why: 'EDF' },
    { text: '552049447', digits: '552049447', why: 'SNCF' },
    { text: '380.129.866', digits: '380129866', why: 'Orange' },
    { text: '356\u00a0000\u00a0000', digits: '356000000', why: 'La Poste, with no-break spaces' },
    { text: '632-012-100', digits: '632012100', why: 'L’Oréal, with dashes' },
  ])('reads $text: $why', ({ text, digits }) => {
    expect(parseSiren(text)).toEqual({ ok: true, value: digits });
  });

  test.each([
    { text: '552 081 318', error: 'wrong-check-digits' },
    { text: '55208131', error: 'wrong-length' },
    { text: '55208131766522', error: 'wrong-length' },
    { text: '55208131X', error: 'wrong-characters' },
  ])('refuses $text as $error', ({ text, error }) => {
    expect(parseSiren(text)).toEqual({ ok: false, error });
  });

  const aSiren = fc.nat({ max: 99_999_999 }).map((number) => withLuhn(String(number).padStart(8, '0')));

  test('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(withOneOtherDigit(aSiren), (digits) => {
        expect(parseSiren(digits).ok).toBe(false);
      }),
    );
  });

  test('what is printed can be read again', () => {
    fc.assert(
      fc.property(aSiren, (digits) => {
        expect(parseSiren(formatSiren(sirenSchema.parse(digits)))).toEqual({ ok: true, value: digits });
      }),
    );
  });
});

describe('parseSiret', () => {
  test.each([
    { text: '552 081 317 66522', digits: '55208131766522', why: 'the seat of EDF' },
    { text: '732 829 320 00074', digits: '73282932000074', why: 'an ordinary establishment' },
    { text: '356 000 000 00048', digits: '35600000000048', why: 'the seat of La Poste, which follows Luhn' },
    { text: '356 000 000 49837', digits: '35600000049837', why: 'a post office: its digits add up to 45' },
    { text: '356 000 000 09075', digits: '35600000009075', why: 'a post office: its digits add up to 35' },
  ])('reads $text: $why', ({ text, digits }) => {
    expect(parseSiret(text)).toEqual({ ok: true, value: digits });
  });

  test.each([
    { text: '73282932000075', error: 'wrong-check-digits', why: 'a wrong last digit' },
    { text: '35600000049838', error: 'wrong-check-digits', why: 'a post office whose digits add up to 46' },
    {
      text: withLuhn('5520813180000'),
      error: 'wrong-check-digits',
      why: 'right as a whole, its SIREN wrong',
    },
    { text: '552081317', error: 'wrong-length', why: 'only a SIREN' },
    { text: '7328293200007A', error: 'wrong-characters', why: 'a letter' },
  ])('refuses $text as $error: $why', ({ text, error }) => {
    expect(parseSiret(text)).toEqual({ ok: false, error });
  });

  test('is printed in groups and holds its SIREN', () => {
    const siret = siretSchema.parse('73282932000074');
    expect(formatSiret(siret)).toBe('732 829 320 00074');
    expect(sirenOf(siret)).toBe('732829320');
  });
});
