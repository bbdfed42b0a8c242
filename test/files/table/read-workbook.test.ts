import { writeOds, writeXlsx, type WriteSheet } from 'hucre';
import { describe, expect, test } from 'vitest';
import { zipFiles } from '../../../electron/files/export/zip.ts';
import { parseApart } from '../../../electron/files/table/parse-apart.ts';
import { readWorkbook } from '../../../electron/files/table/read-workbook.ts';
import { tableLimits, type ReadOptions, type Table } from '../../../electron/files/table/table.ts';
import { readZip } from '../export/read-zip.ts';
import { compoundFile, xls } from './old-office.ts';

const people = [
  ['Nom', 'E-mail', 'Ville', 'Client depuis'],
  ['Zoé Brumelune', 'zoe@example.org', 'Liège', new Date('2026-03-15T00:00:00Z')],
  ['Łukasz', null, 'Namur', null],
];
const read = [
  { line: 2, cells: ['Zoé Brumelune', 'zoe@example.org', 'Liège', '2026-03-15'] },
  { line: 3, cells: ['Łukasz', '', 'Namur', ''] },
];

async function table(bytes: Uint8Array, options: ReadOptions = {}): Promise<Table> {
  const result = await readWorkbook(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const xlsx = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
const cells = ({ rows }: Table) => rows.map((row) => row.cells);

describe('a sheet is read as a table', () => {
  test.each([
    { format: 'xlsx', write: writeXlsx },
    { format: 'ods', write: writeOds },
  ])('of $format', async ({ format, write }) => {
    const bytes = await write({ sheets: [{ name: 'Clients', rows: people }] });
    expect(await table(bytes)).toEqual({
      form: { format, sheet: 'Clients', sheets: [{ name: 'Clients', isHidden: false, rows: 3 }] },
      header: ['Nom', 'E-mail', 'Ville', 'Client depuis'],
      headerLine: 1,
      rows: read,
      refused: [],
    });
  });

  test('of the old xls', async () => {
    const bytes = xls('Clients', [
      ['Nom', 'E-mail', 'Téléphone', 'Actif'],
      ['Łukasz', 'l@example.org', 470123456, true],
    ]);
    expect(await table(bytes)).toMatchObject({
      form: { format: 'xls', sheet: 'Clients' },
      header: ['Nom', 'E-mail', 'Téléphone', 'Actif'],
      rows: [{ line: 2, cells: ['Łukasz', 'l@example.org', '470123456', 'true'] }],
    });
  });

  test('in a thread apart, many rows whole and in order', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => [`Nom ${index}`, index]);
    const result = await parseApart(await xlsx({ name: 'A', rows: [['Nom', 'Numéro'], ...rows] }));
    expect(result.ok && result.value.rows.length).toBe(6_000);
    expect(result.ok && result.value.rows[5_999]).toEqual({ line: 6_001, cells: ['Nom 5999', '5999'] });
  });

  test('numbers come as they are shown: postcodes with their zero, amounts with their currency', async () => {
    const bytes = await xlsx({
      name: 'A',
      rows: [
        ['Nom', 'Code postal', 'Solde', 'Remise', 'Mobile'],
        ['Zoé', 1000, 12.5, 0.05, 470123456],
      ],
      columns: [
        {},
        { numFmt: '00000' },
        { numFmt: '#,##0.00 "€"' },
        { numFmt: '0%' },
        { numFmt: '0.00E+00' },
      ],
    });
    expect(cells(await table(bytes))).toEqual([['Zoé', '01000', '12.50 €', '5%', '470123456']]);
  });

  test('a formula counts as what it last gave, whole and without its text', async () => {
    const bytes = await xlsx({
      name: 'A',
      rows: [['Nom', 'Total'], ['Zoé']],
      cells: new Map([['1,1', { value: 42, type: 'formula', formula: 'SUM(B2:B9)', formulaResult: 42 }]]),
    });
    expect(cells(await table(bytes))).toEqual([['Zoé', '42']]);
  });

  test('titles, blank rows and a footer are no people; a lone address is', async () => {
    const bytes = await xlsx({
      name: 'A',
      rows: [
        ['Export du 12/03/2026'],
        [],
        ['Nom', 'E-mail', 'Ville', 'Rue'],
        ['Zoé', 'zoe@example.org', 'Liège', 'Rue Haute 1'],
        [],
        [null, 'seule@example.org'],
        ['Nom', 'E-mail', 'Ville', 'Rue'],
        ['Total : 2'],
      ],
    });
    expect(await table(bytes)).toMatchObject({
      headerLine: 3,
      rows: [
        { line: 4, cells: ['Zoé', 'zoe@example.org', 'Liège', 'Rue Haute 1'] },
        { line: 6, cells: ['', 'seule@example.org', '', ''] },
      ],
      refused: [
        { line: 7, reason: 'repeated-header' },
        { line: 8, reason: 'too-few-cells', cells: ['Total : 2'] },
      ],
    });
  });

  test('a cell merged over rows holds for each; one merged over columns is a title', async () => {
    const bytes = await xlsx({
      name: 'A',
      rows: [
        ['Nos clients', null, null],
        ['Société', 'Nom', 'E-mail'],
        ['Brume SRL', 'Zoé', 'zoe@example.org'],
        [null, 'Ali', 'ali@example.org'],
      ],
      merges: [
        { startRow: 0, endRow: 0, startCol: 0, endCol: 2 },
        { startRow: 2, endRow: 3, startCol: 0, endCol: 0 },
      ],
    });
    expect(cells(await table(bytes))).toEqual([
      ['Brume SRL', 'Zoé', 'zoe@example.org'],
      ['Brume SRL', 'Ali', 'ali@example.org'],
    ]);
  });
});

describe('the sheet', () => {
  const sheets = [
    { name: 'Lisez-moi', rows: [['Ce classeur contient nos clients.']] },
    {
      name: 'Archive',
      hidden: true,
      rows: [
        ['Nom', 'E-mail'],
        ['Ancien', 'ancien@example.org'],
      ],
    },
    { name: 'Clients', rows: people },
  ];

  test('is the first shown one that holds a table; all are named', async () => {
    const { form } = await table(await xlsx(...sheets));
    expect(form).toEqual({
      format: 'xlsx',
      sheet: 'Clients',
      sheets: [
        { name: 'Lisez-moi', isHidden: false, rows: 1 },
        { name: 'Archive', isHidden: true, rows: 2 },
        { name: 'Clients', isHidden: false, rows: 3 },
      ],
    });
  });

  test('may be chosen, a hidden one too', async () => {
    const bytes = await xlsx(...sheets);
    expect(cells(await table(bytes, { sheet: 'Archive' }))).toEqual([['Ancien', 'ancien@example.org']]);
    expect(await readWorkbook(bytes, { sheet: 'Rien' })).toEqual({
      ok: false,
      error: { code: 'no-such-sheet' },
    });
  });

  test('that is blank is an empty file', async () => {
    expect(await readWorkbook(await xlsx({ name: 'A', rows: [] }))).toEqual({
      ok: false,
      error: { code: 'empty-file' },
    });
  });
});

const odsOf = (content: string, manifest = ''): Promise<Uint8Array> =>
  zipFiles(
    [
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', content],
      ['META-INF/manifest.xml', `<manifest>${manifest}</manifest>`],
    ].map(([name = '', text = '']) => ({ name, bytes: Buffer.from(text) })),
    '2026-03-15T10:00:00Z',
  );
const odsContent = (body: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
const odsCell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

describe('what LibreOffice writes', () => {
  test('rows in a repeated heading are rows, and styles to the end of the sheet are no cells', async () => {
    const filler = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/>';
    const content = odsContent(
      '<table:table table:name="Clients"><table:table-header-rows><table:table-row>' +
        `${odsCell('Nom')}${odsCell('Ville')}</table:table-row></table:table-header-rows>` +
        `<table:table-row>${odsCell('Zoé')}${odsCell('Liège')}${filler}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048574">${filler}</table:table-row></table:table>`,
      '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffffff"/></style:style>',
    );
    expect(await table(await odsOf(content))).toMatchObject({
      header: ['Nom', 'Ville'],
      rows: [{ line: 2, cells: ['Zoé', 'Liège'] }],
    });
  });

  test('a sheet whose style hides it is hidden', async () => {
    const sheet = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row>${odsCell('a')}${odsCell('b')}</table:table-row></table:table>`;
    const styles = ['true', 'false'].map(
      (display, index) =>
        `<style:style style:name="ta${index}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`,
    );
    const { form } = await table(
      await odsOf(odsContent(sheet('A', 'ta1') + sheet('B', 'ta0'), styles.join(''))),
    );
    expect(form).toMatchObject({
      sheets: [
        { name: 'A', isHidden: true },
        { name: 'B', isHidden: false },
      ],
    });
  });
});

describe('refused with a reason', () => {
  test.each([
    [
      'an xlsx with a password',
      () => compoundFile({ EncryptionInfo: Buffer.alloc(9), EncryptedPackage: Buffer.alloc(9) }),
    ],
    ['an xls with a password', () => xls('A', [['Nom']], { filePass: true })],
    ['an ods with a password', () => odsOf('x', '<manifest:encryption-data/>')],
  ])('%s', async (_, bytes) => {
    expect(await readWorkbook(await bytes())).toEqual({ ok: false, error: { code: 'encrypted' } });
  });

  test.each([
    { what: 'an archive of something else', name: 'lisez-moi.txt', text: 'Bonjour', looksLike: 'archive' },
    { what: 'a text document', name: '[Content_Types].xml', text: 'wordprocessingml', looksLike: 'binary' },
    {
      what: 'a text document of LibreOffice',
      name: 'mimetype',
      text: 'application/vnd.oasis.opendocument.text',
      looksLike: 'binary',
    },
    {
      what: 'a binary workbook',
      name: '[Content_Types].xml',
      text: 'application/vnd.ms-excel.sheet.binary',
      looksLike: 'spreadsheet',
    },
  ])('$what', async ({ name, text, looksLike }) => {
    const bytes = await zipFiles([{ name, bytes: Buffer.from(text) }], '2026-03-15T10:00:00Z');
    expect(await readWorkbook(bytes)).toEqual({ ok: false, error: { code: 'not-a-table', looksLike } });
  });

  test('an old Office file that is no workbook', async () => {
    expect(await readWorkbook(compoundFile({ WordDocument: Buffer.alloc(9) }))).toEqual({
      ok: false,
      error: { code: 'not-a-table', looksLike: 'binary' },
    });
  });

  test('every cut of a workbook, and every byte of its beginning changed, without a crash', async () => {
    const whole = await xlsx({ name: 'Clients', rows: people });
    const old = xls('Clients', [['Nom', 'E-mail']]);
    for (const bytes of [whole, old]) {
      for (let length = 8; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
        expect(await readWorkbook(bytes.slice(0, length))).toHaveProperty('ok');
      }
      for (let at = 8; at < Math.min(bytes.length, 1_600); at += 13) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 0xff;
        expect(await readWorkbook(changed)).toHaveProperty('ok');
      }
    }
  });

  test('an archive that unpacks to far more than its size gives reason to', async () => {
    const content = Buffer.alloc(40_000_000, 'a');
    const bomb = await odsOf(content.toString('latin1'));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readWorkbook(bomb)).toMatchObject({ ok: false, error: { code: 'unpacks-too-big' } });
  });

  test('one that understates what is in it', async () => {
    const bomb = Buffer.from(await odsOf('a'.repeat(40_000_000)));
    // The size after unpacking, in the central directory of the archive.
    const size = Buffer.alloc(4);
    size.writeUInt32LE(40_000_000);
    for (let at = bomb.indexOf(size); at !== -1; at = bomb.indexOf(size, at)) bomb.writeUInt32LE(1_000, at);
    const result = await readWorkbook(bomb);
    expect(result.ok).toBe(false);
    expect(['damaged', 'unpacks-too-big']).toContain(!result.ok && result.error.code);
  });

  test('too many columns, rows, cells; a cell too long; one long text that many cells share', async () => {
    const bytes = await xlsx({ name: 'A', rows: people });
    const within = (limits: Partial<typeof tableLimits>) =>
      readWorkbook(bytes, { limits: { ...tableLimits, ...limits } });
    expect(await within({ columns: 3 })).toEqual({
      ok: false,
      error: { code: 'too-many-columns', limit: 3 },
    });
    expect(await within({ rows: 1 })).toEqual({ ok: false, error: { code: 'too-many-rows', limit: 1 } });
    expect(await within({ cells: 5 })).toEqual({ ok: false, error: { code: 'too-many-cells', limit: 5 } });
    expect(await within({ bytes: 5 })).toEqual({ ok: false, error: { code: 'too-many-bytes', limit: 5 } });
    expect(await within({ cell: 13 })).toEqual({
      ok: false,
      error: { code: 'cell-too-long', line: 2, limit: 13 },
    });
    const shared = 'x'.repeat(50_000);
    const many = await xlsx({
      name: 'A',
      rows: [['a', 'b'], ...Array.from({ length: 500 }, () => [shared, shared])],
    });
    expect(await readWorkbook(many, { limits: { ...tableLimits, unpackedBytes: 10_000_000 } })).toMatchObject(
      { ok: false, error: { code: 'unpacks-too-big' } },
    );
  });

  test('a sheet said to be full to its last corner', async () => {
    const filler = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const bytes = await odsOf(odsContent(`<table:table table:name="A">${filler}</table:table>`));
    expect(await parseApart(bytes)).toMatchObject({ ok: false });
  });

  /** A workbook of Excel with some of its XML changed. */
  const edited = async (part: string, edit: (xml: string) => string): Promise<Uint8Array> => {
    const entries = await readZip(await xlsx({ name: 'Clients', rows: people }));
    return zipFiles(
      entries.map(({ name, text }) => ({ name, bytes: Buffer.from(name === part ? edit(text) : text) })),
      '2026-03-15T10:00:00Z',
    );
  };

  test('a cell in the last corner of a sheet, and half a character', async () => {
    const corner = await edited('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect(await readWorkbook(corner)).toMatchObject({ ok: false, error: { code: 'too-many-cells' } });
    const half = await edited('xl/sharedStrings.xml', (xml) => xml.replace('Namur', 'Namur&#xD800;'));
    expect((await table(half)).rows[1]?.cells[2]).toBe('Namur\uFFFD');
  });

  test('a sheet that is a chart is passed over', async () => {
    const bytes = await edited('xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', '<sheets><sheet name="Graphique" sheetId="9" r:id="rId99"/>'),
    );
    expect((await table(bytes)).rows).toEqual(read);
  });

  test('entities that would grow without end', async () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('');
    const bytes = await odsOf(
      `<!DOCTYPE x [<!ENTITY a0 "ha">${entities}]>${odsContent(`<table:table table:name="A"><table:table-row>${odsCell('&a20;')}${odsCell('b')}</table:table-row></table:table>`)}`,
    );
    const result = await parseApart(bytes);
    expect(JSON.stringify(result).length).toBeLessThan(1_000);
  });
});
