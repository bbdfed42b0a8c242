import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, showExcess, fileAfter } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const right = 'access' as const;

/** An access request whose answer is decided; `freeze` seals the answer, `post` says that it left. */
async function decided(app: TestApp) {
  const { api } = app;
  const requestId = await aRequest(app, [right], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right, outcome: 'granted' }));
  return {
    requestId,
    freeze: () => api['letters.freeze']({ requestId, kind: 'access-answer', fields: letterFields }),
    post: (letterId: string) => api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }),
  };
}

test('a sealed answer whose decision was withdrawn does not leave, and the request can be ended', async () => {
  const app = await openApp();
  const { requestId, freeze, post } = await decided(app);
  const { letter } = await valueOf(freeze());
  await valueOf(app.api['requests.withdrawDecision']({ requestId, right }));
  expect(await post(letter.id)).toEqual(broken('decision-needed'));

  const refusal = { requestId, right, outcome: 'refused', refusalReason: 'excessive' } as const;
  await valueOf(app.api['requests.decideRight']({ ...refusal, reasonText: 'Neuf fois la même demande.' }));
  expect(await post(letter.id)).toEqual(broken('letter-frozen'));
  await showExcess(app, requestId);
  const { letter: corrected } = await valueOf(freeze());
  expect((await fileAfter(post(corrected.id))).state).toBe('closed');
});

test('what has left is neither decided anew nor withdrawn, sealed or posted again', async () => {
  const app = await openApp();
  const { requestId, freeze, post } = await decided(app);
  const { letter } = await valueOf(freeze());
  await valueOf(post(letter.id));
  const { api } = app;
  expect(await post(letter.id)).toEqual(broken('already-posted'));
  expect(await api['requests.withdrawDecision']({ requestId, right })).toEqual(
    broken('right-already-answered'),
  );
  expect(await api['requests.decideRight']({ requestId, right, outcome: 'granted' })).toEqual(
    broken('request-closed'),
  );
  expect(await freeze()).toEqual(broken('request-closed'));
});

test('of a voided request nothing is posted, handed out or decided', async () => {
  const app = await openApp();
  const { api } = app;
  const { requestId, freeze, post } = await decided(app);
  const { letter } = await valueOf(freeze());
  await valueOf(api['requests.void']({ requestId, reason: 'Inscrite deux fois' }));
  const refused = broken('request-voided');
  expect(await post(letter.id)).toEqual(refused);
  expect(await api['requests.withdrawDecision']({ requestId, right })).toEqual(refused);
  expect(await api['exports.person']({ requestId, format: 'pdf', language: 'fr' })).toEqual(refused);
});

test('a letter is not sealed when the request was voided while it was drawn', async () => {
  const app = await openApp();
  const { requestId, freeze } = await decided(app);
  const drawing = freeze();
  await valueOf(app.api['requests.void']({ requestId, reason: 'Inscrite deux fois' }));
  expect(await drawing).toEqual(broken('request-voided'));
  expect((await valueOf(app.api['requests.get']({ id: requestId }))).letters).toEqual([]);
});
