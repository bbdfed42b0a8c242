/** The questions of each right: what their answers lead to, and that nothing is proposed before the law's question is answered. */
import { describe, expect, test } from 'vitest';
import { conditions, openQuestions, proposeOutcome } from '../../../shared/domain/request/conditions.ts';
import { needsReason, rights, type Right } from '../../../shared/domain/request/right.ts';

const held = { 'data-held': 'yes' } as const;

describe('proposals', () => {
  test.each<[Right, Record<string, 'yes' | 'no'>, object]>([
    ['access', { 'data-held': 'no' }, { outcome: 'nothing-held', reason: null }],
    ['access', { ...held, 'harms-others': 'no' }, { outcome: 'granted', because: null }],
    ['access', { ...held, 'harms-others': 'yes' }, { outcome: 'partly-granted', reason: 'others-rights' }],
    [
      'rectification',
      { ...held, 'inaccurate-or-incomplete': 'no' },
      { outcome: 'refused', reason: 'accuracy-not-shown' },
    ],
    ['erasure', { ...held, 'ground-applies': 'no' }, { outcome: 'refused', reason: 'no-ground' }],
    [
      'restriction',
      { ...held, 'accuracy-contested': 'yes' },
      { outcome: 'granted', because: 'accuracy-contested' },
    ],
    [
      'restriction',
      {
        ...held,
        'accuracy-contested': 'no',
        'unlawful-not-erased': 'no',
        'needed-for-claims': 'no',
        'objection-pending': 'no',
      },
      { outcome: 'refused', reason: 'no-restriction-case', because: null },
    ],
    [
      'portability',
      { ...held, 'consent-or-contract': 'no' },
      { outcome: 'refused', reason: 'not-consent-or-contract' },
    ],
    [
      'portability',
      { ...held, 'consent-or-contract': 'yes', automated: 'no' },
      { outcome: 'refused', reason: 'not-automated' },
    ],
    // Absolute: whatever else was answered before.
    [
      'objection',
      { ...held, marketing: 'yes', 'compelling-grounds': 'yes' },
      { outcome: 'granted', because: 'marketing' },
    ],
    [
      'objection',
      { ...held, marketing: 'no', 'rests-on-interests': 'yes', 'compelling-grounds': 'yes' },
      { outcome: 'refused', reason: 'compelling-grounds' },
    ],
    ['marketing-objection', held, { outcome: 'granted', reason: null }],
    ['consent-withdrawal', { 'rests-on-consent': 'yes' }, { outcome: 'granted', reason: null }],
    ['automated-decision', { 'solely-automated': 'no' }, { outcome: 'nothing-held' }],
    [
      'automated-decision',
      {
        'solely-automated': 'yes',
        'significant-effect': 'yes',
        'allowed-by-law': 'no',
        'needed-for-contract': 'yes',
      },
      // Art. 22(3): the decision may stand, the human review is owed.
      { outcome: 'partly-granted', reason: 'decision-needed-for-contract' },
    ],
    ['post-mortem', { entitled: 'no' }, { outcome: 'refused', reason: 'no-entitlement' }],
  ])('%s, %o', (right, answers, proposal) => {
    expect(proposeOutcome(right, answers)).toMatchObject(proposal);
  });

  test('nothing is proposed while a question that decides is open', () => {
    for (const right of rights) expect(proposeOutcome(right, {})).toBeNull();
    expect(proposeOutcome('objection', held)).toBeNull();
  });
});

test('questions are shown one after the other, up to the one that settles it', () => {
  const codes = (answers: Record<string, 'yes' | 'no'>) =>
    openQuestions('restriction', answers).map(({ code }) => code);
  expect(codes({})).toEqual(['data-held']);
  expect(codes(held)).toEqual(['data-held', 'accuracy-contested']);
  expect(codes({ ...held, 'accuracy-contested': 'yes', 'needed-for-claims': 'no' })).toEqual([
    'data-held',
    'accuracy-contested',
  ]);
});

test('every refusal that can be proposed has its reason (Art. 12(4)), and every question an article', () => {
  for (const { questions, otherwise } of Object.values(conditions)) {
    for (const lead of [otherwise, ...questions.map((question) => question.lead)]) {
      expect(lead.reason !== null).toBe(needsReason(lead.outcome));
    }
    expect(questions.every(({ article }) => article.place !== '')).toBe(true);
    expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length);
  }
});
