import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import type { RequestId } from '../../shared/domain/id.ts';
import { readZip } from '../files/export/read-zip.ts';
import { evidenceWordsOf } from '../../shared/reports/words/evidence/words.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anExcessSheet, aPerson, aRequest, letterFields, showExcess } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const today = '2026-03-15';
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

async function keep(
  { api }: TestApp,
  requestId: RequestId,
  role: 'original' | 'identity-copy',
  text: string,
) {
  const base64 = Buffer.from(text).toString('base64');
  const { fileId } = await valueOf(api['files.stage']({ name: `${role}.txt`, base64 }));
  await valueOf(api['attachments.add']({ requestId, fileId, role }));
}

/** A refused access request with a letter that came back, an original and a copy of an identity card, destroyed at the end. */
async function aHandledRequest(app: TestApp): Promise<RequestId> {
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId: await aPerson(app) });
  await keep(app, requestId, 'original', 'La lettre d’origine');
  const check = { on: today, method: 'questions' as const, confirmed: true, note: 'Dernière commande citée' };
  await valueOf(api['requests.checkIdentity']({ requestId, check }));
  await keep(app, requestId, 'identity-copy', 'Copie de la carte');
  await valueOf(
    api['requests.decideRight']({
      requestId,
      right: 'access',
      outcome: 'refused',
      refusalReason: 'others-rights',
      reasonText: 'Un secret de fabrication.',
    }),
  );
  const order = { requestId, kind: 'access-answer' as const, fields: letterFields };
  const { letter } = await valueOf(api['letters.freeze'](order));
  const posting = { letterId: letter.id, channel: 'registered-post' as const, sentOn: today };
  await valueOf(api['letters.post']({ ...posting, registeredNumber: 'RR473124829GB' }));
  await valueOf(
    api['letters.returned']({ letterId: letter.id, returnedOn: today, reason: 'unknown-address' }),
  );
  return requestId;
}

async function evidence(app: TestApp, requestId: RequestId, language: Language = 'fr') {
  const started = await app.api['requests.evidence']({ requestId, language });
  const done = (await app.ended(started)) as {
    readonly value: { readonly fileId: string; readonly sha256: string };
  };
  const file = await valueOf(app.api['files.read']({ fileId: done.value.fileId as never }));
  const bytes = Buffer.from(file.base64, 'base64');
  const entries = await readZip(bytes);
  return {
    ...done.value,
    name: file.name,
    bytes,
    files: new Map(entries.map((entry) => [entry.name, entry])),
  };
}

async function coverText(bytes: Uint8Array | undefined): Promise<string> {
  const { pages } = await readPdf(bytes ?? new Uint8Array());
  return pages.map(({ plain }) => plain).join(' ');
}

test('the archive holds cover, letters, attachments and the trail; every file is listed with its hash', async () => {
  const app = await openApp({ today });
  const requestId = await aHandledRequest(app);
  const { files, name, bytes, sha256: told } = await evidence(app, requestId);
  expect(name).toBe('2026-0001-dossier-de-preuve.zip');
  expect(sha256(bytes)).toBe(told);
  expect([...files.keys()]).toEqual([
    'lisez-moi.txt',
    'dossier.pdf',
    'lettre-1-2026-03-15-access-answer.pdf',
    'piece-1-original.txt',
    'audit.json',
    'manifest.json',
    'SHA256SUMS',
  ]);
  const manifest = JSON.parse(files.get('manifest.json')?.text ?? '') as {
    readonly reference: string;
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
  };
  expect(manifest.reference).toBe('2026-0001');
  const listed = [...files.values()].filter((file) => !['manifest.json', 'SHA256SUMS'].includes(file.name));
  expect(manifest.files.map((file) => [file.name, file.sha256])).toEqual(
    listed.map((file) => [file.name, sha256(file.bytes)]),
  );
  expect(files.get('SHA256SUMS')?.text).toContain(
    `${sha256(files.get('dossier.pdf')?.bytes ?? '')}  dossier.pdf\n`,
  );
  const { letters } = await valueOf(app.api['requests.get']({ id: requestId }));
  expect(sha256(files.get('lettre-1-2026-03-15-access-answer.pdf')?.bytes ?? '')).toBe(letters[0]?.sha256);
  expect(files.get('piece-1-original.txt')?.text).toBe('La lettre d’origine');
  expect([...files.values()].some(({ text }) => text.includes('Copie de la carte'))).toBe(false);
});

test.each(languages)(
  'the cover shows in %s what proves an excess, where something is called excessive',
  async (language) => {
    const app = await openApp({ today });
    const subjectId = await aPerson(app);
    await aRequest(app, ['access'], { subjectId, receivedOn: '2026-01-05' });
    const requestId = await aRequest(app, ['access'], { subjectId });
    const cover = `${evidenceWordsOf(language).fileNames.cover}.pdf`;
    const text = async () => coverText((await evidence(app, requestId, language)).files.get(cover)?.bytes);
    const { excess } = evidenceWordsOf(language);
    expect(await text()).not.toContain(excess.heading);
    await showExcess(app, requestId, { claims: ['repetitive', 'abuse'], intent: 'Elle l’écrit elle-même.' });
    const shown = await text();
    for (const words of [
      excess.heading,
      anExcessSheet.circumstances,
      anExcessSheet.evidence,
      anExcessSheet.triedInstead,
      'Elle l’écrit elle-même.',
      'Ondine Vantroubel',
      '2026-0001',
      excess.note.slice(0, 30),
    ])
      expect(shown).toContain(words);
  },
);

test('the cover tells who asked what, what was decided, checked and sent, and what is not in the archive', async () => {
  const app = await openApp({ today });
  const requestId = await aHandledRequest(app);
  const { files } = await evidence(app, requestId);
  const text = await coverText(files.get('dossier.pdf')?.bytes);
  for (const words of [
    'Demande 2026-0001',
    'Zélie Brumecourt',
    '6 mars 2026',
    '6 avril 2026',
    '7 avril 2026',
    'Un secret de fabrication.',
    'Dernière commande citée',
    'RR473124829GB',
    'inconnue à l’adresse',
    'La demande d’origine',
    'détruite le 15 mars 2026',
    'la chaîne est entière',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/[{}]/u);
});

test('a copy of an identity document that is still there is named, and never joined', async () => {
  const app = await openApp({ today });
  const requestId = await aRequest(app, ['access']);
  await keep(app, requestId, 'identity-copy', 'Copie de la carte');
  const { files } = await evidence(app, requestId);
  expect(await coverText(files.get('dossier.pdf')?.bytes)).toContain('non jointe');
  expect([...files.values()].some(({ text }) => text.includes('Copie de la carte'))).toBe(false);
});

test('each audit entry can be checked by itself, and the head of the chain is that of the register', async () => {
  const app = await openApp({ today });
  const requestId = await aHandledRequest(app);
  const head = await valueOf(app.api['audit.verify']({}));
  const { files } = await evidence(app, requestId);
  const trail = JSON.parse(files.get('audit.json')?.text ?? '') as {
    readonly isWhole: boolean;
    readonly head: { readonly seq: number; readonly hash: string };
    readonly entries: readonly { readonly hash: string; readonly action: string }[];
  };
  expect(trail.isWhole).toBe(true);
  expect(trail.head).toEqual({ seq: head.entries, hash: head.head });
  for (const { hash, ...entry } of trail.entries) expect(sha256(canonicalize(entry) ?? '')).toBe(hash);
  expect(trail.entries.map(({ action }) => action)).toEqual([
    'request-registered',
    'attachment-added',
    'identity-checked',
    'attachment-added',
    'right-decided',
    'letter-frozen',
    'letter-posted',
    'attachment-destroyed',
    'letter-returned',
  ]);
  const { events } = await valueOf(app.api['requests.get']({ id: requestId }));
  expect(events.at(-1)).toMatchObject({ kind: 'evidence-made' });
});

test.each(languages)('the file can be made in %s', async (language) => {
  const app = await openApp({ today });
  const { files, name } = await evidence(app, await aHandledRequest(app), language);
  const [readme, cover] = [...files.values()];
  const titles = { fr: 'Dossier de preuve', nl: 'Bewijsdossier', en: 'Evidence file', de: 'Nachweisakte' };
  expect(readme?.text).toContain(titles[language]);
  expect(await coverText(cover?.bytes)).toContain(titles[language]);
  expect(`${readme?.text}${name}`).not.toMatch(/[{}]/u);
});

test('a destroyed attachment is named with its reason and not in the archive', async () => {
  const app = await openApp({ today });
  const requestId = await aHandledRequest(app);
  const { attachments } = await valueOf(app.api['requests.get']({ id: requestId }));
  const original = attachments.find(({ role }) => role === 'original');
  await valueOf(app.api['attachments.destroy']({ id: original?.id as never, reason: 'Reçue par erreur' }));
  const { files } = await evidence(app, requestId);
  expect([...files.keys()].some((name) => name.startsWith('piece-'))).toBe(false);
  expect(await coverText(files.get('dossier.pdf')?.bytes)).toContain('Reçue par erreur');
});
