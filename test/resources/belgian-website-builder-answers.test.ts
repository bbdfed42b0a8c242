/** Every promise of a website builder's policy about whom it writes to, tells and answers has its home in the ready-made register or in the app. */
import { describe, expect, it } from 'vitest';
import { authorityDirectorySchema } from '../../shared/domain/authority/authority.ts';
import { readyMadeRegisterSchema } from '../../shared/domain/register/ready-made.ts';
import { rightRules } from '../../shared/domain/request/right.ts';
import { entriesOf } from './ready-made-entries.ts';
import { readJson } from './read-resource.ts';

const register = readyMadeRegisterSchema.parse(readJson('ready-made/belgian-website-builder.json'));
const authorities = authorityDirectorySchema.parse(readJson('directories/authorities.json'));
const { activity, processor, rule, warning } = entriesOf(register);
const { policy } = register.promises;
const purposeOf = (code: string) => activity(code).purpose.en;
const securityOf = (code: string) => activity(code).security?.en;

const homes: readonly (readonly [number, string, () => void])[] = [
  [
    26,
    'commercial e-mails',
    () => {
      expect(purposeOf('commercial-mail')).toMatch(/paid services and offers/);
      expect(activity('commercial-mail').isMarketing).toBe(true);
    },
  ],
  [27, 'monthly newsletter, tips', () => expect(purposeOf('newsletter')).toMatch(/each month, and tips/)],
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
      expect(purposeOf('transactional-mail')).toMatch(/forgotten password, payment notice/);
      expect(activity('transactional-mail').isMarketing).toBe(false);
    },
  ],
  [
    30,
    'afterwards reminders only',
    () => expect(purposeOf('transactional-mail')).toMatch(/payment reminders only/),
  ],
  [
    31,
    'third parties only if needed or forced',
    () => {
      expect(warning('only-if-needed-or-forced')).toMatch(/police/);
      expect(activity('authority-requests').processorCodes).toEqual(['judicial-authorities']);
    },
  ],
  [32, 'unnamed companies', () => expect(processor('technical-providers').isUnnamed).toBe(true)],
  [
    33,
    'three kinds of cookies, no log-in without',
    () => {
      expect(purposeOf('usage-statistics')).toMatch(/functional, analytical and tracking cookies/);
      expect(warning('cookies-need-consent')).toMatch(/must not prevent logging in/);
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
  [37, 'encryption', () => expect(securityOf('website-building')).toMatch(/SSL/)],
  [
    38,
    'backups elsewhere',
    () => {
      expect(securityOf('website-building')).toMatch(/backups on an external server/);
      expect(processor('backup-server').categoryCodes).toContain('site-content');
    },
  ],
  [
    39,
    'staff trained',
    () => expect(securityOf('website-building')).toMatch(/trained to protect their devices and log-ins/),
  ],
  [40, 'penetration tests', () => expect(securityOf('website-building')).toMatch(/penetration tests/)],
  [41, 'changes announced', () => expect(warning('policy-change-announced')).toMatch(/in good time/)],
  [
    42,
    'an explanation',
    () => expect(warning('access-explains')).toMatch(/which data you hold and what you do with it/),
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
      expect(warning('mails-after-erasure')).toMatch(/exception/);
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
      expect(warning('invoice-period-unsaid')).toMatch(/does not say how long invoices are kept/);
    },
  ],
];

describe('what a website builder promises to those it writes to and answers', () => {
  it('are all here, in order', () => {
    expect(homes.map(([number]) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 26));
  });

  it.each(homes)('P1.%i has a home: %s', (_number, _promise, isAtHome) => {
    expect(isAtHome).not.toThrow();
  });
});
