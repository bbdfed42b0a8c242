/** Starts the packed Greffe as its user does, with its real fuses, and drives it over Chromium's own debugging port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { freshEnvironment, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { root, sandboxArgs } from '../../scripts/tour/open-window.ts';
import { watchPage, type Watched } from '../../scripts/tour/watch-page.ts';

export const packedFolder = join(root, 'release/linux-unpacked');
export const packedProgram = join(packedFolder, 'greffe');

export interface PackedStart {
  readonly child: ChildProcess;
  /** Everything it printed so far. */
  readonly printed: () => string;
  /** `http://127.0.0.1:<port>` of its debugging port; rejects when it ends before it has one. */
  readonly address: Promise<string>;
}

export interface PackedApp {
  readonly page: Page;
  readonly watched: Watched;
  /** Closes the window and waits until the app has ended. */
  quit(): Promise<void>;
}

const startsWithinMs = 20_000;
const endsWithinMs = 10_000;

export function startPacked(
  folders: AppFolders,
  {
    args = [],
    env = {},
  }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): PackedStart {
  if (!existsSync(packedProgram)) throw new Error('Greffe is not packed: npm run pack');
  const child = spawn(packedProgram, [...args, ...sandboxArgs, '--remote-debugging-port=0'], {
    env: { ...freshEnvironment(folders), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const address = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No debugging port: ${text}`)), startsWithinMs);
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`Ended with ${code}: ${text}`)));
  });
  return { child, address, printed: () => text };
}

export async function openPacked(folders: AppFolders): Promise<PackedApp> {
  const { child, address } = startPacked(folders);
  const browser = await chromium.connectOverCDP(await address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The packed app has no page');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const watched = watchPage(page);
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('main:not(.frame-opening) h1').first().waitFor();
  return {
    page,
    watched,
    quit: async () => {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const impatience = setTimeout(() => child.kill('SIGKILL'), endsWithinMs);
      await page.evaluate(() => window.close()).catch(() => child.kill());
      await ended;
      clearTimeout(impatience);
      await browser.close();
    },
  };
}
