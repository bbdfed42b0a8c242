/** Every promise of a published web-shop policy, numbered in its order, has its home in the ready-made register or in the app. */
import { describe, expect, it } from 'vitest';
import { authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { promisesVersionSchema } from '../../shared/domain/controller/promises.ts';
import { readyMadeRegisterSchema, type ReadyMadeRegister } from '../../shared/domain/register/ready-made.ts';
import { rightRules, rights } from '../../shared/domain/request/right.ts';
import { subjectMarksSchema } from '../../shared/domain/subject/subject.ts';
import { readJson } from './read-resource.ts';

const shop = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-web-shop.json'));
const authorities = authorityDirectorySchema.parse(readJson('directories/authorities.json'));

type Activity = ReadyMadeRegister['activities'][number];
type Processor = ReadyMadeRegister['processors'][number];
type Rule = ReadyMadeRegister['retentionRules'][number];

function found<T>(entry: T | undefined): T {
  if (entry === undefined) throw new Error('There is no such entry');
  return entry;
}
const activity = (code: string): Activity => found(shop.activities.find((each) => each.code === code));
const processor = (code: string): Processor => found(shop.processors.find((each) => each.code === code));
const rule = (code: string): Rule => found(shop.retentionRules.find((each) => each.code === code));
const caution = (code: string) => found(shop.cautions.find((each) => each.code === code));
const receives = (code: string) => expect(processor(code).categoryCodes);
const serviceOf = (code: string) => expect(processor(code).service.en);
const warns = (code: string) => expect(caution(code).text.en);

const inventedAddress = {
  line1: 'Rue des Essais 12',
  line2: null,
  postalCode: '8850',
  town: 'Ville-Inventée',
  countryCode: 'BE',
};

const homes: readonly (readonly [number, string, () => void])[] = [
  [
    1,
    'a company behind a trade name, its town as typed and open to correction',
    () => {
      const controller = controllerSchema.parse({
        country: 'BE',
        kind: 'company',
        name: 'Exemple Inventé',
        legalForm: 'BV',
        tradeName: 'Boutique Inventée',
        address: inventedAddress,
        email: 'info@boutique-inventee.example',
        language: 'fr',
      });
      expect(controller).toMatchObject({
        tradeName: 'Boutique Inventée',
        address: { town: 'Ville-Inventée' },
      });
    },
  ],
  [
    2,
    'each version of the policy from its own day',
    () => {
      const versions = ['2018-07-21', '2020-08-01'].map((validFrom) =>
        promisesVersionSchema.parse({ validFrom, promises: shop.promises }),
      );
      expect(versions.map(({ validFrom }) => validFrom)).toEqual(['2018-07-21', '2020-08-01']);
    },
  ],
  [
    3,
    'a privacy contact who receives all requests',
    () => {
      expect(Object.keys(controllerSchema.unwrap().shape)).toContain('privacyContact');
    },
  ],
  [
    4,
    'only what is needed, nothing for others’ commerce',
    () => warns('no-commercial-sharing').toMatch(/commercial purposes/),
  ],
  [
    5,
    'shop software: support access, no use of its own',
    () => serviceOf('lightspeed-webshop').toMatch(/support only/),
  ],
  [
    6,
    'encryption and strong passwords imposed on it',
    () => expect(activity('customer-account').security?.en).toMatch(/SSL.*strong passwords.*by contract/),
  ],
  [
    7,
    'its improvement of its own services',
    () => expect(processor('lightspeed-webshop').ownUse).toBe('own-service'),
  ],
  [
    8,
    'hosting and e-mail on instructions, in confidence, but with metadata',
    () => {
      serviceOf('lightspeed-hosting').toMatch(/on instructions.*confidentiality/);
      expect(processor('lightspeed-hosting').ownUse).toBe('forbidden');
      warns('hosting-metadata').toMatch(/metadata.*ties it to a person/);
    },
  ],
  [
    9,
    'newsletters: name and e-mail address',
    () => {
      receives('mailchimp').toEqual(expect.arrayContaining(['identity', 'newsletter']));
      serviceOf('mailchimp').toMatch(/name and e-mail address/);
    },
  ],
  [
    10,
    'the unsubscribe link',
    () => expect(activity('newsletter').basisDetail?.en).toMatch(/unsubscribe link in each message/),
  ],
  [
    11,
    'tracking of opening and reading',
    () => {
      receives('mailchimp').toContain('newsletter-tracking');
      expect(caution('newsletter-tracking-needs-consent').article).toBe('7');
    },
  ],
  [
    12,
    'its improvement with newsletter data',
    () => expect(processor('mailchimp').ownUse).toBe('own-service'),
  ],
  [
    13,
    'business mail in a mailbox closed to its host',
    () => serviceOf('microsoft-365').toMatch(/does not open the mailbox/),
  ],
  [
    14,
    'payments: name, address, means of payment',
    () => {
      receives('paypal').toEqual(['identity', 'payment']);
      serviceOf('paypal').toMatch(/name, the address and the means of payment \(account or card\)/);
    },
  ],
  [
    15,
    'the anonymised data it shares',
    () => warns('paypal-is-controller').toMatch(/anonymised data it shares/),
  ],
  [
    16,
    'credit rating agencies for deferred payment',
    () => warns('deferred-payment-credit-check').toMatch(/credit rating agencies/),
  ],
  [
    17,
    'its own statutory periods and its own processors',
    () => {
      serviceOf('paypal').toMatch(/own statutory periods/);
      warns('paypal-is-controller').toMatch(/its own processors/);
      expect(processor('paypal').role).toBe('controller');
    },
  ],
  [
    18,
    'carriers and their subcontractors, for delivery only',
    () => {
      serviceOf('carriers').toMatch(/in order to deliver.*subcontractors/);
      receives('carriers').toEqual(expect.arrayContaining(['identity', 'delivery']));
    },
  ],
  [
    19,
    'invoicing software: name, address, order details, nothing else',
    () => {
      receives('silvasoft').toEqual(expect.arrayContaining(['identity', 'purchases', 'invoices']));
      serviceOf('silvasoft').toMatch(/for that use only and in confidence/);
    },
  ],
  [
    20,
    'no marketing',
    () => {
      expect(shop.promises.noMarketing).toBe(true);
      expect(activity('newsletter').isMarketing).toBe(true);
    },
  ],
  [
    21,
    'express permission before any later contact',
    () => {
      warns('later-contact-needs-permission').toMatch(/express permission first/);
      expect(activity('newsletter').lawfulBasis).toBe('consent');
    },
  ],
  [
    22,
    'no other recipients, all bound to confidentiality',
    () => warns('no-commercial-sharing').toMatch(/all bound to confidentiality/),
  ],
  [
    23,
    'IP address, browser and system are personal data',
    () => {
      expect(shop.promises.policy?.declaredNotPersonal).toEqual(['connection']);
      expect(shop.categories.find(({ code }) => code === 'connection')?.name.en).toMatch(
        /IP address, browser, operating system/,
      );
    },
  ],
  [
    24,
    'tax and criminal investigations, opposed within the law',
    () => {
      expect(activity('authority-requests').purpose.en).toMatch(/opposing, within the limits of the law/);
      expect(activity('authority-requests').processorCodes).toEqual(['spf-finances', 'judicial-authorities']);
    },
  ],
  [
    25,
    'the profile until the person says stop',
    () => {
      for (const code of ['identity-until-stop', 'account-until-stop', 'purchases-until-stop']) {
        expect(rule(code)).toMatchObject({
          startEvent: 'until-person-says-stop',
          duration: { unit: 'days', count: 0 },
        });
      }
    },
  ],
  [
    26,
    'saying stop is a request for erasure',
    () => expect(shop.promises.endOfServiceMeansErasure).toBe(true),
  ],
  [
    27,
    'invoices for the statutory period',
    () => {
      expect(rule('be-vat-invoices')).toMatchObject({
        categoryCode: 'invoices',
        duration: { unit: 'years', count: 7 },
        countsFrom: 'next-1-january',
        ground: { kind: 'law' },
      });
    },
  ],
  [
    28,
    'afterwards closed to staff',
    () => {
      expect(activity('invoicing').security?.en).toMatch(/access for the controller alone/);
      warns('end-of-service-means-erasure').toMatch(/out of reach of staff/);
      expect(Object.keys(subjectMarksSchema.unwrap().shape)).toContain('archivedOn');
    },
  ],
  [
    29,
    'copies to the known e-mail address only',
    () => {
      expect(shop.promises).toMatchObject({ identityRule: 'known-address-only', answersGoTo: 'known-email' });
    },
  ],
  [
    30,
    'identity to be shown for another address',
    () => warns('known-address-only').toMatch(/making sure of identity/),
  ],
  [
    31,
    'a log of requests, anonymous after an erasure',
    () => {
      expect(rule('request-file')).toMatchObject({
        categoryCode: 'requests',
        startEvent: 'request-closed',
        action: 'anonymise',
      });
      expect(shop.promises.keepsOnlyAnonymousAfterErasure).toBe(true);
    },
  ],
  [
    32,
    'a complaint to the Belgian authority, at an address',
    () => {
      expect(shop.country).toBe('BE');
      expect(authorities.find(({ countryCode }) => countryCode === 'BE')?.addressLines).toContain(
        'rue de la Presse 35',
      );
      expect(shop.promises.policy?.authorityNamed).toBe('name-only');
    },
  ],
  [
    33,
    'access, to past data as well',
    () => {
      expect(rights).toContain('access');
      warns('access-names-processors-and-categories').toMatch(/past and present/);
    },
  ],
  [34, 'thirty days', () => expect(shop.promises.answerWithin).toEqual({ unit: 'days', count: 30 })],
  [
    35,
    'a copy with the processors and the category of each item',
    () => {
      const held = new Set(shop.processors.flatMap(({ categoryCodes }) => categoryCodes));
      expect(held.size).toBeGreaterThan(10);
      warns('access-names-processors-and-categories').toMatch(
        /category of each item and the providers that hold it/,
      );
    },
  ],
  [36, 'rectification within the thirty days', () => expect(rightRules.rectification.pace).toBe('month')],
  [
    37,
    'its confirmation to the known e-mail address',
    () => expect(shop.promises.answersGoTo).toBe('known-email'),
  ],
  [
    38,
    'restriction within the thirty days, flagged at once',
    () => expect(rightRules.restriction.pace).toBe('flag-at-once'),
  ],
  [
    39,
    'restricted until the person lifts it',
    () => warns('restriction-until-lifted').toMatch(/until the person lifts/),
  ],
  [40, 'portability within the thirty days', () => expect(rightRules.portability.pace).toBe('month')],
  [
    41,
    'what processors hold is ported too',
    () => warns('portability-may-not-end-service').toMatch(/what the providers hold/),
  ],
  [
    42,
    'the service does not end with it',
    () => {
      expect(caution('portability-may-not-end-service')).toMatchObject({
        kind: 'contradiction',
        article: '20(3)',
      });
    },
  ],
  [
    43,
    'an objection stops processing at once',
    () => {
      warns('objection-stops-at-once').toMatch(/stops until the matter is settled/);
      expect(rightRules.objection.pace).toBe('flag-at-once');
    },
  ],
  [
    44,
    'a justified objection: copy, then the end',
    () => warns('objection-stops-at-once').toMatch(/receives a copy and processing ends for good/),
  ],
  [
    45,
    'no automated decisions',
    () => {
      expect(shop.activities.filter(({ automatedDecision }) => automatedDecision !== null)).toEqual([]);
      expect(caution('no-automated-decisions').article).toBe('22');
    },
  ],
  [
    46,
    'statistics by an American company, which its law may oblige',
    () => {
      expect(processor('google-analytics').countryCode).toBe('US');
      warns('google-other-services').toMatch(/law of its country/);
    },
  ],
  [
    47,
    'not for its other services',
    () => {
      serviceOf('google-analytics').toMatch(/without sharing with Google’s other services/);
      expect(activity('site-statistics').security?.en).toMatch(/switched off/);
    },
  ],
  [
    48,
    'a change of policy is told by e-mail',
    () => warns('policy-change-informs').toMatch(/told by e-mail/),
  ],
  [49, 'requests by e-mail or in writing', () => expect(shop.promises.channels).toEqual(['email', 'post'])],
  [
    50,
    'what the policy lacks',
    () => {
      const missing = shop.cautions.filter(({ kind }) => kind === 'missing').map(({ code }) => code);
      expect(missing).toEqual(
        expect.arrayContaining(['no-exact-retention', 'mailchimp-transfer', 'google-transfer']),
      );
      for (const element of ['lawful-bases', 'transfers', 'breaches'] as const) {
        expect(shop.promises.policy?.contains).not.toContain(element);
      }
      warns('paypal-is-controller').toMatch(/United States/);
      expect(processor('carriers')).toMatchObject({
        isUnnamed: true,
        countryCode: null,
        safeguard: 'missing',
      });
    },
  ],
];

describe('the promises of a web shop', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it.each(homes)('P3.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });
});
