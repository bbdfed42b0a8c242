import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import type { ImportPreview } from '../../shared/domain/import/import-preview.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';

const samples = join(import.meta.dirname, '../../resources/samples');

async function stage({ api }: TestApp, bytes: Buffer | string) {
  return valueOf(api['files.stage']({ name: 'export.csv', base64: Buffer.from(bytes).toString('base64') }));
}

async function importAll(app: TestApp, bytes: Buffer | string): Promise<ImportPreview & { done: unknown }> {
  const { fileId } = await stage(app, bytes);
  const preview = await valueOf(app.api['imports.preview']({ fileId }));
  const done = await app.ended(await app.api['imports.run']({ fileId, mapping: preview.mapping }));
  return { ...preview, done };
}

test('a PrestaShop export of 1,000 customers comes in, without its passwords', async () => {
  const app = await openApp();
  const bytes = readFileSync(join(samples, 'prestashop-customers.csv'));
  const { counts, mapping, done } = await importAll(app, bytes);
  expect(mapping.source).toBe('prestashop');
  expect(mapping.columns.filter(({ target }) => target === 'secret').map(({ header }) => header)).toEqual(
    expect.arrayContaining(['passwd', 'secure_key']),
  );
  expect(counts.refused).toBeGreaterThan(5);
  expect(done).toMatchObject({
    ok: true,
    value: { state: 'done', added: counts.new + counts.possible, refused: counts.refused },
  });
  const { total } = await valueOf(app.api['subjects.list']({}));
  expect(total).toBe(counts.new + counts.possible);

  const [person] = (await valueOf(app.api['subjects.list']({ query: 'stefanescu' }))).items;
  const file = JSON.stringify(await valueOf(app.api['subjects.get']({ id: person?.id ?? '' })));
  expect(file).not.toMatch(/81c0ede81ddbae4f49e8943bc75e3dcd|\$2y\$/);
});

test('the same file twice changes nothing', async () => {
  const app = await openApp();
  const csv = 'email;nom;prénom\na@nuage.example;Nuage;Ada\nb@nuage.example;Brume;Bo\n';
  await importAll(app, csv);
  const { done } = await importAll(app, csv);
  expect(done).toMatchObject({ ok: true, value: { added: 0, updated: 0, unchanged: 2 } });
});

test('whoever unsubscribed stays so, whatever a later file says', async () => {
  const app = await openApp();
  await importAll(
    app,
    'Email Address,First Name,Last Name,UNSUB_TIME\na@nuage.example,Ada,Nuage,2025-01-05 10:00:00\n',
  );
  await importAll(app, 'email;nom;prénom;newsletter\na@nuage.example;Nuage;Ada;oui\n');
  const [person] = (await valueOf(app.api['subjects.list']({ query: 'nuage' }))).items;
  expect(person?.isMarketingStopped).toBe(true);
});

test('an import is taken back as one', async () => {
  const app = await openApp();
  await importAll(app, 'email;nom\na@nuage.example;Nuage\n');
  const { done } = await importAll(
    app,
    'email;nom;tél\na@nuage.example;Nuage;0470000000\nb@brume.example;Brume;\n',
  );
  const importId = (done as { value: { id: string } }).value.id;
  const reverted = await valueOf(app.api['imports.revert']({ importId }));
  expect(reverted.state).toBe('reverted');
  const { items } = await valueOf(app.api['subjects.list']({}));
  expect(items.map(({ name }) => name)).toEqual(['Nuage']);
});

test('refused lines come back with their reasons, and formulas are made harmless', async () => {
  const app = await openApp();
  const { fileId } = await stage(
    app,
    'email;nom\nnot-an-address;=HYPERLINK("http://x")\na@nuage.example;Nuage\n',
  );
  const { mapping } = await valueOf(app.api['imports.preview']({ fileId }));
  const refused = await valueOf(app.api['imports.refusedLines']({ fileId, mapping, language: 'fr' }));
  const { base64 } = await valueOf(app.api['files.read']({ fileId: refused.fileId }));
  const csv = Buffer.from(base64, 'base64').toString('utf8');
  expect(csv).toContain('L’adresse e-mail est mal formée (email)');
  expect(csv).toContain(`"'=HYPERLINK`);
});

test('a cancelled import leaves nothing', async () => {
  const app = await openApp();
  const { fileId } = await stage(app, readFileSync(join(samples, 'prestashop-customers.csv')));
  const { mapping } = await valueOf(app.api['imports.preview']({ fileId }));
  const started = await app.api['imports.run']({ fileId, mapping });
  const stop = app.host.subscribe((event) => {
    if (event.kind === 'job-progress') void app.api['jobs.cancel']({ jobId: event.jobId });
  });
  expect(await app.ended(started)).toMatchObject({ ok: true, value: { state: 'cancelled', added: 0 } });
  stop();
  expect((await valueOf(app.api['subjects.list']({}))).total).toBe(0);
});

test.each([
  { format: 'xlsx', write: writeXlsx },
  { format: 'ods', write: writeOds },
])(
  'a workbook ($format) comes in like any export, from the sheet that is chosen',
  async ({ format, write }) => {
    const app = await openApp();
    const inscribed = new Date('2024-02-29T00:00:00Z');
    const header = ['Prénom', 'Nom', 'E-mail', 'Rue', 'Code postal', 'Ville', 'Inscrit le', 'passwd'];
    const bytes = await write({
      sheets: [
        { name: 'Mode d’emploi', rows: [['Une ligne par client.']] },
        {
          name: 'Clients',
          rows: [
            header,
            ['Zoé', 'Brumelune', 'zoe@nuage.example', 'Rue Haute 1', 4000, 'Liège', inscribed, 'x'],
            ['Ali', 'Feuillu', 'ali@nuage.example', 'Rue Basse 2', 1000, 'Bruxelles', null, null],
            ['Total : 2'],
          ],
        },
        {
          name: 'Anciens',
          rows: [
            ['Nom', 'E-mail'],
            ['Rosalie Grisaille', 'rosalie@nuage.example'],
          ],
        },
      ],
    });
    const { fileId } = await stage(app, Buffer.from(bytes));
    const preview = await valueOf(app.api['imports.preview']({ fileId }));
    expect(preview.form).toMatchObject({ format, sheet: 'Clients' });
    expect(preview.counts).toMatchObject({ lines: 3, new: 2, refused: 1 });
    const { mapping } = preview;
    expect(mapping.columns.find(({ header: name }) => name === 'passwd')?.target).toBe('secret');
    expect(await app.ended(await app.api['imports.run']({ fileId, mapping }))).toMatchObject({
      ok: true,
      value: { state: 'done', added: 2, refused: 1 },
    });
    const [zoe] = (await valueOf(app.api['subjects.list']({ query: 'brumelune' }))).items;
    expect(zoe).toMatchObject({ email: 'zoe@nuage.example', town: 'Liège' });
    expect(JSON.stringify(await valueOf(app.api['subjects.get']({ id: zoe?.id ?? '' })))).toContain(
      '2024-02-29',
    );

    const former = await valueOf(app.api['imports.preview']({ fileId, sheet: 'Anciens' }));
    expect(former.counts).toMatchObject({ lines: 1, new: 1 });
    // A mapping is for the sheet it was made for.
    expect(
      await app.api['imports.run']({ fileId, mapping: former.mapping }).then((job) => app.ended(job)),
    ).toEqual({
      ok: false,
      error: { code: 'mapping-refused', problem: { code: 'other-table' } },
    });
    const sheet = 'Anciens';
    expect(
      await app.ended(await app.api['imports.run']({ fileId, sheet, mapping: former.mapping })),
    ).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await app.api['imports.preview']({ fileId, sheet: 'Absente' })).toEqual({
      ok: false,
      error: { code: 'table-unreadable', problem: { code: 'no-such-sheet' } },
    });
  },
);

test('a file that is no table is refused with the reason, and a column of secrets cannot be kept', async () => {
  const app = await openApp();
  const { fileId } = await stage(app, '%PDF-1.7 not a table');
  expect(await app.api['imports.preview']({ fileId })).toMatchObject({
    ok: false,
    error: { code: 'table-unreadable' },
  });

  const staged = await stage(app, 'email;passwd\na@nuage.example;81c0ede81ddbae4f49e8943bc75e3dcd\n');
  const { mapping } = await valueOf(app.api['imports.preview']({ fileId: staged.fileId }));
  const columns = mapping.columns.map((column) => ({ ...column, target: 'note' as const }));
  expect(
    await app.api['imports.preview']({ fileId: staged.fileId, mapping: { ...mapping, columns } }),
  ).toEqual({
    ok: false,
    error: { code: 'mapping-refused', problem: { code: 'secret-column', header: 'passwd' } },
  });
});
