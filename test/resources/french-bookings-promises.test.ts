/** Every promise of the policy of a French service provider with bookings, numbered in its order, has its home in the ready-made register. */
import { describe, expect, it } from 'vitest';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { isKnownIn, rightRules, rights } from '../../shared/domain/request/right.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/french-bookings.json'));
const { activity, category, processor, rule, caution } = entriesOf(register);
const { promises } = register;
const { policy } = promises;

const relationAndThreeYears = {
  duration: { unit: 'years', count: 3 },
  startEvent: 'relation-ended',
  ground: { kind: 'policy' },
};

const homes: readonly (readonly [number, string, () => void])[] = [
  [
    1,
    'named, with where to write to',
    () => expect(policy?.contains).toEqual(expect.arrayContaining(['controller', 'contact'])),
  ],
  [2, 'use as acceptance', () => expect(policy?.claims).toContain('use-is-consent')],
  [
    3,
    'data of a booking',
    () =>
      expect(activity('bookings').categoryCodes).toEqual([
        'identity',
        'contact',
        'company',
        'bookings',
        'contracts',
      ]),
  ],
  [4, 'some of it mandatory', () => expect(activity('bookings').dataSource?.en).toMatch(/mandatory/)],
  [
    5,
    'no bank details',
    () => {
      expect(category('payment').name.en).toMatch(/no bank details/);
      expect(activity('payment').security?.en).toMatch(/No bank details are collected or kept/);
    },
  ],
  [
    6,
    'encrypted and kept by the payment providers',
    () => {
      for (const code of ['paypal', 'stripe']) {
        expect(processor(code).role).toBe('controller');
        expect(processor(code).service.en).toMatch(/encrypts and keeps the bank details itself/);
      }
    },
  ],
  [
    7,
    'IP address, browser, system',
    () => expect(category('connection').name.en).toMatch(/IP address, browser, operating system/),
  ],
  [
    8,
    'comments, against spam',
    () => {
      expect(activity('comments').categoryCodes).toEqual(expect.arrayContaining(['comments', 'connection']));
      expect(activity('comments').purpose.en).toMatch(/keeping spam out/);
    },
  ],
  [9, 'a hash for Gravatar', () => expect(processor('automattic').categoryCodes).toContain('email-hash')],
  [
    10,
    'a public picture',
    () => expect(caution('gravatar-picture-is-public').about?.code).toBe('profile-picture'),
  ],
  [
    11,
    'bookings and invoices',
    () => {
      expect(activity('bookings').lawfulBasis).toBe('contract');
      expect(activity('invoicing').lawfulBasis).toBe('legal-obligation');
    },
  ],
  [
    12,
    'changes to a booking',
    () => expect(activity('customer-relations').purpose.en).toMatch(/changes to it/),
  ],
  [
    13,
    'surveys, reviews, statistics: an interest',
    () => {
      for (const code of ['customer-reviews', 'site-statistics'])
        expect(activity(code).lawfulBasis).toBe('legitimate-interests');
    },
  ],
  [14, 'certain cookies: consent', () => expect(activity('site-cookies').lawfulBasis).toBe('consent')],
  [
    15,
    'customer service: an interest',
    () => expect(activity('customer-service').lawfulBasis).toBe('legitimate-interests'),
  ],
  [
    16,
    'fraud, checked by the payment providers',
    () => expect(activity('fraud-prevention').processorCodes).toEqual(['paypal', 'stripe']),
  ],
  [
    17,
    'the relation and three years, for prospecting',
    () => {
      for (const code of ['identity', 'contact', 'company', 'bookings', 'payment', 'correspondence'])
        expect(rule(`${code}-relation-three-years`)).toMatchObject(relationAndThreeYears);
      expect(activity('prospecting').isMarketing).toBe(true);
    },
  ],
  [
    18,
    'cookies for thirteen months, reviews for three years more',
    () => {
      expect(rule('cookies-thirteen-months').duration).toEqual({ unit: 'months', count: 13 });
      expect(rule('reviews-relation-three-years')).toMatchObject(relationAndThreeYears);
    },
  ],
  [
    19,
    'anti-fraud periods of the payment providers',
    () => expect(rule('fraud-checks-by-providers').ground.citation.en).toMatch(/set by PayPal and Stripe/),
  ],
  [
    20,
    'an archive for the controller alone',
    () => {
      expect(activity('invoicing').security?.en).toMatch(/archive open to the controller alone/);
      expect(rule('fr-accounting').duration).toEqual({ unit: 'years', count: 10 });
      expect(rule('fr-electronic-contract').categoryCode).toBe('contracts');
    },
  ],
  [
    21,
    'internal, and never sold',
    () => expect(policy?.claims).toEqual(expect.arrayContaining(['never-sells', 'no-recipients'])),
  ],
  [22, 'providers', () => expect(processor('service-providers').isUnnamed).toBe(true)],
  [23, 'partners as controllers', () => expect(processor('site-partners').role).toBe('controller')],
  [
    24,
    'amount and billing details',
    () => {
      expect(processor('stripe').categoryCodes).toEqual(expect.arrayContaining(['identity', 'payment']));
      expect(processor('paypal').service.en).toMatch(/the amount and the billing details/);
    },
  ],
  [25, 'access', () => expect(policy?.rightsNamed).toContain('access')],
  [
    26,
    'rectification; erasure, less what the law keeps',
    () => {
      expect(policy?.rightsNamed).toEqual(expect.arrayContaining(['rectification', 'erasure']));
      expect(policy?.claims).not.toContain('erases-everything');
      const kept = register.retentionRules.filter(({ ground }) => ground.kind === 'law');
      expect(kept.map(({ categoryCode }) => categoryCode)).toEqual(['contracts', 'invoices']);
    },
  ],
  [
    27,
    'restriction, with a reserve that the law does not make',
    () => {
      expect(policy?.rightsNamed).toContain('restriction');
      expect(caution('restriction-without-reserve').article).toBe('18(2)');
    },
  ],
  [
    28,
    'objection, also to prospecting',
    () => {
      expect(policy?.rightsNamed).toEqual(expect.arrayContaining(['objection', 'marketing-objection']));
      expect(rightRules['marketing-objection'].pace).toBe('at-once');
    },
  ],
  [
    29,
    'an interoperable file',
    () => expect(caution('portable-and-interoperable').text.en).toMatch(/machine-readable and interoperable/),
  ],
  [
    30,
    'no automated decisions',
    () => {
      expect(register.activities.filter(({ automatedDecision }) => automatedDecision !== null)).toEqual([]);
      expect(caution('no-automated-decisions').article).toBe('22');
    },
  ],
  [31, 'a complaint to the CNIL', () => expect(policy?.authorityNamed).toBe('name-only')],
  [
    32,
    'directives after death',
    () => {
      expect(policy?.rightsNamed).toContain('post-mortem');
      expect(rights.filter((right) => !isKnownIn('BE', right) && isKnownIn('FR', right))).toEqual([
        'post-mortem',
      ]);
    },
  ],
  [33, 'by registered letter', () => expect(promises.channels).toContain('registered-post')],
  [34, 'or by the form', () => expect(promises.channels).toContain('web-form')],
  [
    35,
    'signed, with a copy of an identity document',
    () => expect(promises.identityRule).toBe('identity-copy-and-signature'),
  ],
  [36, 'answered where the person says', () => expect(promises.answersGoTo).toBe('address-stated')],
  [37, 'within a month', () => expect(promises.answerWithin).toEqual({ unit: 'months', count: 1 })],
  [
    38,
    'links elsewhere, cookies',
    () => {
      expect(caution('linked-sites').text.en).toMatch(/disclaims any control/);
      expect(activity('site-cookies').categoryCodes).toContain('cookies');
    },
  ],
  [
    39,
    'updated regularly, checked daily',
    () => expect(activity('bookings').security?.en).toMatch(/updated regularly and checked every day/),
  ],
  [
    40,
    'the CNIL within 72 hours, whatever the risk',
    () => expect(promises.breachNoticeWithinHours).toBe(72),
  ],
  [41, 'the persons told of every breach', () => expect(promises.tellsPersonsOfEveryBreach).toBe(true)],
  [
    42,
    'users told of changes',
    () => expect(caution('policy-change-tells-users').text.en).toMatch(/holds from its publication/),
  ],
  [
    43,
    'what it lacks stays empty',
    () => {
      expect(activity('fraud-prevention').lawfulBasis).toBeNull();
      expect(processor('stripe')).toMatchObject({ countryCode: 'US', safeguard: 'missing' });
      expect(policy?.contains).not.toContain('transfers');
      expect(caution('legal-periods-not-given').kind).toBe('missing');
    },
  ],
];

describe('the promises of a French service provider with bookings', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  it.each(homes)('P4.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });
});
