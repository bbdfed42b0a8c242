/** Loaded into a new register, a ready-made one lets the app find every gap and trap of the policies that it was made after. */
import { describe, expect, it } from 'vitest';
import type { Gap, ProcessingOverview } from '../../shared/contract/processing-calls.ts';
import type { Controller } from '../../shared/domain/controller/controller.ts';
import { aController } from '../helpers/builders.ts';
import { passphrase, testApp, valueOf, type TestApp } from '../helpers/host.ts';

/** What the app must point out: its kind and code, the code of the entry concerned (null: the whole), what it speaks of. */
type Expected = readonly [kind: Gap['kind'], code: string, about: string | null, details?: readonly string[]];
type Promised = readonly [number: string, what: string, ...expected: readonly Expected[]];

const lacks = (element: string, kind: Gap['kind'] = 'missing'): Expected => [
  kind,
  'policy-lacks',
  null,
  [element],
];

const smallSite: readonly Promised[] = [
  ['P2.1', 'nobody is named, nowhere to write to', lacks('controller'), lacks('contact')],
  ['P2.3', 'the host in France is not named', ['missing', 'recipient-unnamed', 'hosting-in-france']],
  ['P2.3', 'what is promised of its servers', ['caution', 'servers-in-france', 'hosting-in-france']],
  [
    'P2.8',
    'providers without a name',
    ['missing', 'recipient-unnamed', 'service-providers'],
    ['missing', 'no-country', 'service-providers'],
    ['missing', 'no-contract', 'service-providers'],
    lacks('recipients-by-name'),
  ],
  ['P2.9', 'criteria, and not one period', ['caution', 'criteria-without-periods', 'customer-account']],
  [
    'P2.10',
    'rights that it passes over in silence',
    ['missing', 'policy-rights-missing', null, ['restriction', 'objection', 'post-mortem']],
  ],
  ['P2.11', 'the form as the only way', ['caution', 'form-is-not-the-only-way', 'privacy-requests']],
  ['P2.12', 'anti-fraud items after an erasure', ['caution', 'fraud-items-after-erasure', 'fraud-checks']],
  ['P2.14', 'no authority', ['missing', 'policy-no-authority', null]],
  ['P2.14', 'no time to answer in', ['missing', 'policy-no-delay', null]],
  ['P2.14', 'no identity rule', ['missing', 'policy-no-identity-rule', null]],
  [
    'P2.14',
    'no lawful basis',
    lacks('lawful-bases'),
    ['missing', 'no-lawful-basis', 'customer-account'],
    ['missing', 'no-lawful-basis', 'site-statistics'],
    ['missing', 'no-lawful-basis', 'site-performance'],
    ['missing', 'no-lawful-basis', 'disputes'],
    ['missing', 'no-lawful-basis', 'fraud-prevention'],
  ],
  ['P2.14', 'no categories', lacks('categories', 'caution')],
  ['P2.14', 'nothing about breaches', lacks('breaches', 'caution')],
  ['P2.14', 'no date', ['missing', 'policy-undated', null]],
];

const webShop: readonly Promised[] = [
  ['P3.7', 'shop software that improves itself', ['caution', 'own-use-own-service', 'lightspeed-webshop']],
  ['P3.8', 'metadata “that are not personal”', ['caution', 'hosting-metadata', 'lightspeed-hosting']],
  ['P3.12', 'newsletters, likewise', ['caution', 'own-use-own-service', 'mailchimp']],
  ['P3.16', 'credit rating agencies', ['caution', 'deferred-payment-credit-check', 'paypal']],
  [
    'P3.20',
    'a newsletter despite “no marketing”',
    ['contradiction', 'marketing-promised-never', 'newsletter'],
  ],
  [
    'P3.23',
    'IP addresses “are not personal data”',
    ['contradiction', 'policy-not-personal', null, ['connection']],
  ],
  ['P3.25', 'no end for customers who fall silent', ['caution', 'inactive-customers', 'customer-account']],
  ['P3.31', 'no proof left after an erasure', ['caution', 'policy-anonymous-only', null]],
  ['P3.32', 'an authority without its address', ['missing', 'policy-authority-no-address', null]],
  [
    'P3.42',
    'portability that ends the service',
    ['contradiction', 'portability-may-not-end-service', 'privacy-requests'],
  ],
  ['P3.50', 'no exact periods', ['missing', 'no-exact-retention', null]],
  ['P3.50', 'no lawful basis', lacks('lawful-bases')],
  [
    'P3.50',
    'no safeguard for transfers',
    lacks('transfers'),
    ['missing', 'mailchimp-transfer', 'mailchimp'],
    ['missing', 'google-transfer', 'google-analytics'],
    ['caution', 'paypal-is-controller', 'paypal'],
  ],
  ['P3.50', 'nothing about breaches', lacks('breaches', 'caution')],
  [
    'P3.50',
    'carriers without a name',
    ['missing', 'recipient-unnamed', 'carriers'],
    ['missing', 'no-country', 'carriers'],
  ],
];

const bookings: readonly Promised[] = [
  ['P4.2', 'going on using the site “is consent”', ['contradiction', 'policy-use-is-consent', null]],
  [
    'P4.9',
    'a hash “is anonymous”',
    ['contradiction', 'policy-not-personal', null, ['email-hash', 'cookies']],
  ],
  ['P4.10', 'a picture that everybody sees', ['caution', 'gravatar-picture-is-public', 'profile-picture']],
  ['P4.13', 'an interest that nobody weighed', ['missing', 'no-balance-test', 'customer-reviews']],
  ['P4.13', 'statistics without consent', ['contradiction', 'statistics-need-consent', 'site-statistics']],
  ['P4.14', 'consent without proof', ['missing', 'no-consent-proof', 'site-cookies']],
  ['P4.15', 'answering as an interest', ['caution', 'answering-is-a-duty', 'privacy-requests']],
  [
    'P4.17',
    'kept for prospecting, which is no purpose',
    ['contradiction', 'prospecting-not-among-purposes', 'prospecting'],
    ['missing', 'no-lawful-basis', 'prospecting'],
  ],
  ['P4.19', 'anti-fraud periods set elsewhere', ['caution', 'fraud-checks-elsewhere', 'fraud-prevention']],
  ['P4.21', '“strictly internal”, with recipients', ['contradiction', 'policy-no-recipients', null]],
  ['P4.22', 'providers without a name', ['missing', 'recipient-unnamed', 'service-providers']],
  ['P4.23', 'partners without a name', ['missing', 'recipient-unnamed', 'site-partners']],
  ['P4.27', 'restriction with a reserve', ['caution', 'restriction-without-reserve', 'privacy-requests']],
  ['P4.33', 'a registered letter', ['caution', 'registered-letter-is-not-required', 'privacy-requests']],
  ['P4.35', 'a copy of an identity card, always', ['contradiction', 'policy-identity-copy', null]],
  ['P4.38', 'links to sites of others', ['caution', 'linked-sites', null]],
  [
    'P4.38',
    'cookies left to the browser',
    ['contradiction', 'browser-settings-are-no-consent', 'site-cookies'],
  ],
  ['P4.43', 'no basis for fraud prevention', ['missing', 'no-lawful-basis', 'fraud-prevention']],
  ['P4.43', 'transfers to the United States', lacks('transfers'), ['missing', 'no-safeguard', 'stripe']],
  ['P4.43', 'an authority without its address', ['missing', 'policy-authority-no-address', null]],
  ['P4.43', 'no legal periods', ['missing', 'legal-periods-not-given', 'invoicing']],
  [
    'P4.43',
    'no word on withdrawing consent',
    ['missing', 'policy-rights-missing', null, ['consent-withdrawal']],
  ],
];

async function load(readyMade: string, country: Controller['country']): Promise<TestApp> {
  const app = testApp();
  const controller = aController({ country });
  await valueOf(app.api['registers.create']({ controller, passphrase, readyMade }));
  return app;
}

const overviewOf = ({ api }: TestApp) => valueOf(api['processing.overview']({}));

/** Each gap by the codes of what it names. */
function pointedOut(overview: ProcessingOverview): readonly Expected[] {
  const { activities, processors, categories, gaps } = overview;
  const records: readonly { readonly id: string; readonly code: string | null }[] = [
    ...activities,
    ...processors,
    ...categories,
  ];
  return gaps.map(({ kind, code, recordId, details, names }) => {
    const about = records.find(({ id }) => id === recordId)?.code ?? null;
    const named = names.map((name) => categories.find((each) => each.name.fr === name.fr)?.code ?? '');
    return [kind, code, about, code === 'policy-not-personal' ? named : details];
  });
}

const isSame =
  ([kind, code, about, details]: Expected) =>
  (found: Expected): boolean =>
    found[0] === kind &&
    found[1] === code &&
    found[2] === about &&
    (details === undefined || [...details].sort().join() === [...(found[3] ?? [])].sort().join());

describe.each([
  ['french-small-site', 'FR', smallSite],
  ['belgian-web-shop', 'BE', webShop],
  ['french-bookings', 'FR', bookings],
] as const)('%s', (readyMade, country, promised) => {
  it('lets the app find every gap and trap of its policy', async () => {
    const found = pointedOut(await overviewOf(await load(readyMade, country)));
    const missed = promised.flatMap(([number, what, ...expected]) =>
      expected.filter((each) => !found.some(isSame(each))).map((each) => [number, what, each.join(' ')]),
    );
    expect(missed).toEqual([]);
  });

  it('points out no contradiction that its policy does not hold', async () => {
    const found = pointedOut(await overviewOf(await load(readyMade, country)));
    const known = promised.flatMap(([, , ...expected]) => expected);
    const contradictions = found.filter(([kind]) => kind === 'contradiction');
    expect(contradictions.filter((each) => !known.some((one) => isSame(one)(each)))).toEqual([]);
  });
});

describe('what was put right', () => {
  it('is no longer pointed out: the basis of an activity, the name of a recipient, the policy’s delay', async () => {
    const app = await load('french-small-site', 'FR');
    const { activities, processors } = await overviewOf(app);
    const disputes = activities.find(({ code }) => code === 'disputes');
    const host = processors.find(({ code }) => code === 'hosting-in-france');
    if (disputes === undefined || host === undefined) throw new Error('The register lacks an entry');
    await valueOf(app.api['processing.saveActivity']({ ...disputes, lawfulBasis: 'contract' }));
    await valueOf(
      app.api['processing.saveProcessor']({ ...host, name: 'Hébergement Merle-Noir', isUnnamed: false }),
    );
    const found = pointedOut(await overviewOf(app));
    expect(found.some(isSame(['missing', 'no-lawful-basis', 'disputes']))).toBe(false);
    expect(found.some(isSame(['missing', 'recipient-unnamed', 'hosting-in-france']))).toBe(false);
    expect(found.some(isSame(['missing', 'no-lawful-basis', 'site-statistics']))).toBe(true);
  });

  it('comes back where a site that promised never to prospect begins to (P2.7)', async () => {
    const app = await load('french-small-site', 'FR');
    const { activities } = await overviewOf(app);
    const statistics = activities.find(({ code }) => code === 'site-statistics');
    if (statistics === undefined) throw new Error('The register lacks an entry');
    const contradiction = isSame(['contradiction', 'marketing-promised-never', 'site-statistics']);
    expect(pointedOut(await overviewOf(app)).some(contradiction)).toBe(false);
    await valueOf(app.api['processing.saveActivity']({ ...statistics, isMarketing: true }));
    expect(pointedOut(await overviewOf(app)).some(contradiction)).toBe(true);
  });
});
