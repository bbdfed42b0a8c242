/** Every promise of a published policy of a website builder, numbered in its order, has its home in the ready-made register or in the app. */
import { describe, expect, it } from 'vitest';
import { authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import { controllerSchema } from '../../shared/domain/controller/controller.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { rightRules } from '../../shared/domain/request/right.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-website-builder.json'));
const authorities = authorityDirectorySchema.parse(readJson('directories/authorities.json'));
const { activity, category, processor, rule, warns } = entriesOf(register);
const { policy } = register.promises;
const purposeOf = (code: string) => expect(activity(code).purpose.en);
const categoryOf = (code: string) => expect(category(code).name.en);
const securityOf = (code: string) => expect(activity(code).security?.en);

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
      categoryOf('identity').toMatch(/e-mail address/);
      categoryOf('account').toMatch(/website name, hashed password/);
    },
  ],
  [3, 'the password hashed', () => securityOf('customer-account').toMatch(/bcrypt/)],
  [
    4,
    'e-mail and IP address for the log-in',
    () => categoryOf('connection').toMatch(/e-mail address and IP/),
  ],
  [
    5,
    'three months after closure',
    () => {
      expect(rule('login-after-closure')).toMatchObject({ ...threeMonths, activityCode: 'secure-login' });
      expect(rule('identity-after-closure')).toMatchObject(threeMonths);
    },
  ],
  [6, 'reaching the user', () => purposeOf('customer-account').toMatch(/reaching its holder/)],
  [
    7,
    'a setting for e-mails',
    () => warns('own-choice-of-mails').toMatch(/choice made in the account settings/),
  ],
  [
    8,
    'actions and content, linked to the IP address',
    () => {
      categoryOf('portal-actions').toMatch(/linked to the IP address/);
      categoryOf('site-content').toMatch(/linked to the IP address/);
      purposeOf('website-building').toMatch(/IP address of each log-in/);
    },
  ],
  [9, 'no unauthorised log-ins', () => purposeOf('secure-login').toMatch(/preventing unauthorised log-ins/)],
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
  [11, 'staff in protected areas', () => purposeOf('support-access').toMatch(/password-protected areas/)],
  [12, 'customer service, errors', () => purposeOf('support-access').toMatch(/^Helping customers.*errors/)],
  [
    13,
    'staff bound to secrecy',
    () => securityOf('support-access').toMatch(/bound to secrecy, regularly reminded/),
  ],
  [
    14,
    'usage statistics',
    () => purposeOf('usage-statistics').toMatch(/IP address and by.*cookies.*improve/),
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
  [18, 'invoicing', () => purposeOf('invoicing').toMatch(/subscription invoices/)],
  [
    19,
    'direct debit',
    () => {
      purposeOf('direct-debit').toMatch(/by direct debit/);
      categoryOf('payment').toMatch(/direct debit mandates/);
    },
  ],
  [20, 'the VAT number of shops', () => expect(activity('invoicing').categoryCodes).toContain('company')],
  [21, 'contact form', () => categoryOf('correspondence').toMatch(/e-mail address and IP address/)],
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
  [23, 'follow-up, better service', () => purposeOf('contact-form').toMatch(/more follows.*improving/)],
  [24, 'sixteen years', () => expect(policy?.minorsAge).toBe(16)],
  [25, 'reported data destroyed', () => warns('minors-data-destroyed').toMatch(/destroyed once reported/)],
  [
    26,
    'commercial e-mails',
    () => {
      purposeOf('commercial-mail').toMatch(/paid services and offers/);
      expect(activity('commercial-mail').isMarketing).toBe(true);
    },
  ],
  [27, 'monthly newsletter, tips', () => purposeOf('newsletter').toMatch(/each month, and tips/)],
  [
    28,
    'unsubscribing by link or settings',
    () => {
      expect(activity('newsletter').basisDetail?.en).toMatch(/unsubscribe link.*account settings/);
      expect(rule('newsletter-until-unsubscribed').startEvent).toBe('until-person-says-stop');
    },
  ],
  [
    29,
    'e-mails without unsubscribing',
    () => {
      purposeOf('transactional-mail').toMatch(/forgotten password, payment notice/);
      expect(activity('transactional-mail').isMarketing).toBe(false);
    },
  ],
  [30, 'afterwards reminders only', () => purposeOf('transactional-mail').toMatch(/payment reminders only/)],
  [
    31,
    'third parties only if needed or forced',
    () => {
      warns('only-if-needed-or-forced').toMatch(/police/);
      expect(activity('authority-requests').processorCodes).toEqual(['judicial-authorities']);
    },
  ],
  [32, 'unnamed companies', () => expect(processor('technical-providers').isUnnamed).toBe(true)],
  [
    33,
    'three kinds of cookies, no log-in without',
    () => {
      purposeOf('usage-statistics').toMatch(/functional, analytical and tracking cookies/);
      warns('cookies-need-consent').toMatch(/must not prevent logging in/);
    },
  ],
  [
    34,
    'an agreement on the data kept',
    () => expect(processor('google-analytics').contract?.clauses).toContain('data'),
  ],
  [
    35,
    'leave to use them for other services',
    () => {
      expect(processor('google-analytics').ownUse).toBe('any');
      expect(policy?.claims).toContain('authorises-own-use');
    },
  ],
  [
    36,
    'erased after twenty-six months',
    () => {
      expect(rule('statistics-26-months')).toMatchObject({
        categoryCode: 'site-use',
        startEvent: 'collected',
        duration: { unit: 'months', count: 26 },
        action: 'erase',
      });
    },
  ],
  [37, 'encryption', () => securityOf('website-building').toMatch(/SSL/)],
  [
    38,
    'backups elsewhere',
    () => {
      securityOf('website-building').toMatch(/backups on an external server/);
      expect(processor('backup-server').categoryCodes).toContain('site-content');
    },
  ],
  [
    39,
    'staff trained',
    () => securityOf('website-building').toMatch(/trained to protect their devices and log-ins/),
  ],
  [40, 'penetration tests', () => securityOf('website-building').toMatch(/penetration tests/)],
  [41, 'changes announced', () => warns('policy-change-announced').toMatch(/in good time/)],
  [
    42,
    'an explanation',
    () => warns('access-explains').toMatch(/which data you hold and what you do with it/),
  ],
  [43, 'access', () => expect(policy?.rightsNamed).toContain('access')],
  [44, 'correction', () => expect(policy?.rightsNamed).toContain('rectification')],
  [45, 'deletion of what is obsolete', () => expect(policy?.rightsNamed).toContain('erasure')],
  [
    46,
    'everything erased on a message, except what the law keeps',
    () => {
      expect(policy?.claims).toContain('erases-everything');
      expect(rule('be-vat-invoices')).toMatchObject({ categoryCode: 'invoices', ground: { kind: 'law' } });
      warns('mails-after-erasure').toMatch(/exception/);
    },
  ],
  [
    47,
    'consent withdrawn',
    () => {
      expect(policy?.rightsNamed).toContain('consent-withdrawal');
      expect(rightRules['consent-withdrawal'].pace).toBe('at-once');
    },
  ],
  [48, 'an objection to one use', () => expect(policy?.rightsNamed).toContain('objection')],
  [49, 'by the form or by post', () => expect(register.promises.channels).toEqual(['web-form', 'post'])],
  [
    50,
    'the Belgian authority, whose address the letters add',
    () => {
      expect(policy?.authorityNamed).toBe('name-only');
      expect(authorities.find(({ countryCode }) => countryCode === 'BE')?.addressLines).toContain(
        'rue de la Presse 35',
      );
    },
  ],
  [
    51,
    'what the policy lacks stays empty',
    () => {
      const { answerWithin, identityRule } = register.promises;
      expect({ answerWithin, identityRule, datedOn: policy?.datedOn }).toEqual({
        answerWithin: null,
        identityRule: 'none-stated',
        datedOn: null,
      });
      expect(policy?.rightsNamed).not.toContain('portability');
      expect(activity('website-building').lawfulBasis).toBeNull();
      warns('invoice-period-unsaid').toMatch(/does not say how long invoices are kept/);
    },
  ],
];

describe('the promises of a website builder', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
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
