/** Finds the folder `resources/` (fonts, calendars, directories), from the checkout, from `out/` and inside an asar. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | null = null;

/**
 * Absolute path of `resources/`: the first one, going up from this module, that holds the fonts. Electron keeps a
 * folder of the same name beside `app.asar`; the one inside the archive lies deeper and is met first.
 */
export function resourcesFolder(): string {
  found ??= climb(import.meta.dirname);
  return found;
}

function climb(folder: string): string {
  const candidate = join(folder, 'resources');
  if (existsSync(join(candidate, 'fonts'))) return candidate;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder resources/ is missing from this installation.');
  return climb(parent);
}
