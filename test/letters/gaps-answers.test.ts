/** What keeps the letters of `sample-answers.ts` from being composed, what they warn of, and what they say only where it is so. */
import { describe, expect, test } from 'vitest';
import { composeLetter } from '../../shared/letters/compose-letter.ts';
import type { LetterInput } from '../../shared/letters/letter-input.ts';
import { compose, plainText } from './letter-text.ts';
import { aRequest, aRequester, asked } from './sample.ts';
import {
  answer,
  carriedOut,
  consented,
  corrections,
  details,
  grounds,
  lifted,
  lifting,
  marketingStoppedOn,
  objected,
  restrictedFor,
  restrictedOn,
  security,
  type AnswerKind,
} from './sample-answers.ts';
import { mandate } from './sample-outcomes.ts';

type Rest = Parameters<typeof answer> extends [AnswerKind, unknown, unknown, ...infer R] ? R : never;
const inFrench = (kind: AnswerKind, ...rest: Rest) => answer(kind, 'BE', 'fr', ...rest);
const gapsOf = (input: LetterInput) => {
  const composed = composeLetter(input);
  return composed.ok ? [] : composed.error.missing;
};
const warningsOf = (input: LetterInput) => compose({ ...input, postingChannel: 'email' }).warnings;
const textOf = (input: LetterInput) => plainText(compose(input).document);
const lacksDetails = [{ kind: 'details' }];
const refusedFor = (refusalReason: NonNullable<Rest[0]>['refusalReason']) =>
  ({ outcome: 'refused', refusalReason: refusalReason ?? null }) as const;

describe('nothing is granted before it is known what', () => {
  test.each([
    ['rectification-answer', 'corrections or a statement', {}],
    ['restriction-answer', 'the case', { details: restrictedFor({}) }],
    ['objection-answer', 'what stops', {}],
    ['consent-answer', 'what stops', {}],
  ] as const)('%s needs %s', (kind, _, decision) => {
    expect(gapsOf(inFrench(kind, decision))).toEqual(lacksDetails);
    expect(gapsOf(inFrench(kind, { ...decision, outcome: null }))).toEqual(lacksDetails);
    expect(gapsOf(inFrench(kind, refusedFor('identity-not-confirmed')))).toEqual([]);
  });

  test('a refusal for a reason of one’s own, and compelling grounds, need their words: 12(4)', () => {
    for (const kind of ['rectification-answer', 'marketing-answer', 'consent-answer'] as const)
      expect(gapsOf(inFrench(kind, refusedFor('other')))).toEqual(lacksDetails);
    expect(gapsOf(inFrench('objection-answer', refusedFor('compelling-grounds')))).toEqual(lacksDetails);
    const worded = { ...refusedFor('compelling-grounds'), details: grounds };
    expect(gapsOf(inFrench('objection-answer', worded))).toEqual([]);
  });

  test.each([
    'rectification-answer',
    'restriction-answer',
    'portability-answer',
    'objection-answer',
    'marketing-answer',
  ] as const)('%s does not say that nothing is held: another letter does', (kind) => {
    expect(gapsOf(inFrench(kind, { outcome: 'nothing-held' }))).toContainEqual({
      kind: 'outcome',
      outcome: 'nothing-held',
    });
  });
});

describe('a restriction is lifted', () => {
  const announced = (liftOn: string) =>
    inFrench(
      'restriction-lifting',
      { details: restrictedFor() },
      { restrictedOn, particulars: { liftOn, liftReason: 'W-41' } },
    );

  test.each(['2026-03-19', '2026-03-20', 'demain'])('on a day after the letter, not on %s', (liftOn) => {
    expect(gapsOf(announced(liftOn))).toEqual([{ kind: 'particular', name: 'liftOn' }]);
    expect(gapsOf(announced('2026-03-21'))).toEqual([]);
  });

  test('with a day and a reason', () => {
    const untold = inFrench('restriction-lifting', { details: restrictedFor() }, { restrictedOn });
    expect(gapsOf(untold)).toEqual([
      { kind: 'particular', name: 'liftOn' },
      { kind: 'particular', name: 'liftReason' },
    ]);
  });

  test('only where one stands', () => {
    expect(gapsOf(inFrench('restriction-lifting', { details: lifted }, lifting))).toEqual(lacksDetails);
    expect(gapsOf(inFrench('restriction-lifting', refusedFor('no-restriction-case'), lifting))).toEqual(
      lacksDetails,
    );
    const request = aRequest([asked('access')]);
    expect(gapsOf(inFrench('restriction-lifting', {}, { ...lifting, request }))).toEqual(lacksDetails);
    expect(gapsOf(inFrench('restriction-lifted', { details: restrictedFor() }))).toEqual(lacksDetails);
  });

  test('after a warning where the policy promises that only the person lifts it', () => {
    const promised = restrictedFor({ case: 'a', untilPersonLifts: true });
    expect(warningsOf(inFrench('restriction-lifting', { details: promised }, lifting))).toEqual([
      'only-person-lifts',
    ]);
    expect(warningsOf(inFrench('restriction-lifting', { details: restrictedFor() }, lifting))).toEqual([]);
  });
});

test.each([
  ['rectification-answer', { details: corrections(null) }, {}, { details: corrections() }, {}],
  ['restriction-answer', { details: restrictedFor() }, {}, { details: restrictedFor() }, { restrictedOn }],
  [
    'objection-answer',
    { details: objected },
    { activities: security },
    { ...carriedOut, details: objected },
    { activities: security },
  ],
  ['marketing-answer', {}, {}, {}, { marketingStoppedOn }],
  ['consent-answer', {}, { activities: consented }, carriedOut, { activities: consented }],
] as const)('%s warns of what is not done yet', (kind, owed, around, done, aroundDone) => {
  expect(warningsOf(inFrench(kind, owed, around))).toEqual(['effect-not-carried-out']);
  expect(warningsOf(inFrench(kind, done, aroundDone))).toEqual([]);
});

test('a portability answer warns where its copy was not made', () => {
  expect(warningsOf(inFrench('portability-answer', {}, { hasPortableCopy: false }))).toEqual(['no-copy']);
  expect(warningsOf(inFrench('portability-answer'))).toEqual([]);
});

describe('what is said only where it is so', () => {
  test('what was applied while a request was examined ends with its refusal, unless another asks for it', () => {
    const refused = { ...refusedFor('compelling-grounds'), details: grounds };
    const ends = 'prend fin avec cette réponse';
    expect(textOf(inFrench('objection-answer', refused))).toContain(ends);
    const kept = textOf(inFrench('objection-answer', refused, { restrictedOn }));
    expect(kept).not.toContain(ends);
    expect(kept).toContain('reste toutefois limité, comme il l’est depuis le 7 mars 2026');
    const unknown = aRequest([asked('objection', refused)], { subjectId: null });
    expect(textOf(inFrench('objection-answer', refused, { request: unknown }))).not.toContain(ends);
  });

  test('a refusal for want of identity promises nothing more', () => {
    const refused = refusedFor('identity-not-confirmed');
    expect(textOf(inFrench('rectification-answer', refused))).not.toContain('déclaration complémentaire');
    expect(textOf(inFrench('portability-answer', refused))).not.toContain('article 15 du RGPD');
    expect(textOf(inFrench('objection-answer', refused))).not.toContain('prospection');
  });

  test('marketing that was stopped on receipt stays stopped, even where the answer is a refusal', () => {
    const text = textOf(
      inFrench('marketing-answer', refusedFor('identity-not-confirmed'), { marketingStoppedOn }),
    );
    expect(text).toContain('Votre opposition reste toutefois notée : depuis le 7 mars 2026');
    expect(text).not.toContain('mot de passe oublié');
  });

  test('the print of the suppression ledger, and for how long', () => {
    const stopped = (keepsSuppressionPrint: boolean) =>
      textOf(inFrench('marketing-answer', {}, { marketingStoppedOn, keepsSuppressionPrint }));
    expect(stopped(true)).toContain('Nous conservons cette empreinte pendant 5 ans.');
    expect(stopped(false)).not.toContain('empreinte');
  });

  test('what goes on after a withdrawal neither rests on consent nor has stopped', () => {
    const tables = compose(
      inFrench('consent-answer', carriedOut, { activities: [...consented, ...security] }),
    )
      .document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .map(([purpose]) => purpose);
    expect(tables).toEqual(['Traiter et livrer les commandes', 'Tenir la comptabilité et facturer']);
  });

  test('nothing that rests on consent: said of somebody who is known', () => {
    const text = textOf(inFrench('consent-answer', { outcome: 'nothing-held' }));
    expect(text).toContain('aucun traitement de vos données ne repose chez nous sur votre consentement');
    expect(text).not.toContain('Depuis le');
  });

  test('a copy is enclosed only where it was made and may go to whoever asks', () => {
    const enclosed = (parts: Rest[1]) =>
      compose(inFrench('portability-answer', {}, parts)).document.enclosures;
    expect(enclosed({})).toHaveLength(1);
    expect(enclosed({ hasPortableCopy: false })).toEqual([]);
    const requester = aRequester({ name: 'Alix Plaideur', role: 'agent', mandate });
    const request = aRequest([asked('portability', { outcome: 'granted' })], { requester });
    expect(enclosed({ request })).toEqual([]);
    expect(textOf(inFrench('portability-answer', {}, { request }))).toContain(
      'nous l’adressons directement à Zélie Vantroubel',
    );
  });

  test('an obstacle to direct transmission, and no transmission, stand in one letter', () => {
    const transferTo = details('portability', { transferTo: 'Autre Boutique SA' });
    const text = textOf(
      inFrench('portability-answer', { details: transferTo }, { particulars: { transferObstacle: 'W-59' } }),
    );
    expect(text).toContain(
      'pour la raison suivante.\nW-59.\nVous pouvez lui remettre vous-même cette copie.',
    );
    expect(text).not.toContain('nous transmettons ces données');
  });
});
