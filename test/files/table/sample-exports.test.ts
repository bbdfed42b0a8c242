import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseApart } from '../../../electron/files/table/parse-apart.ts';
import type { Table } from '../../../electron/files/table/table.ts';
import { sampleExports } from '../../../scripts/make-sample-exports.ts';
import type { ColumnMapping } from '../../../shared/domain/import/column-mapping.ts';
import {
  importPreviewSchema,
  planImport,
  previewOf,
  type PlannedImport,
} from '../../../shared/domain/import/import-preview.ts';
import { proposeMapping } from '../../../shared/domain/import/propose-mapping.ts';
import type { SubjectDraft } from '../../../shared/domain/import/subject-draft.ts';
import { knowing, nobody } from '../../domain/import/import-helpers.ts';

const bytesOf = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));

interface Imported {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly plan: PlannedImport;
}

async function importFile(path: string): Promise<Imported> {
  const parsed = await parseApart(bytesOf(path));
  if (!parsed.ok) throw new Error(parsed.error.code);
  const table = parsed.value;
  const mapping = proposeMapping(
    table.header,
    table.rows.map(({ cells }) => cells),
  );
  return { table, mapping, plan: planImport(table, mapping, nobody, { defaultCountry: 'BE' }) };
}

const refusals = ({ refused }: PlannedImport) => refused.map(({ line, reason }) => `${line} ${reason}`);
const countOf = ({ outcomes }: PlannedImport, kind: string) =>
  outcomes.filter((outcome) => outcome.kind === kind).length;

function named({ drafts }: PlannedImport, familyName: string): SubjectDraft {
  const found = drafts.find(({ draft }) => draft.familyName === familyName);
  if (found === undefined) throw new Error(`nobody is called ${familyName}`);
  return found.draft;
}

test.each(Object.entries(sampleExports))('%s is what the script writes', (path, make) => {
  expect(Buffer.from(make()).equals(bytesOf(path))).toBe(true);
});

describe('a thousand customers of PrestaShop', () => {
  const prestashop = importFile('resources/samples/prestashop-customers.csv');

  test('988 go in, twelve lines are refused with their reasons', async () => {
    const { plan } = await prestashop;
    expect(plan.drafts).toHaveLength(988);
    expect(refusals(plan)).toEqual([
      '18 malformed-email',
      '65 malformed-email',
      '106 malformed-email',
      '174 malformed-email',
      '227 malformed-email',
      '292 no-name-no-email',
      '338 no-name-no-email',
      '409 nul-byte',
      '463 too-many-cells',
      '526 too-few-cells',
      '585 repeated-header',
      '648 unclosed-quote',
    ]);
  });

  test('guests who ordered again are found, and people who share a mailbox are pointed out', async () => {
    const { plan } = await prestashop;
    expect(countOf(plan, 'repeated-in-file')).toBe(15);
    expect(countOf(plan, 'possible')).toBe(5);
  });

  test('no password, hash or key is in what would be stored, shown or kept', async () => {
    const { table, mapping, plan } = await prestashop;
    const secrets = mapping.columns.filter(({ target }) => target === 'secret');
    expect(secrets.map(({ header }) => header)).toEqual([
      'passwd',
      'last_passwd_gen',
      'secure_key',
      'reset_password_token',
      'reset_password_validity',
    ]);
    const kept = JSON.stringify([plan, previewOf(table, mapping, plan)]);
    const hashes = ['passwd', 'secure_key'].map((name) => table.header.indexOf(name));
    const found = [...table.rows, ...table.refused]
      .flatMap(({ cells }) => hashes.map((index) => cells[index] ?? ''))
      .filter((hash) => hash.length >= 20);
    expect(found.length).toBeGreaterThan(1900);
    expect(found.filter((hash) => kept.includes(hash))).toEqual([]);
  });

  test('names of all alphabets, apostrophes and a formula arrive as they are', async () => {
    const { plan } = await prestashop;
    for (const family of [
      'Łódź-Ștefănescu',
      'Συννεφιάδου',
      'Облаков',
      'd’Aubépine',
      "O'Brumelune",
      'Großwölkchen',
      'Mây-Trắng',
    ]) {
      expect(named(plan, family).emails).toHaveLength(1);
    }
    expect(named(plan, '=HYPERLINK("https://brumeville.example/";"Brumelune")').warnings).toEqual([
      { code: 'looks-like-formula', column: 11 },
    ]);
  });

  test('the preview is what the contract lets through', async () => {
    const { table, mapping, plan } = await prestashop;
    const preview = previewOf(table, mapping, plan);
    expect(importPreviewSchema.parse(JSON.parse(JSON.stringify(preview)))).toEqual(preview);
    expect(preview.counts).toEqual({
      lines: 1000,
      new: 968,
      same: 0,
      possible: 5,
      repeated: 15,
      refused: 12,
      withWarnings: 3,
    });
    expect(preview.lines[0]?.outcome.kind).toBe('possible');
    expect(preview.samples[mapping.columns.findIndex(({ header }) => header === 'passwd')]).toEqual([]);
  });
});

describe('a thousand readers of Mailchimp', () => {
  const mailchimp = importFile('resources/samples/mailchimp-audience.csv');

  test('988 go in, twelve lines are refused with their reasons', async () => {
    const { plan } = await mailchimp;
    expect(plan.drafts).toHaveLength(988);
    expect(new Set(plan.refused.map(({ reason }) => reason))).toEqual(
      new Set([
        'malformed-email',
        'no-name-no-email',
        'repeated-header',
        'too-many-cells',
        'unclosed-quote',
        'too-few-cells',
      ]),
    );
  });

  test('whoever has unsubscribed is known to object, since when', async () => {
    const { plan } = await mailchimp;
    const gone = plan.drafts.filter(({ draft }) => draft.newsletter === 'unsubscribed');
    expect(gone.length).toBeGreaterThan(80);
    expect(gone.every(({ draft }) => draft.unsubscribedOn !== null)).toBe(true);
    expect(plan.drafts.every(({ draft }) => draft.newsletter !== null)).toBe(true);
  });

  test('addresses in one cell are taken apart', async () => {
    const { plan } = await mailchimp;
    const addresses = plan.drafts.flatMap(({ draft }) => draft.addresses);
    expect(addresses.length).toBeGreaterThan(200);
    expect(addresses.every(({ postalCode, town }) => /^\d{4,5}$/.test(postalCode) && !/\d/.test(town))).toBe(
      true,
    );
  });

  test('customers of the shop are recognised as the same persons', async () => {
    const shop = (await importFile('resources/samples/prestashop-customers.csv')).plan;
    const byEmail = new Map(shop.drafts.map(({ draft }) => [draft.emails[0]?.toLowerCase() ?? '', draft]));
    const subjectId = '0198c0de-0000-7000-8000-000000000001' as never;
    const { table, mapping } = await mailchimp;
    const existing = {
      ...knowing({}),
      byEmail: (email: string) => {
        const found = byEmail.get(email);
        return found === undefined ? [] : [{ ...found, subjectId }];
      },
    };
    const { outcomes } = planImport(table, mapping, existing, { defaultCountry: 'BE' });
    expect(outcomes.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(300);
  });
});

describe('other tools', () => {
  test('WooCommerce, tabs in UTF-16: two addresses where the parcel goes elsewhere, no password', async () => {
    const { table, mapping, plan } = await importFile('test/fixtures/imports/woocommerce-users.tsv');
    expect(table).toMatchObject({ form: { encoding: 'utf-16le', delimiter: '\t' } });
    expect(mapping.source).toBe('woocommerce');
    expect(named(plan, 'Łódź-Ștefănescu').addresses.map(({ town }) => town)).toEqual(['Lyon', 'Liège']);
    expect(JSON.stringify(plan)).not.toContain('$P$B');
  });

  test('a French spreadsheet in windows-1252: titles skipped, days before months, the total at the end refused', async () => {
    const { table, mapping, plan } = await importFile('test/fixtures/imports/tableur-clients.csv');
    expect(table).toMatchObject({ form: { encoding: 'windows-1252', delimiter: ';' }, headerLine: 4 });
    expect(
      mapping.columns.every(
        ({ target, dateOrder }) => dateOrder === (/-on$|birth/.test(target) ? 'dmy' : null),
      ),
    ).toBe(true);
    expect(plan.drafts).toHaveLength(12);
    expect(refusals(plan)).toEqual(['18 no-name-no-email']);
    expect(plan.drafts.map(({ draft }) => draft.company)).toContain('Brumeville & Cœur SRL');
    expect(plan.drafts.map(({ draft }) => draft.note)).toContain('Très fidèle ; paie « à l’œil »');
    expect(JSON.stringify(plan)).not.toMatch(/nuage\d/);
  });

  test('Shopify: numbers without their apostrophes, consent by yes and no', async () => {
    const { mapping, plan } = await importFile('test/fixtures/imports/shopify-customers.csv');
    expect(mapping.source).toBe('shopify');
    expect(named(plan, 'Łódź-Ștefănescu')).toMatchObject({
      customerNumber: '6000000000001',
      phones: ['+33639980001'],
      postalCode: '69003',
      newsletter: 'subscribed',
    });
  });

  test('Brevo: the blocklist is an objection, a zero in it is none', async () => {
    const { mapping, plan } = await importFile('test/fixtures/imports/brevo-contacts.csv');
    expect(mapping).toMatchObject({ source: 'brevo', relation: 'newsletter' });
    expect(plan.drafts.map(({ draft }) => draft.newsletter === 'unsubscribed')).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('the list of customers of PrestaShop in French', async () => {
    const { mapping, plan } = await importFile('test/fixtures/imports/prestashop-liste.csv');
    expect(mapping.source).toBe('prestashop');
    expect(mapping.columns.every(({ why }) => why === 'known-export')).toBe(true);
    expect(named(plan, 'Łódź-Ștefănescu')).toMatchObject({
      customerNumber: '1',
      relationStartedOn: '2018-09-25',
      lastContactOn: '2018-09-25',
    });
  });

  test('addresses that bounced for Mailchimp are neither subscribed nor objecting', async () => {
    const { plan } = await importFile('test/fixtures/imports/mailchimp-cleaned.csv');
    expect(plan.drafts.map(({ draft }) => draft.newsletter)).toEqual([null, null, null, null]);
  });
});
