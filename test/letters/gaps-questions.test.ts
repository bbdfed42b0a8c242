/** What keeps the letters of `sample-questions.ts` from being composed, and what they warn of before they are signed. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../shared/domain/local-date.ts';
import { rightDetailsSchema } from '../../shared/domain/request/right-details.ts';
import { answerKindOf } from '../../shared/domain/letter/letter-kind.ts';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { asked } from './sample.ts';
import {
  clarificationQuestion,
  extension,
  feeAnnouncement,
  identityQuestion,
  pausedSince,
  posted,
  reminder,
  silenceClosing,
  unconfirmed,
} from './sample-questions.ts';

const gapsOf = (input: LetterInput) => {
  const composed = composeLetter(input);
  return composed.ok ? [] : composed.error.missing;
};
const warningsOf = (input: LetterInput) => compose(input).warnings;
const lacks = (name: string) => [{ kind: 'particular', name }];
const noQuestion = [{ kind: 'question' }];

describe('what only the user can say', () => {
  test('a doubt, and what will be enough', () => {
    expect(gapsOf(identityQuestion('BE', 'fr', { doubt: ' ' }))).toEqual(lacks('doubt'));
    expect(gapsOf(identityQuestion('BE', 'fr', { proof: '' }))).toEqual(lacks('proof'));
  });
  test('the questions, where they are to be enough', () => {
    expect(gapsOf(identityQuestion('BE', 'fr', { questions: '' }))).toEqual(lacks('questions'));
    expect(gapsOf(identityQuestion('BE', 'fr', { questions: '', proof: 'known-email' }))).toEqual([]);
  });
  test('the question, and whether it is about a large quantity', () => {
    expect(gapsOf(clarificationQuestion('BE', 'fr', { question: '' }))).toEqual(lacks('question'));
    expect(gapsOf(clarificationQuestion('BE', 'fr', { largeQuantity: '' }))).toEqual(lacks('largeQuantity'));
  });
  test('a reason for an extension', () => {
    expect(gapsOf(extension('BE', 'fr', undefined, { particulars: {} }))).toEqual(lacks('reason'));
  });
  test.each(['feeGround', 'circumstances', 'amount'])('the %s of a fee', (name) => {
    expect(gapsOf(feeAnnouncement('BE', 'fr', { [name]: '' }))).toEqual(lacks(name));
  });
});

describe('without an open question', () => {
  const closed = {
    suspensions: [
      { from: localDate('2026-03-09'), until: localDate('2026-03-12'), reason: 'identity' as const },
    ],
  };
  test('nothing is recalled', () => {
    expect(gapsOf(reminder('BE', 'fr', 'identity', closed))).toEqual(noQuestion);
  });
  test('and nobody is turned away', () => {
    expect(gapsOf(silenceClosing('BE', 'fr', undefined, closed))).toEqual(noQuestion);
    expect(gapsOf(silenceClosing('BE', 'fr', undefined, { suspensions: [], letters: [] }))).toEqual(
      noQuestion,
    );
  });
  test('nor for leaving the request as wide as it is', () => {
    expect(gapsOf(silenceClosing('BE', 'fr', undefined, pausedSince('clarification')))).toEqual(noQuestion);
  });
});

describe('warns before signing', () => {
  test('of a document that is asked for', () => {
    expect(warningsOf(identityQuestion('BE', 'fr', { proof: 'document' }))).toEqual(['identity-document']);
    expect(warningsOf(identityQuestion('BE', 'fr'))).toEqual([]);
  });
  test('of a large quantity, which is rare', () => {
    expect(warningsOf(clarificationQuestion('BE', 'fr'))).toEqual(['clarification-rare']);
    expect(warningsOf(clarificationQuestion('BE', 'fr', { largeQuantity: 'no' }))).toEqual([]);
  });
  test('of an end before a reminder, or too soon after it', () => {
    const question = posted('identity-question', '2026-03-09');
    const late = [question, posted('reminder', '2026-04-01')];
    expect(warningsOf(silenceClosing('BE', 'fr'))).toEqual([]);
    for (const letters of [[question], late])
      expect(warningsOf(silenceClosing('BE', 'fr', undefined, { letters }))).toEqual(['closing-too-early']);
  });
  test('of an extension told after the nominal end', () => {
    expect(warningsOf(extension('BE', 'fr', undefined, { standing: 'warn-after-nominal' }))).toEqual([
      'extension-after-month',
    ]);
    expect(warningsOf(extension('BE', 'fr'))).toEqual([]);
  });
  test('of a fee for what may be a first copy, and of the proof of excess', () => {
    const details = rightDetailsSchema.parse({ right: 'access', isFurtherCopy: true });
    expect(warningsOf(feeAnnouncement('BE', 'fr'))).toEqual(['first-copy-free']);
    expect(warningsOf(feeAnnouncement('BE', 'fr', {}, { rights: [asked('access', { details })] }))).toEqual(
      [],
    );
    expect(warningsOf(feeAnnouncement('BE', 'fr', { feeGround: 'excessive' }))).toEqual(['fee-proof']);
  });
});

test('an extension names the rights whose answers have not left', () => {
  const rights = [
    asked('access', { outcome: 'granted' }),
    asked('erasure'),
    asked('portability', { outcome: 'withdrawn' }),
  ];
  const request = { ...extension('BE', 'fr').request, rights };
  const text = plainText(
    compose(extension('BE', 'fr', request, { letters: [posted('access-answer', '2026-03-10')] })).document,
  );
  expect(text).toContain('en ce qui concerne votre droit à l’effacement');
  expect(text).not.toMatch(/droit d’accès|portabilité/);
});

test('an extension while the period rests names its end without the rest', () => {
  const text = plainText(compose(extension('BE', 'fr', undefined, pausedSince('identity'))).document);
  expect(text).toContain('au plus tard le 8 juin 2026. Ce délai est suspendu');
});

test('the own answer of a right stays the one proposed, the end without an answer beside it', () => {
  expect(answerKindOf(unconfirmed)).toBe('access-answer');
});
