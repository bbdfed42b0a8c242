/**
 * `npm run screenshots`: pictures of every page and dialog of Greffe, light and dark, and of every page of its documents,
 * into `screenshots/`. `--language nl|en|de|all` for another language than French, `--only request` for the pictures whose
 * name begins so.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { languages, languageSchema, type Language } from '../shared/domain/language.ts';
import { photographDocuments } from './tour/documents.ts';
import { newAppFolders } from './tour/app-folders.ts';
import { tourFirstDay } from './tour/first-day.ts';
import { openWindow, root } from './tour/open-window.ts';
import { openSampleApp, speak, unlock } from './tour/sample-app.ts';
import { stops } from './tour/stops.ts';

const { values } = parseArgs({ options: { language: { type: 'string' }, only: { type: 'string' } } });
const { only } = values;
const wanted = values.language === 'all' ? languages : [languageSchema.parse(values.language ?? 'fr')];
const missed: string[] = [];

for (const language of wanted) {
  const folder = join(root, 'screenshots', language);
  mkdirSync(folder, { recursive: true });
  await photographFirstDay(language, folder);
  await photographRegister(language, folder);
}
if (missed.length > 0) throw new Error(`No picture of ${missed.join('; ')}`);

async function photographFirstDay(language: Language, folder: string): Promise<void> {
  if (only !== undefined && !/^(start|empty|unlock)/.test(only)) return;
  const folders = newAppFolders();
  const greffe = await openWindow(folders);
  const desk = await speak(greffe, language);
  await tourFirstDay(desk, async (name) => {
    if (only !== undefined && !name.startsWith(only)) return;
    await photograph(greffe.page, join(folder, name));
  });
  await greffe.quit();
  folders.remove();
}

async function photographRegister(language: Language, folder: string): Promise<void> {
  const folders = newAppFolders();
  const greffe = await openSampleApp(folders);
  const desk = await speak(greffe, language);
  await unlock(desk);
  for (const { name, visit } of stops) {
    if (only !== undefined && !name.startsWith(only)) continue;
    try {
      await visit(desk, greffe.sample);
      await desk.settle();
      await photograph(greffe.page, join(folder, name));
    } catch (error) {
      missed.push(
        `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  if (only === undefined || 'document'.startsWith(only))
    await photographDocuments(desk, greffe.sample, folder);
  await greffe.quit();
  folders.remove();
}

async function photograph(page: Page, path: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: `${path}-${theme}.png` });
  }
  await page.emulateMedia({ colorScheme: null });
}
