/** The record of processing and the registers beside it as tables: complete in each language, in the order of each model. */
import { describe, expect, it } from 'vitest';
import { clientProcessingIdSchema } from '../../shared/domain/id.ts';
import { languages } from '../../shared/domain/language.ts';
import { processingRegisterTables, retentionTables } from '../../shared/reports/tables/register-tables.ts';
import { breachTable, disclosureTable } from '../../shared/reports/tables/matter-tables.ts';
import { statisticsTables } from '../../shared/reports/tables/statistics-tables.ts';
import type { ReportTable } from '../../shared/reports/tables/table.ts';
import { tableWordsOf } from '../../shared/reports/words/tables/words.ts';
import { localizedIn, plain, stringsIn } from './report-text.ts';
import { aController, aRegister, idOf, records } from './sample-facts.ts';

function tablesOf(changes: Parameters<typeof aRegister>[0] = {}): readonly ReportTable[] {
  const made = processingRegisterTables(aRegister(changes));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

const everyTable = (language: (typeof languages)[number]): readonly ReportTable[] => [
  ...tablesOf({ language, clientProcessing: [aClientProcessing] }),
  ...statisticsTables({
    language,
    years: [],
    rightName: (right) => right,
    outcomeName: (outcome) => outcome,
  }),
  breachTable({ language, breaches: [] }),
  disclosureTable({ language, disclosures: [] }),
];

const inAll = (text: string) => ({ fr: text, nl: text, en: text, de: text });
const aClientProcessing = {
  id: clientProcessingIdSchema.parse(idOf('client-processing', 'hosting')),
  code: null,
  name: inAll('Hébergement'),
  categories: inAll('Sites'),
  clients: [
    { name: 'Atelier Verdure SRL', address: null, email: 'bonjour@verdure.example', representative: null },
  ],
  processorIds: [],
  transfers: null,
  security: null,
};

function cellOf(tables: readonly ReportTable[], sheet: string, row: number, heading: string): unknown {
  const table = tables.find(({ name }) => plain(name) === sheet);
  const column = table?.columns.findIndex((each) => plain(each.heading) === heading) ?? -1;
  const cell = table?.rows[row]?.[column];
  return typeof cell === 'string' ? plain(cell) : cell;
}

const headingsOf = (table: ReportTable | undefined) => table?.columns.map(({ heading }) => plain(heading));

describe('the tables of reports', () => {
  it.each(languages)('say every text of the register in their language: %s', (language) => {
    const text = plain(JSON.stringify(tablesOf({ language })).replaceAll('\\"', '"').replaceAll('\\n', '\n'));
    const { activities, categories, processors, retentionRules } = records;
    const used = categories.filter(({ id }) =>
      activities.some(({ categoryIds }) => categoryIds.includes(id)),
    );
    const stored = localizedIn([activities, used, processors, retentionRules]);
    expect(stored.length).toBeGreaterThan(100);
    for (const each of stored)
      expect(text.toLowerCase()).toContain(plain(each[language] ?? '?').toLowerCase());
  });

  it.each(languages)('have one cell for each column, and headings that differ: %s', (language) => {
    for (const { name, columns, rows } of everyTable(language)) {
      for (const row of rows) expect([name, row.length]).toEqual([name, columns.length]);
      const headings = columns.map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
      expect(headings.filter((heading) => heading === '' || heading.includes('{'))).toEqual([]);
    }
  });

  it.each(languages)('have names that a workbook takes: %s', (language) => {
    const names = everyTable(language).map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || name === '' || /[[\]:*?/\\']/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('have words of their own in every language', () => {
    const [french, ...others] = languages.map((language) => stringsIn(tableWordsOf(language)));
    for (const other of others) {
      expect(other).toHaveLength(french?.length ?? 0);
      const same = other.filter((word, index) => word === french?.[index]);
      expect(same.length).toBeLessThan(4);
    }
  });
});

describe('the record as a table', () => {
  it('tells countries from safeguards where the APD looks, and has one column for both where the CNIL does', () => {
    const belgian = headingsOf(tablesOf()[1]);
    expect(belgian).toEqual(expect.arrayContaining(['Pays hors de l’EEE (e)', 'Garanties du transfert (e)']));
    expect(belgian).not.toContain('Transferts hors de l’EEE (e)');
    const french = headingsOf(tablesOf({ controller: aController({ country: 'FR' }) })[1]);
    expect(french).toContain('Transferts hors UE');
    expect(french).not.toContain('Pays hors de l’EEE (e)');
  });

  it('names its columns as the list and the sheets of the CNIL do, for a French business', () => {
    const french = headingsOf(tablesOf({ controller: aController({ country: 'FR' }) })[1]);
    expect(french).toEqual(
      expect.arrayContaining([
        'Nom du traitement',
        'N° / RÉF',
        'Date de création',
        'Mise à jour',
        'Responsable du traitement',
        'Responsable(s) conjoint(s)',
        'Finalité(s) du traitement',
        'Catégories de données personnelles concernées',
        'Durée de conservation',
        'Données sensibles',
        'Catégories de personnes concernées',
        'Destinataires',
        'Mesures de sécurité',
        'Transferts hors UE',
      ]),
    );
  });

  it('puts one activity on a line, numbered, with what is missing said', () => {
    const [first] = records.activities;
    if (first === undefined) throw new Error('The ready-made register is empty');
    const bare = { ...first, lawfulBasis: null, security: null, dataSource: null, categoryIds: [] };
    const tables = tablesOf({ activities: [first, bare] });
    const cell = (row: number, heading: string) => cellOf(tables, 'Activités de traitement', row, heading);
    expect([cell(0, 'N°'), cell(1, 'N°')]).toEqual([1, 2]);
    expect(cell(0, 'Activité')).toBe(plain(first.name.fr));
    for (const heading of ['Base juridique', 'Mesures de sécurité (g)', 'Origine des données'])
      expect([heading, cell(1, heading)]).toEqual([heading, 'à renseigner']);
    expect(cell(1, 'Catégories de données (c)')).toBe('à renseigner');
  });

  it('tells processors from other recipients', () => {
    const tables = tablesOf();
    const roles = ['Sous-traitants (d)', 'Destinataires (d)'].map((heading) =>
      records.activities
        .map((_, row) => String(cellOf(tables, 'Activités de traitement', row, heading)))
        .join('\n'),
    );
    for (const { name, role, id } of records.processors) {
      if (!records.activities.some(({ processorIds }) => processorIds.includes(id))) continue;
      expect([name, roles[0]?.includes(name)]).toEqual([name, role === 'processor']);
      expect([name, roles[1]?.includes(name)]).toEqual([name, role === 'controller' || role === 'authority']);
    }
  });

  it('has the days of a contract as days', () => {
    const [processor] = records.processors;
    if (processor === undefined) throw new Error('The ready-made register is empty');
    const contract = { clauses: [], concludedOn: '2025-02-01', reviewOn: null };
    const tables = tablesOf({ processors: [{ ...processor, role: 'processor', contract } as never] });
    const cell = (heading: string) => cellOf(tables, 'Sous-traitants et destinataires', 0, heading);
    expect(cell('Contrat du')).toEqual({ on: '2025-02-01' });
    expect(cell('À relire le')).toBeNull();
  });

  it('has a sheet for clients only where there are any', () => {
    expect(tablesOf()).toHaveLength(4);
    const tables = tablesOf({ clientProcessing: [aClientProcessing] });
    expect(tables).toHaveLength(5);
    expect(cellOf(tables, 'Registre du sous-traitant', 0, 'Clients (a)')).toBe(
      'Atelier Verdure SRL : bonjour@verdure.example',
    );
  });

  it('is not made where a text lacks the language', () => {
    const [first] = records.activities;
    if (first === undefined) throw new Error('The ready-made register is empty');
    const activities = [{ ...first, purpose: { fr: 'Livrer' } }];
    expect(processingRegisterTables(aRegister({ language: 'de', activities }))).toMatchObject({
      ok: false,
      error: { code: 'language-missing' },
    });
    expect(retentionTables(aRegister({ language: 'de' })).ok).toBe(true);
  });
});
