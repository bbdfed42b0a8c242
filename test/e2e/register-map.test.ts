/** The map of the register walked by keyboard alone in the real window, in a record of more than sixty activities. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { makeRecordLarge } from '../../scripts/tour/large-record.ts';
import { openSampleApp, unlock, type SampleApp } from '../../scripts/tour/sample-app.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';

let folders: AppFolders;
let greffe: SampleApp;
let desk: Desk;

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openSampleApp(folders);
  desk = deskOf(greffe.page, 'fr');
  await unlock(desk);
  await makeRecordLarge(desk);
  await desk.goTo('register');
  await desk.tab(desk.t('register.map'));
});
picturesFailures(() => greffe.page);
afterAll(async () => {
  await greffe.quit();
  folders.remove();
});

const listOf = (column: 'activity' | 'category' | 'recipient' | 'country') =>
  desk.page.getByRole('listbox', { name: desk.t(`map.column.${column}`) });
const chosen = () => desk.page.getByRole('option', { selected: true });
const focused = () => desk.page.evaluate(() => document.activeElement?.textContent ?? '');
const press = (key: string) => desk.page.keyboard.press(key);

describe('the map', () => {
  test('is four named lists, each entered by one stop of Tab', async () => {
    const entered = await Promise.all(
      (['activity', 'category', 'recipient', 'country'] as const).map((column) =>
        listOf(column).locator('[role="option"][tabindex="0"]').count(),
      ),
    );
    expect(entered).toEqual([1, 1, 1, 1]);
    expect(await listOf('activity').getByRole('option').count()).toBeGreaterThan(60);
  });

  test('an entry says what it is connected to', async () => {
    const name = /^Relances atelier\. Données : .+\. Destinataires : .+\. Pays : /u;
    await listOf('activity')
      .getByRole('option', { name: plainSpaces(name) })
      .focus();
    expect(await focused()).toContain('Relances atelier');
  });

  test('Enter chooses; what is connected comes beside it, and the path stands in words', async () => {
    await press('Enter');
    expect(await chosen().textContent()).toContain('Relances atelier');
    const path = desk.page.getByRole('region', { name: desk.t('map.path', { name: 'Relances atelier' }) });
    expect(await path.getByRole('listitem').count()).toBe(3);
    const top = async (locator: ReturnType<typeof chosen>) => (await locator.boundingBox())?.y ?? 0;
    const anchor = await top(chosen());
    const linked = desk.page.locator('[role="option"][data-state="linked"]');
    const tops = await Promise.all((await linked.all()).map(top));
    expect(tops.length).toBeGreaterThan(5);
    expect(Math.max(...tops.map((each) => Math.abs(each - anchor)))).toBeLessThan(200);
  });

  test('the arrows walk along the path to the country and back', async () => {
    for (const column of ['category', 'recipient', 'country'] as const) {
      await press('ArrowRight');
      expect(await listOf(column).getByRole('option', { selected: true }).count()).toBe(1);
      expect(await focused()).toBe(await chosen().textContent());
    }
    await press('ArrowRight');
    expect(await listOf('country').getByRole('option', { selected: true }).count()).toBe(1);
    await press('ArrowLeft');
    expect(await listOf('recipient').getByRole('option', { selected: true }).count()).toBe(1);
  });

  test('up and down stay in the column, Home and End lead to its ends', async () => {
    const list = listOf('recipient').getByRole('option');
    await press('Home');
    expect(await focused()).toBe(await list.first().textContent());
    await press('ArrowUp');
    expect(await focused()).toBe(await list.first().textContent());
    await press('ArrowDown');
    expect(await focused()).toBe(await list.nth(1).textContent());
    await press('End');
    expect(await focused()).toBe(await list.last().textContent());
  });

  test('Enter on the chosen entry opens its card; Escape closes it, and Escape again shows everything', async () => {
    await press('Enter');
    await desk.page.getByRole('dialog').waitFor();
    await press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await chosen().focus();
    await press('Escape');
    expect(await chosen().count()).toBe(0);
    expect(await desk.page.locator('[role="option"][data-state="plain"]').count()).toBeGreaterThan(100);
  });

  test('what is looked for leaves only its paths, as drawing and as table', async () => {
    const { page, t } = desk;
    await page.getByRole('searchbox', { name: t('map.search') }).fill('relances ATELIER');
    await expect.poll(() => listOf('activity').getByRole('option').count()).toBe(1);
    expect(await listOf('recipient').getByRole('option').count()).toBe(3);
    await desk.press(t('register.look.table'));
    expect(
      await page
        .getByRole('table', { name: t('register.map') })
        .getByRole('rowheader')
        .count(),
    ).toBe(1);
    await page.getByRole('searchbox', { name: t('map.search') }).fill('personne de ce nom');
    await page.getByText(t('map.none')).waitFor();
  });

  test('nothing complains', () => {
    expect(greffe.watched).toEqual({ complaints: [], strangers: [] });
  });
});

/** The same, whichever space stands before a colon. */
function plainSpaces(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll(' :', '\\s:'), pattern.flags);
}
