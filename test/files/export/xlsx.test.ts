/** Workbooks read back from their own XML: texts stay texts, days are days, the heading row stays in view. */
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../electron/files/export/xlsx.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { Cell, ReportTable } from '../../../shared/reports/tables/table.ts';
import { readWorkbookXml } from './read-workbook-xml.ts';

const about = { createdAt: '2026-06-03T12:34:56Z', title: 'Registre' };

function aTable(rows: readonly (readonly Cell[])[], name = 'Activités'): ReportTable {
  const columns = (rows[0] ?? ['']).map((_, index) => ({
    heading: `Colonne ${index + 1}`,
    width: 20 + index,
  }));
  return { name, columns, rows };
}

async function sheetOf(rows: readonly (readonly Cell[])[]) {
  const [sheet] = await readWorkbookXml(await toXlsx([aTable(rows)], about));
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}

describe('a workbook', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://x.example","ici")',
    '+32 4 000 00 00',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '＝1+1',
    "'=1+1",
    '2026-01-02',
    '00471',
    '1e5',
    'https://x.example/?a=1&b=<2>',
    '  espaces  ',
    'un\ndeux',
    '_x0041_',
    'Łódź Παπαδόπουλος Георгиева 🥖',
  ])('keeps the text %j as text, letter for letter', async (text) => {
    const { cells, xml } = await sheetOf([[text]]);
    expect(cells.get('A2')).toEqual({ type: 's', value: text, format: 'General' });
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('<hyperlink');
  });

  it('replaces what no workbook may hold, and cuts what no cell can', async () => {
    const { cells } = await sheetOf([['a\u0000b\u001b', 'é'.repeat(40_000), 'un\r\ndeux']]);
    expect(cells.get('A2')?.value).toBe('a\ufffdb\ufffd');
    expect(cells.get('B2')?.value).toBe(`${'é'.repeat(32_766)}…`);
    expect(cells.get('C2')?.value).toBe('un\ndeux');
  });

  it('writes days as days, whatever the time zone, and those before spreadsheets could count as text', async () => {
    const days = ['2026-03-29', '1900-03-01', '1984-02-29', '1850-01-01'].map((on) => ({
      on: localDate(on),
    }));
    const { cells } = await sheetOf([days]);
    expect(cells.get('A2')).toEqual({ type: 'n', value: '46110', format: 'yyyy-mm-dd' });
    expect(cells.get('B2')).toEqual({ type: 'n', value: '61', format: 'yyyy-mm-dd' });
    expect(cells.get('C2')).toEqual({ type: 'n', value: '30741', format: 'yyyy-mm-dd' });
    expect(cells.get('D2')).toEqual({ type: 's', value: '1850-01-01', format: 'General' });
  });

  it('writes counts as numbers and leaves what is not there empty', async () => {
    const { cells } = await sheetOf([[0, 12.5, null, '']]);
    expect(cells.get('A2')).toMatchObject({ type: 'n', value: '0' });
    expect(cells.get('B2')).toMatchObject({ type: 'n', value: '12.5' });
    expect(cells.get('C2')?.value ?? '').toBe('');
    expect(cells.get('D2')?.value ?? '').toBe('');
  });

  it('has a heading row in bold that stays in view, and columns as wide as asked', async () => {
    const { cells, xml, isBold } = await sheetOf([['a', 'b']]);
    expect(cells.get('A1')?.value).toBe('Colonne 1');
    expect([isBold('A1'), isBold('A2')]).toEqual([true, false]);
    expect(xml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
    expect(xml).toMatch(/<col min="1" max="1" width="20"/);
    expect(xml).toMatch(/<col min="2" max="2" width="21"/);
  });

  it('has a sheet for each table, under its name, and one without rows too', async () => {
    const tables = [aTable([['a']], 'Activités & co'), { ...aTable([['b']], 'Vide'), rows: [] }];
    const sheets = await readWorkbookXml(await toXlsx(tables, about));
    expect(sheets.map(({ name }) => name)).toEqual(['Activités & co', 'Vide']);
    expect(sheets[1]?.cells.get('A1')?.value).toBe('Colonne 1');
  });

  it('is the same for the same tables and instant', async () => {
    const rows = [['=1+1', 3, { on: localDate('2026-01-02') }]];
    expect(await toXlsx([aTable(rows)], about)).toEqual(await toXlsx([aTable(rows)], about));
  });
});
