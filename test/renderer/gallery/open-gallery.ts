/** Builds the gallery, serves it, and opens its scenes in Debian's Chromium. */
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { SceneName } from './scene-names.ts';

export interface View {
  readonly theme: 'light' | 'dark';
  /** 1, or 2 for a window zoomed to 200 %. */
  readonly zoom: 1 | 2;
}

export interface Gallery {
  readonly open: (scene: SceneName, view: View) => Promise<OpenScene>;
  readonly close: () => Promise<void>;
}

export interface OpenScene {
  readonly page: Page;
  /** What the browser complained about so far: errors, warnings, breaches of the content security policy. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

/** The window is 1280×800 on the desk; zoomed to 200 % the page has half of that to lay itself out in. */
export async function openGallery(): Promise<Gallery> {
  // Under vitest it says 'test', in which the component library draws every row of a table.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery has no address');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    open: async (scene, { theme, zoom }) => {
      const context = await browser.newContext({
        viewport: { width: 1280 / zoom, height: 800 / zoom },
        deviceScaleFactor: zoom,
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      return showScene(context, `${address}#${scene}`);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function showScene(context: BrowserContext, address: string): Promise<OpenScene> {
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address);
  await page.evaluate(async () => document.fonts.ready);
  return { page, complaints, close: async () => context.close() };
}
