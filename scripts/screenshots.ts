/**
 * `npm run screenshots`: pictures of every page and dialog of Greffe, light and dark, into `screenshots/`, and of every
 * page of its documents. `--language nl|en|de|all` for another language than French, `--only name` for one picture,
 * `--theme light` for one theme.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, languageSchema, type Language } from '../shared/domain/language.ts';
import { openLocalClient } from '../electron/shells/cli/local-client.ts';
import { makeSampleRegister, samplePassphrase, type SampleRegister } from './sample-register.ts';
import { newAppFolders, type AppFolders } from './tour/app-folders.ts';
import { deskOf } from './tour/desk.ts';
import { openWindow, root, type OpenWindow } from './tour/open-window.ts';
import { stops } from './tour/stops.ts';
import { wordsIn } from './tour/words.ts';

const { values } = parseArgs({
  options: { language: { type: 'string' }, only: { type: 'string' }, theme: { type: 'string' } },
});
const wanted = values.language === 'all' ? languages : [languageSchema.parse(values.language ?? 'fr')];
const folders = newAppFolders();
const sample = await fill(folders);
const greffe = await openWindow(folders);
for (const language of wanted) {
  await speak(greffe, language);
  const folder = join(root, 'screenshots', language);
  mkdirSync(folder, { recursive: true });
  const desk = deskOf(greffe.page, language);
  for (const stop of stops) {
    if (values.only !== undefined && !stop.name.startsWith(values.only)) continue;
    try {
      await stop.visit(desk, sample);
    } catch (error) {
      console.log(`${stop.name}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      await greffe.page.screenshot({ path: join(folder, `${stop.name}-FAILED.png`) });
      continue;
    }
    await desk.settle();
    for (const theme of ['light', 'dark'] as const) {
      await greffe.page.emulateMedia({ colorScheme: theme });
      await greffe.page.screenshot({ path: join(folder, `${stop.name}-${theme}.png`) });
    }
  }
}
console.log(greffe.watched.complaints);
await greffe.quit();
folders.remove();

async function fill({ home, state }: AppFolders): Promise<SampleRegister> {
  const client = openLocalClient({ stateFolder: state });
  client.pointAt(join(home, 'boutique-clairlune.greffe'));
  const made = await makeSampleRegister(client);
  await client.close();
  return made;
}

async function speak({ page }: OpenWindow, language: Language): Promise<void> {
  const t = wordsIn(language);
  await page.evaluate(async (chosen) => {
    const { greffe: bridge } = window as unknown as { greffe: { transport(m: string, i: unknown): Promise<unknown> } };
    await bridge.transport('app.setPreferences', { language: chosen, theme: 'system' });
  }, language);
  await page.reload();
  await page.locator('main:not(.frame-opening) h1').first().waitFor();
  const passphrase = page.getByRole('textbox', { name: t('unlock.passphrase') });
  if ((await passphrase.count()) === 0) return;
  await passphrase.fill(samplePassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('nav.today') }).waitFor();
}
