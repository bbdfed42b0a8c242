/** Numbers with a slip in them, for tests of check digits. */
import fc from 'fast-check';

/** The same number with exactly one of its digits replaced by another. */
export function withOneOtherDigit(numbers: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(numbers, fc.nat(), fc.integer({ min: 1, max: 9 })).map(([number, place, shift]) => {
    const digitPlaces = [...number].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
    const index = digitPlaces[place % digitPlaces.length] ?? 0;
    const digit = (Number(number[index]) + shift) % 10;
    return number.slice(0, index) + String(digit) + number.slice(index + 1);
  });
}
