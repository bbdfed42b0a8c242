/** Every scene of the gallery, in both themes and at 200 %: accessible, within the window, and without a word from the browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './open-gallery.ts';
import { sceneNames, type SceneName } from './scene-names.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => gallery.close());

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function findingsOf(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(wcag)
    .disableRules([...except])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Words that their own box cuts off, other than where a table or a diary shortens them on purpose. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, h1, h2, h3, dt, dd, label, legend, [role=tab], .ui-state, .ui-card *',
      ),
    ]
      .filter((element) => element.closest('.ui-visually-hidden, .ui-month-entry') === null)
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.textContent),
  );
}

const views = [
  { theme: 'light', zoom: 1 },
  { theme: 'dark', zoom: 1 },
  { theme: 'light', zoom: 2 },
] as const;

describe.each(views)('at zoom $zoom in the $theme theme', (view) => {
  it.each(sceneNames)('the scene « %s » stands', async (scene) => {
    const { page, complaints, close } = await gallery.open(scene, view);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
    expect(await cutOff(page), 'words cut off').toEqual([]);
    expect(await findingsOf(page), 'axe').toEqual([]);
    expect(complaints, 'the console').toEqual([]);
    await close();
  });
});

/** An open combo box hides the page from screen readers, not from the tab key: leaving the field closes the list first. */
const hiddenBehindList = ['aria-hidden-focus'];

const openers: readonly (readonly [string, SceneName, (page: Page) => Promise<void>])[] = [
  ['a menu', 'file', async (page) => page.getByRole('button', { name: 'Autres actions' }).press('Enter')],
  ['an explanation', 'file', async (page) => page.getByRole('button', { name: /^art\. 12/u }).press('Enter')],
  ['a select', 'letter', async (page) => page.getByRole('button', { name: /Langue/u }).press('Enter')],
  [
    'a month',
    'letter',
    async (page) => page.getByRole('group', { name: /Date/u }).getByRole('button').press('Enter'),
  ],
  ['a combo box', 'fields', async (page) => page.getByRole('combobox').fill('l')],
  ['a toast', 'controls', async (page) => page.getByRole('button', { name: 'Archiver' }).press('Enter')],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(openers)('%s stands when open', async (_what, scene, open) => {
    const { page, complaints, close } = await gallery.open(scene, { theme, zoom: 1 });
    await open(page);
    await page.locator('.ui-popover, .ui-toast').waitFor();
    expect(await findingsOf(page, hiddenBehindList), 'axe').toEqual([]);
    expect(complaints, 'the console').toEqual([]);
    await close();
  });
});

describe('an explicit theme', () => {
  it('wins over that of the system', async () => {
    const { page, close } = await gallery.open('controls', { theme: 'light', zoom: 1 });
    const groundOf = async () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await groundOf();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await groundOf()).not.toBe(light);
    await close();
  });
});

describe('type', () => {
  it('is set in the two faces that letters use too', async () => {
    const { page, close } = await gallery.open('today', { theme: 'light', zoom: 1 });
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
    );
    expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
      new Set(['Source Sans 3', 'Source Serif 4']),
    );
    await close();
  });
});
