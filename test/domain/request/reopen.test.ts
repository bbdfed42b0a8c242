/** Which closed requests open again: those closed early, and those that ended for want of an answer, as their letter promised. */
import { expect, test } from 'vitest';
import type { LetterKind } from '../../../shared/domain/letter/letter-kind.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import { mayReopen, rightsAwaitingAnswer } from '../../../shared/domain/request/reopen.ts';
import type { RefusalReason } from '../../../shared/domain/request/request.ts';
import type { Right } from '../../../shared/domain/request/right.ts';
import { aRequest, asked } from '../../letters/sample.ts';

const refused = (refusalReason: RefusalReason) => asked('access', { outcome: 'refused', refusalReason });
const posted = (kind: LetterKind, overtakenFor: readonly Right[] = []) => [
  { kind, letterOn: localDate('2026-04-08'), postedOn: localDate('2026-04-08'), overtakenFor },
];

test.each<readonly [RefusalReason, LetterKind, boolean]>([
  ['identity-not-confirmed', 'silence-closing', true],
  ['not-identifiable', 'not-identifiable', true],
  ['identity-not-confirmed', 'refusal', true],
  ['excessive', 'refusal', false],
  ['identity-not-confirmed', 'access-answer', true],
  ['others-rights', 'access-answer', false],
  ['identity-not-confirmed', 'reminder', false],
])('refused as %s and answered by %s: %s', (reason, kind, opens) => {
  expect(mayReopen(aRequest([refused(reason)]), posted(kind))).toBe(opens);
});

test('only the rights that ended so are taken up again', () => {
  const request = aRequest([refused('identity-not-confirmed'), asked('erasure', { outcome: 'withdrawn' })]);
  expect(rightsAwaitingAnswer(request, posted('silence-closing')).map(({ right }) => right)).toEqual([
    'access',
  ]);
});

test('a right that was taken up again waits for a letter of its own, even refused as before', () => {
  const request = aRequest([refused('identity-not-confirmed')]);
  expect(mayReopen(request, posted('access-answer', ['access']))).toBe(false);
  expect(mayReopen(request, posted('access-answer', ['erasure']))).toBe(true);
});

test('a request that was closed early opens again, one entered by mistake does not', () => {
  const early = { on: localDate('2026-04-08'), reason: 'W-17' };
  expect(mayReopen(aRequest([asked('access')], { closedEarly: early }), [])).toBe(true);
  expect(mayReopen(aRequest([asked('access')], { closedEarly: early, voided: early }), [])).toBe(false);
});
