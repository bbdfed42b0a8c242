/** Letters from authorities: a case of its own, an answer of its own, and nothing destroyed meanwhile. */
import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

const fields = {
  authorityCode: 'be-apd',
  receivedOn: '2026-03-10',
  answerDueOn: '2026-03-31',
  theirReference: 'DOS-2026-00017',
  language: 'fr',
  summary: 'Plainte pour absence de réponse',
} as const;

const aCase = async ({ api }: TestApp, requestId: string | null = null) =>
  (await valueOf(api['cases.open']({ ...fields, requestId }))).case;

test('a case has a number of its year, its date as typed, and stands in the file of its request', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const first = await aCase(app, requestId);
  const second = await aCase(app);
  expect([first.reference, second.reference]).toEqual(['A-2026-001', 'A-2026-002']);
  expect(first.answerDueOn).toBe('2026-03-31');
  const { items } = await valueOf(app.api['cases.list']({}));
  expect(items.map(({ request }) => request)).toEqual([
    null,
    expect.objectContaining({ reference: '2026-0001' }),
  ]);
  const { events } = await valueOf(app.api['requests.get']({ id: requestId }));
  expect(events.map(({ kind, note }) => [kind, note])).toContainEqual([
    'authority-case-opened',
    'A-2026-001',
  ]);
  const audit = await valueOf(app.api['audit.list']({}));
  expect(audit.items.map(({ action }) => action)).toContain('case-opened');
});

test('what cannot be is refused: an unknown authority, a day to come, an answer due before the letter', async () => {
  const { api } = await openApp();
  expect(await api['cases.open']({ ...fields, authorityCode: 'xx' })).toEqual({
    ok: false,
    error: { code: 'not-found', what: 'authority' },
  });
  expect(await api['cases.open']({ ...fields, receivedOn: '2026-03-16', answerDueOn: null })).toEqual(
    broken('date-in-future'),
  );
  expect(await api['cases.open']({ ...fields, answerDueOn: '2026-03-09' })).toEqual(
    broken('date-before-receipt'),
  );
});

test('while it is open nothing of the person is destroyed; then it is', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  const { id } = await aCase(app, requestId);
  const erase = async () => app.ended(await api['erasure.carryOut']({ requestId, ground: 'a' }));
  expect(await erase()).toEqual(broken('authority-hold'));
  expect(await api['subjects.remove']({ id: subjectId })).toEqual(broken('authority-hold'));
  expect((await valueOf(api['subjects.get']({ id: subjectId }))).subject.id).toBe(subjectId);

  await valueOf(api['cases.close']({ id, closedOn: '2026-03-15', outcome: 'dismissed' }));
  expect(await api['cases.close']({ id, closedOn: '2026-03-15', outcome: 'fine' })).toEqual(
    broken('case-closed'),
  );
  await valueOf(api['cases.reopen']({ id }));
  expect(await erase()).toEqual(broken('authority-hold'));
  await valueOf(api['cases.close']({ id, closedOn: '2026-03-15', outcome: 'dismissed' }));
  expect(await erase()).toMatchObject({ ok: true });
});

test('a case about another request holds nothing of this one', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['erasure'], { subjectId: await aPerson(app) });
  await aCase(app, await aRequest(app, ['access']));
  await aCase(app);
  expect(await app.ended(await app.api['erasure.carryOut']({ requestId, ground: 'a' }))).toMatchObject({
    ok: true,
  });
});

test('the day in its letter rings, stands in the agenda and on the day’s page until it is closed', async () => {
  const app = await openApp();
  const { api } = app;
  const { id } = await aCase(app);
  await valueOf(api['alarms.seen']({ on: '2026-03-15' }));
  app.setToday('2026-03-21');
  const due = await valueOf(api['alarms.due']({}));
  expect(due.alarms).toEqual([{ authorityCaseId: id, kind: 'authority', on: '2026-03-21', days: 10 }]);
  expect(due.cases).toEqual([{ id, reference: 'A-2026-001' }]);
  app.setToday('2026-04-02');
  expect((await valueOf(api['alarms.due']({}))).alarms[0]).toMatchObject({ kind: 'authority', days: -2 });

  const agenda = await valueOf(api['agenda.get']({ from: '2026-03-25', until: '2026-04-10' }));
  expect(agenda.entries).toContainEqual({ on: '2026-03-31', kind: 'authority', authorityCaseId: id });
  expect(agenda.beforeLeaving).toEqual([
    { on: '2026-03-31', kind: 'authority', authorityCaseId: id, doBy: '2026-03-24' },
  ]);
  expect((await valueOf(api['today.get']({}))).cases).toMatchObject([{ id, answerDueOn: '2026-03-31' }]);

  await valueOf(api['cases.close']({ id, closedOn: '2026-04-02', outcome: 'settled' }));
  expect((await valueOf(api['alarms.due']({}))).alarms).toEqual([]);
  expect((await valueOf(api['today.get']({}))).cases).toEqual([]);
});

test('its answer is drafted, sealed and posted like any letter, and belongs to the case', async () => {
  const app = await openApp();
  const { api } = app;
  const { id: authorityCaseId } = await aCase(app, await aRequest(app, ['access']));
  const order = {
    authorityCaseId,
    kind: 'authority-answer' as const,
    fields: { ...letterFields, particulars: { statement: 'Nous avons répondu.' } },
  };
  expect(await api['letters.preview']({ ...order, fields: letterFields })).toEqual({
    ok: false,
    error: { code: 'letter-incomplete', missing: ['particular.statement'] },
  });
  await valueOf(api['letters.saveDraft'](order));
  const { drafts } = await valueOf(api['letters.drafts']({}));
  expect(drafts).toMatchObject([
    { about: { authorityCaseId }, kind: 'authority-answer', reference: 'A-2026-001' },
  ]);

  const { plain } = await valueOf(api['letters.text'](order));
  expect(plain).toContain('2026-0001');
  expect(plain).toContain('référence A-2026-001');
  const { letter } = await valueOf(api['letters.freeze'](order));
  expect((await valueOf(api['letters.drafts']({}))).drafts).toEqual([]);
  const posting = { letterId: letter.id, channel: 'registered-post', sentOn: '2026-03-15' } as const;
  expect(await valueOf(api['letters.post'](posting))).toMatchObject({
    letter: { state: 'sent' },
    file: null,
  });
  expect(await api['letters.post'](posting)).toEqual(broken('already-posted'));
  const file = await valueOf(api['cases.get']({ id: authorityCaseId }));
  expect(file.letters.map(({ kind, state }) => [kind, state])).toEqual([['authority-answer', 'sent']]);
  const { items } = await valueOf(api['letters.list']({}));
  expect(items).toMatchObject([{ about: { authorityCaseId }, reference: 'A-2026-001' }]);
});

test('a kind of letter goes with what it is about', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const { id: authorityCaseId } = await aCase(app);
  const refused = { ok: false, error: { code: 'invalid-input', fields: ['kind'] } };
  const { api } = app;
  expect(await api['letters.text']({ requestId, kind: 'authority-answer', fields: letterFields })).toEqual(
    refused,
  );
  expect(await api['letters.text']({ authorityCaseId, kind: 'refusal', fields: letterFields })).toEqual(
    refused,
  );
});
