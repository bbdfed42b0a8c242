/** Taking in a file: from dropping it to taking it back, on a real register host. */
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SheetChoice } from '../../renderer/parts/SheetChoice.tsx';
import type { LookedAt } from '../../renderer/features/subjects/imports/imports-store.ts';
import { Look } from '../../renderer/features/subjects/imports/Look.tsx';
import { recognisedText } from '../../renderer/features/subjects/imports/recognised-text.ts';
import {
  choosableTargets,
  retarget,
  undecidedDates,
  withColumn,
  withDateOrder,
} from '../../renderer/features/subjects/imports/retarget.ts';
import { confirmMapping, type MappedColumn } from '../../shared/domain/import/column-mapping.ts';
import { proposeMapping } from '../../shared/domain/import/propose-mapping.ts';
import { openApp, valueOf, type TestApp } from '../helpers/host.ts';
import { standInForThePreload } from './on-a-real-host.ts';
import { plainSpaces, translator } from './say.ts';

const t = translator('fr');

/** Nobody of these exists. */
const table = `nom;prénom;email;mot de passe;né le
Brumecourt;Zélie;zelie@brumecourt.example;$2y$10$8aBB130wmA3xpdsBUTsHfpghMDfPZ4ZSk94YYyeFQrrY6xKmTXPpg;03/04/1980
Vantroubel;Ondine;ondine@vantroubel.example;$2y$10$8aBB130wmA3xpdsBUTsHfpghMDfPZ4ZSk94YYyeFQrrY6xKmTXPpg;05/06/1981
Grisezand;Ward;ward@;$2y$10$8aBB130wmA3xpdsBUTsHfpghMDfPZ4ZSk94YYyeFQrrY6xKmTXPpg;07/08/1982
`;

beforeEach(() => vi.stubGlobal('FileReader', FileReaderOfABrowser));

describe('the common path', () => {
  it('is to drop, to look, and to confirm', async () => {
    const { app, imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    expect(imports().stage).toMatchObject({
      kind: 'look',
      preview: { counts: { lines: 3, new: 2, refused: 1 } },
    });
    expect(await countSubjects(app)).toBe(0);

    await imports().run();
    expect(imports().stage).toMatchObject({ kind: 'end', summary: { state: 'done', added: 2, refused: 1 } });
    expect(await countSubjects(app)).toBe(2);
    expect(imports().past).toMatchObject([{ fileName: 'clients.csv', state: 'done' }]);
  });

  it('is taken back as a whole', async () => {
    const { app, imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    await imports().run();
    const [importId] = imports().revertible;
    if (importId === undefined) throw new Error('The import cannot be taken back');
    expect(await imports().revert(importId)).toBeNull();
    expect(imports()).toMatchObject({
      stage: { kind: 'end', summary: { state: 'reverted' } },
      revertible: [],
    });
    expect(await countSubjects(app)).toBe(0);
  });
});

it('offers to take back the imports of this session only: what is needed for it is forgotten with the lock', async () => {
  const { app, imports } = await begin();
  await imports().take(new File([table], 'clients.csv'));
  await imports().run();
  expect(imports().revertible).toHaveLength(1);
  await valueOf(app.api['registers.lock']({}));
  expect(imports()).toMatchObject({ revertible: [], past: null, stage: { kind: 'choose' } });
});

describe('an import that is stopped', () => {
  const lines = Array.from({ length: 3000 }, (_, number) => `Brumequai${number};l${number}@exemple.example`);
  const long = ['nom;email', ...lines].join('\n');

  it('leaves nothing behind', async () => {
    const { app, imports } = await begin();
    await imports().take(new File([long], 'longue.csv'));
    const running = imports().run();
    await vi.waitFor(() => expect(imports().stage).toMatchObject({ kind: 'run', total: 3000 }), 20_000);
    imports().stop();
    expect(imports().stage).toMatchObject({ kind: 'run', isStopping: true });
    await running;
    expect(imports()).toMatchObject({
      stage: { kind: 'end', summary: { state: 'cancelled' } },
      revertible: [],
    });
    expect(await countSubjects(app)).toBe(0);
  });

  it('before its first line leads back to the look', async () => {
    const { imports } = await begin();
    await imports().take(new File([long], 'longue.csv'));
    const running = imports().run();
    imports().stop();
    await running;
    expect(looked(imports().stage).error).toBeNull();
  });
});

it('says of a file that is no table what it is, and waits for another', async () => {
  const { imports } = await begin();
  await imports().take(new File(['%PDF-1.7\n'], 'lettre.pdf'));
  expect(imports().stage).toEqual({
    kind: 'choose',
    error: { code: 'table-unreadable', problem: { code: 'not-a-table', looksLike: 'pdf' } },
  });
});

describe('a workbook', () => {
  const workbook = async () =>
    new File(
      [
        Buffer.from(
          await writeXlsx({
            sheets: [
              {
                name: 'Clients',
                rows: [
                  ['nom', 'email'],
                  ['Brumecourt', 'zelie@brumecourt.example'],
                ],
              },
              { name: 'Anciens', hidden: true, rows: [['nom'], ['Grisezand'], ['Vantroubel']] },
            ],
          }),
        ),
      ],
      'clients.xlsx',
    );

  it('says which of its sheets is looked at, and lets another be chosen', async () => {
    const { app, imports } = await begin();
    await imports().take(await workbook());
    const first = looked(imports().stage);
    expect(plainSpaces(recognisedText(t, first.preview))).toContain('Classeur XLSX, feuille « Clients ».');
    const page = renderToStaticMarkup(
      <SheetChoice t={t} form={first.preview.form} onSheet={() => undefined} />,
    );
    expect(page).toContain('Clients (2 lignes)');

    await imports().chooseSheet('Anciens');
    expect(looked(imports().stage)).toMatchObject({
      preview: { form: { sheet: 'Anciens' }, counts: { lines: 2 } },
      mapping: { columns: [{ header: 'nom' }] },
    });
    await imports().remap(looked(imports().stage).mapping);
    await imports().run();
    expect(imports().stage).toMatchObject({ kind: 'end', sheet: 'Anciens', summary: { added: 2 } });
    expect(await countSubjects(app)).toBe(2);
  });

  it('of one sheet, or a text, leaves nothing to choose', async () => {
    const { imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    const { form } = looked(imports().stage).preview;
    expect(renderToStaticMarkup(<SheetChoice t={t} form={form} onSheet={() => undefined} />)).toBe('');
  });
});

describe('another choice for a column', () => {
  it('is counted anew', async () => {
    const { imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    const before = looked(imports().stage);
    expect(undecidedDates(before.mapping).map(({ header }) => header)).toEqual(['né le']);
    expect(before.preview.counts.withWarnings).toBe(2);

    const [dates] = undecidedDates(before.mapping);
    if (dates === undefined) throw new Error('No date is open');
    await imports().remap(withColumn(before.mapping, withDateOrder(dates, 'dmy')));
    const after = looked(imports().stage);
    expect(after.preview.counts.withWarnings).toBe(0);
    expect(after.isUpdating).toBe(false);
  });

  it('shows the latest, whichever answer comes last', async () => {
    const { imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    const { mapping } = looked(imports().stage);
    const email = columnOf(mapping.columns, 'email');
    const left = withColumn(mapping, retarget(email, 'ignore', []));
    await Promise.all([imports().remap(left), imports().remap(mapping)]);
    expect(looked(imports().stage).mapping).toEqual(mapping);
  });

  it('never opens a column of secrets', async () => {
    const { imports } = await begin();
    await imports().take(new File([table], 'clients.csv'));
    const { mapping } = looked(imports().stage);
    const secret = columnOf(mapping.columns, 'mot de passe');
    await imports().remap(withColumn(mapping, retarget(secret, 'note', [])));
    expect(looked(imports().stage).error).toEqual({
      code: 'mapping-refused',
      problem: { code: 'secret-column', header: 'mot de passe' },
    });
  });
});

describe('retargeting', () => {
  const { columns, ...rest } = proposeMapping(['chose'], [['31/12/1980'], ['x']]);
  const proposed = { ...rest, columns };
  const [column] = columns;
  if (column === undefined) throw new Error('No column');

  it.each(choosableTargets)('to %s gives a mapping that the host accepts', (target) => {
    const wanted = withColumn(proposed, retarget(column, target, ['31/12/1980']));
    expect(confirmMapping(proposed, wanted)).toEqual({ ok: true, value: wanted });
  });

  it('to a date reads the order from the values, and asks where they do not tell', () => {
    expect(retarget(column, 'birth-date', ['31/12/1980']).dateOrder).toBe('dmy');
    expect(retarget(column, 'birth-date', ['03/04/1980']).dateOrder).toBe('ask');
    expect(retarget(column, 'birth-date', ['1980-04-03']).dateOrder).toBe('ymd');
    expect(retarget(column, 'note', ['31/12/1980']).dateOrder).toBeNull();
  });

  it('offers no way to make a column a secret or to undo that', () => {
    expect(choosableTargets).not.toContain('secret');
  });
});

describe('the look at what would happen', () => {
  it('locks secrets with a word, and shows none of their values', async () => {
    const page = await lookAt(table);
    expect(page).toContain('Jamais enregistré');
    expect(page).toContain('1 colonne ne sera jamais enregistrée.');
    expect(page).not.toContain('$2y$10$');
  });

  it('asks for the order of dates that can be read in two ways', async () => {
    expect(await lookAt(table)).toContain('Le 03/04 est-il le 3 avril ou le 4 mars ? Dites-le pour né le');
  });

  it('names each refused line with its reason', async () => {
    const page = await lookAt(table);
    expect(page).toContain('L’adresse e-mail est mal formée');
    expect(page).toContain('Grisezand · Ward · ward@');
  });

  it('says how many lines go in on the button that lets them in', async () => {
    expect(await lookAt(table)).toContain('Importer 2 lignes');
  });

  it('says why a line is taken for somebody known', async () => {
    const page = await lookAt(
      'nom;prénom;email\nBrumecourt;Zélie;z@brume.example\nBrumecourt;Zélie;z@brume.example\n',
    );
    expect(page).toContain('La même que ligne 2 (même e-mail)');
  });
});

it.each([
  ['resources/samples/prestashop-customers.csv', 'Reconnu : un export de PrestaShop, 1 000 lignes.'],
  ['test/fixtures/imports/woocommerce-users.tsv', 'séparé par des tabulations.'],
])('says what %s was taken for', async (path, words) => {
  const { imports } = await begin();
  await imports().take(new File([readFileSync(path)], path));
  expect(plainSpaces(recognisedText(t, looked(imports().stage).preview))).toContain(words);
});

async function begin() {
  const app = await openApp({ readyMade: null });
  standInForThePreload(app);
  const { useImports } = await import('../../renderer/features/subjects/imports/imports-store.ts');
  return { app, imports: () => useImports.getState() };
}

async function countSubjects(app: TestApp): Promise<number> {
  return (await valueOf(app.api['subjects.list']({}))).total;
}

function looked(stage: { readonly kind: string }): LookedAt {
  if (stage.kind !== 'look') throw new Error(`The import is at ${stage.kind}`);
  return stage as LookedAt;
}

function columnOf(columns: readonly MappedColumn[], header: string): MappedColumn {
  const column = columns.find((each) => each.header === header);
  if (column === undefined) throw new Error(`No column ${header}`);
  return column;
}

/** Of the same text one look is enough. */
const looks = new Map<string, string>();

async function lookAt(text: string): Promise<string> {
  const known = looks.get(text);
  if (known !== undefined) return known;
  const { imports } = await begin();
  await imports().take(new File([text], 'clients.csv'));
  const nothing = () => undefined;
  const page = plainSpaces(
    renderToStaticMarkup(
      <Look
        t={t}
        stage={looked(imports().stage)}
        onMapping={nothing}
        onSheet={nothing}
        onRun={nothing}
        onOtherFile={nothing}
        onSaveRefused={nothing}
      />,
    ),
  );
  looks.set(text, page);
  return page;
}

/** What a browser has and Node lacks: just enough to read a dropped file. */
class FileReaderOfABrowser extends EventTarget {
  result: string | null = null;

  readAsDataURL(file: File): void {
    void file.arrayBuffer().then((bytes) => {
      this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
      this.dispatchEvent(new Event('load'));
    });
  }
}
