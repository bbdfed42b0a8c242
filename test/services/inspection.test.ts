/** The folder for an inspection, read back: who hands over what, in which figures, and how it can be checked. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../shared/domain/language.ts';
import { gapKey } from '../../shared/domain/processing/settled-gap.ts';
import type { Sweep } from '../../shared/domain/sweep/sweep.ts';
import { inspectionWordsOf } from '../../shared/reports/words/inspection/words.ts';
import { readZip } from '../files/export/read-zip.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { anItem, aRequest } from '../helpers/records.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const today = '2026-03-15';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function aBusiness(): Promise<TestApp> {
  const app = await openApp({ today });
  await valueOf(app.api['readyMade.load']({ code: 'belgian-web-shop' }));
  await aRequest(app, ['access', 'erasure']);
  return app;
}

async function madeBy(
  { api }: TestApp,
  order: { contents: 'cover' | 'folder'; language?: Language; withGaps?: boolean },
) {
  const { fileId } = await valueOf(api['reports.inspection']({ language: 'fr', withGaps: true, ...order }));
  const { name, mediaType, base64 } = await valueOf(api['files.read']({ fileId }));
  return { name, mediaType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

async function coverOf(app: TestApp, order: { language?: Language; withGaps?: boolean } = {}) {
  const { bytes } = await madeBy(app, { contents: 'cover', ...order });
  const pdf = await readPdf(bytes);
  return { ...pdf, text: pdf.pages.map(({ plain }) => plain).join(' ') };
}

describe('the cover', () => {
  test('names the controller, its number, its data protection officer or that there is none, and who signs', async () => {
    const app = await aBusiness();
    const { text } = await coverOf(app);
    const { controller } = await valueOf(app.api['controller.get']({}));
    expect(text).toContain(controller.name);
    expect(text).toMatch(/Numéro d’entreprise \d{4}\.\d{3}\.\d{3}/);
    expect(text).toContain('Délégué à la protection des données non désigné');
    expect(text).toContain('Autorité de protection des données à sa demande');
    expect(text).toContain('Signature');
  });

  test('shows what was looked into and settled, with what was done about it', async () => {
    const app = await aBusiness();
    const { gaps } = await valueOf(app.api['processing.overview']({}));
    const note = gaps.find(({ text }) => text !== null);
    if (note === undefined) throw new Error('The ready-made register has no notes');
    expect((await coverOf(app)).text).not.toContain('Points examinés et réglés');
    await valueOf(
      app.api['processing.settleGap']({ key: gapKey(note), how: 'Réglage vérifié chez l’hébergeur' }),
    );
    const { text } = await coverOf(app);
    expect(text).toContain('Points examinés et réglés');
    expect(text).toContain('Réglage vérifié chez l’hébergeur');
    expect((await coverOf(app, { withGaps: false })).text).not.toContain('Réglage vérifié');
  });

  test('counts what the register holds, and the requests of the year by right', async () => {
    const app = await aBusiness();
    const { text } = await coverOf(app);
    const { activities, categories, processors } = await valueOf(app.api['processing.overview']({}));
    expect(text).toContain(`activités : ${activities.length}`);
    expect(text).toContain(`catégories de données : ${categories.length}`);
    expect(text).toContain(`destinataires : ${processors.length}`);
    expect(text).toContain('en 2026, reçues : 1 ; répondues : 0 ; en cours : 1');
    expect(text).toMatch(/Accès 1 1 .*Effacement 1 1/);
  });

  test('counts no request of another year', async () => {
    const app = await openApp({ today: '2027-01-04' });
    await aRequest(app, ['access'], { receivedOn: '2026-12-20' });
    const { text } = await coverOf(app);
    expect(text).toContain('en 2027, reçues : 0');
    expect(text).toContain('Aucune demande reçue cette année.');
  });

  test('says of each processor whether a contract is on record, since when, and what it settles', async () => {
    const app = await aBusiness();
    const { processors } = await valueOf(app.api['processing.overview']({}));
    const processor = processors.find(({ role }) => role === 'processor');
    if (processor === undefined) throw new Error('The ready-made register has no processor');
    const contract = { clauses: ['subject', 'duration'], concludedOn: '2025-02-01', reviewOn: null } as const;
    await valueOf(app.api['processing.saveProcessor']({ ...processor, contract }));
    const { text } = await coverOf(app);
    expect(text).toContain('1er février 2025');
    expect(text).toContain('2 sur 14 réglées');
    expect(text).toContain('aucun contrat inscrit');
  });

  test('lists the deletions that were carried out, with how much went, and none that was taken back', async () => {
    const app = await aBusiness();
    const { id } = await valueOf(app.api['subjects.create']({ fields: someSubjectFields() }));
    await anItem(app, id, 'invoices', 'Facture 2018-06', '2018-06-01');
    const sweep = async () => {
      const done = await app.ended(await app.api['retention.sweep']({}));
      return (done as { value: Sweep }).value.id;
    };
    await app.ended(await app.api['retention.takeBack']({ sweepId: await sweep() }));
    expect((await coverOf(app)).text).toContain('Aucun effacement à l’échéance n’est encore achevé.');
    await app.ended(await app.api['retention.confirm']({ sweepId: await sweep() }));
    const { text } = await coverOf(app);
    expect(text).toContain('effacements : 1 ; données effacées ou anonymisées : 1');
    expect(text).toContain('15 mars 2026 1 ');
  });

  test('prints the head of the audit trail as it stands, and that the chain is whole', async () => {
    const app = await aBusiness();
    const { audit, bytes } = await folderOf(app);
    const cover = (await readPdf(bytes)).pages.map(({ plain }) => plain).join(' ');
    expect(cover.replaceAll(' ', '')).toContain(audit.hash);
    expect(cover).toContain(`ligne ${audit.seq}`);
    expect(cover).toContain('la chaîne est entière');
  });

  test('says on a page of its own what is missing, unless the user leaves it out', async () => {
    const app = await aBusiness();
    const [whole, without] = [await coverOf(app), await coverOf(app, { withGaps: false })];
    const heading = 'Ce qui reste à compléter';
    const page = whole.pages.findIndex(({ plain }) => plain.includes(heading));
    expect(whole.pages[page]?.plain).not.toContain('Remise');
    expect(page).toBeGreaterThan(whole.pages.findIndex(({ plain }) => plain.includes('Remise')));
    expect(without.text).not.toContain(heading);
    expect(without.pages.length).toBeLessThan(whole.pages.length);
  });

  test.each(languages)('is worded in %s, and tagged for screen readers', async (language) => {
    const app = await aBusiness();
    const { text, pages } = await coverOf(app, { language });
    const words = inspectionWordsOf(language);
    for (const { heading } of [
      words.contents,
      words.processors,
      words.sweeps,
      words.audit,
      words.signature,
    ]) {
      expect(text).toContain(heading);
    }
    expect(pages[0]?.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'P']));
  });
});

async function folderOf(app: TestApp) {
  const { bytes, name } = await madeBy(app, { contents: 'folder' });
  const entries = await readZip(Buffer.from(bytes));
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const manifest = JSON.parse(files.get('manifest.json')?.text ?? '') as {
    readonly auditHead: { readonly seq: number; readonly hash: string };
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
  };
  const cover = files.get('0-couverture.pdf')?.bytes ?? new Uint8Array();
  return { name, files, manifest, audit: manifest.auditHead, bytes: cover };
}

describe('the folder', () => {
  test('holds the cover and the registers, each listed with its hash', async () => {
    const { name, files, manifest } = await folderOf(await aBusiness());
    expect(name).toBe('dossier-de-controle-2026-03-15.zip');
    expect([...files.keys()]).toEqual([
      '0-couverture.pdf',
      '1-registre-des-traitements.pdf',
      '2-sous-traitants.pdf',
      '3-durees-de-conservation.pdf',
      '4-demandes-par-annee.pdf',
      '5-registre-des-violations.pdf',
      '6-registre-des-communications.pdf',
      expect.stringMatching(/^7-[a-z-]+\.pdf$/),
      'manifest.json',
      'SHA256SUMS',
    ]);
    for (const listed of manifest.files) {
      expect(sha256(files.get(listed.name)?.bytes ?? new Uint8Array())).toBe(listed.sha256);
    }
  });

  test('has a cover that names every file beside it', async () => {
    const { files, bytes } = await folderOf(await aBusiness());
    const cover = (await readPdf(bytes)).pages
      .map(({ plain }) => plain)
      .join(' ')
      .replaceAll(' ', '');
    const beside = [...files.keys()].filter((name) => /^[1-9]-/.test(name));
    expect(beside).toHaveLength(7);
    expect(beside.filter((name) => !cover.includes(name))).toEqual([]);
  });

  test('is refused where the register lacks the language, as its registers are', async () => {
    const app = await openApp({ today });
    await aFrenchActivity(app);
    const reply = await app.api['reports.inspection']({
      language: 'nl',
      contents: 'folder',
      withGaps: false,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'language-missing' } });
  });

  test('an order that is none is refused', async () => {
    const { api } = await openApp({ today });
    const order = { language: 'fr', contents: 'everything', withGaps: true };
    expect(await api['reports.inspection'](order as never)).toMatchObject({ ok: false });
  });
});

/** An activity in French alone. */
async function aFrenchActivity({ api }: TestApp): Promise<void> {
  await valueOf(api['readyMade.load']({ code: 'belgian-web-shop' }));
  const { activities } = await valueOf(api['processing.overview']({}));
  const [activity] = activities;
  if (activity === undefined) throw new Error('The ready-made register is empty');
  await valueOf(api['processing.saveActivity']({ ...activity, name: { fr: 'Vente' } }));
}
