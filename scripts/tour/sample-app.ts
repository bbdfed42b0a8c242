/** The window on a register that is filled already, and on which language it speaks. */
import { join } from 'node:path';
import type { Language } from '../../shared/domain/language.ts';
import { openLocalClient } from '../../electron/shells/cli/local-client.ts';
import { makeSampleRegister, samplePassphrase, type SampleRegister } from '../sample-register.ts';
import type { AppFolders } from './app-folders.ts';
import { deskOf, type Desk } from './desk.ts';
import { openWindow, type OpenWindow } from './open-window.ts';

export interface SampleApp extends OpenWindow {
  readonly sample: SampleRegister;
}

/** The register is made, and the window shows it locked. */
export async function openSampleApp(folders: AppFolders): Promise<SampleApp> {
  const client = openLocalClient({ stateFolder: folders.state });
  client.pointAt(join(folders.home, 'boutique-clairlune.greffe'));
  const sample = await makeSampleRegister(client);
  await client.close();
  return { ...(await openWindow(folders)), sample };
}

/** From the page on which a register is unlocked to the day. */
export async function unlock({ page, t }: Pick<Desk, 'page' | 't'>): Promise<void> {
  await page.getByRole('textbox', { name: t('unlock.passphrase') }).fill(samplePassphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('nav.today') }).waitFor();
}

/** The same window in another language; an open register stays open. The desk has the words of that language. */
export async function speak({ page }: Pick<OpenWindow, 'page'>, language: Language): Promise<Desk> {
  const desk = deskOf(page, language);
  await desk.ask('app.setPreferences', { language, theme: 'system' });
  await page.reload();
  const isWorded = `main:not(.frame-opening) h1:lang(${language})`;
  await page.locator(isWorded).first().waitFor();
  return desk;
}
