import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { LetterId, RequestId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields, requester } from '../helpers/records.ts';

async function anAnswer(app: TestApp, language: Language = 'fr') {
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const fields = { ...letterFields, language };
  const { letter, fileId } = await valueOf(
    api['letters.freeze']({ requestId, kind: 'access-answer', fields }),
  );
  return { requestId, letterId: letter.id, pdf: await bytesOf(app, fileId) };
}

async function bytesOf({ api }: TestApp, fileId: string) {
  const { base64 } = await valueOf(api['files.read']({ fileId: fileId as never }));
  return Buffer.from(base64, 'base64');
}

async function draft(app: TestApp, letterId: LetterId, includeExports: boolean) {
  const { fileId } = await valueOf(app.api['letters.emailDraft']({ letterId, includeExports }));
  const bytes = await bytesOf(app, fileId);
  return { raw: bytes.toString('latin1'), mail: await PostalMime.parse(bytes) };
}

async function lastEvent({ api }: TestApp, id: RequestId) {
  return (await valueOf(api['requests.get']({ id }))).events.at(-1);
}

test('the draft is one to be sent, to the requester, with the letter as it was closed and nothing personal in its subject', async () => {
  const app = await openApp();
  const { requestId, letterId, pdf } = await anAnswer(app);
  const { mail, raw } = await draft(app, letterId, false);
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  expect(mail.to).toEqual([{ name: 'Zélie Brumecourt', address: 'zelie@brumecourt.example' }]);
  expect(mail.from).toEqual({ name: 'Boutique Clairlune', address: 'bonjour@clairlune.example' });
  expect(mail.subject).toBe('Votre demande 2026-0001');
  expect(mail.text).toContain('Vous trouverez en pièce jointe notre lettre');
  expect(mail.text).not.toContain('Brumecourt');
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]).toMatchObject({ mimeType: 'application/pdf' });
  expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
  expect(raw).not.toMatch(/[^\r]\n/u);
  expect(raw).not.toContain('localhost');
  expect(await lastEvent(app, requestId)).toMatchObject({
    kind: 'email-draft-made',
    detail: 'access-answer',
  });
  const { items } = await valueOf(app.api['audit.list']({}));
  expect(items[0]).toMatchObject({ action: 'email-draft-made', recordId: letterId });
});

test('the copies that were made for the answer go with it', async () => {
  const app = await openApp();
  const { requestId, letterId } = await anAnswer(app);
  expect((await draft(app, letterId, true)).mail.attachments).toHaveLength(1);
  await valueOf(app.api['exports.person']({ requestId, format: 'zip', language: 'fr' }));
  await valueOf(app.api['exports.person']({ requestId, format: 'pdf', language: 'fr' }));
  const { mail } = await draft(app, letterId, true);
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual([
    'application/pdf',
    'application/pdf',
    'application/zip',
  ]);
  expect(mail.text).toContain('La copie des données est jointe également.');
});

test.each([
  ['fr', 'Votre demande 2026-0001'],
  ['nl', 'Uw verzoek 2026-0001'],
  ['en', 'Your request 2026-0001'],
  ['de', 'Ihr Antrag 2026-0001'],
] as const)('in the language of the letter, %s', async (language, subject) => {
  const app = await openApp();
  const { letterId } = await anAnswer(app, language);
  const { mail } = await draft(app, letterId, false);
  expect(mail.subject).toBe(subject);
  expect(mail.text).not.toMatch(/[{}]/u);
});

test('without an address there is no draft', async () => {
  const app = await openApp();
  const requestId = await aRequest(app, ['access'], { requester: { name: 'Odon', language: 'fr' } });
  const order = { requestId, kind: 'acknowledgement' as const, fields: letterFields };
  const { letter } = await valueOf(app.api['letters.freeze'](order));
  expect(await app.api['letters.emailDraft']({ letterId: letter.id, includeExports: false })).toEqual({
    ok: false,
    error: { code: 'rule-broken', rule: 'email-needed' },
  });
});

test('a policy that answers to the known address alone sends no draft to a new one', async () => {
  const app = await openApp();
  const { api } = app;
  const elsewhere = { ...requester, email: 'zelie@ailleurs.example' };
  const recipientOf = async () => {
    const subjectId = await aPerson(app);
    const requestId = await aRequest(app, ['access'], { subjectId, requester: elsewhere });
    const order = { requestId, kind: 'acknowledgement', fields: letterFields } as const;
    const { letter } = await valueOf(api['letters.freeze'](order));
    return (await draft(app, letter.id, false)).mail.to?.[0]?.address;
  };
  expect(await recipientOf()).toBe('zelie@brumecourt.example');
  const { promises } = await valueOf(api['controller.get']({}));
  const asAsked = { ...promises, answersGoTo: 'channel-asked' } as const;
  await valueOf(api['promises.save']({ validFrom: '2026-01-01', promises: asAsked }));
  expect(await recipientOf()).toBe('zelie@ailleurs.example');
});
