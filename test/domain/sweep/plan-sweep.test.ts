/** What of a person goes, what stays, and whether their record goes with it. */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import { planSweep, type SweepRules, type SweptPerson } from '../../../shared/domain/sweep/plan-sweep.ts';
import { activities, categories, items, retentionRules, subject } from '../../letters/sample.ts';

const rules = (today: string, country: 'BE' | 'FR' = 'BE'): SweepRules => ({
  categories,
  activities,
  retentionRules: retentionRules(country),
  financialYearEnd: '12-31',
  today: localDate(today),
});

/** A relation that ended on 1 June 2022: three years keep the record and the orders through 1 June 2025. */
const former = (parts: Partial<SweptPerson> = {}): SweptPerson => ({
  subject: { ...subject, relationEndedOn: localDate('2022-06-01') },
  items: items.filter(({ label }) => /^(Commande|Facture)/.test(label)),
  stoppedActivityIds: [],
  holds: [],
  ...parts,
});
const going = (person: SweptPerson, on: string, country: 'BE' | 'FR' = 'BE') => {
  const plan = planSweep(person, rules(on, country));
  return { items: plan.going.map(({ item }) => item.label).toSorted(), end: plan.end, holds: plan.holds };
};

describe('a former customer in Belgium', () => {
  test('keeps all but the invoice of 2012 on the last day of the three years', () => {
    expect(going(former(), '2025-06-01')).toEqual({ items: ['Facture 2012-03'], end: 'stays', holds: [] });
  });

  test('goes to the archive the day after, with the invoice that the law keeps', () => {
    expect(going(former(), '2025-06-02')).toEqual({
      items: ['Commande W-17', 'Commande W-31', 'Facture 2012-03'],
      end: 'archived',
      holds: [],
    });
  });

  test('is gone with the last invoice: issued in May 2024, seven years from 1 January 2025', () => {
    expect(going(former(), '2031-12-31').end).toBe('archived');
    expect(going(former(), '2032-01-01')).toMatchObject({ end: 'removed' });
  });
});

test('in France the invoice is kept ten years from the closing of its year', () => {
  expect(going(former(), '2034-12-31', 'FR').end).toBe('archived');
  expect(going(former(), '2035-01-01', 'FR').end).toBe('removed');
});

test('of an archived person the record goes with the last thing that was kept, and not before', () => {
  const archived = { ...subject, archivedOn: localDate('2026-01-02'), relationEndedOn: null };
  const invoices = items.filter(({ label }) => label.startsWith('Facture 2024'));
  expect(going(former({ subject: archived, items: invoices }), '2031-12-31').end).toBe('stays');
  expect(going(former({ subject: archived, items: invoices }), '2032-01-01').end).toBe('removed');
});

test('a person goes nowhere while something of theirs cannot be dated', () => {
  const unsure = items.filter(({ label }) => label === 'Inscription');
  const plan = planSweep(former({ items: unsure }), rules('2040-01-01'));
  expect(plan.items).toMatchObject([{ state: 'open', why: 'no-end' }]);
  expect(plan.end).toBe('stays');
});

test('a hold keeps the whole person, and is named only where something is due', () => {
  const held = former({ holds: ['claim'] });
  expect(going(held, '2032-01-01')).toEqual({ items: [], end: 'stays', holds: ['claim'] });
  expect(going(former({ holds: ['claim'], items: [] }), '2023-01-01').holds).toEqual([]);
});
