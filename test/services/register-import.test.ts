/** A register kept elsewhere: looked at, taken over without touching what is there, and taken back as one. */
import { describe, expect, it } from 'vitest';
import type { FileId } from '../../shared/domain/id.ts';
import type { Language } from '../../shared/domain/language.ts';
import {
  belgianTable,
  cnilList,
  cnilSheet,
  stageBytes,
  workbook,
  type Grid,
} from '../helpers/foreign-registers.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

const csvOf = (grid: Grid) =>
  grid.map((row) => row.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(';')).join('\r\n');

async function emptyApp(): Promise<TestApp> {
  return openApp({ readyMade: null });
}

async function look(app: TestApp, bytes: Uint8Array | string, name = 'registre') {
  const fileId = await stageBytes(app, name, Buffer.from(bytes));
  return { fileId, preview: await valueOf(app.api['processing.previewImport']({ fileId })) };
}

async function takeOver(app: TestApp, fileId: FileId) {
  return valueOf(app.api['processing.import']({ fileId }));
}

const overviewOf = (app: TestApp) => valueOf(app.api['processing.overview']({}));

/** What an activity says, in one language, without ids. */
async function described(app: TestApp, language: Language) {
  const { activities, categories, processors, retentionRules } = await overviewOf(app);
  const said = (text: Readonly<Partial<Record<string, string>>> | null) =>
    (text?.[language] ?? '').replace(/[\u00a0\u202f]/gu, ' ').toLowerCase();
  const categoryOf = (code: string) => {
    const found = categories.find((each) => (each.code ?? each.id) === code);
    return found === undefined ? null : said(found.name);
  };
  return {
    activities: activities
      .map((activity) => ({
        name: said(activity.name),
        purpose: said(activity.purpose),
        lawfulBasis: activity.lawfulBasis,
        basisDetail: said(activity.basisDetail),
        persons: said(activity.persons),
        source: said(activity.dataSource),
        security: said(activity.security),
        isMarketing: activity.isMarketing,
        categories: categories
          .filter(({ id }) => activity.categoryIds.includes(id))
          .map(({ name, isSpecial }) => `${said(name)} ${isSpecial}`)
          .toSorted(),
        recipients: processors
          .filter(({ id }) => activity.processorIds.includes(id))
          .map(({ name }) => name)
          .toSorted(),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    recipients: processors
      .map(({ name, role, service, countryCode, safeguard, email, website }) => ({
        name,
        role,
        service: said(service),
        countryCode,
        safeguard,
        email,
        website,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    rules: retentionRules
      .filter(({ categoryCode }) => categoryOf(categoryCode) !== null)
      .map((rule) => ({
        category: categoryOf(rule.categoryCode),
        activity: said(activities.find(({ id }) => id === rule.activityId)?.name ?? null),
        duration:
          rule.duration.unit === 'indefinite'
            ? `indefinite ${said(rule.duration.criterion)}`
            : `${rule.duration.count} ${rule.duration.count === 0 ? '' : rule.duration.unit}`,
        startEvent: rule.duration.unit === 'indefinite' ? null : rule.startEvent,
        countsFrom: rule.countsFrom,
        action: rule.action,
        kind: rule.ground.kind,
        citation: said(rule.ground.citation),
      }))
      .map((rule) => JSON.stringify(rule))
      .toSorted(),
  };
}

async function exported(app: TestApp, format: 'xlsx' | 'csv', language: Language) {
  const { fileId } = await valueOf(app.api['reports.processingRegister']({ format, language }));
  const { name, base64 } = await valueOf(app.api['files.read']({ fileId }));
  return { name, bytes: Buffer.from(base64, 'base64') };
}

describe('a register that Greffe has exported', () => {
  it.each([
    ['belgian-web-shop', 'xlsx', 'fr'],
    ['belgian-web-shop', 'csv', 'nl'],
    ['french-small-site', 'xlsx', 'fr'],
    ['belgian-web-shop', 'xlsx', 'de'],
    ['belgian-web-shop', 'xlsx', 'en'],
  ] as const)('comes back the same into an empty one: %s, %s, %s', async (readyMade, format, language) => {
    const source = await openApp({ readyMade });
    const { name, bytes } = await exported(source, format, language);
    const target = await emptyApp();
    const { fileId, preview } = await look(target, bytes, name);
    expect(preview).toMatchObject({ language, refused: [], present: [] });
    await takeOver(target, fileId);
    const [before, after] = [await described(source, language), await described(target, language)];
    expect(after.activities).toEqual(before.activities);
    expect(after.recipients).toEqual(before.recipients);
    expect(after.rules).toEqual(before.rules);
  });

  it('adds nothing to the register that it came from', async () => {
    const app = await openApp();
    const { bytes } = await exported(app, 'xlsx', 'fr');
    const { preview } = await look(app, bytes);
    const { activities } = await overviewOf(app);
    expect(preview.counts).toEqual({
      activities: 0,
      categories: 0,
      recipients: 0,
      rules: 0,
      notes: 0,
      present: activities.length,
      refused: 0,
    });
  });
});

describe('the CNIL’s workbook', () => {
  it.each(['xlsx', 'ods'] as const)(
    'brings one activity for each name on its list and its sheets: %s',
    async (as) => {
      const app = await emptyApp();
      const bytes = await workbook({ 'Liste des traitements': cnilList, 'Fiche 1': cnilSheet }, as);
      const { fileId, preview } = await look(app, bytes);
      expect(preview.sheets.map(({ use }) => use)).toEqual(['activities', 'form']);
      expect(
        preview.activities.map(({ name, lawfulBasis, categories, recipients, periods }) => ({
          name,
          lawfulBasis,
          categories,
          recipients,
          periods,
        })),
      ).toEqual([
        {
          name: 'Gestion des adhésions',
          lawfulBasis: 'contract',
          categories: [
            'État civil, identité',
            'Informations d’ordre économique et financier',
            'Données concernant la santé',
          ],
          recipients: [
            'Fédération des Nuages',
            expect.stringMatching(/brevo|sendinblue/i),
            'Mouette Postale Inc.',
          ],
          periods: { read: 2, inWords: 1 },
        },
        {
          name: 'Vidéosurveillance de l’entrée',
          lawfulBasis: null,
          categories: [],
          recipients: [],
          periods: { read: 0, inWords: 0 },
        },
      ]);
      await takeOver(app, fileId);
      const { activities, categories, processors, retentionRules, gaps } = await overviewOf(app);
      const [club] = activities;
      expect(club?.purpose.fr).toBe('Suivre les adhérents et leurs cotisations\nOrganiser les cours');
      expect(club?.persons.fr).toBe('Adhérents : et leurs parents');
      expect(club?.security?.fr).toBe('Contrôle d’accès des utilisateurs : Un mot de passe par personne');
      expect(categories.filter(({ isSpecial }) => isSpecial).map(({ name }) => name.fr)).toEqual([
        'Données concernant la santé',
      ]);
      expect(processors.find(({ name }) => name.startsWith('Mouette'))).toMatchObject({
        countryCode: 'US',
        safeguard: 'standard-clauses',
      });
      expect(processors.find(({ name }) => name.startsWith('Fédération'))?.role).toBe('joint-controller');
      expect(retentionRules.map(({ duration, startEvent }) => ({ ...duration, startEvent }))).toEqual(
        expect.arrayContaining([
          { unit: 'years', count: 3, startEvent: 'relation-ended' },
          { unit: 'years', count: 1, startEvent: 'relation-ended' },
          {
            unit: 'indefinite',
            criterion: { fr: 'le temps qu’il faut au trésorier' },
            startEvent: 'collected',
          },
        ]),
      );
      // Nothing is lost: what no field takes is listed with the activity.
      const notes = gaps.filter(({ recordId, text }) => recordId === club?.id && text !== null);
      const kept = notes.map(({ text }) => text?.fr).join('\n');
      for (const words of ['Nom, prénom, adresse', 'Certificat médical', 'Secrétariat', 'dossier 12'])
        expect(kept).toContain(words);
    },
  );

  it('leaves an empty sheet of the model aside', async () => {
    const app = await emptyApp();
    const empty = cnilSheet.map(([label = null, ...others], index) => [
      label,
      ...others.map((cell) =>
        index > 6 && cnilSheet[index]?.[0] !== undefined && isHeading(label) ? cell : null,
      ),
    ]);
    const bytes = await workbook({ 'Fiche 1': cnilSheet, 'Modèle de fiche': empty });
    const { preview } = await look(app, bytes);
    expect(preview.counts).toMatchObject({ activities: 1, refused: 0 });
  });
});

const isHeading = (label: string | null) =>
  /^(Acteurs|Mesures|Catégories de|Données sens|Dest.*s$|Transferts)/u.test(label ?? '');

describe('a table with one activity on a line', () => {
  it('is read by the headings of the Belgian model in French', async () => {
    const app = await emptyApp();
    const { fileId, preview } = await look(app, await workbook({ Registre: belgianTable.fr }));
    expect(preview.tables[0]?.columns.map(({ field }) => field)).toEqual([
      'name',
      'purpose',
      'basis',
      'persons',
      'categories',
      'recipients',
      'retention',
      'transfers',
      'safeguards',
      'security',
      'note',
    ]);
    await takeOver(app, fileId);
    const { activities, processors, retentionRules } = await overviewOf(app);
    expect(activities.map(({ lawfulBasis, basisDetail }) => [lawfulBasis, basisDetail?.fr])).toEqual([
      ['legal-obligation', 'Obligation légale (Code de la TVA)'],
      ['legitimate-interests', undefined],
    ]);
    expect(processors.map(({ name, role }) => [name, role])).toEqual([
      ['Administration fiscale', 'authority'],
      ['Comptable', 'processor'],
      [expect.stringMatching(/brevo|sendinblue/i), 'processor'],
    ]);
    const brevo = processors[2];
    expect(brevo).toMatchObject({ code: 'sendinblue', countryCode: 'FR', service: { fr: 'hébergement UE' } });
    expect(retentionRules.map(({ duration, startEvent }) => [duration.unit, startEvent])).toEqual([
      ['years', 'invoice-issued'],
      ['years', 'invoice-issued'],
      ['indefinite', 'collected'],
    ]);
  });

  it('is read by the headings of the Belgian model in Dutch, from a CSV in UTF-16', async () => {
    const app = await emptyApp();
    const bytes = Buffer.from(`\ufeff${csvOf(belgianTable.nl)}`, 'utf16le');
    const { fileId, preview } = await look(app, bytes);
    expect(preview.language).toBe('nl');
    await takeOver(app, fileId);
    const { activities, categories, retentionRules } = await overviewOf(app);
    expect(activities[0]).toMatchObject({
      name: { nl: 'Klantenbeheer' },
      lawfulBasis: 'contract',
      security: { nl: 'Wachtwoorden en back-ups' },
    });
    expect(categories.map(({ name }) => name.nl)).toEqual(['Naam en adres', 'bestellingen']);
    expect(retentionRules[0]).toMatchObject({
      duration: { unit: 'years', count: 5 },
      startEvent: 'relation-ended',
    });
  });

  it('takes another meaning for a column from the user', async () => {
    const app = await emptyApp();
    const grid: Grid = [
      ['Activité', 'Pourquoi', 'Personnes'],
      ['Tombola', 'Tirer au sort les gagnants', 'Participants'],
    ];
    const { fileId, preview } = await look(app, csvOf(grid));
    expect(preview.tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'note', 'persons']);
    const [table] = preview.tables;
    if (table === undefined) throw new Error('No table was found');
    const columns = table.columns.map((column) =>
      column.index === 1 ? { ...column, field: 'purpose' as const } : column,
    );
    const again = await valueOf(
      app.api['processing.previewImport']({ fileId, tables: [{ ...table, columns }] }),
    );
    expect(again.activities[0]).toMatchObject({ purpose: 'Tirer au sort les gagnants', notes: [] });
    expect(
      await app.api['processing.previewImport']({
        fileId,
        tables: [{ ...table, columns: columns.slice(1) }],
      }),
    ).toMatchObject({ ok: false, error: { code: 'mapping-refused' } });
  });

  it('says which lines stay out, and why', async () => {
    const app = await emptyApp();
    const [head = [], first = []] = belgianTable.fr;
    const nameless = first.map((cell, index) => (index < 2 ? null : cell));
    const { preview } = await look(app, await workbook({ Registre: [head, first, nameless, head] }));
    expect(preview.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'no-name'],
      [4, 'repeated-header'],
    ]);
  });
});

describe('what the register has', () => {
  it('stays untouched under the same name, whatever the file says of it', async () => {
    const app = await openApp();
    const before = await overviewOf(app);
    const [known] = before.activities;
    const grid: Grid = [
      ['Activité', 'Finalité', 'Base légale', 'Données'],
      [known?.name.fr?.toUpperCase() ?? '', 'Tout autre chose', 'consentement', 'Empreintes'],
      ['Tombola', 'Tirer au sort', 'consentement', 'Identité et coordonnées'],
    ];
    const { fileId, preview } = await look(app, csvOf(grid));
    expect(preview.counts).toMatchObject({ activities: 1, present: 1, categories: 0 });
    await takeOver(app, fileId);
    const after = await overviewOf(app);
    expect(after.activities.filter(({ name }) => name.fr !== 'Tombola')).toEqual(before.activities);
    expect(after.categories).toEqual(before.categories);
  });

  it('is as before when the takeover is taken back', async () => {
    const app = await openApp();
    const before = await overviewOf(app);
    const bytes = await workbook({ 'Liste des traitements': cnilList, 'Fiche 1': cnilSheet });
    const { fileId } = await look(app, bytes);
    const { changeId, activities } = await takeOver(app, fileId);
    expect(activities).toBe(2);
    expect(await overviewOf(app)).not.toEqual(before);
    await valueOf(app.api['undo.apply']({ changeId }));
    expect(await overviewOf(app)).toEqual(before);
    expect(await app.api['undo.apply']({ changeId })).toMatchObject({ ok: false });
  });

  it.each(['edited', 'used'] as const)('is not taken back once an entry was %s', async (how) => {
    const app = await emptyApp();
    const { fileId } = await look(app, await workbook({ Registre: belgianTable.fr }));
    const { changeId } = await takeOver(app, fileId);
    const { activities, categories } = await overviewOf(app);
    const [activity] = activities;
    if (activity === undefined) throw new Error('Nothing was taken over');
    if (how === 'edited')
      await valueOf(
        app.api['processing.saveActivity']({ ...activity, name: { fr: 'Facturation et rappels' } }),
      );
    else
      await valueOf(
        app.api['processing.saveActivity']({
          ...activity,
          id: null,
          name: { fr: 'Rappels' },
          categoryIds: categories.map(({ id }) => id),
        }),
      );
    expect(await app.api['undo.apply']({ changeId })).toMatchObject({
      ok: false,
      error: { code: 'rule-broken', rule: 'changed-since' },
    });
    expect((await overviewOf(app)).activities.length).toBeGreaterThan(1);
  });
});

describe('a file that means no good', () => {
  it.each([
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing', Buffer.from('')],
    [
      'ten thousand columns',
      Buffer.from(Array.from({ length: 10_000 }, (_, index) => `Finalité ${index}`).join(';')),
    ],
  ])('is refused: %s', async (_, bytes) => {
    const app = await emptyApp();
    const fileId = await stageBytes(app, 'registre.csv', bytes.length === 0 ? Buffer.from(' ') : bytes);
    expect(await app.api['processing.previewImport']({ fileId })).toMatchObject({
      ok: false,
      error: { code: 'table-unreadable' },
    });
  });

  it('with ten thousand columns in a workbook is refused', async () => {
    const app = await emptyApp();
    const wide = Array.from({ length: 10_000 }, (_, index) => `Colonne ${index}`);
    const fileId = await stageBytes(app, 'registre.xlsx', await workbook({ Registre: [wide, wide] }));
    expect(await app.api['processing.previewImport']({ fileId })).toMatchObject({
      error: { code: 'table-unreadable', problem: { code: 'too-many-columns' } },
    });
  });

  it('keeps what looks like a formula as text, and a line with NUL out', async () => {
    const app = await emptyApp();
    const { fileId, preview } = await look(
      app,
      'Activité;Finalité;Destinataires\n=HYPERLINK("http://brume.example");+33 +1;@SUM(A1)\nA\u0000B;nul;x\nBonne;ligne;y\n',
    );
    expect(preview.refused.map(({ reason }) => reason)).toEqual(['nul-byte']);
    await takeOver(app, fileId);
    const { activities, processors } = await overviewOf(app);
    expect(activities.map(({ name, purpose }) => [name.fr ?? name.en, purpose.fr ?? purpose.en])).toEqual([
      ['=HYPERLINK("http://brume.example")', '+33 +1'],
      ['Bonne', 'ligne'],
    ]);
    expect(processors.map(({ name }) => name)).toEqual(['@SUM(A1)', 'y']);
    expect(app.log.join('\n')).not.toContain('HYPERLINK');
  });

  it('with a text that is too long keeps the rest as a note', async () => {
    const app = await emptyApp();
    const long = `${'mot '.repeat(1500)}fin`;
    const { fileId } = await look(
      app,
      csvOf([
        ['Activité', 'Finalité'],
        ['Longue', long],
        ['Autre', 'courte'],
      ]),
    );
    await takeOver(app, fileId);
    const { activities, gaps } = await overviewOf(app);
    expect(activities[0]?.purpose.fr).toHaveLength(3999);
    expect(gaps.some(({ text }) => text?.fr?.endsWith('fin') === true)).toBe(true);
  });
});
