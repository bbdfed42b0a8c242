/** What cannot wait comes first wherever it is shown: on the day's list, in the file, and in the alarm that rings. */
import { expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import type { Right } from '../../shared/domain/request/right.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest } from '../helpers/records.ts';

const received = '2026-03-06';

/** What each place says is to be done for a request. */
async function said({ api }: TestApp, id: RequestId) {
  const { due } = await valueOf(api['today.get']({ month: null }));
  const { checklist, summary } = await valueOf(api['requests.get']({ id }));
  const { alarms } = await valueOf(api['alarms.due']({}));
  const open = checklist.filter(({ isDone, isOptional }) => !isDone && !isOptional);
  return {
    today: due.find((each) => each.id === id)?.nextStep,
    file: summary.nextStep,
    open: open.map(({ task }) => task),
    rings: alarms.some((alarm) => alarm.kind === 'duty'),
  };
}

test.each<Right>(['marketing-objection', 'consent-withdrawal', 'objection', 'restriction'])(
  '%s: the next step is what rings, before the person is found and before proof of who asks',
  async (right) => {
    const app = await openApp({ today: '2026-03-15' });
    const requestId = await aRequest(app, ['access', right], { receivedOn: received });
    expect(await said(app, requestId)).toMatchObject({
      today: 'carry-out-at-once',
      file: 'carry-out-at-once',
      rings: true,
    });
    await valueOf(app.api['requests.setTask']({ requestId, task: 'carry-out-at-once', right, done: true }));
    expect(await said(app, requestId)).toMatchObject({
      today: 'find-subject',
      file: 'find-subject',
      rings: false,
    });
  },
);

test('to stop advertising, nobody is asked who they are', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['marketing-objection'], { subjectId });
  expect((await said(app, requestId)).open).not.toContain('check-identity');
  const withAccess = await aRequest(app, ['marketing-objection', 'access'], { subjectId });
  expect((await said(app, withAccess)).open).toContain('check-identity');
});

test('unless a doubt is on record, until it is resolved', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const requestId = await aRequest(app, ['consent-withdrawal'], { subjectId: await aPerson(app) });
  const check = { on: '2026-03-15', method: 'questions' as const, note: null };
  await valueOf(app.api['requests.checkIdentity']({ requestId, check: { ...check, confirmed: false } }));
  expect(await said(app, requestId)).toMatchObject({ file: 'carry-out-at-once' });
  expect((await said(app, requestId)).open).toContain('check-identity');
  await valueOf(app.api['requests.checkIdentity']({ requestId, check: { ...check, confirmed: true } }));
  expect((await said(app, requestId)).open).not.toContain('check-identity');
});

test('what was carried out is not asked for again', async () => {
  const app = await openApp({ today: '2026-03-15' });
  const requestId = await aRequest(app, ['marketing-objection'], { subjectId: await aPerson(app) });
  await valueOf(app.api['requests.carryOut']({ requestId, right: 'marketing-objection' }));
  expect(await said(app, requestId)).toMatchObject({ file: 'decide', rings: false });
});
