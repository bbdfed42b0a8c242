/** Photographs every scene of the gallery, light and dark, at 1280×800 and at 200 %, and has axe look at each; run `vite build` of the gallery first. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { sceneNames } from './scene-names.ts';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
const folder = fileURLToPath(new URL('../../../screenshots/gallery', import.meta.url));
const wanted = process.argv.slice(2);
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function findingsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

await mkdir(folder, { recursive: true });
const server = await preview({ configFile, preview: { port: 4917, strictPort: true } });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const findings: string[] = [];
for (const theme of ['light', 'dark'] as const) {
  for (const zoom of [1, 2] as const) {
    const context = await browser.newContext({
      viewport: { width: 1280 / zoom, height: 800 / zoom },
      deviceScaleFactor: zoom,
      colorScheme: theme,
      reducedMotion: 'reduce',
      bypassCSP: false,
    });
    for (const name of sceneNames.filter((scene) => wanted.length === 0 || wanted.includes(scene))) {
      const page = await context.newPage();
      const where = `${name} ${theme} ${zoom * 100} %`;
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          findings.push(`${where}: ${message.text()}`);
      });
      page.on('pageerror', (error) => findings.push(`${where}: ${error.message}`));
      await page.goto(`http://localhost:4917/#${name}`);
      await page.evaluate(async () => document.fonts.ready);
      await page.screenshot({ path: `${folder}/${name}-${theme}-${zoom * 100}.png` });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) findings.push(`${where}: wider than the window by ${overflow} px`);
      for (const finding of await findingsOf(page)) findings.push(`${where}: ${finding}`);
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await server.close();
for (const finding of findings) console.error(finding);
console.log(`${findings.length} findings; pictures in screenshots/gallery`);
process.exitCode = findings.length === 0 ? 0 : 1;
