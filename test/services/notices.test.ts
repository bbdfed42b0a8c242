import { describe, expect, test } from 'vitest';
import type { RequestId, SubjectId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, erase, letterFields } from '../helpers/records.ts';

const today = '2026-03-15';

async function rectified(app: TestApp, requestId: RequestId, subjectId: SubjectId) {
  const { held } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  const item = held.categories.flatMap(({ items }) => items).find(({ label }) => label === 'Lettre');
  const corrections = [{ label: 'Lettre', is: 'fr', itemId: item?.id ?? null }];
  await valueOf(
    app.api['requests.saveDetails']({ requestId, details: { right: 'rectification', corrections } }),
  );
  await valueOf(app.api['requests.decideRight']({ requestId, right: 'rectification', outcome: 'granted' }));
  return valueOf(app.api['requests.carryOut']({ requestId, right: 'rectification' }));
}

function tell({
  checklist,
}: {
  readonly checklist: readonly { readonly task: string; readonly isDone: boolean }[];
}) {
  return checklist.find(({ task }) => task === 'tell-recipients')?.isDone;
}

describe('recipients of a rectification', () => {
  test('are those who hold the category that was corrected; each is noted on its own until all are', async () => {
    const app = await openApp({ today });
    const { api } = app;
    const subjectId = await aPerson(app);
    await anItem(app, subjectId, 'newsletter', 'Lettre', '2026-01-05');
    const requestId = await aRequest(app, ['rectification', 'access'], { subjectId });
    expect(tell(await rectified(app, requestId, subjectId))).toBe(false);

    const of = { requestId, right: 'rectification' as const };
    const { items } = await valueOf(api['notices.list'](of));
    expect(items.length).toBeGreaterThan(0);
    expect(items.map(({ name }) => name).join()).toMatch(/Mailchimp/);
    expect(items.map(({ name }) => name).join()).not.toMatch(/PayPal/);
    expect(items[0]?.categories.map(({ fr }) => fr)).toEqual(['Inscription à la lettre d’information']);

    const save = (index: number, differences: object) =>
      api['notices.save']({
        ...of,
        processorId: items[index]?.processorId as never,
        ...differences,
      } as never);
    expect(await save(0, { state: 'impossible' })).toMatchObject({ error: { rule: 'reason-needed' } });
    expect(await save(0, { state: 'told', toldOn: '2026-03-16' })).toMatchObject({
      error: { rule: 'date-in-future' },
    });
    await valueOf(save(0, { state: 'impossible', reason: 'Société disparue' }));
    for (let index = 1; index < items.length; index += 1)
      await valueOf(save(index, { state: 'told', toldOn: today }));
    expect(tell(await valueOf(api['requests.get']({ id: requestId })))).toBe(true);
    const after = await valueOf(save(0, { state: 'open' }));
    expect(after.items[0]?.state).toBe('open');
    expect(tell(await valueOf(api['requests.get']({ id: requestId })))).toBe(false);
  });

  test('are not told of what was refused', async () => {
    const app = await openApp({ today });
    const requestId = await aRequest(app, ['rectification', 'access'], { subjectId: await aPerson(app) });
    const decision = { requestId, right: 'rectification' as const, outcome: 'refused' as const };
    const file = await valueOf(
      app.api['requests.decideRight']({ ...decision, refusalReason: 'accuracy-not-shown' }),
    );
    expect(tell(file)).toBe(true);
  });
});

test('the answer to an erasure names those who were told where access is asked too, and as the user chooses', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  await erase(app, requestId);
  await valueOf(api['requests.setTask']({ requestId, task: 'tell-recipients', done: true }));
  const rows = await valueOf(api['notices.list']({ requestId, right: 'erasure' }));
  const [name = ''] = rows.items.map((each) => each.name);
  const words = async (particulars: Record<string, string>) => {
    const order = { requestId, kind: 'erasure-answer' as const, fields: { ...letterFields, particulars } };
    return (await valueOf(api['letters.text'](order))).plain;
  };
  expect(await words({})).toContain('nous vous indiquerons lesquels si vous le demandez');
  expect(await words({ recipientNames: 'named' })).toContain(name);
  expect(await words({ recipientNames: 'on-request' })).not.toContain(name);
});

test('after an erasure those are told who held what was erased, and the tick says it of all of them', async () => {
  const app = await openApp({ today });
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['erasure'], { subjectId });
  await erase(app, requestId);
  const of = { requestId, right: 'erasure' as const };
  const { items } = await valueOf(api['notices.list'](of));
  // The call was erased, the invoice was not: whoever only keeps the books is left in peace.
  expect(items.map(({ name }) => name).join()).toMatch(/Microsoft/);
  expect(items.flatMap(({ categories }) => categories.map(({ fr }) => fr))).not.toContain('Factures');
  const ticked = await valueOf(api['requests.setTask']({ requestId, task: 'tell-recipients', done: true }));
  expect(tell(ticked)).toBe(true);
  const told = await valueOf(api['notices.list'](of));
  expect(told.items.every(({ state, toldOn }) => state === 'told' && toldOn === today)).toBe(true);
  const reopened = await valueOf(
    api['requests.setTask']({ requestId, task: 'tell-recipients', done: false }),
  );
  expect(tell(reopened)).toBe(false);
});

test('a tick stands for one right where it is given one, and for every right otherwise', async () => {
  const app = await openApp({ today });
  const requestId = await aRequest(app, ['access', 'portability']);
  const ticked = async (right: 'access' | null, done: boolean) => {
    const file = await valueOf(app.api['requests.setTask']({ requestId, task: 'gather-data', right, done }));
    return file.checklist
      .filter(({ task, isDone }) => task === 'gather-data' && isDone)
      .map((item) => item.right);
  };
  expect(await ticked('access', true)).toEqual(['access']);
  expect(new Set(await ticked(null, true))).toEqual(new Set(['access', 'portability']));
  expect(await ticked('access', false)).toEqual(['portability']);
  expect(await app.api['requests.setTask']({ requestId, task: 'tell-recipients', done: true })).toMatchObject(
    { error: { code: 'invalid-input' } },
  );
});
