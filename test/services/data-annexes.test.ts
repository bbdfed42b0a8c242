/** A copy of data that is handed out is kept with its request as it was, and goes when copies of data go. */
import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aPerson, aRequest, erase, letterFields } from '../helpers/records.ts';

async function anAnswer(app: TestApp) {
  const { api } = app;
  const subjectId = await aPerson(app);
  const requestId = await aRequest(app, ['access'], { subjectId });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const made = await valueOf(api['exports.person']({ requestId, format: 'zip', language: 'fr' }));
  const order = { requestId, kind: 'access-answer', fields: letterFields } as const;
  const { letter } = await valueOf(api['letters.freeze'](order));
  return { subjectId, requestId, made, letterId: letter.id };
}

async function bytesOf({ api }: TestApp, fileId: string): Promise<Buffer> {
  const { base64 } = await valueOf(api['files.read']({ fileId: fileId as never }));
  return Buffer.from(base64, 'base64');
}

test('the file says what was handed out, byte for byte, with its hash', async () => {
  const app = await openApp();
  const { requestId, made } = await anAnswer(app);
  const { attachments } = await valueOf(app.api['requests.get']({ id: requestId }));
  expect(attachments).toMatchObject([
    {
      role: 'data-annex',
      name: '2026-0001-vos-donnees.zip',
      mediaType: 'application/zip',
      sha256: made.sha256,
      destroyed: null,
    },
  ]);
  const { fileId } = await valueOf(app.api['attachments.read']({ id: attachments[0]?.id as never }));
  const kept = await bytesOf(app, fileId);
  expect(createHash('sha256').update(kept).digest('hex')).toBe(made.sha256);
  const { items } = await valueOf(app.api['audit.list']({}));
  expect(items.map(({ action }) => action)).toContain('attachment-added');
});

test('what goes with the mail is that copy, though the data has changed since', async () => {
  const app = await openApp();
  const { subjectId, letterId, made, requestId } = await anAnswer(app);
  await anItem(app, subjectId, 'correspondence', 'Appel du 14 mars', '2026-03-14');
  const { fileId } = await valueOf(app.api['letters.emailDraft']({ letterId, includeExports: true }));
  const { attachments } = await PostalMime.parse(await bytesOf(app, fileId));
  const hashes = attachments.map(({ content }) =>
    createHash('sha256')
      .update(Buffer.from(content as ArrayBuffer))
      .digest('hex'),
  );
  expect(hashes).toContain(made.sha256);
  expect((await valueOf(app.api['requests.get']({ id: requestId }))).attachments).toHaveLength(1);
});

test('it goes three months after the answer left; its hash stays', async () => {
  const app = await openApp();
  const { requestId, letterId, made } = await anAnswer(app);
  await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));
  app.setToday('2026-06-16');
  expect((await valueOf(app.api['archive.due']({}))).due).toMatchObject([{ requestId, what: 'annexes' }]);
  await app.ended(await app.api['archive.remove']({ removals: [{ requestId, what: 'annexes' }] }));
  expect((await valueOf(app.api['requests.get']({ id: requestId }))).attachments).toMatchObject([
    { sha256: made.sha256, destroyed: { on: '2026-06-16' } },
  ]);
});

test('past its period, a request and its letters are seen in the archive alone', async () => {
  const app = await openApp();
  const { subjectId, requestId, letterId } = await anAnswer(app);
  await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));
  const seen = async () => ({
    letters: (await valueOf(app.api['letters.list']({}))).total,
    sent: (await valueOf(app.api['letters.list']({ state: 'sent' }))).total,
    card: (await valueOf(app.api['subjects.get']({ id: subjectId }))).requests.length,
    archive: (await valueOf(app.api['requests.list']({ filter: 'closed' }))).total,
  });
  expect(await seen()).toEqual({ letters: 1, sent: 1, card: 1, archive: 1 });
  app.setToday('2032-01-02');
  const { due } = await valueOf(app.api['archive.due']({}));
  expect(due).toMatchObject([{ requestId, what: 'file' }]);
  expect(await seen()).toEqual({ letters: 0, sent: 0, card: 0, archive: 1 });
});

describe('an erasure', () => {
  const annexesOf = async ({ api }: TestApp, id: string) =>
    (await valueOf(api['requests.get']({ id: id as never }))).attachments;

  test('takes along the copies handed out before; names and hashes stay, plan and proof say how many', async () => {
    const app = await openApp();
    const { subjectId, requestId, letterId, made } = await anAnswer(app);
    await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));
    const erasure = await aRequest(app, ['erasure'], { subjectId });
    const order = { requestId: erasure, ground: 'a' } as const;
    expect((await valueOf(app.api['erasure.plan'](order))).copies).toBe(1);
    await erase(app, erasure);
    expect(await annexesOf(app, requestId)).toMatchObject([
      {
        name: '2026-0001-vos-donnees.zip',
        sha256: made.sha256,
        destroyed: { reason: 'Effacée avec les données de la personne' },
      },
    ]);
    expect((await valueOf(app.api['erasure.plan'](order))).copies).toBe(1);
  });

  test('leaves the copy of an answer that has not left yet, which still goes with its mail', async () => {
    const app = await openApp();
    const { subjectId, requestId, letterId, made } = await anAnswer(app);
    const erasure = await aRequest(app, ['erasure'], { subjectId });
    const order = { requestId: erasure, ground: 'a' } as const;
    expect((await valueOf(app.api['erasure.plan'](order))).copies).toBe(0);
    await erase(app, erasure);
    expect(await annexesOf(app, requestId)).toMatchObject([{ sha256: made.sha256, destroyed: null }]);
    expect(await app.api['letters.emailDraft']({ letterId, includeExports: true })).toMatchObject({
      ok: true,
    });
  });

  test('that keeps everything under an exception takes no copy', async () => {
    const app = await openApp();
    const { subjectId, requestId, letterId } = await anAnswer(app);
    await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));
    const erasure = await aRequest(app, ['erasure'], { subjectId });
    const order = { requestId: erasure, ground: 'a' } as const;
    const { lines } = await valueOf(app.api['erasure.plan'](order));
    const keep = lines.map(({ categoryId }) => ({
      decision: 'keep',
      categoryId,
      exception: 'e',
      reason: 'Litige en cours',
    }));
    await erase(app, erasure, keep);
    expect(await annexesOf(app, requestId)).toMatchObject([{ destroyed: null }]);
    expect(await valueOf(app.api['erasure.plan'](order))).toMatchObject({ outcome: 'refused', copies: 0 });
  });
});

describe('a copy made again', () => {
  const again = async ({ api }: TestApp, requestId: string, format: 'pdf' | 'zip') =>
    valueOf(api['exports.person']({ requestId: requestId as never, format, language: 'fr' }));

  test('takes the place of the one in the same form that has not left; another form stays', async () => {
    const app = await openApp();
    const { subjectId, requestId, made } = await anAnswer(app);
    const pdf = await again(app, requestId, 'pdf');
    await anItem(app, subjectId, 'correspondence', 'Appel du 14 mars', '2026-03-14');
    const newer = await again(app, requestId, 'zip');
    const { attachments } = await valueOf(app.api['requests.get']({ id: requestId }));
    expect(attachments).toMatchObject([
      { sha256: made.sha256, destroyed: { reason: 'Remplacée avant l’envoi par une copie plus récente' } },
      { sha256: pdf.sha256, destroyed: null },
      { sha256: newer.sha256, destroyed: null },
    ]);
  });

  test('leaves the one that was sent', async () => {
    const app = await openApp();
    const { subjectId, requestId, letterId } = await anAnswer(app);
    await valueOf(app.api['letters.post']({ letterId, channel: 'email', sentOn: '2026-03-15' }));
    await anItem(app, subjectId, 'correspondence', 'Appel du 14 mars', '2026-03-14');
    await again(app, requestId, 'zip');
    const { attachments } = await valueOf(app.api['requests.get']({ id: requestId }));
    expect(attachments).toMatchObject([{ destroyed: null }, { destroyed: null }]);
  });
});
