/** What nobody means to do at the request desk: wrong files, foreign ids, steps taken twice, holds gone round. */
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, requester } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const nowhere = '01987654-0000-7000-8000-000000000000';

async function stage({ api }: TestApp, name: string, bytes: Buffer) {
  return (await valueOf(api['files.stage']({ name, base64: bytes.toString('base64') }))).fileId;
}

test('a request whose original is empty or too large is not registered at all', async () => {
  const app = await openApp();
  for (const bytes of [Buffer.alloc(0), Buffer.alloc(51 * 1024 * 1024)]) {
    const fileId = await stage(app, 'x.pdf', bytes);
    const reply = await app.api['requests.register']({
      channel: 'post',
      receivedOn: '2026-03-06',
      requester,
      rights: ['access'],
      originals: [{ fileId, role: 'original' }],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'attachment-refused' } });
  }
  expect((await valueOf(app.api['requests.list']({ filter: 'all' }))).total).toBe(0);
  expect(await valueOf(app.api['audit.verify']({}))).toMatchObject({ isWhole: true });
});

test('names with line breaks do not add a header to an e-mail draft', async () => {
  const app = await openApp();
  const { api } = app;
  const name = 'Zélie\r\nBcc: mechant@ailleurs.example\r\n\r\nBonjour <x@y.example>, "';
  const requestId = await aRequest(app, ['access'], { requester: { ...requester, name } });
  const order = { requestId, kind: 'acknowledgement' as const, fields: letterFields };
  const { letter } = await valueOf(api['letters.freeze'](order));
  const { fileId } = await valueOf(api['letters.emailDraft']({ letterId: letter.id, includeExports: false }));
  const file = await valueOf(api['files.read']({ fileId }));
  const mail = await PostalMime.parse(Buffer.from(file.base64, 'base64'));
  expect(mail.bcc).toBeUndefined();
  expect(mail.to?.map(({ address }) => address)).toEqual(['zelie@brumecourt.example']);
  for (const email of ['z@b.example\r\nBcc: m@a.example', 'z@b.example, m@a.example', 'z@b.example\n'])
    expect(
      await api['requests.register']({
        channel: 'email',
        receivedOn: '2026-03-06',
        requester: { ...requester, email },
        rights: ['access'],
      }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('a letter is corrected once: what was replaced is not replaced again, its correction is', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  const kind = 'acknowledgement' as const;
  const close = async (replacesId: LetterId | null) =>
    api['letters.freeze']({ requestId, kind, fields: { ...letterFields, replacesId } });
  const first = (await valueOf(close(null))).letter.id;
  await valueOf(api['letters.post']({ letterId: first, channel: 'email', sentOn: '2026-03-15' }));
  const second = (await valueOf(close(first))).letter.id;
  expect(await close(first)).toEqual(broken('letter-replaced'));
  expect(await api['letters.correction']({ letterId: first })).toEqual(broken('letter-replaced'));
  expect(await api['letters.correction']({ letterId: second })).toMatchObject({ ok: true });
  expect(await close(second)).toMatchObject({ ok: true });
  expect(await api['letters.post']({ letterId: second, channel: 'email', sentOn: '2026-03-15' })).toEqual(
    broken('letter-replaced'),
  );
  expect(
    await api['letters.post']({ letterId: first, channel: 'email', sentOn: '2026-03-15' }),
  ).toMatchObject({ ok: false });
});

test('details cannot name activities or data of others, nor is anything carried out twice', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['objection', 'rectification', 'consent-withdrawal'], { subjectId });
  const save = (details: object) => api['requests.saveDetails']({ requestId, details: details as never });
  for (const right of ['objection', 'consent-withdrawal'])
    expect(await save({ right, activityIds: [nowhere] })).toMatchObject({ error: { code: 'not-found' } });
  const itemId = nowhere;
  expect(
    await save({ right: 'rectification', corrections: [{ label: 'x', is: 'y', itemId }] }),
  ).toMatchObject({ error: { code: 'not-found', what: 'data-item' } });
  await valueOf(save({ right: 'consent-withdrawal' }));
  await valueOf(api['requests.carryOut']({ requestId, right: 'consent-withdrawal' }));
  expect(await api['requests.carryOut']({ requestId, right: 'consent-withdrawal' })).toEqual(
    broken('already-carried-out'),
  );
  expect(await save({ right: 'consent-withdrawal' })).toEqual(broken('already-carried-out'));
});

test('a restriction is not lifted without notice, nor on a notice that came before it or is still to come', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['restriction'], { subjectId: await aPerson(app) });
  await valueOf(
    api['requests.saveDetails']({ requestId, details: { right: 'restriction', case: 'a' } as never }),
  );
  await valueOf(api['requests.decideRight']({ requestId, right: 'restriction', outcome: 'granted' }));
  await valueOf(api['requests.carryOut']({ requestId, right: 'restriction' }));
  const lift = (differences: object = {}) =>
    api['requests.liftRestriction']({ requestId, liftedOn: '2026-03-15', reason: 'Vérifié', ...differences });
  expect(await lift()).toEqual(broken('lift-not-announced'));
  expect(await lift({ announcedOn: '2026-03-16' })).toEqual(broken('lift-not-announced'));
  expect(await lift({ announcedOn: '2026-03-01' })).toEqual(broken('date-before-receipt'));
  expect(await lift({ announcedOn: '2026-03-15' })).toMatchObject({ ok: true });
});

test('an authority’s hold is not gone round by taking the person off the request', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['access'], { subjectId });
  const fields = { authorityCode: 'be-apd', language: 'fr', summary: 'Plainte', requestId } as const;
  const { case: opened } = await valueOf(api['cases.open']({ ...fields, receivedOn: '2026-03-10' }));
  expect(await api['requests.linkSubject']({ requestId, subjectId: null })).toEqual(broken('authority-hold'));
  const other = await aPerson(app, { givenName: 'Odon', customerNumber: 'C-2', contacts: [] });
  expect(await api['requests.linkSubject']({ requestId, subjectId: other })).toEqual(
    broken('authority-hold'),
  );
  expect(await api['subjects.remove']({ id: subjectId })).toEqual(broken('authority-hold'));
  const erasing = await aRequest(app, ['erasure'], { subjectId });
  await valueOf(api['requests.void']({ requestId, reason: 'double' }));
  expect(await app.ended(await api['erasure.carryOut']({ requestId: erasing, ground: 'a' }))).toEqual(
    broken('authority-hold'),
  );
  await valueOf(api['cases.close']({ id: opened.id, closedOn: '2026-03-15', outcome: 'dismissed' }));
});

test('a copy of an identity document does not outlive its request', async () => {
  const app = await openApp();
  const { api } = app;
  const copyOf = async (requestId: RequestId) => {
    const fileId = await stage(app, 'carte.png', Buffer.from('\x89PNG\r\n\x1a\nsecret', 'latin1'));
    return api['attachments.add']({ requestId, fileId, role: 'identity-copy' });
  };
  const left = async (id: RequestId) =>
    (await valueOf(api['requests.get']({ id }))).attachments.filter(({ destroyed }) => destroyed === null)
      .length;
  const ends = {
    void: (requestId: RequestId) => api['requests.void']({ requestId, reason: 'double' }),
    close: (requestId: RequestId) => api['requests.close']({ requestId, reason: 'fini' }),
  };
  for (const [way, end] of Object.entries(ends)) {
    const requestId = await aRequest(app, ['access']);
    await valueOf(copyOf(requestId));
    await valueOf<unknown>(end(requestId));
    expect([way, await left(requestId)]).toEqual([way, 0]);
  }
});

test('a role is not changed once an answer has left', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access', 'portability']);
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'nothing-held' }));
  const { letter } = await valueOf(
    api['letters.freeze']({ requestId, kind: 'access-answer', fields: letterFields }),
  );
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  const client = { name: 'Client' };
  expect(await api['requests.setRole']({ requestId, ourRole: 'processor', client })).toEqual(
    broken('right-already-answered'),
  );
});

test('a template of groups within groups without end is refused, not stumbled over', async () => {
  const { api } = await openApp();
  let nested: object = { kind: 'paragraph', sentences: [{ text: 'Au fond.' }] };
  for (let depth = 0; depth < 1000; depth += 1) nested = { kind: 'group', blocks: [nested] };
  const template = { subject: 'Objet', blocks: [nested], enclosures: [] };
  const reply = await api['templates.save']({
    kind: 'acknowledgement',
    language: 'fr',
    template: template as never,
  });
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('a paragraph longer than any letter is refused before it is drawn', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const text = { subject: 'Objet', blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(2_000_000) }] };
  const order = { requestId, kind: 'acknowledgement' as const, fields: { ...letterFields, text } };
  expect(await app.api['letters.preview'](order)).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  const long = { ...text, blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(20_000) }] };
  await valueOf(app.api['letters.preview']({ ...order, fields: { ...letterFields, text: long } }));
});
