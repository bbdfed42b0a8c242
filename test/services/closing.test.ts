import { expect, test } from 'vitest';
import { openApp, valueOf } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, fileAfter } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const reason = 'La personne ne répond plus depuis trois mois.';

test('a request is closed with a duty open for a reason that is kept, and opened again', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['restriction'], { subjectId });
  const restrictedOn = async () =>
    (await valueOf(api['subjects.get']({ id: subjectId }))).subject.restrictedOn;
  expect(await restrictedOn()).toBe('2026-03-15');

  const closed = await valueOf(api['requests.close']({ requestId, reason }));
  expect(closed.state).toBe('closed');
  expect(closed.request.closedEarly).toEqual({ on: '2026-03-15', reason });
  expect(closed.events.at(-1)).toMatchObject({ kind: 'closed-early', note: reason });
  expect(await restrictedOn()).toBeNull();
  expect(await api['requests.close']({ requestId, reason })).toEqual(broken('request-closed'));

  const open = await valueOf(api['requests.reopen']({ requestId }));
  expect(open.state).toBe('received');
  expect(open.events.at(-1)).toMatchObject({ kind: 'reopened' });
  expect(await restrictedOn()).toBe('2026-03-15');
  expect(await api['requests.reopen']({ requestId })).toEqual(broken('not-closed-early'));
  const { items } = await valueOf(api['audit.list']({}));
  expect(items.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['request-closed', 'request-reopened']),
  );
});

test('closing early without a reason is refused', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  expect(await app.api['requests.close']({ requestId, reason: '  ' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});

test('a right refused for want of identity by its own letter opens again, and waits for another answer', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access', 'portability']);
  const refused = { outcome: 'refused', refusalReason: 'identity-not-confirmed', reasonText: null } as const;
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', ...refused }));
  const answer = { requestId, kind: 'access-answer' as const, fields: letterFields };
  const { letter } = await valueOf(api['letters.freeze'](answer));
  const posting = { channel: 'email' as const, sentOn: '2026-03-15' };
  await valueOf(api['letters.post']({ letterId: letter.id, ...posting }));

  // The other right is still open: the reply takes up again what was refused alone.
  const open = await valueOf(api['requests.reopen']({ requestId }));
  const tasks = ({ checklist }: typeof open) =>
    checklist.filter(({ right, isDone }) => right === 'access' && isDone).map(({ task }) => task);
  expect(open.request.rights.find(({ right }) => right === 'access')?.outcome).toBeNull();
  expect(tasks(open)).toEqual([]);
  const again = await valueOf(api['requests.decideRight']({ requestId, right: 'access', ...refused }));
  expect(tasks(again)).not.toContain('send-answer');
  expect(again.letters[0]?.overtakenFor).toEqual(['access']);
  const second = await valueOf(api['letters.freeze'](answer));
  const done = await fileAfter(api['letters.post']({ letterId: second.letter.id, ...posting }));
  expect(tasks(done)).toContain('send-answer');
});
