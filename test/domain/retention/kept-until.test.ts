/** Several rules over the same data: which one decides, and what is left of them after an erasure. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import {
  isDueForDeletion,
  keptDespiteErasure,
  keptUntil,
} from '../../../shared/domain/retention/kept-until.ts';
import type { GroundKind, RetentionRule } from '../../../shared/domain/retention/retention-rule.ts';
import { aRule, happened } from '../../helpers/retention.ts';

function grounded(kind: GroundKind, fields: Partial<RetentionRule>): RetentionRule {
  return aRule({ ...fields, ground: { kind, citation: { fr: kind } } });
}

const customerFile = grounded('policy', {
  startEvent: 'relation-ended',
  duration: { unit: 'years', count: 3 },
});
const accounting = grounded('law', {
  startEvent: 'financial-year-closed',
  duration: { unit: 'years', count: 10 },
  action: 'archive',
});
const belgianBooks = grounded('law', {
  startEvent: 'financial-year-closed',
  countsFrom: 'next-1-january',
  duration: { unit: 'years', count: 7 },
});

const relationEnded = happened('relation-ended', '2022-06-15');
const yearClosed = happened('financial-year-closed', '2022-12-31');

describe('keptUntil', () => {
  test('a legal duty outlasts a shorter promise, and holds the data alone from then on', () => {
    const kept = keptUntil([customerFile, accounting], [relationEnded, yearClosed]);
    expect(kept?.deciding.rule).toBe(accounting);
    expect(kept?.deciding.result).toMatchObject({ value: { dueOn: '2033-01-01' } });
    expect(kept?.others.map(({ rule }) => rule)).toEqual([customerFile]);
    expect(kept?.heldByLawAloneFromOn).toBe('2025-06-16');
  });

  test('of two legal duties the longer one decides', () => {
    const kept = keptUntil([belgianBooks, accounting], [yearClosed]);
    expect(kept?.deciding.rule).toBe(accounting);
    expect(kept?.others.map(({ rule }) => rule)).toEqual([belgianBooks]);
  });

  test('a purpose that still runs outlasts a legal duty that ends', () => {
    const kept = keptUntil([accounting, customerFile], [yearClosed]);
    expect(kept?.deciding).toMatchObject({
      rule: customerFile,
      result: { ok: false, error: 'start-not-known' },
    });
    expect(kept?.heldByLawAloneFromOn).toBeNull();
  });

  test('a legal duty whose start is not known yet is never taken for ended', () => {
    const kept = keptUntil([customerFile, accounting], [relationEnded]);
    expect(kept?.deciding).toMatchObject({ rule: accounting, result: { error: 'start-not-known' } });
    expect(kept?.heldByLawAloneFromOn).toBe('2025-06-16');
  });

  test('of two rules that end on the same day the stronger ground is named', () => {
    const period = { startEvent: 'document', duration: { unit: 'years', count: 7 } } as const;
    const rules = (['indicative', 'policy', 'contract', 'law'] as const).map((kind) =>
      grounded(kind, period),
    );
    const kept = keptUntil(rules, [happened('document', '2020-01-01')]);
    expect(kept?.deciding.rule.ground.kind).toBe('law');
    expect(kept?.others.map(({ rule }) => rule.ground.kind)).toEqual(['contract', 'policy', 'indicative']);
    expect(kept?.heldByLawAloneFromOn).toBeNull();
  });

  test('without a legal duty the longest purpose decides, and no archive follows', () => {
    const account = grounded('policy', {
      startEvent: 'account-closed',
      duration: { unit: 'months', count: 3 },
    });
    const kept = keptUntil(
      [account, customerFile],
      [relationEnded, happened('account-closed', '2022-06-15')],
    );
    expect(kept?.deciding.rule).toBe(customerFile);
    expect(kept?.heldByLawAloneFromOn).toBeNull();
  });

  test('the order of the rules does not matter', () => {
    const events = [relationEnded, yearClosed];
    const rules = [customerFile, accounting, belgianBooks];
    expect(keptUntil([...rules].reverse(), events)).toEqual(keptUntil(rules, events));
  });

  test('without rules there is nothing to say', () => {
    expect(keptUntil([], [yearClosed])).toBeNull();
  });
});

describe('keptDespiteErasure (Art. 17(3)(b))', () => {
  test('only legal duties stand against erasure', () => {
    const kept = keptDespiteErasure([customerFile, accounting, belgianBooks], [relationEnded, yearClosed]);
    expect(kept?.deciding.rule).toBe(accounting);
    expect(kept?.others.map(({ rule }) => rule)).toEqual([belgianBooks]);
  });

  test.each(['contract', 'policy', 'indicative'] as const)('a %s rule does not', (kind) => {
    expect(keptDespiteErasure([grounded(kind, {})], [relationEnded])).toBeNull();
  });
});

describe('isDueForDeletion', () => {
  const kept = keptUntil([customerFile], [relationEnded]);
  test.each([
    { today: '2025-06-15', isDue: false, why: 'the last day of keeping' },
    { today: '2025-06-16', isDue: true, why: 'the day after' },
    { today: '2030-01-01', isDue: true, why: 'long after' },
  ])('on $today: $isDue, $why', ({ today, isDue }) => {
    expect(kept !== null && isDueForDeletion(kept, localDate(today))).toBe(isDue);
  });

  test('data whose end cannot be computed is not due', () => {
    const open = keptUntil([customerFile], []);
    expect(open !== null && isDueForDeletion(open, localDate('2099-12-31'))).toBe(false);
  });
});
