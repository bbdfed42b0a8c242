/** « Registre »: what stands on the cards, what is missing and where it is put right, and the editors, on a real register host. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { activityFacts } from '../../renderer/features/register/activities/activity-facts.ts';
import { ActivityTable } from '../../renderer/features/register/activities/ActivityTable.tsx';
import {
  activityFormSchema,
  activityToForm,
  formToActivity,
} from '../../renderer/features/register/edit/activity-form.ts';
import { countUntranslated, localizedToForm } from '../../renderer/features/register/edit/localized-form.ts';
import {
  formToProcessor,
  processorFormSchema,
  processorToForm,
} from '../../renderer/features/register/edit/processor-form.ts';
import {
  formToPolicy,
  policyFormSchema,
  policyToForm,
} from '../../renderer/features/register/edit/policy-form.ts';
import {
  formToRule,
  periodToForm,
  ruleFormSchema,
  ruleToForm,
} from '../../renderer/features/register/edit/rule-form.ts';
import { groupGaps, repairOf } from '../../renderer/features/register/gaps/gap-groups.ts';
import { gapsWord } from '../../renderer/features/register/gaps/gap-words.ts';
import { RetentionTable } from '../../renderer/features/register/retention/RetentionTable.tsx';
import type { Gap, ProcessingOverview } from '../../shared/contract/processing-calls.ts';
import { languages } from '../../shared/domain/language.ts';
import { gapCodes } from '../../shared/domain/processing/gap.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { gapSentence } from '../../shared/i18n/gap-sentence.ts';
import { openApp, valueOf } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');

async function readyMade(): Promise<ProcessingOverview> {
  const app = await openApp();
  return valueOf(app.api['processing.overview']({}));
}

describe('an activity', () => {
  it('shows its basis, its data, its recipients with their safeguard, and each period once', async () => {
    const facts = activityFacts(t, await readyMade());
    const newsletter = facts.find(({ name }) => name === 'Lettre d’information');
    expect(newsletter).toMatchObject({ number: 5, basis: 'consentement' });
    expect(newsletter?.categories).toContain('Identité et coordonnées');
    expect(newsletter?.recipients.map(plainSpaces)).toEqual([
      'The Rocket Science Group LLC (Mailchimp) (États-Unis, cadre UE–États-Unis)',
    ]);
    expect(newsletter?.periods.map(plainSpaces)).toContain(
      '12 mois après la collecte de la donnée, puis anonymisation',
    );
    expect(new Set(newsletter?.periods).size).toBe(newsletter?.periods.length);
  });

  it('says in the table what each column of the record asks for', async () => {
    const facts = activityFacts(t, await readyMade());
    const page = renderToStaticMarkup(<ActivityTable t={t} activities={facts} onOpen={() => undefined} />);
    for (const head of ['Activité', 'Pourquoi', 'Base', 'Données', 'Reçues par', 'Gardées']) {
      expect(page).toContain(`>${head}</th>`);
    }
    expect(page.match(/<tr>/gu)).toHaveLength(facts.length + 1);
  });
});

const anyGap: Gap = {
  kind: 'missing',
  code: 'x',
  recordId: null,
  recordName: null,
  text: null,
  article: null,
  details: [],
  names: [],
};

describe('what is missing', () => {
  it('stands with its record, the gravest first, and nothing is left out', async () => {
    const overview = await readyMade();
    const groups = groupGaps(overview);
    expect(groups.flatMap(({ gaps }) => gaps)).toHaveLength(overview.gaps.length);
    const gravest = groups.map(({ gaps }) => gaps[0]?.kind);
    expect(gravest).toEqual([
      ...gravest.filter((kind) => kind === 'contradiction'),
      ...gravest.filter((kind) => kind === 'missing'),
      ...gravest.filter((kind) => kind === 'caution'),
    ]);
  });

  it('names for a category the activities that use it', async () => {
    const category = groupGaps(await readyMade()).find(({ kind }) => kind === 'category');
    expect(category?.usedBy.length).toBeGreaterThan(0);
  });

  it('has words for every code in every language', () => {
    for (const language of languages) {
      for (const code of gapCodes) {
        const words = gapSentence(translator(language), { code, text: null, details: [], names: [] });
        expect(words).not.toBe(code);
        expect(words).toMatch(/[.?…]$/u);
      }
    }
  });

  it('takes the words of the ready-made register where it brings some', () => {
    const text = { fr: 'Nommez vos transporteurs.' };
    expect(gapSentence(t, { code: 'carriers-unnamed', text, details: [], names: [] })).toBe(
      'Nommez vos transporteurs.',
    );
  });

  it.each([
    ['contract-incomplete', ['audits', 'subject'], 'son objet et vous pouvez le contrôler.'],
    ['policy-rights-missing', ['portability'], 'Elle n’annonce pas tous les droits : portabilité.'],
    ['policy-lacks', ['retention'], 'combien de temps les données sont gardées.'],
    ['policy-minors-above-law', ['16', '13'], 'cela vous engage : 16 ans au lieu de 13.'],
    ['client-no-contact', ['Boulange SA'], 'Ni adresse ni e-mail : Boulange SA.'],
  ] as const)('says of %s what it speaks of', (code, details, expected) => {
    expect(plainSpaces(gapSentence(t, { code, text: null, details: [...details], names: [] }))).toContain(
      expected,
    );
  });

  it('names the categories of the register that it speaks of', () => {
    const names = [{ fr: 'Commandes' }, { fr: 'Factures' }];
    expect(plainSpaces(gapSentence(t, { code: 'no-retention', text: null, details: [], names }))).toBe(
      'Aucune durée de conservation : Commandes et Factures.',
    );
  });

  it.each([
    ['no-lawful-basis', 'activity', 'lawfulBasis'],
    ['recipient-unnamed', 'processor', 'isUnnamed'],
    ['no-balance-test', 'activity', 'necessity'],
    ['no-consent-proof', 'activity', 'consentObtained'],
    ['no-human-review', 'activity', 'automatedReview'],
    ['no-country', 'processor', 'countryCode'],
    ['contract-incomplete', 'processor', 'clauses'],
    ['own-use-authorised', 'processor', 'ownUse'],
    ['client-none-named', 'client-processing', 'clients'],
    ['policy-cites-directive', 'policy', 'lawCited'],
    ['of-a-ready-made-register', 'activity', null],
  ] as const)('of the kind %s is put right in the %s at %s', (code, kind, field) => {
    expect(repairOf({ ...anyGap, code }, { id: 'x', kind })).toEqual({ kind, id: 'x', field });
  });

  it('leads from a missing period to a new rule for the category, and from a promise to the settings', () => {
    const activity = { id: 'x', kind: 'activity' as const };
    expect(repairOf({ ...anyGap, code: 'no-retention', details: ['c1', 'c2'] }, activity)).toEqual({
      kind: 'retention-rule',
      id: 'new',
      field: 'c1',
    });
    const policy = { id: 'policy', kind: 'policy' as const };
    expect(repairOf({ ...anyGap, code: 'policy-no-delay' }, policy)).toMatchObject({ kind: 'promises' });
  });

  it('is counted in words', () => {
    const gap = anyGap;
    expect(gapsWord(t, [])).toBe('complète');
    expect(
      gapsWord(t, [
        { ...gap, kind: 'caution' },
        { ...gap, kind: 'contradiction' },
        { ...gap, kind: 'missing' },
        { ...gap, kind: 'missing' },
      ]),
    ).toBe('1 contradiction, 2 à compléter, 1 à surveiller');
  });
});

describe('the editors', () => {
  it('give back every entry of the ready-made register as it was', async () => {
    const { activities, processors } = await readyMade();
    for (const activity of activities) {
      const form = activityFormSchema('fr').parse(activityToForm(activity));
      expect(formToActivity(form, activity)).toEqual(activity);
    }
    for (const processor of processors) {
      const form = processorFormSchema('fr').parse(processorToForm(processor));
      expect(formToProcessor(form, processor)).toEqual(processor);
    }
  });

  it('give back every retention rule, with the period of the law that it follows', async () => {
    const { retentionRules, country, today } = await readyMade();
    for (const rule of retentionRules) {
      const form = ruleFormSchema('fr').parse(ruleToForm(rule, null));
      expect(formToRule(form, rule, null)).toEqual(rule);
    }
    const [period] = legalPeriodsInForce(country, today);
    if (period === undefined) throw new Error('No period');
    const taken = {
      ...ruleToForm(null, { categoryCode: 'invoices', activityId: null }),
      ...periodToForm(period),
    };
    expect(formToRule(taken, null, period)).toMatchObject({ code: period.code, ground: period.ground });
    expect(formToRule({ ...taken, count: 42 }, null, period).code).toBeNull();
    expect(ruleFormSchema('fr').safeParse({ ...taken, unit: 'years', count: 900 }).success).toBe(false);
  });

  it('keep what is known of a contract for processors alone', async () => {
    const { processors } = await readyMade();
    const processor = processors.find(({ role }) => role === 'processor');
    if (processor === undefined) throw new Error('No processor');
    const form = {
      ...processorToForm(processor),
      hasContract: true,
      clauses: ['audits', 'nothing'],
      reviewOn: '2027-01-01',
    };
    expect(formToProcessor(form, processor).contract).toEqual({
      clauses: ['audits'],
      concludedOn: null,
      reviewOn: '2027-01-01',
    });
    expect(formToProcessor({ ...form, role: 'controller' }, processor).contract).toBeNull();
  });

  it('note a published policy that nobody had described as one that says nothing', () => {
    const policy = formToPolicy(policyFormSchema.parse(policyToForm(null)));
    expect(policy).toMatchObject({ authorityNamed: 'none', contains: [], claims: [] });
    expect(policyToForm(policy)).toEqual(policyToForm(null));
  });

  it('ask for the texts that the record cannot do without, in the language it is kept in', () => {
    const { error } = activityFormSchema('nl').safeParse(activityToForm(null));
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['name.nl', 'purpose.nl', 'persons.nl']);
  });

  it('accept a text that stands in another language only', () => {
    const form = { ...activityToForm(null) };
    const text = localizedToForm({ de: 'Versand' });
    expect(
      activityFormSchema('fr').safeParse({ ...form, name: text, purpose: text, persons: text }).success,
    ).toBe(true);
  });

  it('count the texts that a letter in another language would lack', () => {
    const whole = localizedToForm({ fr: 'a', nl: 'a', en: 'a', de: 'a' });
    expect(countUntranslated([whole, localizedToForm(null)])).toBe(0);
    expect(countUntranslated([whole, localizedToForm({ fr: 'a' })])).toBe(1);
  });

  it('close a gap for good', async () => {
    const app = await openApp();
    standInForThePreload(app);
    const { useRegisterRoom } = await import('../../renderer/features/register/register-room-store.ts');
    await useRegisterRoom.getState().load();
    const { overview, saveProcessor } = useRegisterRoom.getState();
    const carriers = overview?.processors.find(({ code }) => code === 'carriers');
    if (carriers === undefined) throw new Error('The ready-made register has no carriers');
    const codes = () =>
      useRegisterRoom
        .getState()
        .overview?.gaps.filter(({ recordId }) => recordId === carriers.id)
        .map(({ code }) => code);
    expect(codes()).toEqual(expect.arrayContaining(['no-country', 'no-safeguard']));

    const form = { ...processorToForm(carriers), countryCode: 'BE', safeguard: 'none-needed' as const };
    expect(await saveProcessor(formToProcessor(form, carriers))).toBeNull();
    await useRegisterRoom.getState().load();
    expect(codes()).not.toContain('no-country');
    expect(codes()).not.toContain('no-safeguard');
  });
});

it('loads a ready-made register into an empty one, and adds nothing the second time', async () => {
  const app = await openApp({ readyMade: null });
  standInForThePreload(app);
  const { useRegisterRoom } = await import('../../renderer/features/register/register-room-store.ts');
  await useRegisterRoom.getState().load();
  const { readyMade: offered, loadReadyMade } = useRegisterRoom.getState();
  const [first] = offered;
  if (first === undefined) throw new Error('No ready-made register is offered');
  const loaded = await loadReadyMade(first.code);
  expect('added' in loaded ? loaded.added : 0).toBeGreaterThan(20);
  expect(await loadReadyMade(first.code)).toEqual({ added: 0 });
});

describe('the retention schedule', () => {
  it('gives categories kept under the very same rule one line, and marks those without a rule', async () => {
    const overview = await readyMade();
    const [category] = overview.categories;
    if (category === undefined) throw new Error('No category');
    const page = plainSpaces(
      renderToStaticMarkup(
        <RetentionTable
          t={t}
          onCategory={() => undefined}
          onRule={() => undefined}
          overview={{
            ...overview,
            categories: [
              ...overview.categories,
              {
                ...category,
                id: '01890000-0000-7000-8000-0000000000aa' as never,
                code: null,
                name: { fr: 'Photos' },
              },
            ],
          }}
        />,
      ),
    );
    expect(page).toMatch(/Identité et coordonnées<\/span><\/li><li><span[^>]*>Compte client et connexion/u);
    expect(page.slice(page.indexOf('Photos'))).toContain('aucune durée');
    expect(page.match(/<tr>/gu)?.length).toBeLessThan(overview.categories.length);
  });
});
