/**
 * `npm run pack`: the app as a folder for this system, in `release/`. Arguments are handed to electron-builder instead of
 * `--dir`: `npm run pack -- --linux AppImage deb`. `ELECTRON_OVERRIDE_DIST_PATH` packs the Electron in that folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
await buildIfStale(root);

const wanted = process.argv.slice(2);
const builder = join(root, 'node_modules/electron-builder/cli.js');
const args = [
  builder,
  ...(wanted.length === 0 ? ['--dir'] : wanted),
  '--publish',
  'never',
  ...givenElectron(),
];
const { code } = await runProgram(process.execPath, args, process.env);
process.exitCode = code;

function givenElectron(): readonly string[] {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined) return [];
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}
