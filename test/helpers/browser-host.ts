/** Greffe in the browser: a real host process on the loopback, and Debian's Chromium in front of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { freshEnvironment, type AppFolders } from '../../scripts/tour/app-folders.ts';
import { root, sandboxArgs } from '../../scripts/tour/open-window.ts';
import { watchPage, type Watched } from '../../scripts/tour/watch-page.ts';

const browserPath = '/usr/bin/chromium';

export interface OpenBrowser {
  /** With its one-time token; used up by `page`. */
  readonly address: string;
  readonly page: Page;
  readonly watched: Watched;
  /** A page of another browser, without the session of `page`. */
  strangerPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Needs `npm run build` and Chromium. */
export async function openBrowser(folders: AppFolders): Promise<OpenBrowser> {
  if (!existsSync(browserPath)) throw new Error(`${browserPath} is missing: install chromium.`);
  const host = spawn(process.execPath, [join(root, 'electron/shells/browser/main.ts')], {
    env: freshEnvironment(folders),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressFrom(host.stdout);
  const browser = await chromium.launch({ executablePath: browserPath, args: [...sandboxArgs] });
  const context = await browser.newContext({
    locale: 'fr-BE',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const watched = watchPage(page);
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.locator('main:not(.frame-opening) h1').first().waitFor();
  return {
    address,
    page,
    watched,
    strangerPage: async () => (await browser.newContext()).newPage(),
    close: async () => {
      await browser.close();
      const ended = once(host, 'exit');
      host.kill('SIGTERM');
      await ended;
    },
  };
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = /http:\S+/.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error('The browser host ended without an address');
}
