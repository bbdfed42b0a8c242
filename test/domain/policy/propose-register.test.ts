import { describe, expect, test } from 'vitest';
import { registerProposalSchema } from '../../../shared/domain/policy/proposal.ts';
import { proposeRegister } from '../../../shared/domain/policy/propose-register.ts';
import { readPolicy } from '../../../shared/domain/policy/read-policy.ts';
import { practised } from './policies/practised-fr.ts';
import { varied } from './policies/varied-fr.ts';
import { directory } from './score-policies.ts';

const proposed = (text: string) =>
  proposeRegister(readPolicy(text, directory), { directory, language: 'fr' });
const policyNamed = (part: string) => practised.find(({ name }) => name.includes(part))?.text ?? '';

describe('a bakery with a web shop', () => {
  const proposal = proposed(policyNamed('bakery'));

  test('gets its identity field by field', () => {
    expect(proposal.controller.value).toMatchObject({
      name: 'Au Four de Malonne',
      legalForm: 'SRL',
      country: 'BE',
      enterpriseNumber: '0403170701',
      address: { line1: 'rue du Tilleul 14', postalCode: '5020', town: 'Malonne', countryCode: 'BE' },
    });
    expect(proposal.controller.evidence.name?.[0]?.sentence).toContain('Au Four de Malonne');
  });

  test('gets its activities with the basis that the policy names for them', () => {
    const bases = Object.fromEntries(proposal.activities.map(({ value }) => [value.code, value.lawfulBasis]));
    expect(bases).toMatchObject({
      orders: 'contract',
      delivery: 'contract',
      invoicing: 'legal-obligation',
      newsletter: 'consent',
    });
    const newsletter = proposal.activities.find(({ value }) => value.code === 'newsletter')?.value;
    expect(newsletter).toMatchObject({ isMarketing: true, name: { fr: 'Lettre d’information' } });
    expect(newsletter?.categoryCodes).toContain('identity');
  });

  test('gets its processors, those of the directory with what it knows of them', () => {
    const byCode = new Map(proposal.processors.map(({ value }) => [value.code, value]));
    expect(byCode.get('mollie')).toMatchObject({ name: 'Mollie B.V.', countryCode: 'NL', isUnnamed: false });
    expect(byCode.get('bpost')).toMatchObject({ countryCode: 'BE' });
    expect(byCode.get('accountant')).toMatchObject({ name: 'Comptable', isUnnamed: true });
  });

  test('gets its retention rules in the policy’s own words', () => {
    expect(proposal.retentionRules.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          categoryCode: 'purchases',
          duration: { unit: 'years', count: 3 },
          startEvent: 'contract-performed',
          isStartAssumed: false,
        }),
        expect.objectContaining({
          categoryCode: 'invoices',
          duration: { unit: 'years', count: 7 },
          startEvent: 'financial-year-closed',
        }),
        expect.objectContaining({ categoryCode: 'newsletter', startEvent: 'until-person-says-stop' }),
      ]),
    );
  });

  test('promises an answer within a month, by mail', () => {
    expect(proposal.promises.value).toMatchObject({
      answerWithin: { unit: 'months', count: 1 },
      channels: ['email'],
      identityRule: 'none-stated',
      noMarketing: false,
      policy: { authorityNamed: 'with-address', datedOn: '2024-03-12', claims: ['never-sells'] },
    });
    expect(proposal.promises.evidence.answerWithin).toHaveLength(1);
  });
});

test('a provider that nobody has listed is proposed with its name alone, as a possible one', () => {
  const [processor] = proposed('Notre site est hébergé par Nuage Ardennais.').processors;
  expect(processor).toMatchObject({
    confidence: 'possible',
    value: { name: 'Nuage Ardennais', countryCode: null, safeguard: 'missing', isUnnamed: false },
  });
});

test('a policy that never prospects, and one that tells the authority of every breach, are taken at their word', () => {
  expect(proposed(policyNamed('plumber')).promises.value.noMarketing).toBe(true);
  const strict = proposed(
    'Violation de données\n\nToute violation est notifiée à la CNIL dans les 72 heures.',
  );
  expect(strict.promises.value.breachNoticeWithinHours).toBe(72);
});

test('the copy of an identity card, and a dead authority, arrive in the promises as the policy has them', () => {
  const { value } = proposed(policyNamed('yoga')).promises;
  expect(value).toMatchObject({
    identityRule: 'identity-copy-and-signature',
    answerWithin: { unit: 'days', count: 30 },
    policy: { authorityNamed: 'former' },
  });
});

test('what the policy denies is not proposed', () => {
  const { activities, processors, categories } = proposed(
    'Nous n’utilisons pas Google Analytics. Nous n’envoyons aucune newsletter. Nous ne collectons aucune donnée de santé.',
  );
  expect([activities, processors, categories]).toEqual([[], [], []]);
});

test('every proposal fits its schema and has its sentence', () => {
  for (const { text } of [...practised, ...varied]) {
    const proposal = proposed(text);
    expect(registerProposalSchema.parse(proposal)).toEqual(proposal);
  }
});
