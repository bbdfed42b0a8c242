/** The ZIP of a person's data: complete, described, checkable, the same each time, and safe to open. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { personArchive } from '../../../electron/files/export/person-archive.ts';
import { personDataSchema } from '../../../electron/files/export/person-data-schema.ts';
import { categoryFileName } from '../../../electron/files/export/person-tables.ts';
import { languages } from '../../../shared/domain/language.ts';
import { heldFieldsOf } from '../../../shared/domain/subject/identity-field.ts';
import { plain } from '../../reports/report-text.ts';
import { aController, anExport, anItem, aSubject, someItems } from '../../reports/sample-facts.ts';
import { readZip } from './read-zip.ts';

const createdAt = '2026-06-03T12:34:56.789Z';

async function open(facts = anExport()): Promise<ReadonlyMap<string, string>> {
  const entries = await readZip(await personArchive(facts, createdAt));
  return new Map(entries.map(({ name, text }) => [name, text]));
}

function rowsOf(csv: string | undefined): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv ?? '', {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  }).data;
}

function dataOf(files: ReadonlyMap<string, string>) {
  return personDataSchema.parse(JSON.parse(files.get('data.json') ?? ''));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the archive of a person’s data', () => {
  it.each([
    ['fr', 'lisez-moi.txt'],
    ['nl', 'leesmij.txt'],
    ['en', 'readme.txt'],
    ['de', 'liesmich.txt'],
  ] as const)(
    'has the same files in every language but the note to the person: %s',
    async (language, readme) => {
      expect([...(await open(anExport({ language }))).keys()]).toEqual([
        readme,
        'data.json',
        'schema.json',
        'identity.csv',
        'contacts.csv',
        'identity.vcf',
        'category-02-purchases.csv',
        'category-03-invoices.csv',
        'category-04-correspondence.csv',
        'category-05-newsletter.csv',
        'manifest.json',
        'SHA256SUMS',
      ]);
    },
  );

  it.each(languages)('explains each file in the person’s language: %s', async (language) => {
    const facts = anExport({ language });
    const files = await open(facts);
    const [[name, text]] = [...files] as [[string, string]];
    for (const other of [...files.keys()].filter((each) => each !== name))
      expect(text).toContain(`  ${other}\r\n`);
    for (const category of facts.held.categories.slice(1))
      expect(plain(text)).toContain(plain(category.name[language] ?? '?'));
    expect(text).toContain('2026-0147');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n{}]/);
  });

  it('holds all of the person in data.json, as its schema says', async () => {
    const facts = anExport();
    const files = await open(facts);
    const data = dataOf(files);
    expect(data).toMatchObject({
      format: 'greffe-person-data',
      version: 1,
      madeAt: createdAt,
      madeOn: '2026-06-03',
    });
    const { importId: _importId, addresses, ...record } = facts.subject;
    expect(data.person).toEqual({
      ...record,
      addresses: addresses.map(({ address, ...rest }) => ({ ...address, ...rest })),
    });
    expect(data.categories.map(({ code }) => code)).toEqual([
      'identity',
      'purchases',
      'invoices',
      'correspondence',
      'newsletter',
    ]);
    expect(data.categories.flatMap(({ items }) => items)).toEqual(
      someItems.map(({ id, label, value, source, collectedOn, activityId }) => ({
        id,
        label,
        value,
        source,
        collectedOn,
        purposeId: activityId,
      })),
    );
    for (const [index, { purposes, recipients, sources, period }] of facts.held.categories.entries()) {
      const written = data.categories[index];
      expect(written?.purposes.map(({ name }) => name)).toEqual(purposes.map(({ name }) => name));
      expect(written?.recipients.map(({ name }) => name)).toEqual(recipients.map(({ name }) => name));
      expect(written?.sources).toEqual(sources);
      expect(written?.period?.keptThroughOn).toEqual(period?.keptThroughOn);
    }
  });

  it('describes data.json by a JSON Schema that accepts it and refuses another', async () => {
    const files = await open();
    const schema = z.fromJSONSchema(
      JSON.parse(files.get('schema.json') ?? '') as Parameters<typeof z.fromJSONSchema>[0],
    );
    const data = JSON.parse(files.get('data.json') ?? '') as { version: number; person: object };
    expect(schema.safeParse(data).error).toBeUndefined();
    expect(schema.safeParse({ ...data, version: 2 }).success).toBe(false);
    expect(schema.safeParse({ ...data, person: { ...data.person, birthOn: '29/02/1984' } }).success).toBe(
      false,
    );
    expect(files.get('schema.json')).toContain('GDPR Art. 15(1)(g)');
  });

  it('has every item, field and contact in tables that read back equal', async () => {
    const files = await open();
    const fields = heldFieldsOf(aSubject()).map(({ field, value, origin, since }) => ({
      field,
      value: value.startsWith('+') ? `'${value}` : value,
      origin: origin ?? '',
      since: since ?? '',
    }));
    expect(rowsOf(files.get('identity.csv'))).toEqual(fields);
    expect(
      rowsOf(files.get('contacts.csv')).map(({ kind, value, town, since }) => [kind, value, town, since]),
    ).toEqual([
      ['email', 'ioana@exemple.example', '', '2019-05-01'],
      ['phone', "'+32 470 00 00 00", '', ''],
      ['address', '', 'Bruxelles', '2024-09-15'],
      ['address', '', 'София', ''],
    ]);
    const tables = [...files]
      .filter(([name]) => name.startsWith('category-'))
      .flatMap(([, csv]) => rowsOf(csv));
    expect(tables).toEqual(
      someItems.map(({ label, value, source, collectedOn, activityId }) => ({
        label,
        value,
        source: source ?? '',
        collectedOn: collectedOn ?? '',
        purposeId: activityId ?? '',
      })),
    );
  });

  it('names each table in data.json', async () => {
    const files = await open();
    const named = dataOf(files).categories.map(({ file }) => file);
    expect(named[0]).toBeNull();
    expect(named.slice(1)).toEqual([...files.keys()].filter((name) => name.startsWith('category-')));
  });

  it('lists every file with its size and hash', async () => {
    const entries = await readZip(await personArchive(anExport(), createdAt));
    const manifest = JSON.parse(entries.find(({ name }) => name === 'manifest.json')?.text ?? '') as object;
    const content = entries.slice(0, -2);
    expect(manifest).toEqual({
      format: 'greffe-person-data',
      version: 1,
      madeAt: createdAt,
      madeOn: '2026-06-03',
      reference: '2026-0147',
      controller: { name: 'Fournil des Trois Clochers', enterpriseNumber: '0403170701' },
      files: content.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256(bytes) })),
    });
    expect(entries.at(-1)?.text).toBe(
      entries
        .slice(0, -1)
        .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
        .join(''),
    );
  });
});

describe('hostile values', () => {
  const values = [
    '=HYPERLINK("http://a.example";"b")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    'un, "deux"\r\ntrois',
    'nul\u0000',
    '{reference}',
    '<script>alert(1)</script>',
    'Łódź-Ștefănescu',
    'Παπαδόπουλος',
    'Георгиева',
    'x'.repeat(100_000),
  ];
  const items = values.map((value, index) => anItem('purchases', `n° ${index}`, value));

  it('are exact in data.json', async () => {
    const data = dataOf(await open(anExport({}, items)));
    expect(data.categories.flatMap((category) => category.items.map(({ value }) => value))).toEqual(values);
  });

  it('run nothing and break nothing in the tables', async () => {
    const files = await open(anExport({}, items));
    const written = rowsOf(files.get('category-02-purchases.csv')).map(({ value }) => value);
    const expected = values.map((value) =>
      (/^[=+\-@\t]/.test(value) ? `'${value}` : value).replace('\u0000', '\ufffd'),
    );
    expect(written).toEqual(expected);
  });

  it.each([
    ['../../etc/passwd', 'category-02-etc-passwd.csv'],
    ['CON', 'category-02-con.csv'],
    ['a/b\\c:d*e', 'category-02-a-b-c-d-e.csv'],
    ['Покупки', 'category-02.csv'],
    [null, 'category-02.csv'],
    ['x'.repeat(300), `category-02-${'x'.repeat(60)}.csv`],
  ])('make no unsafe file name: %j', (code, expected) => {
    const [category] = anExport({}, items).held.categories.slice(1);
    if (category === undefined) throw new Error('Nothing is held');
    expect(categoryFileName({ ...category, code }, 1)).toBe(expected);
  });

  it('in the name of the controller stay text', async () => {
    const name = '=Fournil {date} "Œ" & <b>';
    const files = await open(anExport({ controller: aController({ name }) }));
    expect(dataOf(files).controller.name).toBe(name);
    expect([...files.values()][0]).toContain(`${name} SRL`);
  });
});

describe('the bytes of the archive', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('are the same for the same facts and instant, whatever the zone of the computer', async () => {
    process.env['TZ'] = 'Europe/Brussels';
    const here = await personArchive(anExport(), createdAt);
    process.env['TZ'] = 'America/New_York';
    expect(sha256(await personArchive(anExport(), createdAt))).toBe(sha256(here));
    expect(sha256(await personArchive(anExport(), '2026-06-04T12:34:56Z'))).not.toBe(sha256(here));
  });

  it('carry the instant of the export in each entry', async () => {
    const entries = await readZip(await personArchive(anExport(), createdAt));
    const dates = new Set(entries.map(({ lastModDate }) => lastModDate.toISOString()));
    expect([...dates]).toEqual(['2026-06-03T12:34:56.000Z']);
  });
});
