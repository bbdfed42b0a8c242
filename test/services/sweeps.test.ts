/** What is due is found, taken out of sight, and then comes back or is gone for good. */
import { describe, expect, test } from 'vitest';
import type { FileId, SubjectId, SweepId } from '../../shared/domain/id.ts';
import type { Sweep, SweepPreview } from '../../shared/domain/sweep/sweep.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aRequest } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';

/** Worked by hand for 15 March 2026 with the periods of the ready-made Belgian web shop. */
const due = [
  // 7 years from the 1 January after: 2019-01-01 … 2025-12-31.
  ['invoices', 'Facture 2018-06', '2018-06-01', 'due', '2026-01-01'],
  // 6 months from 10 September: kept through 10 March.
  ['connection', 'Adresse IP', '2025-09-10', 'due', '2026-03-11'],
  ['connection', 'Adresse IP', '2025-09-14', 'due', '2026-03-15'],
  ['newsletter-tracking', 'Lettre ouverte', '2025-03-01', 'due', '2026-03-02'],
] as const;
const kept = [
  ['connection', 'Adresse IP', '2025-09-15', 'kept', '2026-03-16'],
  ['invoices', 'Facture 2019-01', '2019-01-02', 'kept', '2027-01-01'],
] as const;
const open = [
  ['purchases', 'Commande 12', '2019-01-02', 'start-not-known', null],
  ['correspondence', 'Courriel', '2019-01-02', 'start-not-known', null],
] as const;

async function person(
  app: TestApp,
  items: readonly (readonly [string, string, string, ...unknown[]])[],
  differences: object = {},
): Promise<SubjectId> {
  const { id } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields(differences) }));
  for (const [code, label, on] of items) await anItem(app, id, code, label, on);
  return id;
}

const itemsOf = async (api: TestApp['api'], id: SubjectId) =>
  (await valueOf(api['subjects.get']({ id }))).held.categories.flatMap(({ items }) => items);
const labels = async ({ api }: TestApp, id: SubjectId) =>
  (await itemsOf(api, id)).map(({ label }) => label).toSorted();

const preview = async (app: TestApp) => {
  const result = await app.ended(await app.api['retention.preview']({}));
  return (result as { value: SweepPreview }).value;
};
const sweep = async (app: TestApp) => {
  const result = await app.ended(await app.api['retention.sweep']({}));
  return (result as { value: Sweep }).value;
};
const takeBack = async (app: TestApp, sweepId: SweepId) =>
  app.ended(await app.api['retention.takeBack']({ sweepId }));
const confirm = async (app: TestApp, sweepId: SweepId) =>
  app.ended(await app.api['retention.confirm']({ sweepId }));

describe('what is due', () => {
  test('follows the rule of each item to the day', async () => {
    const app = await openApp();
    const all = [...due, ...kept, ...open];
    const id = await person(app, all);
    const items = await itemsOf(app.api, id);
    const keeping = await valueOf(app.api['retention.ofPerson']({ subjectId: id }));
    const found = keeping.items.map(({ itemId, state, dueOn }) => {
      const item = items.find((each) => each.id === itemId);
      return [item?.label, item?.collectedOn, state, dueOn].join(' ');
    });
    expect(found.toSorted()).toEqual(
      all.map(([, label, on, state, dueOn]) => [label, on, state, dueOn].join(' ')).toSorted(),
    );
    expect(keeping).toMatchObject({ end: 'stays', holds: [] });
  });

  test('is counted over everybody, with what cannot be computed, and touches nothing', async () => {
    const app = await openApp();
    const first = await person(app, [...due, ...kept]);
    await person(app, [...due, ...open], { familyName: 'Autre', contacts: [] });
    const found = await preview(app);
    expect(found).toMatchObject({ items: 8, removed: 0, archived: 0, held: 0, personCount: 2 });
    expect(found.lines.map(({ action, year, items }) => [action, year, items])).toEqual(
      expect.arrayContaining([
        ['erase', 2026, 4],
        ['erase', 2026, 2],
        ['anonymise', 2026, 2],
      ]),
    );
    expect(found.open.map(({ why, items }) => `${why} ${items}`)).toEqual([
      'start-not-known 1',
      'start-not-known 1',
    ]);
    expect(found.persons[0]).toMatchObject({ dueOn: '2026-01-01', items: 4 });
    expect(await labels(app, first)).toHaveLength(6);
  });

  test('accounting documents wait for the end of the financial year in which they lie', async () => {
    const app = await openApp();
    const { controller } = await valueOf(app.api['controller.get']({}));
    const id = await person(app, [['accounting', 'Journal', '2017-07-01']]);
    const dueOn = async () =>
      (await valueOf(app.api['retention.ofPerson']({ subjectId: id }))).items[0]?.dueOn;
    // Closed on 31 December 2017: 2018-01-01 … 2024-12-31.
    expect(await dueOn()).toBe('2025-01-01');
    await valueOf(
      app.api['controller.save']({
        controller: { ...controller, financialYearEnd: '06-30' },
        validFrom: '2026-01-01',
      }),
    );
    // Closed on 30 June 2018: 2019-01-01 … 2025-12-31.
    expect(await dueOn()).toBe('2026-01-01');
  });
});

describe('a sweep', () => {
  test('takes out what is due and nothing else; taken back, everything is there again', async () => {
    const app = await openApp();
    const id = await person(app, [...due, ...kept, ...open]);
    const before = await labels(app, id);
    const done = await sweep(app);
    expect(done).toMatchObject({ state: 'to-confirm', persons: 0 });
    expect(await labels(app, id)).toEqual(['Adresse IP', 'Commande 12', 'Courriel', 'Facture 2019-01']);
    expect(await takeBack(app, done.id)).toMatchObject({
      ok: true,
      value: { state: 'taken-back', lines: [] },
    });
    expect(await labels(app, id)).toEqual(before);
    expect(await preview(app)).toMatchObject({ items: 4 });
  });

  test('lets those go of whom nothing is left, and keeps for the controller alone what the law still asks', async () => {
    const app = await openApp();
    const gone = await person(app, [due[0], open[0]], { saidStopOn: '2026-03-01' });
    const archived = await person(app, [kept[1], open[0]], {
      familyName: 'Autre',
      saidStopOn: '2026-03-01',
      contacts: [{ kind: 'email', value: 'autre@brumecourt.example', origin: 'person', since: null }],
    });
    expect(await preview(app)).toMatchObject({ removed: 1, archived: 1, personCount: 2 });

    const done = await sweep(app);
    expect((await valueOf(app.api['subjects.list']({}))).items).toEqual([]);
    await takeBack(app, done.id);
    const found = await valueOf(app.api['subjects.list']({ query: 'autre' }));
    expect(found.items.map(({ id }) => id)).toEqual([archived]);

    expect(await confirm(app, (await sweep(app)).id)).toMatchObject({
      ok: true,
      value: { state: 'confirmed' },
    });
    expect(await app.api['subjects.get']({ id: gone })).toMatchObject({ ok: false });
    const left = await valueOf(app.api['subjects.get']({ id: archived }));
    expect(left.subject).toMatchObject({ familyName: 'Autre', contacts: [], archivedOn: '2026-03-15' });
    expect(await labels(app, archived)).toEqual(['Facture 2019-01']);
  });

  test('confirmed, leaves nothing in the file but counts', async () => {
    const app = await openApp();
    await person(app, [['connection', 'Qwerbrume 192.0.2.7', '2025-01-01']], { familyName: 'Vlokmist' });
    await person(app, [], { familyName: 'Zwynmist', saidStopOn: '2026-01-01', contacts: [] });
    const key = await rawKeyOf(app);
    const words = () => {
      const pages = decipheredPages(app.registerPath, key);
      return ['Qwerbrume', 'Zwynmist'].filter((word) => pages.some((page) => page.includes(word)));
    };
    const done = await sweep(app);
    expect(words()).toEqual(['Qwerbrume', 'Zwynmist']);
    await confirm(app, done.id);
    expect(words()).toEqual([]);
    const { items } = await valueOf(app.api['retention.sweeps']({}));
    expect(items).toMatchObject([
      { state: 'confirmed', persons: 1, lines: [{ action: 'erase', year: 2025, items: 1 }] },
    ]);
    expect(await takeBack(app, done.id)).toMatchObject({ ok: false, error: { rule: 'sweep-not-open' } });
  });

  test('is proven on paper: what, how much, by which rule, who decided, what was kept, and where the audit trail stands', async () => {
    const app = await openApp();
    await person(app, due, { familyName: 'Vlokmist' });
    const asking = await person(app, due, { familyName: 'Zwynmist', contacts: [] });
    await aRequest(app, ['access'], { subjectId: asking });
    const done = await sweep(app);
    const proof = (language: 'fr' | 'nl') => app.api['retention.proof']({ sweepId: done.id, language });
    expect(await proof('fr')).toMatchObject({ ok: false, error: { rule: 'sweep-to-confirm' } });
    await app.ended(await app.api['retention.confirm']({ sweepId: done.id, decidedBy: 'Ondine Vantroubel' }));
    const textOf = async (fileId: string) => {
      const { base64 } = await valueOf(app.api['files.read']({ fileId: fileId as FileId }));
      const { pages, info } = await readPdf(Buffer.from(base64, 'base64'));
      expect(info['Title']).toBeTruthy();
      expect(pages[0]?.roles).toContain('H1');
      return pages.map(({ plain }) => plain).join(' ');
    };
    const { items } = await valueOf(app.api['audit.list']({}));
    const confirmation = items.find(({ action }) => action === 'sweep-confirmed');
    const text = await textOf((await valueOf(proof('fr'))).fileId);
    for (const word of [
      'Preuve d’effacement',
      'Décidé par Ondine Vantroubel',
      'Données 4',
      'Demande en cours 1',
      '7 ans à partir du 1er janvier',
      'Effacé',
      'Rendu anonyme',
      confirmation?.hash ?? 'no confirmation',
    ])
      expect(text.replaceAll(/\s/g, ' ')).toContain(word);
    expect(text).not.toMatch(/Vlokmist|Zwynmist|Facture 2018/);
    expect(await textOf((await valueOf(proof('nl'))).fileId)).toContain('Beslist door');

    const report = (format: 'pdf' | 'csv') => app.api['reports.sweeps']({ language: 'fr', format });
    expect(await textOf((await valueOf(report('pdf'))).fileId)).toContain('Ondine Vantroubel');
    const { base64 } = await valueOf(
      app.api['files.read']({ fileId: (await valueOf(report('csv'))).fileId }),
    );
    expect(Buffer.from(base64, 'base64').toString().trim().split('\n').length).toBeGreaterThan(3);
  });

  test('waits over a lock: what was taken out can still be taken back', async () => {
    const app = await openApp();
    const id = await person(app, due);
    const done = await sweep(app);
    await valueOf(app.api['registers.lock']({}));
    const { known } = await valueOf(app.api['app.status']({}));
    await valueOf(app.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
    expect(await app.ended(await app.api['retention.sweep']({}))).toMatchObject({
      ok: false,
      error: { rule: 'sweep-to-confirm' },
    });
    expect(await labels(app, id)).toEqual([]);
    await takeBack(app, done.id);
    expect(await labels(app, id)).toHaveLength(4);
  });

  test('a person who objected to marketing is not brought back by a later list once their record went', async () => {
    const app = await openApp();
    const id = await person(app, [], { saidStopOn: '2026-03-01' });
    await aRequest(app, ['marketing-objection'], { subjectId: id });
    const { items } = await valueOf(app.api['requests.list']({}));
    const request = items[0]?.id;
    if (request === undefined) throw new Error('no request');
    await valueOf(app.api['requests.close']({ requestId: request, reason: 'Fait au comptoir.' }));
    expect((await valueOf(app.api['subjects.get']({ id }))).subject.marketingStoppedOn).not.toBeNull();
    await confirm(app, (await sweep(app)).id);
    const base64 = Buffer.from('email;nom\nzelie@brumecourt.example;Brumecourt\n').toString('base64');
    const { fileId } = await valueOf(app.api['files.stage']({ name: 'liste.csv', base64 }));
    const { mapping } = await valueOf(app.api['imports.preview']({ fileId }));
    await app.ended(await app.api['imports.run']({ fileId, mapping }));
    expect((await valueOf(app.api['subjects.list']({}))).items).toEqual([]);
  });
});

describe('a hold keeps what is due', () => {
  test('an open request, a restriction and a claim', async () => {
    const app = await openApp();
    const asking = await person(app, due);
    await aRequest(app, ['access'], { subjectId: asking });
    const suing = await person(app, due, { familyName: 'Autre', contacts: [] });
    await valueOf(app.api['retention.hold']({ subjectId: suing, reason: 'Litige sur la commande 12' }));
    expect(await preview(app)).toMatchObject({ items: 0, held: 2, personCount: 2 });
    expect((await preview(app)).persons.map(({ holds }) => holds)).toEqual([['open-request'], ['claim']]);
    await confirm(app, (await sweep(app)).id);
    expect(await labels(app, suing)).toHaveLength(4);

    await valueOf(app.api['retention.hold']({ subjectId: suing, reason: null }));
    expect(await preview(app)).toMatchObject({ items: 4, held: 1 });
  });

  test('a hold without words is refused', async () => {
    const app = await openApp();
    const id = await person(app, due);
    expect(await app.api['retention.hold']({ subjectId: id, reason: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', fields: ['reason'] },
    });
  });
});
