/** What two Belgian policies lack or get wrong is found in the registers made from them: number by number, with its record. */
import { describe, expect, it } from 'vitest';
import { policyElements } from '../../shared/domain/controller/published-policy.ts';
import { rights } from '../../shared/domain/request/right.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

const overview = ({ api }: TestApp) => valueOf(api['processing.overview']({}));
type Overview = Awaited<ReturnType<typeof overview>>;
type Gap = Overview['gaps'][number];

/** "contract-incomplete @ google-analytics"; the published policy has no record: "policy-lacks: breaches". */
function codesOf({
  gaps,
  activities,
  processors,
  categories,
  clientProcessing,
}: Overview): readonly string[] {
  const codes = new Map<string, string | null>(
    [...activities, ...processors, ...categories, ...clientProcessing].map(({ id, code }) => [id, code]),
  );
  const place = ({ recordId }: Gap) => (recordId === null ? '' : ` @ ${codes.get(recordId) ?? '?'}`);
  return gaps.flatMap((gap) => [
    `${gap.code}${place(gap)}`,
    ...gap.details.map((detail) => `${gap.code}${place(gap)}: ${codes.get(detail) ?? detail}`),
  ]);
}

/** Number of the promise, what is wrong or lacking, and where the register says so. */
type Found = readonly (readonly [string, string, readonly string[]])[];

const timeTracking: Found = [
  ['0.3', 'a repealed directive', ['policy-cites-directive']],
  ['0.4', 'an authority that is no more', ['policy-authority-former']],
  ['0.9', 'no delay but a reasonable one', ['policy-no-delay']],
  [
    '0.12',
    'acceptance taken for consent',
    ['no-consent-proof @ newsletter', 'acceptance-is-not-consent @ newsletter'],
  ],
  ['0.17', 'card data', ['card-data @ payment', 'recipient-unnamed @ payment-provider']],
  ['0.21', 'cookies refused in the browser only', ['cookies-need-consent @ site-personalisation']],
  ['0.34', 'unnamed partners against fraud', ['recipient-unnamed @ credit-risk-partners']],
  ['0.37', 'providers bound to security alone', ['contract-incomplete @ service-providers: instructions']],
  ['0.38', 'no guarantee in transit', ['no-guarantee-in-transit']],
  ['0.41', 'changes at once, use is consent', ['policy-changes-unannounced', 'policy-use-is-consent']],
  [
    '0.42',
    'no retention period',
    [
      'policy-lacks: retention',
      'no-retention @ customer-account: account',
      'no-retention @ subscription-payment: payment',
      'no-retention @ site-administration: location',
      'no-retention @ newsletter: newsletter',
      'no-retention @ customer-service: correspondence',
    ],
  ],
  [
    '0.42',
    'no legal basis per purpose',
    [
      'policy-lacks: lawful-bases',
      ...[
        'customer-account',
        'subscription-payment',
        'site-administration',
        'site-personalisation',
        'site-statistics',
        'service-messages',
        'notifications',
        'customer-service',
        'defence-of-rights',
      ].map((code) => `no-lawful-basis @ ${code}`),
    ],
  ],
  [
    '0.42',
    'no named processor',
    ['policy-lacks: recipients-by-name', 'recipient-unnamed @ service-providers'],
  ],
  ['0.42', 'no transfers', ['no-country @ service-providers', 'no-safeguard @ service-providers']],
  [
    '0.42',
    'no portability, restriction, objection, withdrawal',
    ['portability', 'restriction', 'objection', 'marketing-objection', 'consent-withdrawal'].map(
      (right) => `policy-rights-missing: ${right}`,
    ),
  ],
  ['0.42', 'no contact', ['policy-lacks: contact']],
  ['0.42', 'no identity rule', ['policy-no-identity-rule']],
  ['0.42', 'no breach text', ['policy-lacks: breaches']],
  ['0.42', 'no date or version', ['policy-undated']],
  ['30(2)', 'for whom working time is recorded', ['client-none-named @ time-tracking']],
];

const websiteBuilder: Found = [
  ['1.5', 'two periods for one IP address', ['two-periods-for-addresses @ connection']],
  ['1.15', 'machines choose what one is told', ['no-automated-consequences @ automated-personalisation']],
  ['1.15', 'no human looks again', ['no-human-review @ automated-personalisation']],
  ['1.16', 'services blocked by a machine', ['no-human-review @ unpaid-invoices']],
  ['1.15', 'the right against it unsaid', ['policy-rights-missing: automated-decision']],
  [
    '1.17',
    'some debt collection agency',
    ['recipient-unnamed @ debt-collection', 'no-country @ debt-collection'],
  ],
  [
    '1.24',
    'sixteen years instead of thirteen',
    ['policy-minors-above-law: 16', 'policy-minors-above-law: 13'],
  ],
  ['1.30', 'no e-mails, except reminders', ['mails-after-erasure @ transactional-mail']],
  [
    '1.32',
    'unnamed companies',
    ['policy-lacks: recipients-by-name', 'recipient-unnamed @ technical-providers'],
  ],
  ['1.33', 'without cookies no log-in', ['cookies-need-consent @ usage-statistics']],
  ['1.34', 'an agreement on the data only', ['contract-incomplete @ google-analytics: audits']],
  ['1.34', 'a transfer without a word', ['policy-lacks: transfers']],
  [
    '1.35',
    'Google for its other services',
    ['own-use-authorised @ google-analytics', 'policy-authorises-own-use'],
  ],
  ['1.38', 'a backup server somewhere', ['recipient-unnamed @ backup-server', 'no-contract @ backup-server']],
  ['1.46', 'everything erased, invoices too', ['policy-erases-everything']],
  ['1.50', 'an authority without address', ['policy-authority-no-address']],
  ['1.51', 'no response deadline', ['policy-no-delay']],
  ['1.51', 'no identity rule', ['policy-no-identity-rule']],
  [
    '1.51',
    'no portability or restriction',
    ['portability', 'restriction'].map((right) => `policy-rights-missing: ${right}`),
  ],
  [
    '1.51',
    'no legal bases',
    [
      'policy-lacks: lawful-bases',
      ...[
        'customer-account',
        'secure-login',
        'website-building',
        'support-access',
        'contact-form',
        'usage-statistics',
        'automated-personalisation',
        'direct-debit',
        'unpaid-invoices',
        'transactional-mail',
        'commercial-mail',
      ].map((code) => `no-lawful-basis @ ${code}`),
    ],
  ],
  [
    '1.51',
    'no invoice retention',
    ['invoice-period-unsaid @ invoices', 'no-retention @ direct-debit: payment'],
  ],
  ['1.51', 'no breach text', ['policy-lacks: breaches']],
  ['1.51', 'no date', ['policy-undated']],
  ['30(2)', 'whose websites these are', ['client-none-named @ customer-websites']],
];

describe.each([
  ['belgian-time-tracking', timeTracking],
  ['belgian-website-builder', websiteBuilder],
])('%s', (readyMade, expected) => {
  it.each(expected)('P%s, %s: is found', async (_number, _what, gaps) => {
    const found = codesOf(await overview(await openApp({ readyMade })));
    expect(found).toEqual(expect.arrayContaining([...gaps]));
  });

  it('is said of the published policy nowhere but under these numbers', async () => {
    const named = expected.flatMap(([, , gaps]) => gaps.map((gap) => gap.split(':')[0]));
    const { gaps } = await overview(await openApp({ readyMade }));
    const ofPolicy = gaps.filter(({ code, text }) => code.startsWith('policy-') && text === null);
    expect(ofPolicy.map(({ code }) => code).filter((code) => !named.includes(code))).toEqual([]);
  });

  it('is silent about the policy once it says what it should', async () => {
    const app = await openApp({ readyMade });
    const { promises } = await valueOf(app.api['controller.get']({}));
    const { today } = await overview(app);
    const whole = {
      ...promises,
      answerWithin: { unit: 'months', count: 1 },
      identityRule: 'known-address-only',
      policy: {
        datedOn: today,
        lawCited: 'gdpr',
        authorityNamed: 'with-address',
        minorsAge: 13,
        contains: policyElements,
        rightsNamed: rights,
        claims: [],
        declaredNotPersonal: [],
      },
    } as const;
    await valueOf(app.api['promises.save']({ validFrom: today, promises: whole }));
    const { gaps } = await overview(app);
    expect(gaps.filter(({ code, text }) => code.startsWith('policy-') && text === null)).toEqual([]);
  });
});

it('P0.5: whoever pays for data contradicts the promise never to sell any', async () => {
  const app = await openApp({ readyMade: 'belgian-time-tracking' });
  const [partner] = (await overview(app)).processors.filter(({ code }) => code === 'credit-risk-partners');
  if (partner === undefined) throw new Error('No such recipient');
  expect(codesOf(await overview(app))).not.toContain('sold-promised-never @ credit-risk-partners');
  await valueOf(app.api['processing.saveProcessor']({ ...partner, isBuyer: true }));
  expect(codesOf(await overview(app))).toContain('sold-promised-never @ credit-risk-partners');
});

it('P1.46: what the law keeps is named beside the promise to erase everything', async () => {
  const { gaps } = await overview(await openApp({ readyMade: 'belgian-website-builder' }));
  const [conflict] = gaps.filter(({ code }) => code === 'policy-erases-everything');
  expect(conflict).toMatchObject({ kind: 'contradiction', article: '17(3)(b)' });
  expect(conflict?.names.map(({ en }) => en).join(' ')).toMatch(/Code of Economic Law/);
});

it('offers the usual shop before them', async () => {
  const { items } = await valueOf((await openApp()).api['readyMade.list']({}));
  const belgian = items.filter(({ country }) => country === 'BE').map(({ code }) => code);
  expect(belgian).toEqual(['belgian-web-shop', 'belgian-time-tracking', 'belgian-website-builder']);
});
