/** Disclosures: to whom, on which demand, contested or given, and what the person may know of it. */
import { expect, test } from 'vitest';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aPerson, aRequest, letterFields } from '../helpers/records.ts';
import { readZip } from '../files/export/read-zip.ts';
import { decipheredPages, rawKeyOf } from '../helpers/register-pages.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const broken = (rule: string) => ({ ok: false, error: { code: 'rule-broken', rule } });

const base = {
  recipientKind: 'police' as const,
  recipientName: 'Police locale du Val d’Argent',
  countryCode: 'BE',
  lawfulBasis: 'legal-obligation' as const,
  basisText: 'Réquisition du procureur',
  demand: { reference: 'PV-2026-17', receivedOn: '2026-03-10' },
  telling: { kind: 'to-tell' as const },
};
const given = { what: 'Nom et adresse de livraison', on: '2026-03-12', channel: 'registered-post' as const };

const aDisclosure = async ({ api }: TestApp, differences: object = {}) =>
  await valueOf(api['disclosures.save']({ id: null, fields: { ...base, ...differences } }));

async function accessLetter(app: TestApp, subjectId: string): Promise<string> {
  const { api } = app;
  const requestId = await aRequest(app, ['access'], { subjectId });
  await valueOf(
    api['requests.checkIdentity']({
      requestId,
      check: { on: '2026-03-10', method: 'known-address', confirmed: true, note: null },
    }),
  );
  await valueOf(api['requests.decideRight']({ requestId, right: 'access', outcome: 'granted' }));
  const reply = await valueOf(
    api['letters.text']({ requestId, kind: 'access-answer', fields: letterFields }),
  );
  return reply.plain;
}

test('a disclosure has a number of its year, and stands as it was decided', async () => {
  const app = await openApp();
  const open = await aDisclosure(app);
  expect([open.disclosure.reference, open.state]).toEqual(['C-2026-001', 'to-decide']);
  const { id } = open.disclosure;
  const save = async (differences: object) =>
    await valueOf(app.api['disclosures.save']({ id, fields: { ...base, ...differences } }));
  const contest = { on: '2026-03-11', arguments: 'Trop large', outcome: 'pending' as const };
  expect((await save({ contest })).state).toBe('contested');
  expect((await save({ contest: { ...contest, outcome: 'rejected' } })).state).toBe('to-decide');
  expect((await save({ contest, given })).state).toBe('given');
  const refused = { on: '2026-03-12', reasons: 'Sans base légale' };
  expect((await save({ refused })).state).toBe('refused');
  expect((await aDisclosure(app)).disclosure.reference).toBe('C-2026-002');
  const audit = await valueOf(app.api['audit.list']({}));
  expect(audit.items.map(({ action }) => action)).toContain('disclosure-saved');
});

test('what cannot be is refused', async () => {
  const { api } = await openApp();
  const save = (differences: object) =>
    api['disclosures.save']({ id: null, fields: { ...base, ...differences } });
  expect(await save({ given: { ...given, on: '2026-03-16' } })).toEqual(broken('date-in-future'));
  expect(await save({ given: { ...given, on: '2026-03-09' } })).toEqual(broken('date-before-receipt'));
  expect(await save({ telling: { kind: 'told', on: '2026-04-01' } })).toEqual(broken('date-in-future'));
  const nobody = ['018f0000-0000-7000-8000-000000000001'];
  expect(await save({ subjectIds: nobody })).toMatchObject({ error: { code: 'not-found', what: 'subject' } });
  const refused = { on: '2026-03-12', reasons: 'Non' };
  for (const bad of [
    { given, refused },
    { recipientName: '' },
    { countryCode: 'XX' },
    { telling: { kind: 'secret', source: '' } },
    { lawfulBasis: 'because' },
  ])
    expect(await save(bad)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await api['disclosures.save']({ id: nobody[0] as never, fields: base })).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('what was given is named to the person, with the day and the categories; what was not given is not', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  const { categories } = await valueOf(app.api['processing.overview']({}));
  const categoryIds = categories.filter(({ code }) => code === 'invoices').map(({ id }) => id);
  await aDisclosure(app, { subjectIds: [subjectId], categoryIds, given });
  await aDisclosure(app, { subjectIds: [subjectId], recipientName: 'Étude Brindille' });
  const text = await accessLetter(app, subjectId);
  expect(text).toContain('Police locale du Val d’Argent');
  expect(text.replaceAll(/\s/g, ' ')).toContain('communication du 12 mars 2026');
  expect(text).not.toContain('Étude Brindille');
  const { disclosures } = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(disclosures).toMatchObject([
    { reference: 'C-2026-001', givenOn: '2026-03-12', secret: null },
    { reference: 'C-2026-002', givenOn: null },
  ]);
});

test('the copies that the person takes home name it too, unless it is secret', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const { categories } = await valueOf(api['processing.overview']({}));
  const categoryIds = categories.filter(({ code }) => code === 'invoices').map(({ id }) => id);
  await aDisclosure(app, { subjectIds: [subjectId], categoryIds, given });
  const telling = { kind: 'secret' as const, until: '2026-03-31', source: 'Art. 57 du Code' };
  await aDisclosure(app, { subjectIds: [subjectId], given, telling, recipientName: 'Juge Brindille' });
  await accessLetter(app, subjectId);
  const [request] = (await valueOf(api['subjects.get']({ id: subjectId }))).requests;
  const bytesOf = async (format: 'pdf' | 'zip') => {
    const order = { requestId: request?.id ?? '', format, language: 'fr' as const, scope: 'all' as const };
    const { fileId } = await valueOf(api['exports.person'](order));
    return Buffer.from((await valueOf(api['files.read']({ fileId }))).base64, 'base64');
  };
  const { pages } = await readPdf(await bytesOf('pdf'));
  const text = pages.map(({ plain }) => plain).join(' ');
  expect(text).toContain('Police locale du Val d’Argent');
  expect(text).toContain('communication du 12 mars 2026');
  expect(text).not.toContain('Juge Brindille');
  const files = await readZip(await bytesOf('zip'));
  const fileOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  expect(fileOf('disclosures.csv')).toContain('Police locale du Val d’Argent,police,BE,2026-03-12,Factures');
  const data: unknown = JSON.parse(fileOf('data.json'));
  expect(data).toMatchObject({ disclosures: [{ kind: 'police', on: '2026-03-12' }] });
  expect(files.some((file) => file.text.includes('Brindille'))).toBe(false);
});

test('a file kept with it is destroyed on decision, with its reason, and is gone from the register’s file', async () => {
  const app = await openApp();
  const { api } = app;
  const { disclosure } = await aDisclosure(app, { given });
  const { id } = disclosure;
  const { fileId } = await valueOf(
    api['files.stage']({ name: 'demande.txt', base64: Buffer.from('Qwerbrume demande').toString('base64') }),
  );
  const kept = await valueOf(api['disclosures.attach']({ id, fileId, role: 'received' }));
  const fileKept = kept.attachments[0]?.id ?? '';
  // Five years after the day on which it was given, as the files of requests.
  expect(kept.filesDueOn).toBe('2031-03-13');
  const key = await rawKeyOf(app);
  const isInFile = () => decipheredPages(app.registerPath, key).some((page) => page.includes('Qwerbrume'));
  const without = api['attachments.destroyOfMatter']({ id: fileKept, reason: ' ' });
  expect(await without).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  await valueOf(api['attachments.destroyOfMatter']({ id: fileKept, reason: 'Durée écoulée' }));
  expect(isInFile()).toBe(false);
  const after = await valueOf(api['disclosures.get']({ id }));
  expect(after.attachments).toMatchObject([
    { name: 'demande.txt', destroyed: { on: '2026-03-15', reason: 'Durée écoulée' } },
  ]);
  const again = await api['attachments.destroyOfMatter']({ id: fileKept, reason: 'Encore' });
  expect(again).toEqual(broken('attachment-destroyed'));
  expect((await valueOf(api['audit.list']({}))).items[0]).toMatchObject({
    action: 'attachment-destroyed',
    recordKind: 'disclosure',
  });
});

test('a secret one is silent in the answer and marked inside, until its day has passed', async () => {
  const app = await openApp();
  const subjectId = await aPerson(app);
  const telling = { kind: 'secret' as const, until: '2026-03-31', source: 'Art. 57 du Code' };
  const { disclosure, isSecret } = await aDisclosure(app, { subjectIds: [subjectId], given, telling });
  expect(isSecret).toBe(true);
  expect(await accessLetter(app, subjectId)).not.toContain('Police locale');
  const card = await valueOf(app.api['subjects.get']({ id: subjectId }));
  expect(card.disclosures).toMatchObject([{ secret: { until: '2026-03-31' } }]);
  expect(card.held.disclosures).toEqual([]);

  app.setToday('2026-04-01');
  const later = await valueOf(app.api['disclosures.get']({ id: disclosure.id }));
  expect([later.isSecret, later.isTellingOwed]).toEqual([false, true]);
  expect((await valueOf(app.api['subjects.get']({ id: subjectId }))).held.disclosures).toHaveLength(1);
});

test('a secret without a known end holds until it is lifted', async () => {
  const app = await openApp();
  const telling = { kind: 'secret' as const, source: 'Réquisition' };
  const { disclosure } = await aDisclosure(app, { given, telling });
  app.setToday('2031-01-01');
  expect((await valueOf(app.api['disclosures.get']({ id: disclosure.id }))).isSecret).toBe(true);
});

test('a person who was disclosed is not deleted by hand; erasing them leaves the register standing', async () => {
  const app = await openApp();
  const { api } = app;
  const subjectId = await aPerson(app);
  const { disclosure } = await aDisclosure(app, { subjectIds: [subjectId], given });
  expect(await api['subjects.remove']({ id: subjectId })).toEqual(broken('disclosure-names-person'));
  expect((await valueOf(api['disclosures.get']({ id: disclosure.id }))).persons).toHaveLength(1);
});

test('the demand is kept with it as it arrived', async () => {
  const app = await openApp();
  const { api } = app;
  const { disclosure } = await aDisclosure(app);
  const base64 = Buffer.from('%PDF-1.7 requête').toString('base64');
  const { fileId } = await valueOf(api['files.stage']({ name: 'requisition.pdf', base64 }));
  const file = await valueOf(api['disclosures.attach']({ id: disclosure.id, fileId, role: 'received' }));
  expect(file.attachments).toMatchObject([{ name: 'requisition.pdf', role: 'received' }]);
  const [attached] = file.attachments;
  const read = await valueOf(api['attachments.read']({ id: attached?.id as never }));
  expect((await valueOf(api['files.read']({ fileId: read.fileId }))).base64).toBe(base64);
});

test('the register of disclosures prints in four languages', async () => {
  const app = await openApp();
  await aDisclosure(app, { given });
  const titles = {
    fr: 'Registre des communications',
    nl: 'Register van mededelingen',
    en: 'Register of disclosures',
    de: 'Verzeichnis der Mitteilungen',
  };
  for (const language of ['fr', 'nl', 'en', 'de'] as const) {
    const { fileId } = await valueOf(app.api['reports.disclosures']({ language }));
    const { base64 } = await valueOf(app.api['files.read']({ fileId }));
    const { pages } = await readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
    const text = pages.map(({ plain }) => plain).join(' ');
    expect(text).toContain(titles[language]);
    expect(text).toContain('PV-2026-17');
  }
});
