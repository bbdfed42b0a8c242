/**
 * `npm run pack`: packs Greffe for this system into a folder under `release/`. Arguments replace that choice:
 * `npm run pack -- --linux deb AppImage`. `ELECTRON_OVERRIDE_DIST_PATH` names the folder of another Electron.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const targets = process.argv.slice(2);

await buildIfStale(root);
const { code } = await runProgram(
  process.execPath,
  [
    join(root, 'node_modules/electron-builder/cli.js'),
    ...(targets.length === 0 ? ['--dir'] : targets),
    '--publish=never',
    ...givenElectron(),
  ],
  process.env,
);
process.exitCode = code;

/** Nothing is downloaded for a folder when the Electron to pack is there already. */
function givenElectron(): readonly string[] {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined) return [];
  const version = readFileSync(join(folder, 'version'), 'utf8').trim();
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}
