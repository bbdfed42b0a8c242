import { describe, expect, test } from 'vitest';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import { isProofWanted } from '../../shared/domain/letter/posting.ts';
import { channels, isPublicNetwork, postingChannels } from '../../shared/domain/request/channel.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, fileAfter } from '../helpers/records.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

/** An access answer, sealed on 15 March, as a letter of that request. */
async function anAnswer(app: TestApp): Promise<{ requestId: RequestId; letterId: LetterId }> {
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const order = { requestId, kind: 'access-answer' as const, fields: letterFields };
  const { letter } = await valueOf(api['letters.freeze'](order));
  return { requestId, letterId: letter.id };
}

async function aProof({ api }: TestApp) {
  const base64 = Buffer.from('\x89PNG\r\n\x1a\nproof', 'latin1').toString('base64');
  return (await valueOf(api['files.stage']({ name: 'preuve.png', base64 }))).fileId;
}

function post(app: TestApp, letterId: LetterId, differences: object = {}) {
  const posting = { letterId, channel: 'registered-post' as const, sentOn: '2026-03-15', ...differences };
  return app.api['letters.post'](posting);
}

test('a letter that came back leaves again, and the request stays answered on the first day', async () => {
  const app = await openApp();
  const { requestId, letterId } = await anAnswer(app);
  const registeredNumber = 'RR473124829GB';
  await valueOf(post(app, letterId, { registeredNumber, proofFileId: await aProof(app) }));
  expect(await post(app, letterId)).toEqual(broken('already-posted'));

  app.setToday('2026-04-10');
  const returned = { letterId, returnedOn: '2026-04-02', reason: 'unclaimed' as const };
  const proofFileId = await aProof(app);
  const file = await fileAfter(app.api['letters.returned']({ ...returned, proofFileId }));
  expect(file.state).toBe('closed');
  expect(file.letters[0]).toMatchObject({ state: 'returned', posting: { returnReason: 'unclaimed' } });
  expect(file.attachments.map(({ role, letterId: of }) => [role, of])).toEqual([
    ['proof-of-deposit', letterId],
    ['returned-envelope', letterId],
  ]);

  expect(await post(app, letterId, { sentOn: '2026-04-01' })).toEqual(broken('posted-before-return'));
  const again = await fileAfter(post(app, letterId, { channel: 'email', sentOn: '2026-04-03' }));
  expect(again.letters[0]).toMatchObject({
    state: 'sent',
    posting: { sentOn: '2026-03-15', registeredNumber },
    postings: [{ returnedOn: '2026-04-02' }, { channel: 'email', sentOn: '2026-04-03', returnedOn: null }],
  });
  expect(again.state).toBe('closed');
  expect(again.events.map(({ kind, detail }) => [kind, detail])).toEqual(
    expect.arrayContaining([
      ['letter-returned', 'access-answer:unclaimed'],
      ['letter-posted', 'access-answer:email'],
    ]),
  );
  const { items } = await valueOf(app.api['audit.list']({}));
  expect(items.find(({ action }) => action === 'letter-returned')?.recordId).toBe(letterId);
  expect((await valueOf(app.api['requests.get']({ id: requestId }))).attachments).toHaveLength(2);
});

test('a delivery is noted once the letter has left, not before, and not in the future', async () => {
  const app = await openApp();
  const { letterId } = await anAnswer(app);
  const deliver = (deliveredOn: string) => app.api['letters.delivered']({ letterId, deliveredOn });
  expect(await deliver('2026-03-15')).toEqual(broken('not-posted'));
  await valueOf(post(app, letterId));
  expect(await deliver('2026-03-14')).toEqual(broken('date-before-posting'));
  expect(await deliver('2026-03-16')).toEqual(broken('date-in-future'));
  app.setToday('2026-03-20');
  const file = await fileAfter(deliver('2026-03-17'));
  expect(file.letters[0]).toMatchObject({ state: 'delivered', posting: { deliveredOn: '2026-03-17' } });
  expect(file.events.at(-1)).toMatchObject({ kind: 'letter-delivered', on: '2026-03-17' });
});

test('what was noted wrongly is corrected by noting it again', async () => {
  const app = await openApp();
  const { letterId } = await anAnswer(app);
  await valueOf(post(app, letterId));
  app.setToday('2026-03-20');
  await valueOf(app.api['letters.delivered']({ letterId, deliveredOn: '2026-03-17' }));
  const back = { letterId, returnedOn: '2026-03-18', reason: 'refused' as const };
  expect((await fileAfter(app.api['letters.returned'](back))).letters[0]).toMatchObject({
    state: 'returned',
    posting: { deliveredOn: null, returnedOn: '2026-03-18' },
  });
});

test('a letter that a correction replaced does not leave any more', async () => {
  const app = await openApp();
  const { requestId, letterId } = await anAnswer(app);
  const corrected = await valueOf(
    app.api['letters.freeze']({
      requestId,
      kind: 'access-answer',
      fields: { ...letterFields, replacesId: letterId },
    }),
  );
  expect(await post(app, letterId)).toEqual(broken('letter-replaced'));
  const file = await fileAfter(post(app, corrected.letter.id));
  expect(file.letters).toMatchObject([
    { state: 'replaced', replacedById: corrected.letter.id },
    { state: 'sent', replacesId: letterId },
  ]);
});

test('letters are listed by where they stand', async () => {
  const app = await openApp();
  const waiting = await anAnswer(app);
  const gone = await anAnswer(app);
  await valueOf(post(app, gone.letterId));
  const listed = async (state: 'to-send' | 'sent' | 'returned' | null) => {
    const { items, total } = await valueOf(app.api['letters.list']({ state }));
    return [total, items.map(({ letter }) => letter.id)];
  };
  expect(await listed('to-send')).toEqual([1, [waiting.letterId]]);
  expect(await listed('sent')).toEqual([1, [gone.letterId]]);
  expect(await listed('returned')).toEqual([0, []]);
  expect(await listed(null)).toEqual([2, [gone.letterId, waiting.letterId]]);
});

test('a closed letter can be copied out as words', async () => {
  const app = await openApp();
  const { letterId } = await anAnswer(app);
  const { plain } = await valueOf(app.api['letters.read']({ letterId }));
  expect(plain).toContain('Ondine Vantroubel');
  expect(plain).not.toMatch(/[{}]/u);
});

describe('the ways in which an answer can leave', () => {
  test('are none of those that others can read', () => {
    const networks = channels.filter(isPublicNetwork);
    expect(networks).toHaveLength(3);
    expect(postingChannels.filter((channel) => (networks as readonly string[]).includes(channel))).toEqual(
      [],
    );
  });

  test.each([
    ['access-answer', 'access', 'granted', false],
    ['access-answer', 'access', 'partly-granted', true],
    ['erasure-answer', 'erasure', 'granted', true],
    ['refusal', 'access', 'refused', true],
    ['acknowledgement', 'erasure', null, false],
  ] as const)('%s of %s, %s: proof of the date is wanted: %s', (kind, right, outcome, isWanted) => {
    const asked = { right, outcome, refusalReason: null } as never;
    expect(isProofWanted(kind, { rights: [asked] })).toBe(isWanted);
  });
});
