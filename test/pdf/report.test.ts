import { describe, expect, it } from 'vitest';
import { renderReport } from '../../electron/pdf/report.ts';
import { reportDocumentSchema, type ReportDocument } from '../../shared/letters/report.ts';
import { readPdf } from './read-pdf.ts';
import { aDataExport, aRecoverySheet, aRegister } from './sample-reports.ts';

const createdAt = '2026-06-03T10:00:00Z';
const printed = async (report: ReportDocument) => readPdf((await renderReport(report, { createdAt })).bytes);

describe('a report', () => {
  it('is a document that the schema accepts', () => {
    for (const report of [aDataExport(1), aRegister(1), aRecoverySheet(['AB'])]) {
      expect(reportDocumentSchema.parse(report)).toEqual(report);
    }
  });

  it('prints titles, facts, lists, notes and every row of its tables', async () => {
    const { pages, info } = await printed(aDataExport(60));
    const plain = pages.map((page) => page.plain).join(' ');
    for (const text of [
      'Copie de vos données',
      'Ioana Łódź-Ștefănescu',
      'vos commandes',
      'reproduites sans changement',
    ]) {
      expect(plain).toContain(text);
    }
    for (let order = 1; order <= 60; order += 1) expect(plain).toContain(`Panier n° ${order} :`);
    expect(info['Title']).toBe('Copie de vos données');
    expect(info['Author']).toBe('Fournil des Trois Clochers SRL');
  });

  it('names issuer and title on following pages and numbers all of them', async () => {
    const { pages } = await printed(aRegister(40));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach(({ plain }, index) => {
      expect(plain).toContain(`Page ${index + 1} / ${pages.length}`);
      expect(plain).toContain('Registre des activités de traitement');
      expect(plain).toContain('Catégories de données');
    });
  });

  it('stays inside the sheet upright and across', async () => {
    for (const [report, right, bottom] of [
      [aDataExport(80), 190.1, 290],
      [aRegister(40), 277.1, 203],
    ] as const) {
      for (const { texts } of (await printed(report)).pages) {
        expect(
          texts.filter((text) => text.left < 19.99 || text.right > right || text.baseline > bottom),
        ).toEqual([]);
      }
    }
  });

  it('sets figures of a column under one another at its end', async () => {
    const { pages } = await printed(aRegister(12));
    const ends = pages.flatMap(({ texts }) =>
      texts.filter(({ text }) => /^\d{3,4}$/u.test(text)).map(({ right }) => right.toFixed(1)),
    );
    expect(ends).toHaveLength(12);
    expect(new Set(ends).size).toBe(1);
  });

  it('starts a page where it is told to and never leaves a heading behind', async () => {
    const { pages } = await printed(aDataExport(3));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.texts.find(({ size }) => size > 12)?.text).toBe('Vos commandes');
    for (let lines = 20; lines < 60; lines += 3) {
      const filler = Array.from({ length: lines }, () => ({ kind: 'note' as const, text: 'Une ligne.' }));
      const report = aDataExport(0, {
        blocks: [
          ...filler,
          { kind: 'heading', level: 1, text: 'Fin' },
          { kind: 'paragraph', text: 'Suite.' },
        ],
      });
      const page = (await printed(report)).pages.find(({ plain }) => plain.includes('Fin'));
      expect(page?.plain).toContain('Suite.');
    }
  });

  it('lists its chapters for readers once it is long', async () => {
    expect((await printed(aDataExport(3))).bookmarks).toEqual([]);
    expect((await printed(aDataExport(60))).bookmarks).toEqual([
      'Ce que nous savons de vous',
      'Vos commandes',
    ]);
  });

  it('goes on over pages with a free text and a cell taller than a page', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `mot${index}`).join(' ');
    const { pages } = await printed(
      aDataExport(0, {
        blocks: [
          { kind: 'facts', items: [{ label: 'Remarque', value: long }] },
          { kind: 'table', columns: [{ head: 'Texte', width: 1, align: 'start' }], rows: [[long]] },
        ],
      }),
    );
    const plain = pages.map((page) => page.plain).join(' ');
    for (const word of ['mot0', 'mot777', 'mot1499']) expect(plain.split(`${word} `).length).toBe(3);
    for (const { texts } of pages) expect(texts.filter(({ baseline }) => baseline > 290)).toEqual([]);
  });

  it('embeds files for a machine, with names in any alphabet', async () => {
    const content = JSON.stringify({ nom: 'Łódź' });
    const { bytes } = await renderReport(aDataExport(1), {
      createdAt,
      attachments: [
        {
          name: 'données-Łódź.json',
          type: 'application/json',
          bytes: Buffer.from(content),
          relationship: 'Data',
          description: 'Vos données pour une machine',
        },
      ],
    });
    expect((await readPdf(bytes)).attachments.get('données-Łódź.json')).toBe(content);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/AFRelationship /Data');
  });

  it('opens only with its password where it has one, and then makes no claim to be an archive', async () => {
    const { bytes } = await renderReport(aDataExport(1), { createdAt, password: 'clé de voûte' });
    await expect(readPdf(bytes)).rejects.toThrow(/password/iu);
    const { pages, xmp } = await readPdf(bytes, 'clé de voûte');
    expect(pages[0]?.plain).toContain('Copie de vos données');
    expect(xmp.get('pdfaid:part')).toBeNull();
  });

  it('gives the same bytes for the same report and instant', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => renderReport(aRegister(9), { createdAt })));
    expect(Buffer.compare(one?.bytes ?? Buffer.of(1), two?.bytes ?? Buffer.of(2))).toBe(0);
  });
});

describe('a code to copy by hand', () => {
  it('stands in groups of equal width, each sign in a cell of its own', async () => {
    const groups = ['K7QX', '9M2T', 'IIII', 'WWWW', 'V8CN'];
    const [page] = (await printed(aRecoverySheet(groups))).pages;
    const signs = (page?.texts ?? []).filter(({ size }) => size === 17);
    expect(signs.map(({ text }) => text.replaceAll(' ', '')).join('')).toBe(groups.join(''));
    const middles = signs
      .filter(({ text }) => text.length === 1)
      .map(({ left, right }) => ((left + right) / 2).toFixed(1));
    expect(new Set(middles).size).toBeLessThanOrEqual(16);
    expect(page?.roles.filter((role) => role === 'Span')).toHaveLength(groups.length);
  });
});
