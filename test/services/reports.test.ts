/** Reports as they are handed out: on paper, as a workbook, as CSV; and the figures of requests, files gone included. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/domain/language.ts';
import { reportFormats } from '../../shared/contract/report-calls.ts';
import { readWorkbookXml } from '../files/export/read-workbook-xml.ts';
import { readZip } from '../files/export/read-zip.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { aRequest, letterFields } from '../helpers/records.ts';

const kinds = [
  'processingRegister',
  'processors',
  'retention',
  'statistics',
  'breaches',
  'disclosures',
] as const;

async function madeBy(
  { api }: TestApp,
  kind: (typeof kinds)[number],
  order: { language: (typeof languages)[number]; format: (typeof reportFormats)[number] },
) {
  const { fileId } = await valueOf(api[`reports.${kind}`](order));
  const { name, mediaType, base64 } = await valueOf(api['files.read']({ fileId }));
  return { name, mediaType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

const dangerous = '=HYPERLINK("https://x.example","ici")';

/** Facts that a spreadsheet might run. */
async function withDangerousTexts(app: TestApp) {
  await valueOf(
    app.api['disclosures.save']({
      id: null,
      fields: {
        recipientKind: 'police',
        recipientName: '@Police locale',
        recipientDetails: dangerous,
        countryCode: 'BE',
        lawfulBasis: 'legal-obligation',
        demand: { reference: '+32', receivedOn: '2026-03-10' },
        telling: { kind: 'to-tell' },
      },
    }),
  );
}

describe('reports', () => {
  test.each(kinds)(
    '%s comes in three formats and four languages, each under a name of its own',
    async (kind) => {
      const app = await openApp();
      await aRequest(app, ['access']);
      const names = new Set<string>();
      for (const language of languages) {
        const pdf = await madeBy(app, kind, { language, format: 'pdf' });
        expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
        const xlsx = await madeBy(app, kind, { language, format: 'xlsx' });
        const sheets = await readWorkbookXml(xlsx.bytes);
        for (const { cells } of sheets) expect(cells.get('A1')?.value ?? '').not.toBe('');
        const csv = await madeBy(app, kind, { language, format: 'csv' });
        expect(csv.name.endsWith(sheets.length > 1 ? '.zip' : '.csv')).toBe(true);
        if (sheets.length > 1) expect(await readZip(csv.bytes)).toHaveLength(sheets.length);
        else expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        for (const { name } of [pdf, xlsx, csv]) {
          expect(name).toMatch(/^[a-z-]+\.(pdf|xlsx|csv|zip)$/);
          names.add(name);
        }
      }
      expect(names.size).toBe(languages.length * reportFormats.length);
    },
  );

  test('a text that a spreadsheet might run stays text', async () => {
    const app = await openApp();
    await withDangerousTexts(app);
    const order = { language: 'fr', format: 'xlsx' } as const;
    const [sheet] = await readWorkbookXml((await madeBy(app, 'disclosures', order)).bytes);
    expect(sheet?.cells.get('D2')).toMatchObject({ type: 's', value: dangerous });
    expect(sheet?.xml).not.toContain('<f>');
    expect(sheet?.cells.get('G2')).toEqual({ type: 'n', value: '46091', format: 'yyyy-mm-dd' });
    const csv = Buffer.from((await madeBy(app, 'disclosures', { ...order, format: 'csv' })).bytes).toString();
    expect(csv).toContain(`"'=HYPERLINK(""https://x.example"",""ici"")"`);
    expect(csv).toContain("'@Police locale (");
    expect(csv).toContain(',2026-03-10,');
  });

  test('an unknown format is refused', async () => {
    const { api } = await openApp();
    const order = { language: 'fr', format: 'docx' as never } as const;
    expect(await api['reports.processors'](order)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});

describe('the figures of requests', () => {
  const years = async ({ api }: TestApp) => (await valueOf(api['reports.figures']({}))).years;

  test('are empty at first, and leave out what was entered by mistake', async () => {
    const app = await openApp();
    expect(await years(app)).toEqual([]);
    const requestId = await aRequest(app, ['access']);
    expect(await years(app)).toMatchObject([{ year: 2026, received: 1, open: 1, answered: 0 }]);
    await valueOf(app.api['requests.void']({ requestId, reason: 'Saisie deux fois' }));
    expect(await years(app)).toEqual([]);
  });

  test('count a request the same before and after its file is gone', async () => {
    const app = await openApp();
    const requestId = await aRequest(app, ['access']);
    await valueOf(app.api['requests.decideRight']({ requestId, right: 'access', outcome: 'nothing-held' }));
    const order = { requestId, kind: 'nothing-held', fields: letterFields } as const;
    const { letter } = await valueOf(app.api['letters.freeze'](order));
    await valueOf(app.api['letters.post']({ letterId: letter.id, channel: 'email', sentOn: '2026-03-15' }));
    const before = await years(app);
    expect(before).toMatchObject([{ received: 1, open: 0, answered: 1, spans: [0, 1, 0, 0, 0] }]);
    app.setToday('2036-03-15');
    const { due } = await valueOf(app.api['archive.due']({}));
    const removals = due.map(({ requestId: id, what }) => ({ requestId: id, what }));
    expect(removals).toEqual([{ requestId, what: 'file' }]);
    await app.ended(await app.api['archive.remove']({ removals }));
    expect((await valueOf(app.api['requests.list']({}))).items).toEqual([]);
    expect(await years(app)).toEqual(before);
  });
});
