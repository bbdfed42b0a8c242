/** Finds the Electron to start, and fetches it at the first start the way the `electron` package does. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** A download that brings nothing for this long counts as failed; one that goes on may take its time. */
const patienceSeconds = 15;

/** Absolute path of the executable, or null. `ELECTRON_OVERRIDE_DIST_PATH` names the folder of another Electron. */
export async function findElectron(root: string, beforeDownload: () => void): Promise<string | null> {
  const executable = executables[process.platform] ?? 'electron';
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = join(given ?? join(root, 'node_modules/electron/dist'), executable);
  if (existsSync(path)) return path;
  if (given !== undefined) return null;
  beforeDownload();
  await download(join(root, 'node_modules/electron'));
  return existsSync(path) ? path : null;
}

async function download(electron: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'greffe-electron-'));
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' };
  const child = spawn(process.execPath, [join(electron, 'install.js')], { env, stdio: 'ignore' });
  let arrived = -1;
  let idleSeconds = 0;
  const watch = setInterval(() => {
    const now = sizeOf(folder) + sizeOf(join(electron, 'dist'));
    idleSeconds = now === arrived ? idleSeconds + 1 : 0;
    arrived = now;
    if (idleSeconds >= patienceSeconds) child.kill();
  }, 1000);
  await new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
