/** What is found missing or contradictory: each fact that a register or a published policy may lack, one at a time. */
import { describe, expect, it } from 'vitest';
import { noPromises } from '../../../shared/domain/controller/promises.ts';
import type { PublishedPolicy } from '../../../shared/domain/controller/published-policy.ts';
import { policyElements } from '../../../shared/domain/controller/published-policy.ts';
import {
  activityIdSchema,
  categoryIdSchema,
  clientProcessingIdSchema,
  processorIdSchema,
  retentionRuleIdSchema,
} from '../../../shared/domain/id.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { ClientProcessing } from '../../../shared/domain/processing/client-processing.ts';
import { findGaps } from '../../../shared/domain/processing/find-gaps.ts';
import type { ProcessingRecord } from '../../../shared/domain/processing/processing-record.ts';
import {
  dataCategorySchema,
  processingActivitySchema,
  processorSchema,
  type ProcessingActivity,
  type Processor,
} from '../../../shared/domain/processing/processing-activity.ts';
import { contractClauses, placeOfClause } from '../../../shared/domain/processing/processor-contract.ts';
import { suppressionActivity } from '../../../shared/domain/processing/suppression-activity.ts';
import { rights } from '../../../shared/domain/request/right.ts';
import { retentionRuleSchema } from '../../../shared/domain/retention/retention-rule.ts';

const uuid = (n: number) => `0199b6f0-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const text = { fr: 'texte' };
const today = localDate('2026-11-22');

const category = dataCategorySchema.parse({
  id: categoryIdSchema.parse(uuid(1)),
  code: 'orders',
  name: { fr: 'Commandes' },
  isSpecial: false,
});
const rule = retentionRuleSchema.parse({
  id: retentionRuleIdSchema.parse(uuid(2)),
  activityId: null,
  categoryCode: 'orders',
  duration: { unit: 'years', count: 3 },
  startEvent: 'relation-ended',
  action: 'erase',
  ground: { kind: 'policy', citation: text },
  code: null,
});
const processor = processorSchema.parse({
  id: processorIdSchema.parse(uuid(3)),
  code: null,
  name: 'Nuage Clair SA',
  role: 'processor',
  service: text,
  countryCode: 'BE',
  safeguard: 'none-needed',
  address: null,
  email: 'contact@nuage-clair.example',
  website: null,
  source: null,
  categoryIds: [],
  ownUse: 'forbidden',
  contract: { clauses: [...contractClauses], concludedOn: '2025-01-10', reviewOn: '2027-01-10' },
});
const activity = processingActivitySchema.parse({
  id: activityIdSchema.parse(uuid(4)),
  code: null,
  name: { fr: 'Vente' },
  purpose: text,
  lawfulBasis: 'contract',
  basisDetail: null,
  isMarketing: false,
  persons: text,
  dataSource: text,
  security: text,
  automatedDecision: null,
  categoryIds: [category.id],
  processorIds: [processor.id],
});
const client: ClientProcessing = {
  id: clientProcessingIdSchema.parse(uuid(5)),
  code: null,
  name: text,
  categories: text,
  clients: [{ name: 'Atelier Verdure', address: 'Rue du Puits 3', email: null, representative: null }],
  processorIds: [],
  transfers: null,
  security: text,
};
const policy: PublishedPolicy = {
  datedOn: localDate('2025-06-01'),
  lawCited: 'gdpr',
  authorityNamed: 'with-address',
  minorsAge: null,
  contains: policyElements,
  rightsNamed: rights,
  claims: [],
  declaredNotPersonal: [],
};
const complete: ProcessingRecord = {
  activities: [activity],
  categories: [category],
  processors: [processor],
  retentionRules: [rule],
  clientProcessing: [client],
  promises: {
    ...noPromises,
    answerWithin: { unit: 'months', count: 1 },
    identityRule: 'known-address-only',
    policy,
  },
  country: 'BE',
  today,
};

const codesOf = (changes: Partial<ProcessingRecord>) =>
  findGaps({ ...complete, ...changes }).map(({ kind, code }) => `${kind} ${code}`);
const ofActivity = (changes: Partial<ProcessingActivity>) =>
  codesOf({ activities: [{ ...activity, ...changes }] });
const ofRecipient = (changes: Partial<Processor>) => codesOf({ processors: [{ ...processor, ...changes }] });
const ofPolicy = (changes: Partial<PublishedPolicy>, others: Partial<ProcessingRecord> = {}) =>
  codesOf({ promises: { ...complete.promises, policy: { ...policy, ...changes } }, ...others });

it('finds nothing in a complete register with a complete policy', () => {
  expect(codesOf({})).toEqual([]);
});

it('says that an empty register is empty', () => {
  expect(codesOf({ activities: [], clientProcessing: [], processors: [] })).toContain(
    'missing no-activities',
  );
});

it('says nothing of a policy that nobody has described', () => {
  expect(codesOf({ promises: noPromises })).toEqual([]);
});

describe('an activity', () => {
  const decided = localDate('2026-01-15');
  const balanceTest = { necessity: text, balance: text, decidedOn: decided };
  const consentProof = { obtained: text, kept: text };

  it.each<[string, Partial<ProcessingActivity>, string[]]>([
    ['without a basis', { lawfulBasis: null }, ['missing no-lawful-basis']],
    [
      'on an interest that is not named',
      { lawfulBasis: 'legitimate-interests', balanceTest },
      ['missing no-interest-named'],
    ],
    [
      'on an interest that was never weighed',
      { lawfulBasis: 'legitimate-interests', basisDetail: text },
      ['missing no-balance-test'],
    ],
    [
      'on an interest weighed on no day',
      {
        lawfulBasis: 'legitimate-interests',
        basisDetail: text,
        balanceTest: { ...balanceTest, decidedOn: null },
      },
      ['missing no-balance-test'],
    ],
    ['on a law without its name', { lawfulBasis: 'legal-obligation' }, ['missing no-law-named']],
    ['on consent without proof', { lawfulBasis: 'consent' }, ['missing no-consent-proof']],
    [
      'on consent whose proof is kept nowhere',
      { lawfulBasis: 'consent', consentProof: { ...consentProof, kept: null } },
      ['missing no-consent-proof'],
    ],
    [
      'that takes the consent of children of 12',
      { lawfulBasis: 'consent', consentProof, minimumAge: 12 },
      ['contradiction minors-age-below-law'],
    ],
    ['at the age of the law', { lawfulBasis: 'consent', consentProof, minimumAge: 13 }, []],
    [
      'that asks parents until 16',
      { lawfulBasis: 'consent', consentProof, minimumAge: 16 },
      ['caution minors-age-above-law'],
    ],
    ['without data', { categoryIds: [] }, ['missing no-categories']],
    ['without a source', { dataSource: null }, ['missing no-source']],
    ['without security', { security: null }, ['missing no-security']],
    [
      'decided by a machine',
      { automatedDecision: text },
      ['missing no-automated-consequences', 'missing no-human-review'],
    ],
    [
      'decided by a machine, with its consequences and review',
      { automatedDecision: text, automatedConsequences: text, automatedReview: text },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(ofActivity(changes)).toEqual(expected);
  });

  it('with special categories needs an exception, and proof where that is consent', () => {
    const categories = [{ ...category, isSpecial: true }];
    expect(codesOf({ categories })).toEqual(['missing no-special-basis']);
    const activities = [{ ...activity, specialBasis: 'explicit-consent' as const }];
    expect(codesOf({ categories, activities })).toEqual(['missing no-consent-proof']);
  });

  it('names the categories that nobody limits, and counts a rule of another activity as none', () => {
    const gaps = (retentionRules: ProcessingRecord['retentionRules']) =>
      findGaps({ ...complete, retentionRules });
    const [gap] = gaps([{ ...rule, activityId: activityIdSchema.parse(uuid(9)) }]);
    expect(gap).toMatchObject({
      code: 'no-retention',
      recordId: activity.id,
      details: [category.id],
      names: [{ fr: 'Commandes' }],
    });
    expect(gaps([{ ...rule, activityId: activity.id }])).toEqual([]);
  });

  it('with a joint controller says who does what', () => {
    const processors = [{ ...processor, role: 'joint-controller' as const }];
    expect(codesOf({ processors })).toEqual(['missing no-joint-arrangement']);
    expect(codesOf({ processors, activities: [{ ...activity, jointArrangement: text }] })).toEqual([]);
  });

  it('that prospects contradicts a promise never to', () => {
    const promises = { ...complete.promises, noMarketing: true };
    expect(codesOf({ promises, activities: [{ ...activity, isMarketing: true }] })).toEqual([
      'contradiction marketing-promised-never',
    ]);
  });

  it('of the suppression ledger is complete as it is added', () => {
    const activities = [activity, suppressionActivity(activityIdSchema.parse(uuid(6)), category.id, today)];
    expect(codesOf({ activities })).toEqual([]);
  });
});

describe('a recipient', () => {
  it.each<[string, Partial<Processor>, string[]]>([
    ['without a name of its own', { isUnnamed: true }, ['missing recipient-unnamed']],
    ['without a country', { countryCode: null }, ['missing no-country']],
    ['outside Europe without a safeguard', { countryCode: 'US' }, ['missing no-safeguard']],
    ['outside Europe with one', { countryCode: 'US', safeguard: 'standard-clauses' }, []],
    ['whose safeguard is to be found', { safeguard: 'missing' }, ['missing no-safeguard']],
    ['that cannot be written to', { email: null }, ['missing no-contact']],
    ['without a contract', { contract: null }, ['missing no-contract']],
    ['that is no processor needs no contract', { role: 'controller', contract: null }, []],
    ['that may use the data for itself', { ownUse: 'any' }, ['contradiction own-use-authorised']],
    ['that improves its services with it', { ownUse: 'own-service' }, ['caution own-use-own-service']],
    ['that pays for it', { isBuyer: true }, ['caution data-sold']],
  ])('%s', (_, changes, expected) => {
    expect(ofRecipient(changes)).toEqual(expected);
  });

  it('whose contract leaves points open is told which', () => {
    const contract = {
      clauses: contractClauses.filter((clause) => clause !== 'audits' && clause !== 'subject'),
      concludedOn: null,
      reviewOn: null,
    };
    const [gap] = findGaps({ ...complete, processors: [{ ...processor, contract }] });
    expect(gap).toMatchObject({ code: 'contract-incomplete', details: ['subject', 'audits'] });
    expect(placeOfClause('audits')).toBe('28(3)(h)');
    expect(placeOfClause('instructions')).toBe('28(3)(a)');
    expect(placeOfClause('persons')).toBe('28(3)');
  });

  it.each([
    ['2026-11-21', ['missing contract-review-due']],
    ['2026-11-22', ['missing contract-review-due']],
    ['2026-11-23', []],
  ])('whose contract was to be read again on %s', (reviewOn, expected) => {
    const contract = { clauses: [...contractClauses], concludedOn: null, reviewOn: localDate(reviewOn) };
    expect(ofRecipient({ contract })).toEqual(expected);
  });

  it('that pays for data contradicts a policy that never sells', () => {
    expect(ofPolicy({ claims: ['never-sells'] }, { processors: [{ ...processor, isBuyer: true }] })).toEqual([
      'contradiction sold-promised-never',
    ]);
  });
});

it.each<[string, Partial<ClientProcessing>, string[]]>([
  ['for nobody', { clients: [] }, ['missing client-none-named']],
  [
    'for a client without an address',
    { clients: [{ name: 'Boulange', address: null, email: null, representative: null }] },
    ['missing client-no-contact'],
  ],
  ['without security', { security: null }, ['missing client-no-security']],
])('a service %s', (_, changes, expected) => {
  expect(codesOf({ clientProcessing: [{ ...client, ...changes }] })).toEqual(expected);
});

describe('the published policy', () => {
  it.each<[string, Partial<PublishedPolicy>, string[]]>([
    ['without a date', { datedOn: null }, ['missing policy-undated']],
    ['on a repealed directive', { lawCited: 'directive-95-46' }, ['contradiction policy-cites-directive']],
    ['without an authority', { authorityNamed: 'none' }, ['missing policy-no-authority']],
    ['with an authority by name', { authorityNamed: 'name-only' }, ['missing policy-authority-no-address']],
    ['with a dead authority', { authorityNamed: 'former' }, ['contradiction policy-authority-former']],
    ['with 12 for minors', { minorsAge: 12 }, ['contradiction policy-minors-below-law']],
    ['with 16 for minors', { minorsAge: 16 }, ['caution policy-minors-above-law']],
    ['that nobody receives anything', { claims: ['no-recipients'] }, ['contradiction policy-no-recipients']],
    ['use is consent', { claims: ['use-is-consent'] }, ['contradiction policy-use-is-consent']],
    [
      'a provider may use the data',
      { claims: ['authorises-own-use'] },
      ['contradiction policy-authorises-own-use'],
    ],
    ['changes without notice', { claims: ['changes-unannounced'] }, ['caution policy-changes-unannounced']],
    ['orders are not personal', { declaredNotPersonal: ['orders'] }, ['contradiction policy-not-personal']],
    [
      'without retention',
      { contains: policyElements.filter((each) => each !== 'retention') },
      ['missing policy-lacks'],
    ],
    [
      'without breaches',
      { contains: policyElements.filter((each) => each !== 'breaches') },
      ['caution policy-lacks'],
    ],
    [
      'without transfers, where there are none',
      { contains: policyElements.filter((each) => each !== 'transfers') },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(ofPolicy(changes)).toEqual(expected);
  });

  it('names each element that it lacks, with its own article', () => {
    const bare = { ...complete.promises, policy: { ...policy, contains: [] } };
    const lacking = findGaps({ ...complete, promises: bare });
    expect(lacking.map(({ details, article }) => `${String(details[0])} ${article}`)).toEqual([
      'controller 13(1)(a)',
      'contact 13(1)(a)',
      'purposes 13(1)(c)',
      'lawful-bases 13(1)(c)',
      'categories 14(1)(d)',
      'recipients-by-name 13(1)(e)',
      'retention 13(2)(a)',
      'security 32(1)',
      'breaches 34(1)',
    ]);
  });

  it('names the rights that it leaves out, and in France the directives after death', () => {
    const rightsNamed = ['access', 'rectification', 'erasure'] as const;
    const promises = { ...complete.promises, policy: { ...policy, rightsNamed } };
    const details = (country: 'BE' | 'FR') =>
      findGaps({ ...complete, promises, country }).find(({ code }) => code === 'policy-rights-missing')
        ?.details;
    expect(details('BE')).toEqual(['restriction', 'objection', 'portability']);
    expect(details('FR')).toEqual(['restriction', 'objection', 'portability', 'post-mortem']);
  });

  it('that erases everything contradicts what the law keeps', () => {
    const retentionRules = [
      { ...rule, ground: { kind: 'law' as const, citation: { fr: 'Code X, art. 1' } } },
    ];
    const claims = ['erases-everything'] as const;
    expect(ofPolicy({ claims }, { retentionRules })).toEqual(['contradiction policy-erases-everything']);
    expect(ofPolicy({ claims })).toEqual(['caution policy-erases-everything']);
  });

  it.each([
    ['no delay', { answerWithin: null }, 'missing policy-no-delay'],
    ['no rule of identity', { identityRule: 'none-stated' }, 'missing policy-no-identity-rule'],
    [
      'a copy of an identity card from everybody',
      { identityRule: 'identity-copy-and-signature' },
      'contradiction policy-identity-copy',
    ],
    [
      'only anonymous data after an erasure',
      { keepsOnlyAnonymousAfterErasure: true },
      'caution policy-anonymous-only',
    ],
  ] as const)('that promises %s', (_, changes, expected) => {
    expect(codesOf({ promises: { ...complete.promises, ...changes } })).toEqual([expected]);
  });
});
