/**
 * `npm start`: builds where needed and opens Greffe in its window; where Electron is out of reach, in the browser.
 * `npm start -- --browser [--register FILE]` goes to the browser at once; other arguments are handed to Electron.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { findElectron } from './electron-binary.ts';
import { runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const [first, ...others] = process.argv.slice(2);

await buildIfStale(root);
process.exitCode =
  first === '--browser' ? await openBrowser(others) : await openWindow(process.argv.slice(2));

async function openWindow(args: readonly string[]): Promise<number> {
  const electron = await findElectron(root, () => {
    say('Premier démarrage : téléchargement d’Electron…', 'First start: downloading Electron…');
  });
  if (electron === null) {
    say(
      'Electron n’a pas pu être téléchargé ; Greffe s’ouvre dans le navigateur.',
      'Electron could not be downloaded; Greffe opens in the browser.',
    );
    return openBrowser();
  }
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = Date.now();
  const { code, wasStopped } = await runProgram(electron, [root, ...args], env);
  if (code === 0 || wasStopped || Date.now() - startedAt > 10_000) return code;
  // no display, or a system that refuses Chromium's sandbox
  say(
    'La fenêtre n’a pas pu s’ouvrir ; Greffe s’ouvre dans le navigateur.',
    'The window could not be opened; Greffe opens in the browser.',
  );
  return openBrowser();
}

async function openBrowser(args: readonly string[] = []): Promise<number> {
  const script = join(root, 'electron/shells/browser/main.ts');
  const { code } = await runProgram(process.execPath, [script, ...args], process.env, (text) => {
    const address = /http:\S+/.exec(text)?.[0];
    if (address !== undefined) showInBrowser(address);
  });
  return code;
}

/** Quietly: the address has been printed as well. Without a display a text browser would use the address up. */
function showInBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (BROWSER === 'none' || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const opener: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  };
  const [program = '', ...args] = opener[process.platform] ?? ['xdg-open', address];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

function say(french: string, english: string): void {
  process.stdout.write(`${french} / ${english}\n`);
}
