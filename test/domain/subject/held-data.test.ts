/** What is held about one person, grouped as an access answer has to group it (GDPR Art. 15(1)). */
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import { groupHeldData, type HeldDataInput } from '../../../shared/domain/subject/group-held-data.ts';
import { countHeld, heldDataSchema, type HeldData } from '../../../shared/domain/subject/held-data.ts';
import {
  activities,
  categories,
  connection,
  ids,
  items,
  newsletter,
  processors,
  purchases,
  retentionRules,
  subject,
} from '../../letters/sample.ts';

const input: HeldDataInput = {
  subject,
  items,
  categories,
  activities,
  processors,
  retentionRules: retentionRules('BE'),
  financialYearEnd: '12-31',
};
const group = (parts: Partial<HeldDataInput> = {}) => groupHeldData({ ...input, ...parts });
const named = (held: HeldData, french: string) => {
  const found = held.categories.find(({ name }) => name.fr === french);
  if (found === undefined) throw new Error(`nothing held under ${french}`);
  return found;
};
const recipientsIn = (held: HeldData, french: string) =>
  named(held, french).recipients.map(({ name }) => name);
const purposesIn = (held: HeldData, french: string) =>
  named(held, french).purposes.map(({ name }) => name.fr);
const marketingStoppedOn = localDate('2026-02-01');

test('it crosses the contract as it is', () => {
  const held = group();
  expect(heldDataSchema.parse(JSON.parse(JSON.stringify(held)))).toEqual(held);
});

describe('categories', () => {
  test('identity first, the others in the order of the register; empty ones left out', () => {
    const held = group({ items: items.filter(({ categoryId }) => categoryId !== newsletter).toReversed() });
    expect(held.categories.map(({ name }) => name.fr)).toEqual([
      'Identité et coordonnées',
      'Commandes',
      'Factures',
      'Données de connexion',
    ]);
  });

  test('every item is under its category, once', () => {
    const held = group();
    expect(held.categories.flatMap((category) => category.items.map(({ id }) => id)).toSorted()).toEqual(
      items.map(({ id }) => id).toSorted(),
    );
    expect(held.categories.map(countHeld)).toEqual([10, 2, 2, 1, 1]);
  });

  test('an item of an unknown category is a bug', () => {
    expect(() => group({ categories: categories.slice(0, 2) })).toThrow(/unknown category/);
  });
});

describe('identity', () => {
  test('the record of the person is a category: names, contacts with their origin, the note, marks', () => {
    const { code, fields } = named(
      group({ subject: { ...subject, marketingStoppedOn } }),
      'Identité et coordonnées',
    );
    expect(code).toBe('identity');
    expect(fields.map(({ field, value }) => `${field}: ${value}`)).toEqual([
      'given-name: Zélie',
      'family-name: Vantroubel',
      'customer-number: C-4711',
      'email: zelie@vantroubel.example',
      'address: Quai Inventé 3, 5000 Namur, BE',
      'language: fr',
      'relation: customer',
      'relation-started: 2021-02-03',
      'last-contact: 2026-01-09',
      'note: Aime le bleu',
      'marketing-stopped-since: 2026-02-01',
    ]);
    expect(fields.find(({ field }) => field === 'email')).toMatchObject({
      origin: 'person',
      since: '2021-02-03',
    });
  });

  test('a register without such a category still has the group, without an id', () => {
    const held = group({ categories: categories.slice(1), items });
    const [first] = held.categories;
    expect(first).toMatchObject({
      categoryId: null,
      code: 'identity',
      name: { fr: 'Identité et coordonnées', nl: 'Identiteit en contactgegevens' },
    });
    expect(first?.purposes.length).toBeGreaterThan(0);
  });

  test('items under identity stand beside the fields', () => {
    const extra = items
      .slice(0, 1)
      .map((item) => ({ ...item, categoryId: ids.category(1), label: 'Surnom' }));
    expect(named(group({ items: extra }), 'Identité et coordonnées').items.map(({ label }) => label)).toEqual(
      ['Surnom'],
    );
  });
});

describe('purposes: of this person, not of the whole register', () => {
  test('those that use the category, and the one that an item was collected for', () => {
    expect(purposesIn(group(), 'Commandes')).toEqual(['Ventes']);
    expect(purposesIn(group(), 'Identité et coordonnées')).toEqual([
      'Ventes',
      'Comptabilité',
      'Lettre d’information',
    ]);
    const other = items.map((item) =>
      item.categoryId === connection ? { ...item, activityId: ids.activity(1) } : item,
    );
    expect(purposesIn(group({ items: other }), 'Données de connexion')).toEqual([
      'Ventes',
      'Sécurité du site',
    ]);
  });

  test('an activity of which nothing is held about the person does not concern them', () => {
    const held = group({ items: items.filter(({ categoryId }) => categoryId === purchases) });
    expect(purposesIn(held, 'Identité et coordonnées')).toEqual(['Ventes']);
  });

  test('marketing ends with the objection, except where an item still belongs to it', () => {
    const stopped = { ...subject, marketingStoppedOn };
    const others = items.filter(({ categoryId }) => categoryId !== newsletter);
    expect(purposesIn(group({ subject: stopped, items: others }), 'Identité et coordonnées')).toEqual([
      'Ventes',
      'Comptabilité',
    ]);
    expect(purposesIn(group({ subject: stopped }), 'Lettre d’information')).toEqual(['Lettre d’information']);
  });

  test('a person with nothing but a record is told every purpose that uses identity', () => {
    expect(purposesIn(group({ items: [] }), 'Identité et coordonnées')).toEqual([
      'Ventes',
      'Comptabilité',
      'Lettre d’information',
    ]);
  });
});

describe('recipients, by name', () => {
  test('the processors of the purposes, as far as they receive the category', () => {
    const held = group();
    expect(recipientsIn(held, 'Identité et coordonnées')).toEqual([
      'Hébergeur Fictif SAS',
      'Colis Exemple NV',
      'Mailer Sample Inc.',
    ]);
    expect(recipientsIn(held, 'Commandes')).toEqual(['Hébergeur Fictif SAS']);
    expect(recipientsIn(held, 'Factures')).toEqual([]);
    expect(recipientsIn(held, 'Lettre d’information')).toEqual(['Mailer Sample Inc.']);
  });

  test('with country and safeguard', () => {
    expect(named(group(), 'Lettre d’information').recipients).toMatchObject([
      { countryCode: 'US', safeguard: 'standard-clauses', role: 'processor' },
    ]);
  });

  test('a processor that no activity names receives what its own entry says', () => {
    const lone = processors
      .slice(0, 1)
      .map((each) => ({ ...each, id: ids.processor(9), name: 'Seul SA', categoryIds: [purchases] }));
    const held = group({ processors: [...processors, ...lone] });
    expect(recipientsIn(held, 'Commandes')).toContain('Seul SA');
    expect(recipientsIn(held, 'Factures')).not.toContain('Seul SA');
  });
});

describe('the period', () => {
  const periodOf = (french: string, parts: Partial<HeldDataInput> = {}) => named(group(parts), french).period;

  test('the rule that decides, and the last day where its start is known', () => {
    expect(periodOf('Factures')).toMatchObject({
      ruleId: ids.rule(3),
      ground: { kind: 'law' },
      keptThroughOn: '2031-12-31',
    });
    expect(periodOf('Commandes')).toMatchObject({ ruleId: ids.rule(2), keptThroughOn: null });
    const ended = { ...subject, relationEndedOn: localDate('2025-06-30') };
    expect(periodOf('Commandes', { subject: ended })?.keptThroughOn).toBe('2028-06-30');
  });

  test('in France an invoice counts from the end of the financial year in which it was issued', () => {
    const french = { retentionRules: retentionRules('FR') };
    // Issued on 2 May 2024.
    expect(periodOf('Factures', french)?.keptThroughOn).toBe('2034-12-31');
    expect(periodOf('Factures', { ...french, financialYearEnd: '03-31' })?.keptThroughOn).toBe('2035-03-31');
  });

  test('null without a rule; a rule of an activity that does not concern the person is none', () => {
    expect(periodOf('Commandes', { retentionRules: [] })).toBeNull();
    const ofSecurity = retentionRules('BE').map((rule) => ({ ...rule, activityId: ids.activity(4) }));
    expect(periodOf('Commandes', { retentionRules: ofSecurity })).toBeNull();
    expect(periodOf('Données de connexion', { retentionRules: ofSecurity })).not.toBeNull();
  });

  test("a user's own category without a code is named by its id", () => {
    const own = categories.map((category) =>
      category.id === purchases ? { ...category, code: null } : category,
    );
    const rules = retentionRules('BE').map((rule) =>
      rule.categoryCode === 'purchases' ? { ...rule, categoryCode: purchases } : rule,
    );
    expect(periodOf('Commandes', { categories: own, retentionRules: rules })?.ruleId).toBe(ids.rule(2));
  });
});

describe('sources', () => {
  const sourcesIn = (french: string, parts: Partial<HeldDataInput> = {}) =>
    named(group(parts), french).sources;

  test('of the contacts, of the items, and of the activity where an item is silent', () => {
    expect(sourcesIn('Identité et coordonnées')).toEqual([
      { kind: 'origin', origin: 'person' },
      { kind: 'origin', origin: 'import' },
    ]);
    expect(sourcesIn('Factures')).toEqual([{ kind: 'item', text: 'logiciel de facturation' }]);
    expect(sourcesIn('Commandes')).toMatchObject([
      { kind: 'activity', text: { fr: 'la boutique en ligne' } },
    ]);
  });

  test('none where nobody knows', () => {
    expect(sourcesIn('Données de connexion')).toEqual([]);
  });

  test('an item without an activity is spoken for by those that use its category', () => {
    const loose = items.map((item) => ({ ...item, activityId: null }));
    expect(sourcesIn('Commandes', { items: loose })).toMatchObject([
      { kind: 'activity', text: { fr: 'la boutique en ligne' } },
    ]);
  });
});
