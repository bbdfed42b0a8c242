/** Payment cards in free text: the public test numbers of the card schemes, and numbers that only look like cards. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaymentCards } from '../../../shared/domain/identifier/payment-card.ts';
import { replaceSpans } from '../../../shared/domain/text/text-span.ts';
import { withOneOtherDigit } from '../../helpers/digits.ts';

const testCards = [
  { number: '4111111111111111', scheme: 'Visa' },
  { number: '4222222222222', scheme: 'Visa, 13 digits' },
  { number: '5555555555554444', scheme: 'Mastercard' },
  { number: '2223003122003222', scheme: 'Mastercard, series 2' },
  { number: '378282246310005', scheme: 'American Express' },
  { number: '30569309025904', scheme: 'Diners Club' },
  { number: '3530111333300000', scheme: 'JCB' },
  { number: '6011111111111117', scheme: 'Discover' },
  { number: '6759649826438453', scheme: 'Maestro' },
  { number: '6703444444444449', scheme: 'Bancontact' },
];

describe('findPaymentCards', () => {
  test.each(testCards)('finds a $scheme number', ({ number }) => {
    expect(findPaymentCards(`carte ${number}.`)).toEqual([{ start: 6, end: 6 + number.length }]);
  });

  test.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111\u00a01111\u00a01111\u00a01111',
    '4111.1111.1111.1111',
    '3782 822463 10005',
    '3056 930902 5904',
  ])('finds %s in groups', (number) => {
    expect(findPaymentCards(`(${number})`)).toEqual([{ start: 1, end: 1 + number.length }]);
  });

  test('tells the number from what stands around it', () => {
    const text = 'le 12 03 2026, 4111 1111 1111 1111 12/27 123 ; puis 5555555555554444';
    expect(replaceSpans(text, findPaymentCards(text), '…')).toBe('le 12 03 2026, … 12/27 123 ; puis …');
  });

  test('what is part of one card is no second card', () => {
    expect(findPaymentCards('4242 4242 4242 4242 4242')).toEqual([{ start: 0, end: 19 }]);
  });

  test.each([
    { text: '4111 1111 1111 1112', why: 'wrong check digit' },
    { text: '411111111111111', why: 'too short for Visa' },
    { text: '1234567812345670', why: 'no scheme begins with 1' },
    { text: '411111 1111111111', why: 'not grouped like a card' },
    { text: '4111  1111  1111  1111', why: 'cells of a table' },
    { text: 'BE68 5390 0754 7034', why: 'an account number' },
    { text: 'EE79 4111 1111 1111 1111', why: 'an account number that holds the digits of a card' },
    { text: 'EE79 4111 1111 1111 1111 OK 2026', why: 'an account number with words behind it' },
    { text: 'EE79 4111 1111 1111 1111 EE79 4111 1111 1111 1111', why: 'two account numbers' },
    { text: 'FR14 2004 1010 0505 0001 3M02 606', why: 'a French account number' },
    { text: 'DE89370400440532013000', why: 'an account number in one piece' },
    { text: '38012986600014', why: 'a SIRET in the range of Diners Club' },
    { text: '010541288500452621221234567890', why: 'a registered item' },
    { text: '+33 1 53 73 22 22', why: 'a telephone number' },
    { text: '', why: 'nothing' },
  ])('finds nothing in "$text": $why', ({ text }) => {
    expect(findPaymentCards(text)).toEqual([]);
  });

  test('long hostile text is read at once', () => {
    const start = performance.now();
    expect(findPaymentCards('AA11 BBBB CCCC DDDD EEEE FFFF GGGG é'.repeat(5000))).toEqual([]);
    expect(findPaymentCards('4111 '.repeat(20_000) + '4').length).toBeLessThan(20_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a card number with one wrong digit is none', () => {
    const numbers = fc.constantFrom(...testCards.map(({ number }) => number));
    fc.assert(
      fc.property(withOneOtherDigit(numbers), (text) => {
        expect(findPaymentCards(text)).toEqual([]);
      }),
    );
  });
});
