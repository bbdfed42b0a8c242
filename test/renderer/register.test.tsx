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
import { fieldOf, groupGaps } from '../../renderer/features/register/gaps/gap-groups.ts';
import { gapCodes, gapText, gapsWord } from '../../renderer/features/register/gaps/gap-words.ts';
import { RetentionTable } from '../../renderer/features/register/retention/RetentionTable.tsx';
import type { ProcessingOverview } from '../../shared/contract/processing-calls.ts';
import { languages } from '../../shared/domain/language.ts';
import type { FoundGap } from '../../shared/domain/processing/find-gaps.ts';
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

  it('names for a category the activities that use it, since it has no editor of its own', async () => {
    const category = groupGaps(await readyMade()).find(({ kind }) => kind === 'category');
    expect(category?.usedBy.length).toBeGreaterThan(0);
  });

  it('has words for every code in every language', () => {
    const codes: readonly FoundGap['code'][] = gapCodes;
    for (const language of languages) {
      for (const code of codes) {
        expect(gapText(translator(language), { code, text: null })).not.toBe(code);
      }
    }
  });

  it('takes the words of the ready-made register where it brings some', () => {
    expect(gapText(t, { code: 'carriers-unnamed', text: { fr: 'Nommez vos transporteurs.' } })).toBe(
      'Nommez vos transporteurs.',
    );
  });

  it.each([
    ['no-lawful-basis', 'lawfulBasis'],
    ['no-interest-named', 'basisDetail'],
    ['no-security', 'security'],
    ['marketing-promised-never', 'isMarketing'],
    ['no-country', 'countryCode'],
    ['no-safeguard', 'safeguard'],
    ['of-a-ready-made-register', null],
  ])('of the kind %s is put right at %s', (code, field) => {
    expect(fieldOf({ code })).toBe(field);
  });

  it('is counted in words', () => {
    const gap = { recordId: null, recordName: null, text: null, article: null, code: 'x' } as const;
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
    expect(page).toContain('Identité et coordonnées\nCompte client et connexion');
    expect(page.slice(page.indexOf('Photos'))).toContain('aucune durée');
    expect(page.match(/<tr>/gu)?.length).toBeLessThan(overview.categories.length);
  });
});
