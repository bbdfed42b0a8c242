/** The ZIP of a person's data in the hands of other programs: unzip, sha256sum and Python's csv and json. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personArchive } from '../../electron/files/export/person-archive.ts';
import { folderWith } from '../helpers/poppler.ts';
import { anExport, anItem } from '../reports/sample-facts.ts';

const values = ['=1+1', 'un, "deux"\r\ntrois', 'Łódź-Ștefănescu', 'Παπαδόπουλος', 'Георгиева'];
let folder: ReturnType<typeof folderWith>;

beforeAll(async () => {
  const items = values.map((value, index) => anItem('purchases', `n° ${index}`, value));
  folder = folderWith({ 'export.zip': await personArchive(anExport({}, items), '2026-06-03T12:34:56Z') });
  run('unzip', ['-q', 'export.zip', '-d', 'out']);
});

afterAll(() => {
  folder.remove();
});

function run(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, { encoding: 'utf8', cwd: folder.path, input });
}

it('is whole for unzip', () => {
  expect(run('unzip', ['-t', 'export.zip'])).toContain('No errors detected');
});

it('agrees with its checksums', () => {
  const lines = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], {
    encoding: 'utf8',
    cwd: join(folder.path, 'out'),
  });
  const listed = lines
    .trim()
    .split('\n')
    .map((line) => line.replace(/: OK$/, ''));
  const beside = readdirSync(join(folder.path, 'out')).filter((name) => name !== 'SHA256SUMS');
  expect(listed.toSorted()).toEqual(beside.toSorted());
  expect(lines).not.toContain('FAILED');
});

it('reads back equal in Python', () => {
  const script = [
    'import csv, json',
    'rows = list(csv.DictReader(open("out/category-02-purchases.csv", encoding="utf-8-sig", newline="")))',
    'data = json.load(open("out/data.json", encoding="utf-8"))',
    'print(json.dumps([[r["value"] for r in rows], [i["value"] for c in data["categories"] for i in c["items"]]]))',
  ].join('\n');
  const [table, exact] = JSON.parse(run('python3', ['-'], script)) as [string[], string[]];
  expect(exact).toEqual(values);
  expect(table).toEqual(values.map((value) => (value.startsWith('=') ? `'${value}` : value)));
});
