/** A workbook and its CSV in the hands of other programs: unzip, Python's zipfile, XML and csv, and LibreOffice. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesAsCsv } from '../../electron/files/export/tables-csv.ts';
import { toXlsx } from '../../electron/files/export/xlsx.ts';
import { localDate } from '../../shared/domain/local-date.ts';
import type { ReportTable } from '../../shared/reports/tables/table.ts';
import { folderWith } from '../helpers/poppler.ts';

const values = ['=1+1', '+32 4', '-1', '@SUM(A1)', 'un, "deux"\ntrois', 'Łódź & <b>', 'Παπαδόπουλος'];
const table: ReportTable = {
  name: 'Activités & co',
  columns: [
    { heading: 'Texte', width: 20 },
    { heading: 'Jour', width: 12 },
    { heading: 'Nombre', width: 10 },
  ],
  rows: values.map((value, index) => [value, { on: localDate('2026-03-29') }, index]),
};
let folder: ReturnType<typeof folderWith>;

beforeAll(async () => {
  const createdAt = '2026-06-03T12:34:56Z';
  folder = folderWith({
    'report.xlsx': await toXlsx([table, { ...table, name: 'Vide', rows: [] }], {
      createdAt,
      title: 'Rapport',
    }),
    'report.csv': (await tablesAsCsv([table], createdAt)).bytes,
  });
});

afterAll(() => {
  folder.remove();
});

function run(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, { encoding: 'utf8', cwd: folder.path, input });
}

it('says the same in LibreOffice, where no text becomes a formula and each day is a day', () => {
  // Every sheet as CSV, in UTF-8, as the cells are shown.
  const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${folder.path}/profile`;
  run('soffice', [profile, '--headless', '--convert-to', asCsv, 'report.xlsx']);
  const script = 'import csv, json, sys; print(json.dumps(list(csv.reader(sys.stdin))))';
  const shown = readFileSync(join(folder.path, `report-${table.name}.csv`), 'utf8');
  expect(JSON.parse(run('python3', ['-c', script], shown))).toEqual([
    ['Texte', 'Jour', 'Nombre'],
    ...values.map((value, index) => [value, '2026-03-29', String(index)]),
  ]);
}, 60_000);

it('is whole for unzip', () => {
  expect(run('unzip', ['-t', 'report.xlsx'])).toContain('No errors detected');
});

it('has texts, days and numbers for a reader that knows the format only', () => {
  const script = [
    'import json, zipfile, datetime',
    'import xml.etree.ElementTree as tree',
    'ns = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}',
    'book = zipfile.ZipFile("report.xlsx")',
    'for name in book.namelist():',
    '    tree.fromstring(book.read(name))',
    'texts = ["".join(t.text or "" for t in si.iter("{%s}t" % ns["m"])) for si in tree.fromstring(book.read("xl/sharedStrings.xml")).findall("m:si", ns)]',
    'sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))',
    'rows = []',
    'for row in sheet.find("m:sheetData", ns).findall("m:row", ns)[1:]:',
    '    text, day, number = [(c.get("t"), c.find("m:v", ns).text) for c in row.findall("m:c", ns)]',
    '    on = (datetime.date(1899, 12, 30) + datetime.timedelta(int(day[1]))).isoformat()',
    '    rows.append([text[0], texts[int(text[1])], on, number[1]])',
    'print(json.dumps([rows, len(sheet.findall(".//m:f", ns))]))',
  ].join('\n');
  const read: unknown = JSON.parse(run('python3', ['-'], script));
  expect(read).toEqual([values.map((value, index) => ['s', value, '2026-03-29', String(index)]), 0]);
});

it('reads back from CSV, with an apostrophe before what might run', () => {
  const script = [
    'import csv, json',
    'print(json.dumps(list(csv.reader(open("report.csv", encoding="utf-8-sig", newline="")))))',
  ].join('\n');
  const rows = JSON.parse(run('python3', ['-'], script)) as string[][];
  expect(rows[0]).toEqual(['Texte', 'Jour', 'Nombre']);
  expect(rows.slice(1).map(([text]) => text)).toEqual(
    values.map((value) => (/^[=+\-@]/.test(value) ? `'${value}` : value)),
  );
});
