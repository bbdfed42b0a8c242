import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isRewriteDue } from '../../electron/database/register.ts';
import { closeRegisterFile, openWithRawKey } from '../../electron/files/register-file.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import type { AttachmentRole } from '../../shared/domain/request/attachment.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest } from '../helpers/records.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('Zwynmist '.repeat(900))]);

async function stage({ api }: TestApp, name: string, bytes: Buffer) {
  const { fileId } = await valueOf(api['files.stage']({ name, base64: bytes.toString('base64') }));
  return fileId;
}

async function keep(
  app: TestApp,
  requestId: RequestId,
  role: AttachmentRole,
  bytes: Buffer = png,
  name = 'scan.png',
) {
  const fileId = await stage(app, name, bytes);
  const file = await valueOf(app.api['attachments.add']({ requestId, fileId, role }));
  const added = file.attachments.at(-1);
  if (added === undefined) throw new Error('Nothing was kept');
  return { file, added };
}

test('a file is kept as it was: its type from its bytes, its name cleaned, its hash, in the timeline and the trail', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access']);
  const { file, added } = await keep(app, requestId, 'original', png, '../secret/lettre\u202egnp.exe');
  expect(added).toMatchObject({
    role: 'original',
    mediaType: 'image/png',
    name: 'lettregnp.exe',
    size: png.length,
    sha256: createHash('sha256').update(png).digest('hex'),
    addedOn: '2026-03-15',
    destroyed: null,
  });
  expect(file.events.at(-1)).toMatchObject({ kind: 'attachment-added', detail: 'original' });
  const { items } = await valueOf(api['audit.list']({}));
  expect(items[0]).toMatchObject({ action: 'attachment-added', recordId: requestId });
  const { fileId } = await valueOf(api['attachments.read']({ id: added.id }));
  const { base64, mediaType } = await valueOf(api['files.read']({ fileId }));
  expect(Buffer.from(base64, 'base64').equals(png)).toBe(true);
  expect(mediaType).toBe('image/png');
});

test('mails, texts and what nobody knows are told apart by their bytes', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const mail = Buffer.from('From: z@b.example\r\nTo: c@d.example\r\nSubject: Oui\r\n\r\nBonjour');
  const typeOf = async (bytes: Buffer) => (await keep(app, requestId, 'received', bytes)).added.mediaType;
  expect(await typeOf(mail)).toBe('message/rfc822');
  expect(await typeOf(Buffer.from('Bonjour,'))).toBe('text/plain');
  expect(await typeOf(Buffer.from('%PDF-1.7 '))).toBe('application/pdf');
  expect(await typeOf(Buffer.from([0, 1, 2, 3, 0, 0, 1]))).toBe('application/octet-stream');
});

test('an empty file, and one over 50 MB, are refused and leave nothing', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const refusal = async (bytes: Buffer) => {
    const fileId = await stage(app, 'x.bin', bytes);
    return app.api['attachments.add']({ requestId, fileId, role: 'other' });
  };
  expect(await refusal(Buffer.alloc(0))).toEqual({
    ok: false,
    error: { code: 'attachment-refused', problem: 'empty' },
  });
  expect(await refusal(Buffer.alloc(50 * 1024 * 1024 + 1))).toEqual({
    ok: false,
    error: { code: 'attachment-refused', problem: 'too-many-bytes' },
  });
  expect((await valueOf(app.api['requests.get']({ id: requestId }))).attachments).toEqual([]);
});

test('a letter of another request is not one to attach to', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access']);
  const fileId = await stage(app, 'x.png', png);
  const letterId = '01987654-0000-7000-8000-000000000000';
  expect(await app.api['attachments.add']({ requestId, fileId, role: 'proof-of-deposit', letterId })).toEqual(
    { ok: false, error: { code: 'not-found', what: 'letter' } },
  );
});

test('a destroyed file leaves its row, the day and the reason, and cannot be read or destroyed again', async () => {
  const app = await openApp();
  const { api } = app;
  const requestId = await aRequest(app, ['access']);
  const { added } = await keep(app, requestId, 'received');
  const reason = 'Envoyée par erreur';
  const file = await valueOf(api['attachments.destroy']({ id: added.id, reason }));
  expect(file.attachments).toEqual([{ ...added, destroyed: { on: '2026-03-15', reason } }]);
  expect(file.events.at(-1)).toMatchObject({ kind: 'attachment-destroyed', note: reason });
  expect(await api['attachments.read']({ id: added.id })).toEqual(broken('attachment-destroyed'));
  expect(await api['attachments.destroy']({ id: added.id, reason })).toEqual(broken('attachment-destroyed'));
});

test('a copy of an identity document goes with the check, and no page of the file holds it once it is locked', async () => {
  const app = await openApp();
  const { api, registerPath } = app;
  const requestId = await aRequest(app, ['access']);
  const { added: original } = await keep(app, requestId, 'original', Buffer.from('La lettre de Qwerbrume'));
  await keep(app, requestId, 'identity-copy', png, 'carte.png');
  const key = await rawKeyOf(app);
  const isThere = (word: string) => decipheredPages(registerPath, key).some((page) => page.includes(word));
  expect(isThere('Zwynmist')).toBe(true);

  const check = { on: '2026-03-15', method: 'document-seen' as const, confirmed: true, note: 'Carte vue' };
  const file = await valueOf(api['requests.checkIdentity']({ requestId, check }));
  expect(file.events.slice(-2).map(({ kind }) => kind)).toEqual([
    'identity-checked',
    'identity-copy-destroyed',
  ]);
  expect(file.attachments.map(({ role, destroyed }) => [role, destroyed])).toEqual([
    ['original', null],
    ['identity-copy', { on: '2026-03-15', reason: null }],
  ]);
  const { items } = await valueOf(api['audit.list']({}));
  expect(items.slice(0, 2).map(({ action }) => action)).toEqual(['attachment-destroyed', 'identity-checked']);

  await valueOf(api['registers.lock']({}));
  expect(isThere('Zwynmist')).toBe(false);
  expect(isThere('La lettre de Qwerbrume')).toBe(true);
  expect(original.destroyed).toBeNull();
  const opened = openWithRawKey(registerPath, key);
  if (!opened.ok) throw new Error(opened.error);
  const isDue = isRewriteDue(opened.value.db);
  closeRegisterFile(opened.value);
  expect(isDue).toBe(false);
});
