/** Finds full payment card numbers in free text, so that an import can leave them out. Only their places are returned. */
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import type { TextSpan } from '../text/text-span.ts';
import { parseIban } from './iban.ts';

interface CardRange {
  /** First digits of the number (ISO/IEC 7812 issuer identification). */
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const cardRanges: readonly CardRange[] = [
  { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^(30[0-5]|3095|3[689])/, lengths: [14, 16, 19] }, // Diners Club
  { prefix: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { prefix: /^6703/, lengths: [16, 17, 18, 19] }, // Bancontact
  { prefix: /^(50|5[6-9]|6)/, lengths: [16, 17, 18, 19] }, // Maestro, Discover, UnionPay
];

interface DigitGroup extends TextSpan {
  readonly digits: string;
  /** Nothing but one space or dash stands between this group and the one before. */
  readonly isJoined: boolean;
}

/** Where an account number may begin, with as much behind it as the longest one has. */
const accountStart = /(?<![\p{L}\d])(?=([A-Z]{2}\d{2}(?:[\s\p{Pd}]?[A-Z\d]){11,30}))/gu;

/**
 * Numbers of 13 to 19 digits in the ranges and lengths of the card schemes, with a right check digit (Luhn), written in one piece or
 * in groups that begin with four digits. Account numbers (IBAN) and French SIRET are told apart from cards.
 */
export function findPaymentCards(text: string): readonly TextSpan[] {
  const groups = digitGroups(text);
  const accounts = findAccounts(text);
  const found: TextSpan[] = [];
  for (let index = 0; index < groups.length; index++) {
    const size = cardSizeAt(groups, index);
    const first = groups[index];
    const last = groups[index + size - 1];
    if (size === 0 || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    if (!accounts.some((account) => account.start < span.end && span.start < account.end)) found.push(span);
    index += size - 1;
  }
  return found;
}

function findAccounts(text: string): readonly TextSpan[] {
  return [...text.matchAll(accountStart)].flatMap(({ index: start, 1: candidate = '' }) => {
    const wordEnds = [...candidate.matchAll(/(?<=[A-Z\d])(?![A-Z\d])/g)].map((match) => match.index);
    const length = wordEnds.findLast((end) => parseIban(candidate.slice(0, end)).ok);
    return length === undefined ? [] : [{ start, end: start + length }];
  });
}

function digitGroups(text: string): readonly DigitGroup[] {
  let previousEnd = -1;
  return [...text.matchAll(/\d+/g)].map((match) => {
    const start = match.index;
    const isJoined = previousEnd === start - 1 && /[\s.\p{Pd}]/u.test(text.charAt(start - 1));
    previousEnd = start + match[0].length;
    return { digits: match[0], start, end: previousEnd, isJoined };
  });
}

/** How many groups from here on make up a card number, or 0. The longest reading wins. */
function cardSizeAt(groups: readonly DigitGroup[], index: number): number {
  let size = 1;
  while (size < 6 && groups[index + size]?.isJoined === true) size++;
  for (; size > 0; size--) {
    const part = groups.slice(index, index + size).map((group) => group.digits);
    if (isCardGrouping(part) && isCardNumber(part.join(''))) return size;
  }
  return 0;
}

/** One piece, or printed like a card: four digits first, then groups of at least three; only the last may be shorter. */
function isCardGrouping(parts: readonly string[]): boolean {
  if (parts.length === 1) return true;
  const inner = parts.slice(1, -1);
  return parts[0]?.length === 4 && inner.every((part) => part.length >= 3 && part.length <= 6);
}

function isCardNumber(digits: string): boolean {
  const isInRange = cardRanges.some(
    ({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits),
  );
  if (!isInRange || !luhnChecksumValidate(digits)) return false;
  // A SIRET passes Luhn as a whole and in its first nine digits.
  return !(digits.length === 14 && luhnChecksumValidate(digits.slice(0, 9)));
}
