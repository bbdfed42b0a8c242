/** The record of processing through the contract: what is saved comes back, what is rested on stays, what was deleted can be taken back. */
import { describe, expect, it } from 'vitest';
import type { ProcessingActivity } from '../../shared/domain/processing/processing-activity.ts';
import { suppressionCode } from '../../shared/domain/processing/suppression-activity.ts';
import { legalPeriodsInForce } from '../../shared/domain/retention/legal-periods.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, erase } from '../helpers/records.ts';

const overview = ({ api }: TestApp) => valueOf(api['processing.overview']({}));
const text = { fr: 'texte', nl: 'tekst', en: 'text', de: 'Text' };
const unknownId = '0199b6f0-0000-7000-8000-0000000000ff';

async function stage({ api }: TestApp, name: string, content: string) {
  const base64 = Buffer.from(content).toString('base64');
  return (await valueOf(api['files.stage']({ name, base64 }))).fileId;
}

describe('an activity', () => {
  it('comes back with every field that Art. 30 and its neighbours ask for', async () => {
    const app = await openApp();
    const { activities, categories, processors } = await overview(app);
    const [first] = activities;
    if (first === undefined) throw new Error('No activity');
    const whole: ProcessingActivity = {
      ...first,
      lawfulBasis: 'legitimate-interests',
      basisDetail: text,
      balanceTest: { necessity: text, balance: text, decidedOn: localDate('2026-02-01') },
      consentProof: { obtained: text, kept: null },
      minimumAge: 13,
      specialBasis: 'legal-claims',
      specialBasisDetail: text,
      jointArrangement: text,
      automatedDecision: text,
      automatedConsequences: text,
      automatedReview: text,
      categoryIds: categories.slice(0, 2).map(({ id }) => id),
      processorIds: processors
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    };
    await valueOf(app.api['processing.saveActivity'](whole));
    expect((await overview(app)).activities.find(({ id }) => id === first.id)).toEqual(whole);
  });

  it.each([
    ['an age of 40', { minimumAge: 40 }],
    ['an exception of no law', { specialBasis: 'because' }],
    ['a day that is none', { balanceTest: { necessity: null, balance: null, decidedOn: '2026-02-30' } }],
  ])('is refused with %s', async (_, bad) => {
    const app = await openApp();
    const [first] = (await overview(app)).activities;
    const reply = await app.api['processing.saveActivity']({ ...first, ...bad } as never);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('is refused where a category is gone that it names', async () => {
    const app = await openApp();
    const [first] = (await overview(app)).activities;
    if (first === undefined) throw new Error('No activity');
    expect(await app.api['processing.saveActivity']({ ...first, categoryIds: [unknownId as never] })).toEqual(
      { ok: false, error: { code: 'not-found', what: 'category' } },
    );
  });

  it('prints its consequences and its human review in an answer to an access request', async () => {
    const app = await openApp();
    const person = await aPerson(app);
    const { activities } = await overview(app);
    for (const activity of activities) {
      await valueOf(
        app.api['processing.saveActivity']({
          ...activity,
          automatedDecision: { ...text, fr: 'Un impayé bloque le compte.' },
          automatedConsequences: { ...text, fr: 'Plus de commande possible.' },
          automatedReview: { ...text, fr: 'Écrivez-nous.' },
        }),
      );
    }
    const held = await valueOf(app.api['subjects.get']({ id: person }));
    expect(JSON.stringify(held)).toContain(
      'Un impayé bloque le compte. Plus de commande possible. Écrivez-nous.',
    );
  });
});

describe('what rests on an entry', () => {
  it('keeps it from being deleted, and is named with its number', async () => {
    const app = await openApp();
    await aPerson(app);
    const { categories, processors } = await overview(app);
    const invoices = categories.find(({ code }) => code === 'invoices')?.id ?? '';
    const reply = await app.api['processing.remove']({ kind: 'category', id: invoices });
    expect(reply).toMatchObject({ ok: false, error: { code: 'rested-on' } });
    const by = !reply.ok && reply.error.code === 'rested-on' ? reply.error.by : [];
    expect(by).toContainEqual({ what: 'data-items', count: 1 });
    expect(by.map(({ what }) => what)).toEqual(expect.arrayContaining(['activities', 'retention-rules']));
    expect((await overview(app)).categories).toEqual(categories);

    const named = processors[0]?.id ?? '';
    expect(await app.api['processing.remove']({ kind: 'processor', id: named })).toMatchObject({
      error: { code: 'rested-on', by: [{ what: 'activities' }] },
    });
    expect(await app.api['processing.remove']({ kind: 'activity', id: unknownId })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'activity' },
    });
  });

  it('is nothing for a retention rule, and for an activity that nobody names', async () => {
    const app = await openApp();
    const before = await overview(app);
    const [rule] = before.retentionRules;
    const activity = before.activities.find(
      ({ id }) => !before.retentionRules.some(({ activityId }) => activityId === id),
    );
    if (rule === undefined || activity === undefined) throw new Error('Nothing to delete');
    const first = await valueOf(app.api['processing.remove']({ kind: 'retention-rule', id: rule.id }));
    const second = await valueOf(app.api['processing.remove']({ kind: 'activity', id: activity.id }));
    const between = await overview(app);
    expect(between.retentionRules).toHaveLength(before.retentionRules.length - 1);
    expect(between.activities).toHaveLength(before.activities.length - 1);

    await valueOf(app.api['undo.apply']({ changeId: second.changeId }));
    await valueOf(app.api['undo.apply']({ changeId: first.changeId }));
    const after = await overview(app);
    expect(after.activities).toEqual(before.activities);
    expect(after.retentionRules).toEqual(before.retentionRules);
  });

  it('is not brought back over an entry that took its place', async () => {
    const app = await openApp();
    const before = await overview(app);
    const activity = before.activities.find(
      ({ id }) => !before.retentionRules.some(({ activityId }) => activityId === id),
    );
    if (activity === undefined) throw new Error('Nothing to delete');
    const { changeId } = await valueOf(app.api['processing.remove']({ kind: 'activity', id: activity.id }));
    await valueOf(app.api['readyMade.load']({ code: 'belgian-web-shop' }));
    expect(await app.api['undo.apply']({ changeId })).toEqual({
      ok: false,
      error: { code: 'rule-broken', rule: 'changed-since' },
    });
    expect((await overview(app)).activities).toHaveLength(before.activities.length);
  });
});

describe('a category and its rules', () => {
  it('are made in an empty register, and two categories may follow the same period of the law', async () => {
    const app = await openApp({ readyMade: null });
    const [period] = legalPeriodsInForce('BE', localDate('2026-03-15'));
    if (period === undefined) throw new Error('No period');
    const { duration, startEvent, countsFrom, action, ground, code } = period;
    for (const name of ['Factures', 'Bons de livraison']) {
      const category = await valueOf(
        app.api['processing.saveCategory']({ id: null, code: null, name: { fr: name }, isSpecial: false }),
      );
      const rule = { duration, startEvent, countsFrom, action, ground, code };
      await valueOf(
        app.api['processing.saveRetentionRule']({
          ...rule,
          id: null,
          activityId: null,
          categoryCode: category.id,
        }),
      );
    }
    const { retentionRules, categories } = await overview(app);
    expect(retentionRules.map((rule) => rule.code)).toEqual([code, code]);
    const [first] = categories;
    if (first === undefined) throw new Error('No category');
    await valueOf(app.api['processing.saveCategory']({ ...first, name: { fr: 'Santé' }, isSpecial: true }));
    expect((await overview(app)).categories[0]).toMatchObject({ name: { fr: 'Santé' }, isSpecial: true });
  });

  it('are refused where the category does not exist, or the count is beyond reason', async () => {
    const app = await openApp();
    const [rule] = (await overview(app)).retentionRules;
    if (rule === undefined) throw new Error('No rule');
    expect(await app.api['processing.saveRetentionRule']({ ...rule, categoryCode: 'nowhere' })).toMatchObject(
      { error: { code: 'not-found', what: 'category' } },
    );
    expect(
      await app.api['processing.saveRetentionRule']({ ...rule, duration: { unit: 'years', count: 900 } }),
    ).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a processor', () => {
  it('keeps its signed contract, hands it out unchanged, and cannot go before it', async () => {
    const app = await openApp();
    const { directory } = { directory: (await valueOf(app.api['processing.directory']({}))).items };
    const entry = directory.find(({ code }) => code === 'mollie');
    if (entry === undefined) throw new Error('Not in the directory');
    const { id } = await valueOf(
      app.api['processing.saveProcessor']({
        id: null,
        code: entry.code,
        name: entry.name,
        role: 'processor',
        service: entry.service,
        countryCode: entry.countryCode,
        safeguard: entry.safeguard,
        address: entry.address,
        email: entry.email,
        website: entry.website,
        source: `${entry.source} (${entry.sourceOn})`,
        categoryIds: [],
        ownUse: 'forbidden',
        subProcessors: [{ name: 'Nuages du Nord', countryCode: 'FR' }],
        contract: { clauses: ['subject', 'audits'], concludedOn: null, reviewOn: '2026-03-10' },
      }),
    );
    const fileId = await stage(app, 'contrat.pdf', '%PDF-1.7 contrat');
    await valueOf(app.api['processing.attachContract']({ processorId: id, fileId }));
    expect((await overview(app)).contractFiles).toMatchObject([{ processorId: id, name: 'contrat.pdf' }]);
    const read = await valueOf(app.api['processing.readContract']({ processorId: id }));
    const file = await valueOf(app.api['files.read']({ fileId: read.fileId }));
    expect(Buffer.from(file.base64, 'base64').toString()).toBe('%PDF-1.7 contrat');

    expect((await valueOf(app.api['today.get']({}))).contracts).toMatchObject([
      { processorId: id, reviewOn: '2026-03-10' },
    ]);
    expect(await app.api['processing.remove']({ kind: 'processor', id })).toMatchObject({
      error: { code: 'rested-on', by: [{ what: 'contract-file', count: 1 }] },
    });
    await valueOf(app.api['processing.detachContract']({ processorId: id }));
    expect((await overview(app)).contractFiles).toEqual([]);
    expect(await app.api['processing.readContract']({ processorId: id })).toMatchObject({ ok: false });
    await valueOf(app.api['processing.remove']({ kind: 'processor', id }));
    expect((await valueOf(app.api['today.get']({}))).contracts).toEqual([]);
  });

  it('taken twice from the directory keeps the code once', async () => {
    const app = await openApp();
    const [first] = (await overview(app)).processors;
    if (first === undefined) throw new Error('No processor');
    const again = await valueOf(app.api['processing.saveProcessor']({ ...first, id: null }));
    expect(again.code).toBeNull();
  });
});

it('keeps the processor’s own register, with its clients and sub-processors', async () => {
  const app = await openApp();
  const { processors } = await overview(app);
  const draft = {
    id: null,
    code: null,
    name: text,
    categories: text,
    clients: [
      {
        name: 'Atelier Verdure',
        address: 'Rue du Puits 3',
        email: 'bonjour@verdure.example',
        representative: null,
      },
    ],
    processorIds: [processors[0]?.id ?? (unknownId as never)],
    transfers: null,
    security: null,
  };
  const saved = await valueOf(app.api['processing.saveClientProcessing'](draft));
  const { clientProcessing, gaps } = await overview(app);
  expect(clientProcessing).toEqual([saved]);
  expect(gaps.filter(({ recordId }) => recordId === saved.id).map(({ code }) => code)).toEqual([
    'client-no-security',
  ]);
  const { changeId } = await valueOf(
    app.api['processing.remove']({ kind: 'client-processing', id: saved.id }),
  );
  expect((await overview(app)).clientProcessing).toEqual([]);
  await valueOf(app.api['undo.apply']({ changeId }));
  expect((await overview(app)).clientProcessing).toEqual([saved]);
});

it('enters the suppression ledger as an activity of its own with the first erasure, and only once', async () => {
  const app = await openApp({ readyMade: null });
  const category = { id: null, code: 'invoices', name: text, isSpecial: false };
  await valueOf(app.api['processing.saveCategory'](category));
  await valueOf(app.api['processing.saveCategory']({ ...category, code: 'correspondence' }));
  for (const _ of [1, 2]) {
    const subjectId = await aPerson(app);
    await erase(app, await aRequest(app, ['erasure'], { subjectId }));
  }
  const { activities, categories, retentionRules, gaps } = await overview(app);
  const [ledger, ...others] = activities.filter(({ code }) => code === suppressionCode);
  expect(others).toEqual([]);
  expect(ledger).toMatchObject({ lawfulBasis: 'legitimate-interests' });
  expect(categories.filter(({ code }) => code === suppressionCode)).toHaveLength(1);
  expect(retentionRules.filter(({ categoryCode }) => categoryCode === suppressionCode)).toMatchObject([
    { duration: { unit: 'years', count: 5 } },
  ]);
  expect(gaps.filter(({ recordId }) => recordId === ledger?.id)).toEqual([]);
});
