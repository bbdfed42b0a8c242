/** What a retention rule may say. */
import { describe, expect, test } from 'vitest';
import { durationSchema, retentionRuleSchema } from '../../../shared/domain/retention/retention-rule.ts';
import { aRule } from '../../helpers/retention.ts';

describe('durationSchema', () => {
  test.each([
    { unit: 'days', count: 0 },
    { unit: 'months', count: 26 },
    { unit: 'years', count: 100 },
    { unit: 'indefinite', criterion: { fr: 'durée de la relation' } },
    { unit: 'indefinite', criterion: null },
  ])('accepts $unit $count', (duration) => {
    expect(durationSchema.parse(duration)).toEqual(duration);
  });

  test.each([
    { unit: 'days', count: -1 },
    { unit: 'months', count: 1.5 },
    { unit: 'years', count: 101 },
    { unit: 'years' },
    { unit: 'weeks', count: 2 },
    { unit: 'indefinite', criterion: {} },
  ])('refuses $unit $count', (duration) => {
    expect(durationSchema.safeParse(duration).success).toBe(false);
  });
});

describe('retentionRuleSchema', () => {
  test('counts from the event unless told otherwise', () => {
    const { countsFrom: _, ...fields } = aRule();
    expect(retentionRuleSchema.parse(fields).countsFrom).toBe('event');
  });

  test('asks for a ground in at least one language', () => {
    const rule = { ...aRule(), ground: { kind: 'policy', citation: {} } };
    expect(retentionRuleSchema.safeParse(rule).success).toBe(false);
  });
});
