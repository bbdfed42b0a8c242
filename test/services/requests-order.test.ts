/** What may still be done to a request depends on what was done: steps in an order that nobody meant. */
import { describe, expect, test } from 'vitest';
import type { RequestId } from '../../shared/domain/id.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, erase, letterFields, requester } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const access = 'access' as const;
const erasure = 'erasure' as const;

const freeze = ({ api }: TestApp, requestId: RequestId) =>
  api['letters.freeze']({ requestId, kind: 'access-answer', fields: letterFields });

describe('once an erasure was carried out', () => {
  async function erased() {
    const app = await openApp();
    const requestId = await aRequest(app, [erasure], { subjectId: await aPerson(app) });
    expect(await erase(app, requestId)).toMatchObject({ ok: true });
    return { app, api: app.api, requestId };
  }
  const refused = broken('erasure-already-carried-out');

  test('it is not decided otherwise', async () => {
    const { api, requestId } = await erased();
    const decision = { requestId, right: erasure, refusalReason: 'no-ground' } as const;
    for (const outcome of ['refused', 'withdrawn', 'nothing-held'] as const)
      expect(await api['requests.decideRight']({ ...decision, outcome })).toEqual(refused);
  });

  test('its request is not voided as a mistake', async () => {
    const { api, requestId } = await erased();
    expect(await api['requests.void']({ requestId, reason: 'Inscrite deux fois' })).toEqual(refused);
  });

  test('its request does not become that of another person', async () => {
    const { app, api, requestId } = await erased();
    const subjectId = await aPerson(app, { familyName: 'Orage', contacts: [] });
    expect(await api['requests.linkSubject']({ requestId, subjectId })).toEqual(refused);
  });
});

describe('nothing is erased', () => {
  test('while the access answer states a decision that was withdrawn, and what it showed is not decided anew after', async () => {
    const app = await openApp();
    const { api } = app;
    const requestId = await aRequest(app, [access, erasure], { subjectId: await aPerson(app) });
    const granted = { requestId, right: access, outcome: 'granted' } as const;
    await valueOf(api['requests.decideRight'](granted));
    await valueOf(freeze(app, requestId));
    await valueOf(api['requests.withdrawDecision']({ requestId, right: access }));
    expect(await erase(app, requestId)).toEqual(broken('access-answer-first'));

    await valueOf(api['requests.decideRight'](granted));
    await valueOf(freeze(app, requestId));
    expect(await erase(app, requestId)).toMatchObject({ ok: true });
    const settled = broken('erasure-already-carried-out');
    expect(await api['requests.withdrawDecision']({ requestId, right: access })).toEqual(settled);
  });

  test('before the copy that portability asks for was made', async () => {
    const app = await openApp();
    const subjectId = await aPerson(app);
    const portability = await aRequest(app, ['portability'], { subjectId });
    const requestId = await aRequest(app, [erasure], { subjectId });
    expect(await erase(app, requestId)).toEqual(broken('portability-first'));
    await valueOf(app.api['exports.person']({ requestId: portability, format: 'zip', language: 'fr' }));
    expect(await erase(app, requestId)).toMatchObject({ ok: true });
  });
});

test('while a doubt about the identity is on record, nothing is handed out or erased; a refusal may leave', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, [access, erasure], { subjectId: await aPerson(app) });
  const refused = broken('identity-open');
  const isHeldBack = async () => {
    expect(await api['exports.person']({ requestId, format: 'zip', language: 'fr' })).toEqual(refused);
    expect(await freeze(app, requestId)).toEqual(refused);
    expect(await erase(app, requestId)).toEqual(refused);
  };
  await valueOf(api['requests.decideRight']({ requestId, right: access, outcome: 'granted' }));
  await valueOf(api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'identity' }));
  await isHeldBack();
  await valueOf(api['requests.resume']({ requestId, until: '2026-03-12' }));
  const check = { on: '2026-03-12', method: 'other', note: null } as const;
  await valueOf(api['requests.checkIdentity']({ requestId, check: { ...check, confirmed: false } }));
  await isHeldBack();

  const decision = {
    requestId,
    right: access,
    outcome: 'refused',
    refusalReason: 'identity-not-confirmed',
  } as const;
  await valueOf(api['requests.decideRight'](decision));
  expect(await freeze(app, requestId)).toMatchObject({ ok: true });
  await valueOf(api['requests.checkIdentity']({ requestId, check: { ...check, confirmed: true } }));
  expect(await api['exports.person']({ requestId, format: 'zip', language: 'fr' })).toMatchObject({
    ok: true,
  });
});

test('a request of which an answer has left is not voided', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, [access, 'rectification'], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: access, outcome: 'granted' }));
  const { letter } = await valueOf(freeze(app, requestId));
  await valueOf(api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
  const refused = broken('right-already-answered');
  expect(await api['requests.void']({ requestId, reason: 'Inscrite deux fois' })).toEqual(refused);
});

const checkOn = (on: string) => ({ on, method: 'known-email', confirmed: true, note: null }) as const;

test('an identity is not checked before the request was there', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, [access], { receivedOn: '2026-03-06' });
  const check = async (on: string) => app.api['requests.checkIdentity']({ requestId, check: checkOn(on) });
  expect(await check('2026-03-05')).toEqual(broken('date-before-receipt'));
  expect(await check('2026-03-06')).toMatchObject({ ok: true });
});

test('the receipt is not corrected to a day after what followed it', async () => {
  const app = await openApp({ today: '2026-03-20' });
  const { api } = app;
  const correct = (requestId: RequestId, receivedOn: string) =>
    api['requests.correct']({
      requestId,
      receivedOn,
      channel: 'email',
      requester,
      theirReference: null,
      note: null,
    });
  const steps = [
    (requestId: RequestId) =>
      api['letters.freeze']({
        requestId,
        kind: 'acknowledgement',
        fields: { ...letterFields, letterOn: '2026-03-10' },
      }),
    (requestId: RequestId) =>
      api['requests.extend']({ requestId, toldOn: '2026-03-10', reason: 'Archives papier' }),
    (requestId: RequestId) =>
      api['requests.suspend']({ requestId, from: '2026-03-10', reason: 'clarification' }),
    (requestId: RequestId) => api['requests.checkIdentity']({ requestId, check: checkOn('2026-03-10') }),
  ];
  for (const step of steps) {
    const requestId = await aRequest(app, [access]);
    await valueOf<unknown>(step(requestId));
    expect(await correct(requestId, '2026-03-11')).toEqual(broken('receipt-after-steps'));
    expect(await correct(requestId, '2026-03-10')).toMatchObject({ ok: true });
  }
});

test('a decision that has not left yet is extended too', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, [access], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: access, outcome: 'granted' }));
  const extension = { requestId, toldOn: '2026-03-15', reason: 'Archives papier' } as const;
  const { deadline } = await valueOf(api['requests.extend'](extension));
  expect(deadline.limitOn).toBe('2026-06-08');
  expect(await api['requests.extend'](extension)).toEqual(broken('already-extended'));
});

test('whoever stopped marketing before stays so since that day', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  await aRequest(app, ['marketing-objection'], { subjectId });
  app.setToday('2026-03-20');
  await aRequest(app, ['marketing-objection'], { subjectId });
  const { subject } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(subject.marketingStoppedOn).toBe('2026-03-15');
});

test('no letter says that nothing is held about a person whom the register knows', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, [access], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: access, outcome: 'nothing-held' }));
  expect(await freeze(app, requestId)).toEqual(broken('something-held'));
  await valueOf(api['requests.linkSubject']({ requestId, subjectId: null }));
  expect(await freeze(app, requestId)).toMatchObject({ ok: true });
});
