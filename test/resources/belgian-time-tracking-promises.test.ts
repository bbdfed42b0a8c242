/** Every promise of a published policy of time-tracking software, numbered in its order, has its home in the ready-made register or in the app. */
import { describe, expect, it } from 'vitest';
import { authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { rightRules } from '../../shared/domain/request/right.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-time-tracking.json'));
const authorities = authorityDirectorySchema.parse(readJson('directories/authorities.json'));
const { activity, category, processor, warning } = entriesOf(register);
const { policy } = register.promises;
const purposeOf = (code: string) => activity(code).purpose.en;
const categoryOf = (code: string) => category(code).name.en;
const securityOf = (code: string) => activity(code).security?.en;

const homes: readonly (readonly [number, string, () => void])[] = [
  [
    1,
    'a company behind a trade name',
    () => {
      const fields = Object.keys(controllerSchema.unwrap().shape);
      expect(fields).toEqual(expect.arrayContaining(['name', 'tradeName', 'legalForm', 'address']));
    },
  ],
  [
    2,
    'all its sites, consumers and businesses',
    () => {
      expect(activity('customer-account').persons.en).toMatch(/consumers or businesses/);
      expect(warning('scope-all-sites')).toMatch(/all the websites of the business/);
    },
  ],
  [3, 'a repealed directive', () => expect(policy?.lawCited).toBe('directive-95-46')],
  [
    4,
    'an authority that is no more, and the one that letters print',
    () => {
      expect(policy?.authorityNamed).toBe('former');
      expect(authorities.find(({ countryCode }) => countryCode === 'BE')?.addressLines).toContain(
        'rue de la Presse 35',
      );
    },
  ],
  [
    5,
    'nothing sold',
    () => {
      expect(policy?.claims).toContain('never-sells');
      expect(register.processors.filter(({ isBuyer }) => isBuyer)).toEqual([]);
    },
  ],
  [
    6,
    'account and services',
    () => expect(purposeOf('customer-account')).toMatch(/^Managing the account.*services/),
  ],
  [7, 'statistics', () => expect(purposeOf('site-statistics')).toMatch(/identify nobody/)],
  [8, 'three rights', () => expect(policy?.rightsNamed).toEqual(['access', 'rectification', 'erasure'])],
  [
    9,
    'a reasonable time: the month of the law',
    () => {
      expect(register.promises.answerWithin).toBeNull();
      expect(rightRules.access.pace).toBe('month');
    },
  ],
  [10, 'free of charge', () => expect(warning('scope-all-sites')).toMatch(/free of charge/)],
  [11, 'any way of writing in', () => expect(register.promises.channels).toEqual([])],
  [
    12,
    'consent marked in the website',
    () => expect(activity('newsletter').consentProof?.obtained?.en).toMatch(/acceptance of the policy/),
  ],
  [
    13,
    'connection and visits',
    () => {
      expect(categoryOf('connection')).toMatch(/IP address, type of browser/);
      expect(categoryOf('location')).toMatch(/location of the computer/);
      expect(categoryOf('site-use')).toMatch(/pages viewed, duration/);
    },
  ],
  [14, 'transactions', () => expect(categoryOf('purchases')).toMatch(/Transactions/)],
  [15, 'registration', () => expect(categoryOf('account')).toMatch(/^Registration/)],
  [
    16,
    'newsletters and notifications',
    () => expect(categoryOf('newsletter')).toMatch(/Newsletter and notification/),
  ],
  [
    17,
    'card data',
    () => {
      expect(categoryOf('payment')).toMatch(/credit card/);
      expect(warning('card-data')).toMatch(/this register takes in neither/);
    },
  ],
  [
    18,
    'none for the free version',
    () => expect(purposeOf('subscription-payment')).toMatch(/nothing.*free version/),
  ],
  [19, 'cookies to administer', () => expect(purposeOf('site-administration')).toMatch(/cookies/)],
  [
    20,
    'cookies to personalise',
    () =>
      expect(purposeOf('site-personalisation')).toMatch(
        /language, general preferences, usual means of payment/,
      ),
  ],
  [
    21,
    'refused in the browser',
    () => expect(warning('cookies-need-consent')).toMatch(/browser settings is not enough/),
  ],
  [22, 'administering the site', () => expect(purposeOf('site-administration')).toMatch(/^Administering/)],
  [
    23,
    'better navigation',
    () => {
      expect(purposeOf('site-administration')).toMatch(/improving navigation/);
      expect(purposeOf('site-personalisation')).toMatch(/profile/);
    },
  ],
  [
    24,
    'easier access to the services',
    () => expect(purposeOf('customer-account')).toMatch(/easier to reach/),
  ],
  [
    25,
    'access to the subscription, and its invoices',
    () => {
      expect(purposeOf('customer-account')).toMatch(/access to the account and the subscription/);
      expect(purposeOf('invoicing')).toMatch(/sending and keeping the subscription invoices/);
    },
  ],
  [26, 'collecting payments', () => expect(purposeOf('subscription-payment')).toMatch(/^Collecting paid/)],
  [27, 'messages without advertising', () => expect(activity('service-messages').isMarketing).toBe(false)],
  [28, 'notifications asked for', () => expect(purposeOf('notifications')).toMatch(/asked for/)],
  [
    29,
    'marketing, until the person objects',
    () => {
      expect(activity('newsletter').isMarketing).toBe(true);
      expect(rightRules['marketing-objection'].pace).toBe('at-once');
      expect(warning('marketing-objection-stops')).toMatch(/stops at once/);
    },
  ],
  [
    30,
    'totals for third parties',
    () => expect(warning('statistics-to-third-parties')).toMatch(/totals only/),
  ],
  [
    31,
    'enquiries, disputes, help',
    () => expect(purposeOf('customer-service')).toMatch(/enquiries, disputes.*help/),
  ],
  [
    32,
    'what the law requires',
    () => expect(activity('authority-requests').lawfulBasis).toBe('legal-obligation'),
  ],
  [
    33,
    'proceedings',
    () => expect(activity('defence-of-rights').processorCodes).toContain('judicial-authorities'),
  ],
  [
    34,
    'fraud and credit risk',
    () => expect(processor('credit-risk-partners').service.en).toMatch(/Fraud prevention.*credit risk/),
  ],
  [35, 'encryption', () => expect(securityOf('subscription-payment')).toMatch(/SSL/)],
  [
    36,
    'measures against loss, misuse and disclosure, everywhere',
    () => {
      for (const code of ['customer-account', 'subscription-payment', 'newsletter', 'customer-service'])
        expect(securityOf(code)).toMatch(
          /loss, destruction, misuse, unauthorised access or disclosure and alteration/,
        );
    },
  ],
  [
    37,
    'providers bound alike',
    () => expect(processor('service-providers').contract?.clauses).toEqual(['security']),
  ],
  [
    38,
    'nothing guaranteed in transit',
    () => expect(warning('no-guarantee-in-transit')).toMatch(/lightens no duty/),
  ],
  [
    39,
    'no accounts for minors',
    () => expect(warning('no-accounts-for-minors')).toMatch(/cannot open an account/),
  ],
  [40, 'links elsewhere', () => expect(warning('linked-sites')).toMatch(/joint controller/)],
  [
    41,
    'changes at any time, use as consent',
    () => expect(policy?.claims).toEqual(expect.arrayContaining(['changes-unannounced', 'use-is-consent'])),
  ],
  [
    42,
    'what the policy lacks stays empty',
    () => {
      expect(policy?.datedOn).toBeNull();
      expect(policy?.contains).toEqual(['controller', 'purposes', 'categories', 'security']);
      expect(register.retentionRules.filter(({ ground }) => ground.kind === 'policy')).toEqual([]);
      expect(activity('customer-account').lawfulBasis).toBeNull();
    },
  ],
];

describe('the promises of time-tracking software', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
  });

  it.each(homes)('P0.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });

  it('leave the working time of clients’ workers to the processor’s own register', () => {
    const [entry, ...others] = register.clientProcessing;
    expect(others).toEqual([]);
    expect(entry?.categories.en).toMatch(/working hours, breaks and absences of each client’s workers/);
    expect(register.categories.map(({ name }) => name.en).join(' ')).not.toMatch(/working hours/);
  });
});
