/** Builds `out/` where it is missing or older than what it is made of. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const configs = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts'];
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'package-lock.json',
  ...configs,
];
const products = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** `root` is the folder of the checkout, and the current one. */
export async function buildIfStale(root: string): Promise<void> {
  const newestSource = Math.max(...sources.map((source) => newestIn(join(root, source))));
  const oldestProduct = Math.min(...products.map((product) => newestIn(join(root, product))));
  if (oldestProduct > newestSource) return;
  for (const config of configs) await build({ configFile: join(root, config), logLevel: 'warn' });
}

/** Milliseconds of the latest modification in a file or folder; 0 where there is none. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
