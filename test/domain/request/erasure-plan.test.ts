/** What an erasure erases and keeps, under which exception and until when (GDPR Art. 17). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../shared/domain/local-date.ts';
import {
  erasureChoiceSchema,
  erasurePlanSchema,
  type ErasureChoice,
  type ErasureLine,
  type ErasurePlan,
} from '../../../shared/domain/request/erasure-plan.ts';
import { planErasure, type ErasureInput } from '../../../shared/domain/request/plan-erasure.ts';
import { erasureGrounds } from '../../../shared/domain/request/request.ts';
import {
  connection,
  heldOf,
  identity,
  ids,
  invoices,
  items,
  newsletter,
  purchases,
  retentionRules,
  type Country,
} from '../../letters/sample.ts';

const input = (parts: Partial<ErasureInput> = {}, country: Country = 'BE'): ErasureInput => ({
  held: heldOf(country),
  retentionRules: retentionRules(country),
  events: [],
  financialYearEnd: '12-31',
  ground: 'a',
  choices: [],
  copies: 0,
  today: localDate('2026-03-20'),
  ...parts,
});
const plan = (parts: Partial<ErasureInput> = {}, country: Country = 'BE') =>
  planErasure(input(parts, country));
const told = ({ lines }: ErasurePlan) =>
  lines.map(({ name, decision, count }) => `${decision} ${count} ${name.fr}`);
const linesOf = ({ lines }: ErasurePlan, category: string): readonly ErasureLine[] =>
  lines.filter(({ categoryId }) => categoryId === category);
const withoutInvoices = () =>
  heldOf(
    'BE',
    items.filter(({ categoryId }) => categoryId !== invoices),
  );
const keep = (categoryId: typeof identity): ErasureChoice => ({
  decision: 'keep',
  categoryId,
  exception: 'e',
  reason: 'litige en cours',
  keptThroughOn: null,
});
const erase = (categoryId: typeof identity, despiteLegalDuty: boolean): ErasureChoice => ({
  decision: 'erase',
  categoryId,
  despiteLegalDuty,
});

test('it crosses the contract as it is', () => {
  expect(erasurePlanSchema.parse(JSON.parse(JSON.stringify(plan())))).toEqual(plan());
});

describe('the outcome follows from the lines', () => {
  test.each<[ErasurePlan['outcome'], Partial<ErasureInput>]>([
    ['nothing-held', { held: null }],
    ['nothing-held', { held: null, ground: null }],
    ['refused', { ground: null }],
    ['granted', { held: withoutInvoices() }],
    ['partly-granted', {}],
    ['refused', { choices: [identity, purchases, invoices, newsletter, connection].map(keep) }],
  ])('%s', (outcome, parts) => {
    expect(plan(parts).outcome).toBe(outcome);
  });
});

describe('a legal duty to keep: 17(3)(b)', () => {
  test('invoices stay until their period ends; those whose period is over go', () => {
    expect(told(plan())).toEqual([
      'erase 5 Identité et coordonnées',
      'keep 5 Identité et coordonnées',
      'erase 2 Commandes',
      'erase 1 Factures',
      'keep 1 Factures',
      'erase 1 Lettre d’information',
      'erase 1 Données de connexion',
    ]);
    const [gone, kept] = linesOf(plan(), invoices);
    expect(gone).toMatchObject({ itemIds: [ids.item(4)], exception: null, rule: null });
    expect(kept).toMatchObject({
      itemIds: [ids.item(3)],
      exception: 'b',
      rule: { ruleId: ids.rule(3), ground: { kind: 'law', citation: { fr: 'Code de la TVA, art. 60' } } },
      keptThroughOn: '2031-12-31',
    });
  });

  test('on its last day an invoice is still kept, on the next no longer', () => {
    const keptOn = (today: string) =>
      linesOf(plan({ today: localDate(today) }), invoices).some(({ decision }) => decision === 'keep');
    expect(keptOn('2031-12-31')).toBe(true);
    expect(keptOn('2032-01-01')).toBe(false);
  });

  test('where the start of the period is not known, it is kept without an end, and said so', () => {
    const undated = items.map((item) => ({ ...item, collectedOn: null }));
    const french = plan({ held: heldOf('FR', undated) }, 'FR');
    expect(linesOf(french, invoices)).toMatchObject([
      { count: 2, keptThroughOn: null, rule: { startEvent: 'financial-year-closed' } },
    ]);
    expect(french.warnings).toEqual([{ code: 'start-not-known', categoryId: invoices }]);
  });

  test('in France an invoice is kept ten years from the closing of its financial year', () => {
    // Issued on 1 February 2012 and on 2 May 2024.
    const kept = (financialYearEnd: string) =>
      linesOf(plan({ financialYearEnd }, 'FR'), invoices)
        .filter(({ decision }) => decision === 'keep')
        .map(({ count, keptThroughOn }) => ({ count, keptThroughOn }));
    expect(kept('12-31')).toEqual([{ count: 1, keptThroughOn: '2034-12-31' }]);
    expect(kept('03-31')).toEqual([{ count: 1, keptThroughOn: '2035-03-31' }]);
  });

  test.each(['contract', 'policy', 'indicative'] as const)(
    'a period with the ground %s does not stand against erasure',
    (kind) => {
      const rules = retentionRules('BE').map((rule) => ({ ...rule, ground: { ...rule.ground, kind } }));
      expect(plan({ retentionRules: rules }).outcome).toBe('granted');
    },
  );

  test('of several duties the one that ends last decides', () => {
    const longer = retentionRules('BE')
      .filter(({ categoryCode }) => categoryCode === 'invoices')
      .map((rule) => ({ ...rule, id: ids.rule(9), duration: { unit: 'years' as const, count: 10 } }));
    const line = linesOf(plan({ retentionRules: [...retentionRules('BE'), ...longer] }), invoices).find(
      ({ decision }) => decision === 'keep',
    );
    expect(line).toMatchObject({ rule: { ruleId: ids.rule(9) }, keptThroughOn: '2034-12-31' });
  });
});

describe('identity', () => {
  test('with kept data the name, number and address stay, as long as the last of it; contacts and notes go', () => {
    const [gone, kept] = linesOf(plan(), identity);
    expect(gone).toMatchObject({
      decision: 'erase',
      fields: ['email', 'language', 'relation-started', 'last-contact', 'note'],
    });
    expect(kept).toMatchObject({
      decision: 'keep',
      fields: ['given-name', 'family-name', 'customer-number', 'address', 'relation'],
      exception: 'b',
      rule: null,
      keptThroughOn: '2031-12-31',
    });
  });

  test('a person without a name is found again by the e-mail address', () => {
    const held = heldOf('BE');
    const names = new Set(['given-name', 'family-name', 'company']);
    const nameless = held.categories.map((category) => ({
      ...category,
      fields: category.fields.filter(({ field }) => !names.has(field)),
    }));
    const [gone, kept] = linesOf(plan({ held: { ...held, categories: nameless } }), identity);
    expect(gone?.fields).not.toContain('email');
    expect(kept?.fields).toContain('email');
  });

  test('without kept data all of it goes', () => {
    expect(linesOf(plan({ held: withoutInvoices() }), identity)).toMatchObject([
      { decision: 'erase', count: 10 },
    ]);
  });

  test('with data kept for claims alone it stays under that exception, without an end', () => {
    const kept = plan({ held: withoutInvoices(), choices: [keep(purchases)] });
    expect(linesOf(kept, identity).at(-1)).toMatchObject({
      decision: 'keep',
      exception: 'e',
      keptThroughOn: null,
    });
  });

  test('what is kept goes to the restricted archive', () => {
    expect(plan().restrictsKept).toBe(true);
    expect(plan({ held: withoutInvoices() }).restrictsKept).toBe(false);
  });
});

describe('the user decides otherwise', () => {
  test('keeps what could go, with an exception and a reason', () => {
    const [line, ...others] = linesOf(plan({ choices: [keep(purchases)] }), purchases);
    expect(line).toMatchObject({
      decision: 'keep',
      exception: 'e',
      reason: 'litige en cours',
      rule: null,
      count: 2,
    });
    expect(others).toEqual([]);
  });

  test('a reason is needed', () => {
    expect(erasureChoiceSchema.safeParse({ ...keep(purchases), reason: '  ' }).success).toBe(false);
    expect(erasureChoiceSchema.safeParse({ ...keep(purchases), exception: 'f' }).success).toBe(false);
  });

  test('cannot erase what the law keeps without saying so expressly', () => {
    const stands = plan({ choices: [erase(invoices, false)] });
    expect(linesOf(stands, invoices).some(({ decision }) => decision === 'keep')).toBe(true);
    expect(stands.warnings).toContainEqual({ code: 'legal-duty-stands', categoryId: invoices });
    const overridden = plan({ choices: [erase(invoices, true)] });
    expect(linesOf(overridden, invoices)).toMatchObject([{ decision: 'erase', count: 2 }]);
    expect(overridden.warnings).toContainEqual({ code: 'legal-duty-overridden', categoryId: invoices });
  });

  test('who chooses to erase what goes anyway is not warned', () => {
    expect(plan({ choices: [erase(purchases, false)] }).warnings).toEqual([]);
  });

  test('the last of two choices for a category counts', () => {
    expect(linesOf(plan({ choices: [keep(purchases), erase(purchases, false)] }), purchases)).toMatchObject([
      { decision: 'erase' },
    ]);
  });
});

describe('the ground', () => {
  test('none: a refusal that leaves everything as it is, without claiming an exception', () => {
    const refused = plan({ ground: null });
    expect(
      refused.lines.every(
        ({ decision, exception, rule }) => decision === 'keep' && exception === null && rule === null,
      ),
    ).toBe(true);
    expect(refused.restrictsKept).toBe(false);
  });

  test('none, though a period is over: the data is due anyway, and the plan says so', () => {
    expect(plan({ ground: null, today: localDate('2027-06-01') }).warnings).toEqual([
      { code: 'period-over', categoryId: connection },
    ]);
  });

  test.each([
    ['a', []],
    ['b', [purchases, invoices, connection]],
    ['c', [purchases, invoices]],
    ['d', []],
    ['e', []],
    ['f', []],
  ] as const)('(%s) is questioned for categories that it hardly covers', (ground, doubtful) => {
    const { warnings } = plan({ ground });
    expect(
      warnings.filter(({ code }) => code === 'ground-may-not-cover').map(({ categoryId }) => categoryId),
    ).toEqual(doubtful);
  });
});

test('whatever is chosen, every single thing is in exactly one line, and what is kept has an exception', () => {
  const anyChoice = fc.constantFrom(
    ...[identity, purchases, invoices, newsletter, connection].flatMap((id) => [
      keep(id),
      erase(id, false),
      erase(id, true),
    ]),
  );
  fc.assert(
    fc.property(
      fc.array(anyChoice, { maxLength: 6 }),
      fc.constantFrom(...erasureGrounds),
      fc.subarray([...items]),
      (choices, ground, some) => {
        const { lines, outcome } = plan({ choices, ground, held: heldOf('BE', some) });
        expect(lines.flatMap(({ itemIds }) => itemIds).toSorted()).toEqual(
          some.map(({ id }) => id).toSorted(),
        );
        expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(some.length + 10);
        for (const line of lines) expect(line.exception === null).toBe(line.decision === 'erase');
        const kinds = new Set(lines.map(({ decision }) => decision));
        expect(outcome).toBe(
          kinds.size === 2 ? 'partly-granted' : kinds.has('erase') ? 'granted' : 'refused',
        );
      },
    ),
  );
});
