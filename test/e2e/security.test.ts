/** probe */
import { expect, test } from 'vitest';
import { newAppFolders } from '../../scripts/tour/app-folders.ts';
import { openWindow } from '../../scripts/tour/open-window.ts';
import { wordsIn } from '../../scripts/tour/words.ts';
import { accessProblems } from '../helpers/axe.ts';
import { firstStart } from '../helpers/first-start.ts';

test('probe', async () => {
  const folders = newAppFolders();
  const { page, watched, quit } = await openWindow(folders);
  const found: string[] = [];
  await firstStart(page, wordsIn('fr'), { onPage: async (name) => {
    await page.screenshot({ path: `/tmp/shots/start-${name}.png` });
    found.push(...(await accessProblems(page)).map((x) => name + ' ' + x));
  } });
  await page.screenshot({ path: `/tmp/shots/today.png` });
    found.push(...(await accessProblems(page)));
  console.log(found, watched);
  await quit();
  folders.remove();
  expect(1).toBe(1);
});
