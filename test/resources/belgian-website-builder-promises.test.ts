/** Every promise of a website builder's policy about what it holds, why and how long has its home in the ready-made register or in the app. */
import { describe, expect, it } from 'vitest';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-website-builder.json'));
const { activity, category, rule, warning } = entriesOf(register);
const purposeOf = (code: string) => activity(code).purpose.en;
const categoryOf = (code: string) => category(code).name.en;
const securityOf = (code: string) => activity(code).security?.en;

const threeMonths = {
  startEvent: 'account-closed',
  duration: { unit: 'months', count: 3 },
  ground: { kind: 'policy' },
};
const oneYear = { startEvent: 'account-closed', duration: { unit: 'years', count: 1 }, action: 'erase' };

const homes: readonly (readonly [number, string, () => void])[] = [
  [
    1,
    'a service name, an address, no legal form yet',
    () =>
      expect(Object.keys(controllerSchema.unwrap().shape)).toEqual(
        expect.arrayContaining(['tradeName', 'legalForm']),
      ),
  ],
  [
    2,
    'e-mail address, site name, password',
    () => {
      expect(categoryOf('identity')).toMatch(/e-mail address/);
      expect(categoryOf('account')).toMatch(/website name, hashed password/);
    },
  ],
  [3, 'the password hashed', () => expect(securityOf('customer-account')).toMatch(/bcrypt/)],
  [
    4,
    'e-mail and IP address for the log-in',
    () => expect(categoryOf('connection')).toMatch(/e-mail address and IP/),
  ],
  [
    5,
    'three months after closure',
    () => {
      expect(rule('login-after-closure')).toMatchObject({ ...threeMonths, activityCode: 'secure-login' });
      expect(rule('identity-after-closure')).toMatchObject(threeMonths);
    },
  ],
  [6, 'reaching the user', () => expect(purposeOf('customer-account')).toMatch(/reaching its holder/)],
  [
    7,
    'a setting for e-mails',
    () => expect(warning('own-choice-of-mails')).toMatch(/choice made in the account settings/),
  ],
  [
    8,
    'actions and content, linked to the IP address',
    () => {
      expect(categoryOf('portal-actions')).toMatch(/linked to the IP address/);
      expect(categoryOf('site-content')).toMatch(/linked to the IP address/);
      expect(purposeOf('website-building')).toMatch(/IP address of each log-in/);
    },
  ],
  [
    9,
    'no unauthorised log-ins',
    () => expect(purposeOf('secure-login')).toMatch(/preventing unauthorised log-ins/),
  ],
  [
    10,
    'one year after closure',
    () => {
      expect(rule('actions-after-closure')).toMatchObject(oneYear);
      expect(rule('content-after-closure')).toMatchObject(oneYear);
      expect(rule('portal-login-after-closure')).toMatchObject({
        ...oneYear,
        activityCode: 'website-building',
      });
    },
  ],
  [
    11,
    'staff in protected areas',
    () => expect(purposeOf('support-access')).toMatch(/password-protected areas/),
  ],
  [
    12,
    'customer service, errors',
    () => expect(purposeOf('support-access')).toMatch(/^Helping customers.*errors/),
  ],
  [
    13,
    'staff bound to secrecy',
    () => expect(securityOf('support-access')).toMatch(/bound to secrecy, regularly reminded/),
  ],
  [
    14,
    'usage statistics',
    () => expect(purposeOf('usage-statistics')).toMatch(/IP address and by.*cookies.*improve/),
  ],
  [
    15,
    'machines personalise',
    () => expect(activity('automated-personalisation').automatedDecision?.en).toMatch(/chooses by itself/),
  ],
  [
    16,
    'machines chase unpaid invoices',
    () => {
      const { automatedDecision, automatedConsequences } = activity('unpaid-invoices');
      expect(automatedDecision?.en).toMatch(/without human involvement/);
      expect(automatedConsequences?.en).toMatch(/^Reminders, then blocking.*debt collection/);
    },
  ],
  [
    17,
    'a debt collection agency',
    () => expect(activity('unpaid-invoices').processorCodes).toEqual(['debt-collection']),
  ],
  [18, 'invoicing', () => expect(purposeOf('invoicing')).toMatch(/subscription invoices/)],
  [
    19,
    'direct debit',
    () => {
      expect(purposeOf('direct-debit')).toMatch(/by direct debit/);
      expect(categoryOf('payment')).toMatch(/direct debit mandates/);
    },
  ],
  [
    20,
    'the VAT number of shops, for their invoices',
    () => {
      expect(activity('invoicing').categoryCodes).toContain('company');
      expect(activity('invoicing').dataSource?.en).toMatch(/VAT number.*online shop function only/);
    },
  ],
  [21, 'contact form', () => expect(categoryOf('correspondence')).toMatch(/e-mail address and IP address/)],
  [
    22,
    'twelve months after a satisfactory answer',
    () => {
      expect(rule('contact-after-answer')).toMatchObject({
        categoryCode: 'correspondence',
        startEvent: 'satisfactory-answer',
        duration: { unit: 'months', count: 12 },
      });
    },
  ],
  [
    23,
    'follow-up, better service',
    () => expect(purposeOf('contact-form')).toMatch(/more follows.*improving/),
  ],
  [24, 'sixteen years', () => expect(register.promises.policy?.minorsAge).toBe(16)],
  [
    25,
    'reported data destroyed',
    () => expect(warning('minors-data-destroyed')).toMatch(/destroyed once reported/),
  ],
];

describe('what a website builder promises about its data', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it.each(homes)('P1.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });

  it('leave the visitors and buyers of clients’ websites to the processor’s own register', () => {
    const [entry, ...others] = register.clientProcessing;
    expect(others).toEqual([]);
    expect(entry?.categories.en).toMatch(/websites and online shops.*visitors, messages, orders/);
  });
});
