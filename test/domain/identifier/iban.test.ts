/** The example account numbers of the SWIFT IBAN registry, and what modulo 97 notices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIban, ibanSchema, parseIban } from '../../../shared/domain/identifier/iban.ts';
import { withOneOtherDigit } from '../../helpers/digits.ts';

const examples = [
  'BE68 5390 0754 7034',
  'FR14 2004 1010 0505 0001 3M02 606',
  'DE89 3704 0044 0532 0130 00',
  'NL91 ABNA 0417 1643 00',
  'LU28 0019 4006 4475 0000',
  'GB29 NWBK 6016 1331 9268 19',
  'NO93 8601 1117 947',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'BR18 0036 0305 0000 1000 9795 493C 1',
];

describe('parseIban', () => {
  test.each(examples)('reads %s, and prints it in fours', (printed) => {
    const parsed = parseIban(printed.toLowerCase());
    expect(parsed).toEqual({ ok: true, value: printed.replaceAll(' ', '') });
    expect(formatIban(ibanSchema.parse(printed.replaceAll(' ', '')))).toBe(printed);
  });

  test.each([
    { text: 'BE68 5390 0754 7035', error: 'wrong-check-digits' },
    { text: 'BE86 5390 0754 7034', error: 'wrong-check-digits' },
    { text: 'BE68 5390 0754 703', error: 'wrong-length' },
    { text: 'FR14 2004 1010 0505 0001 3M02 60', error: 'wrong-length' },
    { text: 'BR18 0036 0305', error: 'wrong-length' },
    { text: '539-0075470-34', error: 'wrong-characters' },
    { text: 'BE68 5390 0754 70é4', error: 'wrong-characters' },
    { text: '', error: 'wrong-characters' },
  ])('refuses "$text" as $error', ({ text, error }) => {
    expect(parseIban(text)).toEqual({ ok: false, error });
  });

  test('one wrong digit is always noticed', () => {
    const numbers = fc.constantFrom(...examples.map((each) => each.replaceAll(' ', '')));
    fc.assert(
      fc.property(withOneOtherDigit(numbers), (text) => {
        expect(parseIban(text).ok).toBe(false);
      }),
    );
  });
});
