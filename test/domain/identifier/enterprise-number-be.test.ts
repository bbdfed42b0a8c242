/** Belgian enterprise numbers: public ones, slips of the pen, and the arithmetic behind them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enterpriseNumberBeSchema,
  formatEnterpriseNumberBe,
  parseEnterpriseNumberBe,
} from '../../../shared/domain/identifier/enterprise-number-be.ts';
import { withOneOtherDigit } from '../../helpers/digits.ts';

/** Eight digits that begin with `first`, and their two check digits by the published formula. */
function numberWith(first: string, rest: number): string {
  const front = `${first}${String(rest).padStart(7, '0')}`;
  return front + String(97 - (Number(front) % 97)).padStart(2, '0');
}

describe('parseEnterpriseNumberBe', () => {
  test.each([
    { text: '0403.170.701', digits: '0403170701', why: 'Electrabel' },
    { text: '0202 239 951', digits: '0202239951', why: 'Proximus, with spaces' },
    { text: 'BE 0400.378.485', digits: '0400378485', why: 'Colruyt, as a VAT number' },
    { text: 'be0214596464', digits: '0214596464', why: 'bpost, in small letters' },
    { text: '462.920.226', digits: '0462920226', why: 'KBC, as nine digits of before 2003' },
    { text: 'BE(0)403.170.701', digits: '0403170701', why: 'the zero in brackets' },
    { text: '0403\u202f170\u202f701', digits: '0403170701', why: 'narrow no-break spaces' },
    { text: '0403–170–701', digits: '0403170701', why: 'dashes from a word processor' },
    { text: numberWith('1', 123456), digits: numberWith('1', 123456), why: 'a number that begins with 1' },
  ])('reads $text: $why', ({ text, digits }) => {
    expect(parseEnterpriseNumberBe(text)).toEqual({ ok: true, value: digits });
  });

  test.each([
    { text: '0403.170.702', error: 'wrong-check-digits' },
    { text: '0430.170.701', error: 'wrong-check-digits' },
    { text: '0403.170.70', error: 'wrong-check-digits' },
    { text: '0403.170.7011', error: 'wrong-length' },
    { text: '', error: 'wrong-length' },
    { text: '04O3.170.701', error: 'wrong-characters' },
    { text: numberWith('2', 4031707), error: 'wrong-first-digit' },
    { text: numberWith('9', 123), error: 'wrong-first-digit' },
  ])('refuses "$text" as $error', ({ text, error }) => {
    expect(parseEnterpriseNumberBe(text)).toEqual({ ok: false, error });
  });
});

const aNumber = fc
  .tuple(fc.constantFrom('0', '1'), fc.nat({ max: 9_999_999 }))
  .map(([first, rest]) => numberWith(first, rest));

test('what is printed can be read again', () => {
  fc.assert(
    fc.property(aNumber, (digits) => {
      const number = enterpriseNumberBeSchema.parse(digits);
      expect(formatEnterpriseNumberBe(number)).toMatch(/^[01]\d{3}\.\d{3}\.\d{3}$/);
      expect(parseEnterpriseNumberBe(formatEnterpriseNumberBe(number))).toEqual({ ok: true, value: number });
    }),
  );
});

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(withOneOtherDigit(aNumber), (digits) => {
      expect(parseEnterpriseNumberBe(digits).ok).toBe(false);
    }),
  );
});

test('the stored form is digits only', () => {
  expect(enterpriseNumberBeSchema.safeParse('0403.170.701').success).toBe(false);
  expect(enterpriseNumberBeSchema.safeParse('403170701').success).toBe(false);
  expect(enterpriseNumberBeSchema.safeParse('0403170701').success).toBe(true);
});
