/** What a register takes in as a request: rights that the law of its country knows, on a day on which one could ask. */
import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest, requester } from '../helpers/records.ts';

const today = '2026-03-15';

const entry = {
  channel: 'post' as const,
  receivedOn: '2026-03-06',
  requester: { ...requester, role: 'heir' as const, onBehalfOf: 'Ernest Nuageux' },
};

function broken(rule: string) {
  return { ok: false, error: { code: 'rule-broken', rule } };
}

test('a Belgian register takes in no directives after death, alone or beside another right', async () => {
  const { api } = await openApp({ today });
  for (const rights of [['post-mortem' as const], ['access' as const, 'post-mortem' as const]]) {
    expect(await api['requests.register']({ ...entry, rights })).toEqual(broken('right-not-in-law'));
  }
  expect((await valueOf(api['requests.list']({ filter: 'all' }))).total).toBe(0);
});

test('a French register takes them in', async () => {
  const { api } = await openApp({ today, country: 'FR' });
  const file = await valueOf(api['requests.register']({ ...entry, rights: ['post-mortem'] }));
  expect(file.request.rights.map(({ right }) => right)).toEqual(['post-mortem']);
});

const list = `N°;Date de réception;Nom;Droit exercé;Remarques
A-1;15/01/2026;Vantroubel;directives post mortem;par le notaire
A-2;16/01/2026;Brumecourt;accès et directives post mortem;la fille écrit
A-3;21/02/2018;Grisezand;Accès;
A-4;21/02/1900;Nuageux;Accès;
`;

async function look(app: TestApp) {
  const base64 = Buffer.from(list).toString('base64');
  const { fileId } = await valueOf(app.api['files.stage']({ name: 'demandes.csv', base64 }));
  return { fileId, preview: await valueOf(app.api['requests.previewList']({ fileId, sheet: null })) };
}

test('of a list, Belgium leaves that right out with its words kept, and refuses a line that asks nothing else', async () => {
  const app = await openApp({ today });
  const { fileId, preview } = await look(app);
  expect(preview.refused.map(({ line, reason, column }) => [line, reason, column])).toEqual([
    [2, 'right-not-in-law', 'Droit exercé'],
    [5, 'date-too-early', 'Date de réception'],
  ]);
  expect(preview.lines.map(({ rights, warnings }) => [rights, warnings])).toEqual([
    [['access'], ['channel-assumed', 'right-left-out']],
    [['access'], ['channel-assumed', 'before-the-gdpr']],
  ]);
  await app.ended(await app.api['requests.importList']({ fileId, sheet: null, mapping: preview.mapping }));
  const { items } = await valueOf(app.api['requests.list']({ filter: 'all', query: 'brumecourt' }));
  const { request } = await valueOf(app.api['requests.get']({ id: items[0]?.id as never }));
  expect(request.note).toBe('accès et directives post mortem\nla fille écrit');
});

test('of the same list, France takes both in', async () => {
  const app = await openApp({ today, country: 'FR' });
  const { preview } = await look(app);
  expect(preview.lines.map(({ rights }) => rights)).toEqual([
    ['post-mortem'],
    ['access', 'post-mortem'],
    ['access'],
  ]);
});

test.each([
  ['1900-02-01', false],
  ['0001-01-01', false],
  ['1978-01-05', false],
  ['1978-01-06', true],
])('a receipt on %s: taken in %s', async (receivedOn, isTaken) => {
  const { api } = await openApp({ today });
  const reply = await api['requests.register']({ ...entry, receivedOn, rights: ['access'] });
  if (isTaken) expect(reply.ok).toBe(true);
  else expect(reply).toEqual(broken('receipt-too-early'));
});

test('a receipt is not corrected to such a day either', async () => {
  const app = await openApp({ today });
  const requestId = await aRequest(app, ['access']);
  const fields = { channel: 'email' as const, requester, theirReference: null, note: null };
  expect(await app.api['requests.correct']({ requestId, receivedOn: '1900-03-06', ...fields })).toEqual(
    broken('receipt-too-early'),
  );
});

test.each([
  ['2018-05-24', true],
  ['2018-05-25', false],
])('a receipt on %s is pointed out as before the GDPR: %s', async (receivedOn, isPointedOut) => {
  const { api } = await openApp({ today });
  const { warnings } = await valueOf(api['requests.register']({ ...entry, receivedOn, rights: ['access'] }));
  expect(warnings.includes('before-the-gdpr')).toBe(isPointedOut);
});
