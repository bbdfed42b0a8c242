/** Every promise of the policy of a small French site, numbered in its order, has its home in the ready-made register. */
import { describe, expect, it } from 'vitest';
import { promisesVersionSchema } from '../../shared/domain/controller/promises.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/french-small-site.json'));
const { activity, processor, rule } = entriesOf(register);
const { promises } = register;
const { policy } = promises;

const homes: readonly (readonly [number, string, () => void])[] = [
  [1, 'a policy that names nobody', () => expect(policy?.contains).not.toContain('controller')],
  [2, 'the GDPR as its law', () => expect(policy?.lawCited).toBe('gdpr')],
  [
    3,
    'servers in France',
    () => {
      expect(processor('hosting-in-france').countryCode).toBe('FR');
      expect(activity('customer-account').security?.en).toMatch(/servers in France/);
    },
  ],
  [4, 'understanding use', () => expect(activity('site-statistics').purpose.en).toMatch(/improving it/)],
  [5, 'disputes', () => expect(activity('disputes').categoryCodes).toContain('correspondence')],
  [6, 'performance', () => expect(activity('site-performance').purpose.en).toMatch(/performance/)],
  [
    7,
    'never any prospecting',
    () => {
      expect(promises.noMarketing).toBe(true);
      expect(register.activities.filter(({ isMarketing }) => isMarketing)).toEqual([]);
    },
  ],
  [8, 'some data to providers', () => expect(processor('service-providers').isUnnamed).toBe(true)],
  [
    9,
    'criteria for keeping',
    () => {
      for (const code of ['identity', 'account', 'correspondence', 'connection', 'site-use']) {
        const { duration, ground } = rule(`${code}-by-criteria`);
        expect('criterion' in duration && duration.criterion?.en).toMatch(
          /invoicing, a dispute or an authority/,
        );
        expect(ground.kind).toBe('policy');
      }
    },
  ],
  [
    10,
    'modification, extraction, deletion',
    () => expect(policy?.rightsNamed).toEqual(['access', 'rectification', 'erasure', 'portability']),
  ],
  [
    11,
    'deletion by the contact form',
    () => {
      expect(promises.channels).toEqual(['web-form']);
      expect(activity('customer-account').purpose.en).toMatch(/deleted on request, by the contact form/);
    },
  ],
  [
    12,
    'invoices and anti-fraud items outlast an erasure',
    () => {
      expect(rule('fr-accounting')).toMatchObject({
        categoryCode: 'invoices',
        duration: { unit: 'years', count: 10 },
        ground: { kind: 'law' },
      });
      expect(rule('fraud-checks-by-criteria').duration.unit).toBe('indefinite');
    },
  ],
  [
    13,
    'a policy that may change',
    () => {
      const version = { validFrom: '2026-01-01', promises: promises };
      expect(promisesVersionSchema.parse(version).promises).toEqual(promises);
    },
  ],
  [
    14,
    'what it lacks stays empty',
    () => {
      expect(promises).toMatchObject({ answerWithin: null, identityRule: 'none-stated' });
      expect(policy).toMatchObject({ datedOn: null, authorityNamed: 'none' });
      expect(activity('disputes').lawfulBasis).toBeNull();
    },
  ],
];

describe('the promises of a small French site', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  });

  it.each(homes)('P2.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });
});
