/** A published policy in the register: read, proposed from, compared, answered, forgotten. */
import { describe, expect, test } from 'vitest';
import { completePolicy } from '../domain/policy/policies/complete-fr.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

async function pasted(text = completePolicy, { readyMade = null }: { readyMade?: string | null } = {}) {
  const app = await openApp({ readyMade });
  return { app, standing: await readAgain(app, text) };
}
async function readAgain({ api }: TestApp, text: string) {
  return await valueOf(api['policies.read']({ fileId: null, text }));
}
const standingOf = async ({ api }: TestApp) => await valueOf(api['policies.standing']({}));
const overviewOf = async ({ api }: TestApp) => await valueOf(api['processing.overview']({}));

test('before anything is read there is nothing to propose and nothing to compare', async () => {
  const app = await openApp({ readyMade: null });
  expect(await standingOf(app)).toEqual({ policy: null, versions: [], proposals: [], differences: [] });
});

test('a pasted policy is kept with the day it bears, and proposes entries with their sentences', async () => {
  const { app, standing } = await pasted();
  expect(standing.policy).toMatchObject({
    publishedOn: '2025-03-12',
    validFrom: '2025-03-12',
    sourceName: null,
    language: 'fr',
    isCut: false,
  });
  const orders = standing.proposals.find(({ key }) => key === 'activity:orders');
  expect(orders?.evidence[0]?.sentence).toContain('vos commandes');
  expect(standing.differences.some(({ proposalKey }) => proposalKey === 'activity:orders')).toBe(true);
  expect(await standingOf(app)).toEqual(standing);
});

test('all that is proposed can be accepted at once; what is left is said by neither', async () => {
  const { app, standing } = await pasted();
  const keys = standing.proposals.map(({ key }) => key);
  await valueOf(app.api['policies.accept']({ keys }));
  const { activities, categories, processors, retentionRules } = await overviewOf(app);
  expect(activities.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['orders', 'delivery', 'invoicing', 'newsletter']),
  );
  const newsletter = activities.find(({ code }) => code === 'newsletter');
  const mailchimp = processors.find(({ code }) => code === 'mailchimp');
  const identity = categories.find(({ code }) => code === 'identity');
  expect(newsletter?.processorIds).toContain(mailchimp?.id);
  expect(newsletter?.categoryIds).toContain(identity?.id);
  const known = categories.map(({ code, id }) => code ?? id);
  expect(retentionRules.every(({ categoryCode }) => known.includes(categoryCode))).toBe(true);
  const after = await standingOf(app);
  expect(after.proposals).toEqual([]);
  expect(after.differences).toEqual([]);
});

test('the controller and the promises take over what was accepted, from the day of the policy', async () => {
  const { app } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: ['controller:phone', 'promises:answerWithin'] }));
  const file = await valueOf(app.api['controller.get']({}));
  expect(file.controller.phone).toContain('23 45 67');
  expect(file.promises).toMatchObject({
    answerWithin: { unit: 'months', count: 1 },
    channels: [],
    policy: { datedOn: '2025-03-12', authorityNamed: 'with-address' },
  });
});

test('halves that arrive one after the other are linked by the second', async () => {
  const { app } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: ['activity:newsletter'] }));
  await valueOf(app.api['policies.accept']({ keys: ['processor:mailchimp'] }));
  const { activities, processors } = await overviewOf(app);
  const newsletter = activities.find(({ code }) => code === 'newsletter');
  expect(newsletter?.processorIds).toEqual([processors.find(({ code }) => code === 'mailchimp')?.id]);
});

test('nothing that a ready-made register holds is entered twice', async () => {
  const { app, standing } = await pasted(completePolicy, { readyMade: 'belgian-web-shop' });
  const keys = standing.proposals.map(({ key }) => key);
  expect(keys).not.toContain('activity:newsletter');
  expect(keys).not.toContain('category:identity');
  expect(keys).not.toContain('processor:mailchimp');
  const before = await overviewOf(app);
  await valueOf(app.api['policies.accept']({ keys }));
  const after = await overviewOf(app);
  const codes = after.categories.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(after.activities.length - before.activities.length).toBe(
    keys.filter((key) => key.startsWith('activity:')).length,
  );
});

test('what was accepted is taken back whole, and proposed again', async () => {
  const { app, standing } = await pasted();
  const before = await overviewOf(app);
  const promisesBefore = await valueOf(app.api['controller.get']({}));
  const keys = standing.proposals.map(({ key }) => key);
  const { changeId } = await valueOf(app.api['policies.accept']({ keys }));
  await valueOf(app.api['undo.apply']({ changeId }));
  expect(await overviewOf(app)).toEqual(before);
  expect(await valueOf(app.api['controller.get']({}))).toEqual(promisesBefore);
  expect((await standingOf(app)).proposals).toEqual(standing.proposals);
});

test('what came to be used since is not taken back', async () => {
  const { app } = await pasted();
  const { changeId, records } = await valueOf(app.api['policies.accept']({ keys: ['category:identity'] }));
  const [record] = records;
  expect(record?.kind).toBe('category');
  await valueOf(app.api['policies.accept']({ keys: ['activity:newsletter'] }));
  expect(await app.api['undo.apply']({ changeId })).toMatchObject({
    ok: false,
    error: { code: 'rule-broken', rule: 'changed-since' },
  });
});

describe('a refusal', () => {
  test('holds while the policy says the same, and the difference stays to be seen', async () => {
    const { app } = await pasted();
    await valueOf(app.api['policies.refuse']({ keys: ['activity:newsletter'] }));
    const same = await readAgain(app, completePolicy.replace('12 mars 2025', '14 avril 2025'));
    expect(same.proposals.map(({ key }) => key)).not.toContain('activity:newsletter');
    expect(same.differences.map(({ proposalKey }) => proposalKey)).toContain('activity:newsletter');
  });

  test('ends when the policy says it in other words', async () => {
    const { app } = await pasted();
    await valueOf(app.api['policies.refuse']({ keys: ['activity:newsletter'] }));
    const other = await readAgain(
      app,
      completePolicy.replace(
        'pour vous envoyer notre infolettre',
        'pour vous adresser chaque mois notre infolettre',
      ),
    );
    expect(other.proposals.map(({ key }) => key)).toContain('activity:newsletter');
  });

  test('can be taken back', async () => {
    const { app, standing } = await pasted();
    const { changeId } = await valueOf(app.api['policies.refuse']({ keys: ['activity:newsletter'] }));
    await valueOf(app.api['undo.apply']({ changeId }));
    expect((await standingOf(app)).proposals).toEqual(standing.proposals);
  });
});

test('the comparison follows the register', async () => {
  const { app, standing } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: standing.proposals.map(({ key }) => key) }));
  const { retentionRules } = await overviewOf(app);
  const rule = retentionRules.find(({ categoryCode }) => categoryCode === 'invoices');
  if (rule === undefined) throw new Error('no rule');
  await valueOf(app.api['processing.saveRetentionRule']({ ...rule, duration: { unit: 'years', count: 10 } }));
  expect((await standingOf(app)).differences).toMatchObject([
    { code: 'retention-differs', severity: 'contradiction', records: [{ id: rule.id }] },
  ]);
});

test('an earlier version gives way to a later one on its day', async () => {
  const { app } = await pasted();
  const later = await valueOf(
    app.api['policies.read']({ fileId: null, text: completePolicy, validFrom: '2026-06-01' }),
  );
  expect(later.policy?.validFrom).toBe('2025-03-12');
  expect(later.versions.map(({ validFrom }) => validFrom)).toEqual(['2025-03-12', '2026-06-01']);
  app.setToday('2026-06-01');
  expect((await standingOf(app)).policy?.validFrom).toBe('2026-06-01');
});

describe('a file', () => {
  const stage = async ({ api }: TestApp, name: string, content: string) => {
    const staged = await valueOf(api['files.stage']({ name, base64: btoa(content) }));
    return staged.fileId;
  };

  test('a web page is read as its words, never as markup', async () => {
    const app = await openApp({ readyMade: null });
    const page = `<html><body><script>alert(1)</script><h1>Vie privée</h1><p>Nous utilisons vos données pour vous envoyer notre newsletter.</p></body></html>`;
    const fileId = await stage(app, '../../etc/politique.html', page);
    const standing = await valueOf(app.api['policies.read']({ fileId, text: null }));
    expect(standing.policy?.sourceName).toBe('politique.html');
    expect(JSON.stringify(standing)).not.toContain('<');
    expect(standing.proposals.map(({ key }) => key)).toContain('activity:newsletter');
  });

  test('without words is refused, and what was kept stays', async () => {
    const { app, standing } = await pasted();
    const fileId = await stage(app, 'scan.png', '\u0089PNG\r\n\u001a\n');
    expect(await app.api['policies.read']({ fileId, text: null })).toMatchObject({ ok: false });
    expect(await app.api['policies.read']({ fileId: null, text: ' \n ' })).toMatchObject({
      ok: false,
      error: { code: 'policy-without-text' },
    });
    expect(await standingOf(app)).toEqual(standing);
  });
});

test('bad input is refused', async () => {
  const { app } = await pasted();
  const { api } = app;
  expect(await api['policies.read']({ fileId: null, text: null })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(await api['policies.read']({ fileId: null, text: 'x'.repeat(500_001) })).toMatchObject({
    error: { code: 'invalid-input' },
  });
  expect(await api['policies.accept']({ keys: ['activity:unheard-of'] })).toMatchObject({
    error: { code: 'not-found' },
  });
  await valueOf(api['policies.refuse']({ keys: ['activity:orders'] }));
  expect(await api['policies.accept']({ keys: ['activity:orders'] })).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('what is forgotten is gone, and what was accepted stays', async () => {
  const { app } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: ['activity:orders'] }));
  await valueOf(app.api['policies.forget']({}));
  expect(await standingOf(app)).toMatchObject({ policy: null, proposals: [], differences: [] });
  expect((await overviewOf(app)).activities.map(({ code }) => code)).toEqual(['orders']);
});

test('the audit names no word of the policy', async () => {
  const { app, standing } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: standing.proposals.map(({ key }) => key) }));
  const { items } = await valueOf(app.api['audit.list']({}));
  expect(items.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['policy-read', 'policy-answered']),
  );
  expect(JSON.stringify(items)).not.toMatch(/Bois Clair|boisclair/);
});

test('a period that the policy sets otherwise takes the place of the one before, and comes back', async () => {
  const { app, standing } = await pasted();
  await valueOf(app.api['policies.accept']({ keys: standing.proposals.map(({ key }) => key) }));
  const other = await readAgain(app, completePolicy.replace('trois ans après', 'cinq ans après'));
  const [key = ''] = other.proposals.map((each) => each.key);
  expect(key).toContain('retention-rule:purchases:5 years');
  const { changeId } = await valueOf(app.api['policies.accept']({ keys: [key] }));
  const ofPurchases = async () =>
    (await overviewOf(app)).retentionRules.filter(({ categoryCode }) => categoryCode === 'purchases');
  expect((await ofPurchases()).map(({ duration }) => duration)).toEqual([{ unit: 'years', count: 5 }]);
  await valueOf(app.api['undo.apply']({ changeId }));
  expect((await ofPurchases()).map(({ duration }) => duration)).toEqual([{ unit: 'years', count: 3 }]);
});

test('a duty of the law is not pushed out by a shorter period of the policy', async () => {
  const { app } = await pasted(completePolicy.replace('sept ans à compter', 'deux ans à compter'), {
    readyMade: 'belgian-web-shop',
  });
  const { differences, proposals } = await standingOf(app);
  const duty = differences.find(
    ({ code, evidence }) => code === 'retention-differs' && evidence[0]?.sentence.includes('factures'),
  );
  expect(duty).toMatchObject({ severity: 'contradiction', proposalKey: null });
  expect(proposals.some(({ key }) => key.startsWith('retention-rule:invoices'))).toBe(false);
});
