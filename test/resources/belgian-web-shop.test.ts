/** What the ready-made register of a Belgian web shop has beyond others: a basis for everything, a period for every category. */
import { describe, expect, it } from 'vitest';
import { localDate } from '../../shared/domain/local-date.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { readJson } from './read-resource.ts';

const shop = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-web-shop.json'));

describe('the record of the Belgian web shop', () => {
  it('gives every activity a basis with its detail, the source of the data and security measures', () => {
    const bare = shop.activities.filter(
      ({ lawfulBasis, basisDetail, dataSource, security }) =>
        lawfulBasis === null || basisDetail === null || dataSource === null || security === null,
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('has a retention rule for every category, whatever the data is used for', () => {
    const ruled = shop.retentionRules.filter(({ activityCode }) => activityCode === null);
    const without = shop.categories.filter(
      ({ code }) => !ruled.some(({ categoryCode }) => categoryCode === code),
    );
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('takes the periods that bear a legal code from the law in force', () => {
    const inForce = legalPeriodsInForce('BE', localDate('2026-11-22'));
    const legal = shop.retentionRules.flatMap((rule) => {
      const period = inForce.find(({ code }) => code === rule.code);
      return period === undefined ? [] : [{ rule, period }];
    });
    expect(legal.map(({ rule }) => rule.code).toSorted()).toEqual([
      'answer-annexes',
      'be-accounting-books',
      'be-vat-documents',
      'be-vat-invoices',
      'request-file',
    ]);
    for (const { rule, period } of legal) {
      const { duration, startEvent, countsFrom, action } = rule;
      expect({ duration, startEvent, countsFrom, action, kind: rule.ground.kind }).toEqual({
        duration: period.duration,
        startEvent: period.startEvent,
        countsFrom: period.countsFrom,
        action: period.action,
        kind: period.ground.kind,
      });
    }
  });

  it('lets only the law stand against an erasure: nothing else claims that ground', () => {
    const byLaw = shop.retentionRules.filter(({ ground }) => ground.kind === 'law');
    expect(byLaw.map(({ categoryCode }) => categoryCode).toSorted()).toEqual([
      'accounting',
      'invoices',
      'payment',
    ]);
  });

  it('rests marketing on consent alone, since the policy promises none', () => {
    const marketing = shop.activities.filter(({ isMarketing }) => isMarketing);
    expect(shop.promises.noMarketing).toBe(true);
    expect(marketing.map(({ code, lawfulBasis }) => [code, lawfulBasis])).toEqual([
      ['newsletter', 'consent'],
    ]);
  });

  it('holds no special categories of data and stores no card numbers', () => {
    expect(shop.categories.filter(({ isSpecial }) => isSpecial)).toEqual([]);
    expect(shop.categories.find(({ code }) => code === 'payment')?.name.en).toContain('no card numbers');
  });
});
