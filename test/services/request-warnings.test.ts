/** What would end as a complaint is told before it happens. */
import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, requester } from '../helpers/records.ts';

const warningsOf = async ({ api }: TestApp, id: string) =>
  (await valueOf(api['requests.get']({ id }))).warnings;

test('a minor and a parent who asks are pointed out, an adult is not', async () => {
  const app = await openApp();
  const child = await aPerson(app, { birthOn: '2012-05-01' });
  const parent = { ...requester, role: 'parent' as const };
  const ofChild = await aRequest(app, ['access'], { subjectId: child, requester: parent });
  expect(await warningsOf(app, ofChild)).toEqual(expect.arrayContaining(['parent-asks', 'minor']));
  const adult = await aPerson(app, { birthOn: '2008-03-06' });
  const ofAdult = await warningsOf(app, await aRequest(app, ['access'], { subjectId: adult }));
  expect(ofAdult).not.toContain('minor');
  expect(ofAdult).not.toContain('parent-asks');
});

test('a request by a way that the policy does not name is just as valid', async () => {
  const app = await openApp();
  const { promises } = await valueOf(app.api['controller.get']({}));
  const only = { ...promises, channels: ['web-form' as const] };
  await valueOf(app.api['promises.save']({ validFrom: '2026-01-01', promises: only }));
  expect(await warningsOf(app, await aRequest(app, ['access']))).toContain('channel-not-named');
  const byForm = await aRequest(app, ['access'], { channel: 'web-form' });
  expect(await warningsOf(app, byForm)).not.toContain('channel-not-named');
});

test('the hold of an authority is told also of a closed request', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'withdrawn' }));
  expect(await warningsOf(app, requestId)).toEqual([]);
  const fields = { authorityCode: 'be-apd', language: 'fr', summary: 'Plainte', requestId } as const;
  await valueOf(app.api['cases.open']({ ...fields, receivedOn: '2026-03-10' }));
  expect(await warningsOf(app, requestId)).toEqual(['authority-hold']);
});

test('another language or way than asked is told before the letter is signed', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const warned = async (differences: object) => {
    const fields = { ...letterFields, ...differences };
    return (await valueOf(app.api['letters.preview']({ requestId, kind: 'acknowledgement', fields })))
      .warnings;
  };
  expect(await warned({})).toEqual([]);
  expect(await warned({ language: 'nl' })).toEqual(['other-language']);
  expect(await warned({ channel: 'post' })).toContain('other-medium');
  expect(await warned({ channel: 'registered-post' })).not.toContain('other-medium');
});

test('proof of identity without a doubt on record is pointed out, however it came to be asked', async () => {
  const app = await openApp();
  const { api } = app;
  const byHand = await aRequest(app, ['access']);
  const noted = async () => (await warningsOf(app, byHand)).includes('doubt-not-noted');
  expect(await noted()).toBe(false);
  await valueOf(api['requests.suspend']({ requestId: byHand, from: '2026-03-10', reason: 'identity' }));
  expect(await noted()).toBe(true);
  const check = { on: '2026-03-10', method: 'other', confirmed: false, note: 'Signature inconnue' } as const;
  await valueOf(api['requests.checkIdentity']({ requestId: byHand, check }));
  expect(await noted()).toBe(false);

  const withCopy = await aRequest(app, ['access']);
  const base64 = Buffer.from('%PDF-1.4 carte').toString('base64');
  const { fileId } = await valueOf(api['files.stage']({ name: 'carte.pdf', base64 }));
  const kept = { requestId: withCopy, fileId, role: 'identity-copy' } as const;
  expect((await valueOf(api['attachments.add'](kept))).warnings).toContain('doubt-not-noted');
  const seen = { ...check, confirmed: true };
  const after = await valueOf(api['requests.checkIdentity']({ requestId: withCopy, check: seen }));
  expect(after.warnings).not.toContain('doubt-not-noted');
});
