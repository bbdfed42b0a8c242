import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, erase, importTable } from '../helpers/records.ts';

const table =
  'email;nom;prénom;adresse;code postal;ville\na@nuage.example;Nuage;Ada;Rue Une 1;1000;Bruxelles\n';

async function idOf({ api }: TestApp, query: string) {
  const [found] = (await valueOf(api['subjects.list']({ query }))).items;
  return found?.id ?? ('' as never);
}

test('a person whom a request names is not undone, nor is the import that brought them', async () => {
  const app = await openApp();
  const { done } = await importTable(app, table);
  const created = await valueOf(app.api['subjects.create']({ fields: someSubjectFields({ addresses: [] }) }));
  const first = await aRequest(app, ['access'], { subjectId: created.id });
  const second = await aRequest(app, ['access'], { subjectId: await idOf(app, 'nuage') });

  const refused = { ok: false, error: { code: 'rule-broken', rule: 'legal-hold' } };
  expect(await app.api['undo.apply']({ changeId: created.changeId })).toEqual(refused);
  expect(await app.api['imports.revert']({ importId: done.value.id })).toEqual(refused);
  for (const id of [first, second])
    expect((await valueOf(app.api['requests.get']({ id }))).request.subjectId).not.toBeNull();
});

test('an import to whose persons something was added since is not taken back', async () => {
  const app = await openApp();
  const { done } = await importTable(app, table);
  await anItem(app, await idOf(app, 'nuage'), 'invoices', 'Facture 7', '2026-01-02');
  expect(await app.api['imports.revert']({ importId: done.value.id })).toEqual({
    ok: false,
    error: { code: 'rule-broken', rule: 'changed-since' },
  });
});

test('an import is taken back once, and only while what it replaced is remembered', async () => {
  const app = await openApp();
  const { api } = app;
  const forgotten = { ok: false, error: { code: 'not-found', what: 'change' } };
  const first = await importTable(app, table);
  await valueOf(api['imports.revert']({ importId: first.done.value.id }));
  expect(await api['imports.revert']({ importId: first.done.value.id })).toEqual(forgotten);

  const second = await importTable(app, table);
  const { known } = await valueOf(api['app.status']({}));
  await valueOf(api['registers.lock']({}));
  await valueOf(api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  expect(await api['imports.revert']({ importId: second.done.value.id })).toEqual(forgotten);
  const { items } = await valueOf(api['imports.list']({}));
  expect(items.map(({ state, added }) => ({ state, added }))).toEqual([
    { state: 'done', added: 1 },
    { state: 'reverted', added: 0 },
  ]);
  expect((await valueOf(api['subjects.list']({}))).total).toBe(1);
});

test('after an erasure no undo brings anything back, nor takes away what is kept', async () => {
  const app = await openApp();
  const { done } = await importTable(app, table);
  const id = await idOf(app, 'nuage');
  const { changeId: added } = await anItem(app, id, 'invoices', 'Facture 7', '2025-02-03');
  const { changeId: changed } = await valueOf(
    app.api['subjects.update']({
      id,
      fields: someSubjectFields({ familyName: 'Nuage', givenName: 'Ada', note: 'Une note' }),
    }),
  );
  expect(await erase(app, await aRequest(app, ['erasure'], { subjectId: id }))).toMatchObject({ ok: true });

  const before = await valueOf(app.api['subjects.get']({ id }));
  expect(before.subject.addresses).toHaveLength(1);
  await app.api['imports.revert']({ importId: done.value.id });
  for (const changeId of [added, changed]) await app.api['undo.apply']({ changeId });
  expect(await valueOf(app.api['subjects.get']({ id }))).toEqual(before);
});

test('what is kept of an erased person takes nothing new', async () => {
  const app = await openApp();
  const id = await aPerson(app);
  await erase(app, await aRequest(app, ['erasure'], { subjectId: id }));
  const refused = { ok: false, error: { code: 'rule-broken', rule: 'erasure-already-carried-out' } };
  expect(await app.api['subjects.update']({ id, fields: someSubjectFields() })).toEqual(refused);
  await expect(anItem(app, id, 'correspondence', 'Appel', '2026-03-15')).rejects.toThrow(
    'already-carried-out',
  );
});

test('no undo lifts a mark that a request has set since', async () => {
  const app = await openApp();
  const { api } = app;
  const id = await aPerson(app);
  const { changeId } = await valueOf(api['subjects.update']({ id, fields: someSubjectFields() }));
  const { done } = await importTable(app, `email;nom;tél\nzelie@brumecourt.example;Brumecourt;0470000000\n`);
  await aRequest(app, ['marketing-objection'], { subjectId: id });
  const requestId = await aRequest(app, ['restriction']);
  await valueOf(api['requests.linkSubject']({ requestId, subjectId: id }));

  const refused = { ok: false, error: { code: 'rule-broken', rule: 'changed-since' } };
  expect(await api['imports.revert']({ importId: done.value.id })).toEqual(refused);
  expect(await api['undo.apply']({ changeId })).toEqual(refused);
  const { subject } = await valueOf(api['subjects.get']({ id }));
  expect(subject).toMatchObject({ marketingStoppedOn: '2026-03-15', restrictedOn: '2026-03-15' });
});
