/** Where Greffe keeps things on this computer, and what may be set otherwise by the environment. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { z } from 'zod';
import { resourcesFolder } from '../resources.ts';

/** `GREFFE_STATE`, else the folder that Electron calls `userData`, so that all three shells know the same registers. */
export function stateFolder(): string {
  return fromEnvironment('GREFFE_STATE') ?? join(settingsFolder(), 'Greffe');
}

function settingsFolder(): string {
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    case 'win32':
      return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
    default:
      return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  }
}

/** `GREFFE_HOME`, else the folder `Greffe` among the user's documents: where new registers are made. */
export function registersFolder(documents: string = join(homedir(), 'Documents')): string {
  return fromEnvironment('GREFFE_HOME') ?? join(documents, 'Greffe');
}

/** `GREFFE_SAVE_FOLDER`: where files are saved without asking, or null. */
export function unaskedSaveFolder(): string | null {
  return fromEnvironment('GREFFE_SAVE_FOLDER');
}

/** Absolute path of a file in `folder` that does not exist yet: "a.greffe", then "a 2.greffe"… Makes the folder. */
export function freePathIn(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { name: stem, ext } = parse(name);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? `${stem}${ext}` : `${stem} ${count}${ext}`);
    if (!existsSync(path)) return path;
  }
}

export function appVersion(): string {
  const text = readFileSync(join(resourcesFolder(), '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function fromEnvironment(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : resolve(value);
}
