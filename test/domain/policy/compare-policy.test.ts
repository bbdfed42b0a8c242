/** A policy and a register: where they agree nothing is said, and every departure of either is found. */
import { describe, expect, test } from 'vitest';
import { comparePolicy } from '../../../shared/domain/policy/compare/compare-policy.ts';
import type { ComparedRegister } from '../../../shared/domain/policy/compare/compared.ts';
import { differenceSchema, type Difference } from '../../../shared/domain/policy/compare/difference.ts';
import { agreeingRegister, readAs } from './agreeing-register.ts';
import { completePolicy } from './policies/complete-fr.ts';
import { fresh } from './policies/fresh-fr.ts';
import { practised } from './policies/practised-fr.ts';
import { varied } from './policies/varied-fr.ts';

const policy = readAs(completePolicy);
const register = agreeingRegister(policy);

/** The policy with a sentence changed, against the register that still agrees with the one before. */
function rewritten(from: string, to: string, against: ComparedRegister = register): readonly Difference[] {
  expect(completePolicy).toContain(from);
  return comparePolicy(readAs(completePolicy.replace(from, to)), against);
}
const changed = (parts: Partial<ComparedRegister>) => comparePolicy(policy, { ...register, ...parts });
const codes = (found: readonly Difference[]) => found.map(({ code }) => code);
const oneOf = (found: readonly Difference[], code: Difference['code']) => {
  const [only, ...others] = found.filter((each) => each.code === code);
  expect(others).toEqual([]);
  return only;
};

describe('a policy and the register made from it', () => {
  test('agree where the policy says all that it must', () => {
    expect(comparePolicy(policy, register)).toEqual([]);
  });

  /** Against the law, or to be chosen by the user: no register mends these. */
  const ofThePolicyAlone: readonly Difference['code'][] = [
    'information-missing',
    'authority-no-address',
    'authority-former',
    'text-repealed',
    'use-is-consent',
    'identity-copy',
    'safeguard-differs',
    'safeguard-not-in-policy',
    'basis-not-in-register',
    'officer-not-in-register',
  ];
  test.each([...practised, ...varied, ...fresh])('differ in nothing that was accepted: $name', ({ text }) => {
    const read = readAs(text);
    const found = comparePolicy(read, agreeingRegister(read));
    expect(found.filter(({ code }) => !ofThePolicyAlone.includes(code))).toEqual([]);
  });

  test('an empty register is told everything that the policy says', () => {
    const found = changed({ activities: [], categories: [], processors: [], retentionRules: [] });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['missing-in-register']));
    expect(new Set(codes(found))).toEqual(
      new Set([
        'purpose-not-in-register',
        'category-not-in-register',
        'recipient-not-in-register',
        'transfer-not-in-register',
        'retention-not-in-register',
      ]),
    );
    expect(found.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(found.map((each) => differenceSchema.parse(each))).toEqual(found);
  });
});

describe('the policy is changed and the register is not', () => {
  test.each([
    ['préparer et livrer vos commandes', 'préparer vos commandes', 'purpose-not-in-policy'],
    ['Les paiements sont traités par Mollie.', '', 'recipient-not-in-policy'],
    [', établi aux États-Unis, qui adhère au Data Privacy Framework', '', 'transfer-not-in-policy'],
    [' par le Data Privacy Framework', '', 'safeguard-not-in-policy'],
    ['trois ans après le dernier achat', 'cinq ans après le dernier achat', 'retention-differs'],
    [' ; les factures, sept ans à compter de la clôture de l’exercice', '', 'retention-not-in-policy'],
    ['un délai d’un mois', 'un délai de 10 jours', 'promise-differs'],
    ['5020 Malonne', '5000 Namur', 'controller-differs'],
    ['0403.170.701', '0404.055.577', 'controller-differs'],
    ['bonjour@boisclair.example', 'info@boisclair.example', 'controller-differs'],
    [
      'Notre expert-comptable',
      'Notre hébergeur Nuage Ardennais et notre comptable',
      'recipient-not-in-register',
    ],
    [
      'pour préparer et livrer',
      'pour organiser des jeux-concours, préparer et livrer',
      'purpose-not-in-register',
    ],
    ['votre numéro de téléphone', 'des données relatives à votre santé', 'category-not-in-register'],
    [
      'pour vous envoyer notre infolettre',
      'jamais : nous ne faisons aucune prospection commerciale. Infolettre',
      'marketing-denied',
    ],
    [
      'Nous ne vendons pas vos données.',
      'Vos données ne sont pas transférées hors de l’Union européenne.',
      'transfer-denied',
    ],
    ['Nous ne vendons pas vos données.', 'Nous n’utilisons pas bpost.', 'recipient-denied'],
    [
      'Autorité de protection des données, rue de la Presse 35',
      'Commission de la protection de la vie privée, rue Haute 139',
      'authority-former',
    ],
    [
      'l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles',
      'la CNIL, 3 place de Fontenoy, 75007 Paris',
      'authority-of-other-country',
    ],
    ['Vous disposez', 'Conformément à la directive 95/46/CE, vous disposez', 'text-repealed'],
    [
      'par e-mail : nous répondons',
      'avec une copie de votre carte d’identité : nous répondons',
      'identity-copy',
    ],
    ['un délai d’un mois', 'un délai de trois mois', 'delay-beyond-law'],
    ['Data Privacy Framework', 'Privacy Shield', 'privacy-shield'],
    [
      'Dernière mise à jour : 12 mars 2025',
      'En utilisant ce site, vous acceptez la présente politique.',
      'use-is-consent',
    ],
    ['de limitation, ', '', 'information-missing'],
  ] as const)('%s → %s: %s', (from, to, code) => {
    if (code === 'safeguard-not-in-policy') {
      expect(codes(rewritten(', qui adhère au Data Privacy Framework', ''))).toContain(code);
      return;
    }
    expect(codes(rewritten(from, to))).toContain(code);
  });

  test('the sentence, the record and the proposal that mends it come along', () => {
    const found = oneOf(
      rewritten('trois ans après le dernier achat', 'cinq ans après le dernier achat'),
      'retention-differs',
    );
    expect(found).toMatchObject({
      severity: 'contradiction',
      article: '13(2)(a)',
      records: [{ kind: 'retention-rule', name: { fr: 'Commandes' } }],
      held: [{ kind: 'period', duration: { unit: 'years', count: 3 } }],
      proposalKey: 'retention-rule:purchases:5 years:contract-performed',
    });
    expect(found?.evidence[0]?.sentence).toContain('cinq ans');
  });

  test('a repealed directive that the policy names to say so is none', () => {
    const found = rewritten(
      'Vous disposez',
      'Selon le règlement (UE) 2016/679 abrogeant la directive 95/46/CE, vous disposez',
    );
    expect(found).toEqual([]);
  });
});

describe('the register is changed and the policy is not', () => {
  const [activity] = register.activities;
  const [processor] = register.processors;
  const [category] = register.categories;
  if (activity === undefined || processor === undefined || category === undefined) throw new Error('empty');
  const own = {
    code: null,
    name: { fr: 'Vidéosurveillance de l’atelier' },
    purpose: { fr: 'Protéger les machines' },
  };

  test('a purpose that the policy does not know', () => {
    const found = oneOf(
      changed({ activities: [...register.activities, { ...activity, ...own }] }),
      'purpose-not-in-policy',
    );
    expect(found).toMatchObject({ severity: 'missing-in-policy', records: [{ name: own.name }] });
  });

  test('a category of one’s own that the policy does not know', () => {
    const name = { fr: 'Données de santé' };
    expect(
      codes(changed({ categories: [...register.categories, { ...category, code: null, name }] })),
    ).toContain('category-not-in-policy');
  });

  test('a processor that the policy does not name, whatever is said of providers in general', () => {
    const klaviyo = {
      ...processor,
      code: null,
      name: 'Klaviyo Inc.',
      service: { fr: 'Fidélisation' },
      countryCode: 'IE',
      isUnnamed: false,
    };
    const processors = [...register.processors, klaviyo];
    const found = oneOf(changed({ processors }), 'recipient-not-in-policy');
    expect(found?.records).toMatchObject([{ kind: 'processor', name: { fr: 'Klaviyo Inc.' } }]);
    const vague = rewritten(
      'Nous ne vendons',
      'Nous faisons appel à des prestataires externes. Nous ne vendons',
      {
        ...register,
        processors,
      },
    );
    expect(codes(vague)).toContain('recipient-not-in-policy');
  });

  test('a period, a promise, an address, a basis', () => {
    const five = register.retentionRules.map((rule) =>
      rule.categoryCode === 'purchases' ? { ...rule, duration: { unit: 'years' as const, count: 5 } } : rule,
    );
    expect(codes(changed({ retentionRules: five }))).toEqual(['retention-differs']);
    const without = register.retentionRules.filter(({ categoryCode }) => categoryCode !== 'invoices');
    expect(codes(changed({ retentionRules: without }))).toEqual(['retention-not-in-register']);
    const hasty = { ...register.promises, answerWithin: { unit: 'days' as const, count: 8 } };
    expect(codes(changed({ promises: hasty }))).toEqual(['promise-differs']);
    const moved = { ...register.controller, address: { ...register.controller.address, postalCode: '4000' } };
    expect(codes(changed({ controller: moved }))).toEqual(['controller-differs']);
    const activities = register.activities.map((each) =>
      each.code === 'newsletter' ? { ...each, lawfulBasis: 'legitimate-interests' as const } : each,
    );
    expect(codes(changed({ activities }))).toEqual(['marketing-without-consent', 'basis-differs']);
  });

  test('a promise that the policy does not make', () => {
    const found = changed({ promises: { ...register.promises, endOfServiceMeansErasure: true } });
    expect(found).toMatchObject([{ code: 'promise-not-in-policy', details: ['endOfServiceMeansErasure'] }]);
  });

  test('a buyer of data, a decision by machine, card numbers, an officer', () => {
    const processors = register.processors.map((each, index) =>
      index === 0 ? { ...each, isBuyer: true } : each,
    );
    expect(codes(changed({ processors }))).toEqual(['sold-promised-never']);
    const automatedDecision = { fr: 'Refus automatique' };
    expect(
      codes(
        changed({
          activities: register.activities.map((each, index) =>
            index === 0 ? { ...each, automatedDecision } : each,
          ),
        }),
      ),
    ).toEqual(['automated-denied']);
    const cards = { ...category, code: null, name: { fr: 'Numéros de carte bancaire' } };
    expect(codes(changed({ categories: [...register.categories, cards] }))).toContain('category-denied');
    const dpo = { name: 'Ondine Vantroubel', email: null, phone: null };
    expect(codes(changed({ controller: { ...register.controller, dpo } }))).toEqual([
      'officer-not-in-policy',
    ]);
  });

  test('what the law itself brings about needs no sentence', () => {
    const duties = {
      ...activity,
      code: 'suppression-ledger',
      name: { fr: 'Liste d’opposition' },
      purpose: { fr: 'Ne plus démarcher' },
    };
    expect(changed({ activities: [...register.activities, duties] })).toEqual([]);
  });
});

test('a hostile text takes bounded time and finds nothing to compare', () => {
  const text = '<script>alert(1)</script> '.repeat(20_000);
  const started = performance.now();
  const found = comparePolicy(readAs(text), register);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(found.every(({ severity }) => severity === 'missing-in-policy')).toBe(true);
});
