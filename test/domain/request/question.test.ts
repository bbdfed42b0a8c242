/** Which question a request waits for, since when, and what its silence allows on which day. */
import { describe, expect, test } from 'vitest';
import type { AlarmDayVersions } from '../../../shared/domain/law/alarm-days.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { LetterStanding } from '../../../shared/domain/request/lifecycle.ts';
import {
  answerWantedOn,
  isQuestionUnanswered,
  openQuestion,
  suspensionBy,
} from '../../../shared/domain/request/question.ts';
import type { Suspension } from '../../../shared/domain/request/request.ts';
import { aRequest, aRequester, asked } from '../../letters/sample.ts';

const posted = (
  kind: LetterStanding['kind'],
  on: string | null,
  letterOn = '2026-03-08',
): LetterStanding => ({
  kind,
  letterOn: localDate(letterOn),
  postedOn: on === null ? null : localDate(on),
  overtakenFor: [],
});
const paused = (
  from: string,
  until: string | null = null,
  reason: Suspension['reason'] = 'identity',
): Suspension => ({
  from: localDate(from),
  until: until === null ? null : localDate(until),
  reason,
});
const request = aRequest([asked('access')]);
const byAgent = (seenOn: string | null) =>
  aRequest([asked('access')], {
    requester: aRequester({
      role: 'agent',
      mandate: { seenOn: seenOn as never, scope: null, mayReceiveCopy: false },
    }),
  });
const question = (
  letters: readonly LetterStanding[],
  suspensions: readonly Suspension[],
  of = request,
  versions?: AlarmDayVersions,
) => openQuestion({ request: of, letters, suspensions }, versions);

describe('a question that lets the period rest', () => {
  const letters = [posted('identity-question', '2026-03-09')];

  test('is open until the rest ends, under the letter that asked it', () => {
    expect(question(letters, [paused('2026-03-09')])).toEqual({
      about: 'identity',
      letterOn: '2026-03-08',
      askedOn: '2026-03-09',
      remindedOn: null,
      reminderDueOn: '2026-03-23',
      closableOn: null,
    });
    expect(question(letters, [paused('2026-03-09', '2026-03-12')])).toBeNull();
  });

  test('is open without a letter too, since the rest began', () => {
    expect(question([], [paused('2026-03-10', null, 'clarification')])).toMatchObject({
      about: 'clarification',
      letterOn: null,
      askedOn: '2026-03-10',
    });
  });

  test('counts from the last letter that asked it, not from one before the rest, nor one that has not left', () => {
    const again = [...letters, posted('identity-question', '2026-03-16', '2026-03-15')];
    expect(question(again, [paused('2026-03-09')])).toMatchObject({
      askedOn: '2026-03-16',
      letterOn: '2026-03-15',
    });
    expect(question(letters, [paused('2026-03-20')])).toMatchObject({
      askedOn: '2026-03-20',
      letterOn: null,
    });
    expect(question([posted('identity-question', null)], [])).toBeNull();
  });
});

describe('a question to an agent', () => {
  const letters = [posted('agent-question', '2026-03-09')];

  test('is open until their mandate was seen', () => {
    expect(question(letters, [], byAgent(null))).toMatchObject({ about: 'mandate', askedOn: '2026-03-09' });
    expect(question(letters, [], byAgent('2026-03-07'))).toMatchObject({ about: 'mandate' });
    expect(question(letters, [], byAgent('2026-03-09'))).toBeNull();
  });

  test('is none where the person asks', () => {
    expect(question(letters, [])).toBeNull();
  });
});

describe('its silence', () => {
  const suspensions = [paused('2026-03-09')];
  const asking = posted('identity-question', '2026-03-09');

  test('allows the end four weeks after the question, and two after a reminder', () => {
    const closable = (remindedOn: string) =>
      question([asking, posted('reminder', remindedOn)], suspensions)?.closableOn;
    expect(closable('2026-03-12')).toBe('2026-04-06');
    expect(closable('2026-03-23')).toBe('2026-04-06');
    expect(closable('2026-03-30')).toBe('2026-04-13');
  });

  test('begins anew with a new question: a reminder of the one before does not count', () => {
    const letters = [asking, posted('reminder', '2026-03-23'), posted('identity-question', '2026-03-25')];
    expect(question(letters, suspensions)).toMatchObject({ remindedOn: null, closableOn: null });
  });

  test.each([
    [[asking], '2026-03-22', false],
    [[asking], '2026-03-23', true],
    [[asking, posted('reminder', '2026-03-23')], '2026-04-05', false],
    [[asking, posted('reminder', '2026-03-23')], '2026-04-06', true],
  ])('is to be acted on: %#', (letters, today, isDue) => {
    expect(isQuestionUnanswered(question(letters, suspensions), localDate(today))).toBe(isDue);
  });

  test('of nothing is nothing', () => {
    expect(isQuestionUnanswered(null, localDate('2026-12-31'))).toBe(false);
  });

  test('follows the margins in force when it was asked', () => {
    const versions: AlarmDayVersions = [
      {
        beforeDeadline: [],
        afterQuestion: [5, 8],
        afterRegisteredPosting: [],
        inForceFrom: localDate('2018-05-25'),
        inForceUntil: null,
        source: { act: 'greffe', place: 'alarm-days' },
      },
    ];
    const letters = [asking, posted('reminder', '2026-03-14')];
    expect(question(letters, suspensions, request, versions)).toMatchObject({
      reminderDueOn: '2026-03-14',
      closableOn: '2026-03-17',
    });
    expect(answerWantedOn(localDate('2026-03-14'), versions)).toBe('2026-03-17');
  });
});

test('only a question about identity, or about access to a large quantity, lets the period rest', () => {
  const erasure = aRequest([asked('erasure')]);
  expect(suspensionBy('identity-question', false, erasure)).toBe('identity');
  expect(suspensionBy('clarification-question', true, request)).toBe('clarification');
  expect(suspensionBy('clarification-question', false, request)).toBeNull();
  expect(suspensionBy('clarification-question', true, erasure)).toBeNull();
  const withdrawn = aRequest([asked('access', { outcome: 'withdrawn' }), asked('erasure')]);
  expect(suspensionBy('clarification-question', true, withdrawn)).toBeNull();
  expect(suspensionBy('agent-question', true, request)).toBeNull();
});
