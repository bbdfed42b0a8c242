/** A business that begins with the policy it publishes: from the first start to entries in the register, by keyboard. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newAppFolders, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { deskOf, type Desk } from '../../scripts/tour/desk.ts';
import { firstStart } from '../../scripts/tour/first-start.ts';
import { openWindow, type OpenWindow } from '../../scripts/tour/open-window.ts';
import { completePolicy } from '../domain/policy/policies/complete-fr.ts';
import { picturesFailures } from '../helpers/failure-picture.ts';

let folders: AppFolders;
let greffe: OpenWindow;
let desk: Desk;

beforeAll(async () => {
  folders = newAppFolders();
  greffe = await openWindow(folders);
  desk = deskOf(greffe.page, 'fr');
  await firstStart(greffe.page, desk.t, { savesSheet: false, startsFromPolicy: true });
});
picturesFailures(() => greffe.page);
afterAll(async () => {
  await greffe.quit();
  folders.remove();
});

const proposal = (action: string, record: string) =>
  desk.page.getByRole('button', { name: desk.t('register.act-on', { action, record }), exact: true });
const focused = () => desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the published policy', () => {
  test('is asked for as soon as the register is there, and read when it is pasted', async () => {
    await desk.press(desk.t('policy.paste'));
    await desk.page.getByLabel(desk.t('policy.paste-label')).fill(completePolicy);
    await desk.press(desk.t('policy.read'));
    await desk.page.getByRole('heading', { name: desk.t('policy.proposals') }).waitFor();
    const quotes = await desk.page.locator('blockquote[lang="fr"]').allInnerTexts();
    expect(quotes.some((quote) => quote.includes('préparer et livrer vos commandes'))).toBe(true);
  });

  test('an accepted proposal gives its place, and the focus, to the next', async () => {
    const accept = proposal(desk.t('policy.accept'), 'Commandes').first();
    await accept.focus();
    await desk.page.keyboard.press('Enter');
    await desk.page
      .getByText(desk.t('policy.accepted', { count: 1 }))
      .first()
      .waitFor();
    await desk.page.waitForFunction(() => document.activeElement?.hasAttribute('aria-label'));
    expect(await focused()).toContain(desk.t('policy.accept'));
  });

  test('one that is to be changed opens in its editor', async () => {
    await proposal(desk.t('policy.change'), 'Lettre d’information').click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('textbox').first().inputValue()).toBe('Lettre d’information');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('what is refused does not come back with the next look', async () => {
    await proposal(desk.t('policy.refuse'), 'Livraison').first().click();
    await proposal(desk.t('policy.refuse'), 'Livraison').first().waitFor({ state: 'detached' });
    await desk.goTo('today');
    await desk.goTo('register');
    await desk.tab(desk.t('register.policy-text'));
    await desk.page.getByRole('heading', { name: desk.t('policy.proposals') }).waitFor();
    expect(await proposal(desk.t('policy.refuse'), 'Livraison').count()).toBe(0);
  });
});
