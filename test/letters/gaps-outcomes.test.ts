/** What keeps the letters of `sample-outcomes.ts` from being composed, and which letter a right is answered by. */
import { describe, expect, test } from 'vitest';
import { answerKindOf, isAnsweredBy } from '../../shared/domain/letter/letter-kind.ts';
import type { RightDetails } from '../../shared/domain/request/right-details.ts';
import { rights } from '../../shared/domain/request/right.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { aRequester, asked } from './sample.ts';
import {
  afterDeath,
  agentQuestion,
  automatedAnswer,
  explanation,
  forwarding,
  mandate,
  plainLetter,
  postMortemAnswer,
  refusal,
  reviewed,
  toRecipient,
} from './sample-outcomes.ts';

const gapsOf = (input: LetterInput) => {
  const composed = composeLetter(input);
  return composed.ok ? [] : composed.error.missing;
};
const details = { kind: 'details' };
const lacks = (name: string) => ({ kind: 'particular', name });
const without = (name: string, given: RightDetails = reviewed('changed')) =>
  ({ ...given, [name]: null }) as RightDetails;

describe('a decision by a machine is not granted before it is explained', () => {
  test.each(['decision', 'logic', 'consequences'])('%s', (name) => {
    const given = { outcome: 'granted', details: without(name, explanation()) } as const;
    expect(gapsOf(automatedAnswer('BE', 'fr', given))).toEqual([details]);
  });

  test.each(['reviewedOn', 'reviewer', 'reviewReason'])('nor looked at again without its %s', (name) => {
    const given = { outcome: 'granted', details: without(name) } as const;
    expect(gapsOf(automatedAnswer('BE', 'fr', given))).toEqual([details]);
  });

  test('a refusal, and the news that there is none, need no explanation', () => {
    expect(
      gapsOf(automatedAnswer('BE', 'fr', { outcome: 'refused', refusalReason: 'decision-allowed-by-law' })),
    ).toEqual([]);
    expect(gapsOf(automatedAnswer('BE', 'fr', { outcome: 'nothing-held' }))).toEqual([]);
  });
});

test('after a death, nothing is said to be done that has no matter or no day', () => {
  const undone = afterDeath('estate', { doneOn: null });
  expect(gapsOf(postMortemAnswer('FR', 'fr', { outcome: 'granted', details: undone }))).toEqual([details]);
  expect(gapsOf(postMortemAnswer('FR', 'fr', { outcome: 'granted' }))).toEqual([details]);
  expect(
    gapsOf(postMortemAnswer('FR', 'fr', { outcome: 'refused', refusalReason: 'no-entitlement' })),
  ).toEqual([]);
});

describe('a refusal', () => {
  test.each(['manifestly-unfounded', 'excessive'] as const)('as %s shows the circumstances', (reason) => {
    const refused = [asked('access', { outcome: 'refused', refusalReason: reason })];
    expect(gapsOf(refusal('BE', 'fr', refused))).toEqual([lacks('circumstances')]);
    expect(gapsOf(refusal('BE', 'fr', refused, { circumstances: 'W-17' }))).toEqual([]);
  });

  test('for another reason needs the words of it', () => {
    const hollow = asked('access', { outcome: 'refused', refusalReason: 'other' });
    expect(gapsOf(refusal('BE', 'fr', [hollow]))).toEqual([details]);
    expect(gapsOf(refusal('BE', 'fr', [{ ...hollow, reasonText: 'W-17.' }]))).toEqual([]);
  });
});

test('whoever cannot be found in the data is told what would help', () => {
  const unknown = [asked('access', { outcome: 'refused', refusalReason: 'not-identifiable' })];
  expect(gapsOf(plainLetter('not-identifiable', 'BE', 'fr', unknown))).toEqual([lacks('help')]);
});

test('nothing is passed on to a client without a name', () => {
  expect(gapsOf(forwarding('forwarded', 'BE', 'fr', { client: null }))).toEqual([{ kind: 'addressee' }]);
});

describe('a recipient', () => {
  const nothing = { rectified: [], erased: [], restrictedOn: null };

  test('is told nothing where nothing of theirs has changed', () => {
    expect(gapsOf(toRecipient('recipient-notice', 'BE', 'fr', nothing))).toEqual([details]);
  });

  test('has to know for whom', () => {
    expect(gapsOf(toRecipient('recipient-notice', 'BE', 'fr', {}, {}))).toEqual([lacks('identifiers')]);
  });

  test('is reminded only of a notice that has left', () => {
    expect(gapsOf(toRecipient('recipient-reminder', 'BE', 'fr', { noticeOn: null }))).toEqual([details]);
  });
});

describe('a question about a mandate', () => {
  test('is not put to whoever asks for themselves', () => {
    expect(gapsOf(agentQuestion('BE', 'fr', { role: 'self' }))).toEqual([details]);
  });

  test('is put to a lawyer only with a doubt', () => {
    expect(gapsOf(agentQuestion('BE', 'fr', { role: 'lawyer' }))).toEqual([lacks('doubt')]);
  });

  test('asks something', () => {
    const whole = { ...mandate, scope: 'W-17', mayReceiveCopy: true };
    expect(gapsOf(agentQuestion('BE', 'fr', { role: 'agent', mandate: whole }))).toEqual([lacks('question')]);
    expect(
      gapsOf(agentQuestion('BE', 'fr', { role: 'agent', mandate: whole }, { question: 'W-31' })),
    ).toEqual([]);
  });

  test('does not ask again for what was seen', () => {
    const composed = composeLetter(agentQuestion('BE', 'fr', { role: 'agent', mandate }));
    const text = composed.ok ? JSON.stringify(composed.value.document.blocks) : '';
    expect(text).toContain('9\u00a0mars 2026, nous avons vu');
    expect(text).not.toContain('la procuration');
  });
});

describe('the letter that is proposed', () => {
  test.each(rights)(
    'for %s: a refusal is answered by its own letter first, and by the one for all',
    (right) => {
      const refused = asked(right, { outcome: 'refused', refusalReason: 'not-identifiable' });
      expect(answerKindOf(refused)).not.toBe('refusal');
      expect(isAnsweredBy(refused, 'refusal')).toBe(true);
      expect(isAnsweredBy(refused, 'not-identifiable')).toBe(true);
      expect(isAnsweredBy({ ...refused, refusalReason: 'excessive' }, 'not-identifiable')).toBe(false);
    },
  );

  test.each(rights)('for %s: passed on to the client', (right) => {
    expect(answerKindOf(asked(right, { outcome: 'forwarded' }))).toBe('forwarded');
  });

  test.each([
    ['automated-decision', 'automated-decision-answer'],
    ['post-mortem', 'post-mortem-answer'],
    ['rectification', 'nothing-held'],
    ['portability', 'nothing-held'],
  ] as const)('for %s, where there is nothing: %s', (right, kind) => {
    expect(answerKindOf(asked(right, { outcome: 'nothing-held' }))).toBe(kind);
  });
});

test('whoever asks for somebody outside the register is told whose data it is', () => {
  const requester = aRequester({ name: 'Alix Plaideur', role: 'agent', onBehalfOf: 'Ilse Verzonnen' });
  const input = plainLetter(
    'refusal',
    'BE',
    'fr',
    [asked('access', { outcome: 'refused', refusalReason: 'legal-claims' })],
    { requester },
    { subjectName: null },
  );
  const composed = composeLetter(input);
  expect(composed.ok && JSON.stringify(composed.value.document.blocks)).toContain(
    'Votre demande concerne Ilse Verzonnen',
  );
});
