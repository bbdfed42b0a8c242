/** The anonymous line of a request: the figures of a year, and nothing of the person. */
import { expect, test } from 'vitest';
import { anonymousLineOf } from '../../../shared/domain/archive/anonymous-request.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { aRequest, aRequester, asked } from '../../letters/sample.ts';

const receivedOn = localDate('2025-12-30');
const requester = aRequester({
  address: { line1: 'Quai une 3', postalCode: '59000', town: 'Lille', countryCode: 'FR' },
});
const rights = [
  asked('erasure', { outcome: 'granted' }),
  asked('access', { outcome: 'refused', refusalReason: 'excessive' }),
];

test('it counts the days to the last answer and names rights, outcomes, channel and country', () => {
  const posted = (kind: 'access-answer' | 'erasure-answer', on: string) => ({
    kind,
    letterOn: localDate(on),
    postedOn: localDate(on),
    overtakenFor: [],
  });
  const line = anonymousLineOf(aRequest(rights, { receivedOn, channel: 'email', requester }), [
    posted('access-answer', '2026-01-05'),
    posted('erasure-answer', '2026-01-20'),
  ]);
  // 30 and 31 December, then twenty days of January, the day of receipt not counted.
  expect(line).toEqual({
    year: 2025,
    rights: [
      { right: 'access', outcome: 'refused' },
      { right: 'erasure', outcome: 'granted' },
    ],
    daysToAnswer: 21,
    channel: 'email',
    country: 'FR',
  });
});

test('what never was answered has no days, and what was entered by mistake leaves no line', () => {
  expect(anonymousLineOf(aRequest(rights, { receivedOn }), [])?.daysToAnswer).toBeNull();
  const voided = { on: receivedOn, reason: 'x' };
  expect(anonymousLineOf(aRequest(rights, { receivedOn, voided }), [])).toBeNull();
});
