/** Starts the built Greffe in the real Electron and drives its window, with folders of its own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../electron-binary.ts';
import { freshEnvironment, type AppFolders } from './app-folders.ts';
import { watchPage, type Watched } from './watch-page.ts';

export const root = join(import.meta.dirname, '../..');

/** Chromium refuses to run its sandbox for root; only whoever drives Greffe as root may leave it out. */
export const sandboxArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly watched: Watched;
  /** Quits as the menu does, and waits until the register is closed. */
  quit(): Promise<void>;
}

/** Needs `npm run build` and a display. `env` goes before the folders' own. */
export async function openWindow(
  folders: AppFolders,
  env: Readonly<Record<string, string>> = {},
): Promise<OpenWindow> {
  const electron = await electronPath();
  const app = await _electron.launch({
    executablePath: electron,
    args: [...sandboxArgs, root],
    env: { ...freshEnvironment(folders), ...env },
  });
  const page = await app.firstWindow();
  const watched = watchPage(page);
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main:not(.frame-opening) h1').first().waitFor();
  return { app, page, watched, quit: () => quit(app) };
}

export async function electronPath(): Promise<string> {
  if (!existsSync(join(root, 'out/main/main.js'))) throw new Error('Greffe is not built: npm run build');
  const electron = await findElectron(root, () => undefined);
  if (electron === null) throw new Error('Electron is missing; ELECTRON_OVERRIDE_DIST_PATH names its folder');
  return electron;
}

async function quit(app: ElectronApplication): Promise<void> {
  const process = app.process();
  const ended = new Promise<void>((resolve) => {
    if (process.exitCode === null && process.signalCode === null) process.once('exit', () => resolve());
    else resolve();
  });
  await app.close();
  await ended;
}
