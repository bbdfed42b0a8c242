import { describe, expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, erase, importTable, letterFields } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

describe('an erasure is refused, and nothing is touched', () => {
  const isWhole = async ({ api }: TestApp) =>
    expect((await valueOf(api['subjects.list']({ query: 'brumecourt' }))).total).toBe(1);

  test('for a request that was voided', async () => {
    const app = await openApp();
    const requestId = await aRequest(app, ['erasure'], { subjectId: await aPerson(app) });
    await valueOf(app.api['requests.void']({ requestId, reason: 'Inscrite deux fois' }));
    expect(await erase(app, requestId)).toEqual(broken('request-voided'));
    await isWhole(app);
  });

  test('once the answer has left that it is refused', async () => {
    const app = await openApp();
    const { api } = app;
    const requestId = await aRequest(app, ['erasure'], { subjectId: await aPerson(app) });
    const decision = { outcome: 'refused', refusalReason: 'no-ground' } as const;
    await valueOf(api['requests.decideRight']({ requestId, right: 'erasure', ...decision }));
    const frozen = { requestId, kind: 'erasure-answer', fields: letterFields } as const;
    const { letter } = await valueOf(api['letters.freeze'](frozen));
    await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
    expect(await erase(app, requestId)).toEqual(broken('right-already-answered'));
    await isWhole(app);
  });

  test('while another request of the person asks for access', async () => {
    const app = await openApp();
    const subjectId = await aPerson(app);
    const access = await aRequest(app, ['access'], { subjectId });
    const requestId = await aRequest(app, ['erasure'], { subjectId });
    expect(await erase(app, requestId)).toEqual(broken('access-answer-first'));
    await isWhole(app);
    await valueOf(app.api['requests.void']({ requestId: access, reason: 'Inscrite deux fois' }));
    expect(await erase(app, requestId)).toMatchObject({ ok: true });
  });
});

test('what is kept is exactly what the plan says, and nothing else about the person', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  const rights = ['erasure', 'restriction', 'marketing-objection'] as const;
  const requestId = await aRequest(app, rights, { subjectId });
  const plan = await valueOf(app.api['erasure.plan']({ requestId, ground: 'a' }));
  await erase(app, requestId);
  const { held } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  const kept = plan.lines.filter(({ decision }) => decision === 'keep');
  expect(held.categories.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(
    kept.flatMap(({ fields }) => fields),
  );
  expect(held.categories.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
    kept.flatMap(({ itemIds }) => itemIds),
  );
});

test('a second request of the person finds only what is kept, and has nothing more to erase', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  await erase(app, await aRequest(app, ['erasure'], { subjectId }));
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  const plan = await valueOf(app.api['erasure.plan']({ requestId, ground: 'a' }));
  expect(plan).toMatchObject({ outcome: 'refused' });
  expect(await erase(app, requestId)).toMatchObject({
    ok: true,
    value: { request: { rights: [{ right: 'erasure', outcome: 'refused' }] } },
  });
});

test('where everything falls under an exception the person stays where they are', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  const { lines } = await valueOf(app.api['erasure.plan']({ requestId, ground: 'a' }));
  const categories = [...new Set(lines.map(({ categoryId }) => categoryId))];
  const choices = categories.map((categoryId) => ({
    decision: 'keep',
    categoryId,
    exception: 'e',
    reason: 'Un litige est en cours.',
  }));
  expect(await erase(app, requestId, choices)).toMatchObject({ ok: true });
  const { subject } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(subject.archivedOn).toBeNull();
  const { preview } = await importTable(app, 'email;nom\nzelie@brumecourt.example;Brumecourt\n');
  expect(preview.counts.same).toBe(1);
});

test('a person known by an e-mail address alone can be erased, and what is kept be read', async () => {
  const app = await openApp();
  const nameless = { givenName: null, familyName: null, customerNumber: null, addresses: [] };
  const subjectId = await aPerson(app, nameless);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  expect(await erase(app, requestId)).toMatchObject({ ok: true });
  const { subject } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(subject.contacts.map(({ value }) => value)).toEqual(['zelie@brumecourt.example']);
  expect((await valueOf(app.api['subjects.list']({}))).total).toBe(0);
});

describe('a file', () => {
  const header = 'numéro client;email;nom;prénom;adresse;code postal;ville';

  test.each([
    ['the e-mail address in capitals', ';ZELIE@BRUMECOURT.EXAMPLE;;;;;'],
    [
      'another address, the same name and postal code',
      ';neu@brume.example;Brumecourt;Zélie;Rue Une 9;1000;Bruxelles',
    ],
    [
      'the name without its accents and the other way round',
      ';neu@brume.example;ZELIE;brumecourt;Rue Une 9;1000;Bruxelles',
    ],
    ['a postal code without a street', ';neu@brume.example;Brumecourt;Zélie;;1000;'],
    ['a postal code written apart', ';neu@brume.example;Brumecourt;Zélie;Rue Une 9;1 000;Bruxelles'],
    ['the customer number with the name', 'C-1001;neu@brume.example;Brumecourt;Zélie;;;'],
  ])('does not bring an erased person back by %s', async (_, line) => {
    const app = await openApp();
    await erase(app, await aRequest(app, ['erasure'], { subjectId: await aPerson(app) }));
    const { preview } = await importTable(app, `${header}\n${line}\n;ok@orage.example;Orage;Odile;;;\n`);
    expect(preview.refused).toMatchObject([{ line: 2, reason: 'erased-person', cells: [] }]);
    expect(preview.counts).toMatchObject({ lines: 2, new: 1, refused: 1 });
  });

  test.each([
    ['customer number, of another tool', 'C-1001;odile@orage.example;Orage;Odile;Rue Une 9;1000;Bruxelles'],
    ['name, in another town', ';neu@brume.example;Brumecourt;Zélie;Rue Une 9;9000;Gent'],
  ])('brings in somebody with the same %s', async (_, line) => {
    const app = await openApp();
    await erase(app, await aRequest(app, ['erasure'], { subjectId: await aPerson(app) }));
    const { preview } = await importTable(app, `${header}\n${line}\n`);
    expect(preview.counts).toMatchObject({ new: 1, refused: 0 });
  });

  test('is counted before as it is stored, where one of its lines repeats that of an erased person', async () => {
    const app = await openApp();
    await erase(app, await aRequest(app, ['erasure'], { subjectId: await aPerson(app) }));
    const lines = 'X9;zelie@brumecourt.example;Brumecourt;;;;\nX9;neu@brume.example;Brumecourt;;;;\n';
    const { preview, done } = await importTable(app, `${header}\n${lines}`);
    expect(preview.counts).toMatchObject({ new: 1, repeated: 0, refused: 1 });
    expect(done.value).toMatchObject({ added: 1, unchanged: 0, refused: 1 });
  });
});
