/** The same app in the browser, where Electron cannot be had: first start, a request, a file, and nobody else gets in. */
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePassphrase } from '../../scripts/sample-register.ts';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { firstStart } from '../../scripts/tour/first-start.ts';
import { accessProblems } from '../helpers/axe.ts';
import { openBrowser, type OpenBrowser } from '../helpers/browser-host.ts';

let folders: AppFolders;
let greffe: OpenBrowser;
let desk: Desk;

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openBrowser(folders);
  desk = deskOf(greffe.page, 'fr');
});
afterAll(async () => {
  await greffe.close();
  folders.remove();
});

test('the address works once: whoever finds it later, without the session, is refused', async () => {
  const stranger = await greffe.strangerPage();
  const again = await stranger.goto(greffe.address);
  expect(again?.status()).toBe(403);
  const front = await stranger.goto(new URL('/', greffe.address).href);
  expect(front?.status()).toBe(403);
});

test('the first start makes a register and shows its recovery key', async () => {
  const recoveryKey = await firstStart(greffe.page, desk.t, { savesSheet: false });
  expect(recoveryKey.replaceAll(/\s/g, '')).toMatch(/^[0-9A-F]{68}$/);
  expect(readdirSync(folders.home).some((name) => name.endsWith('.greffe'))).toBe(true);
});

test('the pages are open to everybody, light and dark', async () => {
  for (const room of ['today', 'requests', 'subjects', 'register', 'settings'] as const) {
    await desk.goTo(room);
    await desk.settle();
    expect(await accessProblems(greffe.page), room).toEqual([]);
  }
});

test('a request is entered, and its deadline counted', async () => {
  const { page, t, press } = desk;
  await desk.goTo('today');
  await press(t('today.enter-request'));
  await page.getByRole('combobox', { name: t('request-new.who') }).fill('Colombe Inventée');
  await page.keyboard.press('Tab');
  await desk.tick(t('right-plain.access'));
  await press(t('request-new.register'));
  await page.getByRole('heading', { level: 1, name: 'Colombe Inventée' }).waitFor();
  await desk.tab(t('request.tab.deadline'));
  expect((await page.getByRole('tabpanel').innerText()).replaceAll(/\s/g, ' ')).toContain(
    'RGPD, art. 12, § 3',
  );
  await desk.settle();
  expect(await accessProblems(page)).toEqual([]);
});

test('the record of processing comes as a download', async () => {
  await desk.goTo('reports');
  const download = greffe.page.waitForEvent('download');
  await greffe.page
    .getByRole('main')
    .getByRole('button', { name: desk.t('reports.make') })
    .click();
  const path = await (await download).path();
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});

test('locked and unlocked with the passphrase', async () => {
  const { page, t, press } = desk;
  await press(t('nav.lock'));
  await page.getByRole('textbox').first().waitFor();
  await page.locator('input[type=password]').fill(samplePassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});

test('nothing was asked for from elsewhere', () => {
  const { origin } = new URL(greffe.address);
  expect(greffe.watched.strangers.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  expect(greffe.watched.complaints).toEqual([]);
});
