/**
 * `npm start`: builds where needed and opens Greffe in its window; where Electron is out of reach, in the browser.
 * `npm start -- --browser [--register FILE]` goes to the browser at once; other arguments are handed to Electron.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { findElectron } from './electron-binary.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const args = process.argv.slice(2);

await buildIfStale(root);
process.exitCode = args.includes('--browser') ? await openBrowser() : await openWindow();

async function openWindow(): Promise<number> {
  const electron = await findElectron(root, () => {
    say('Premier démarrage\u00a0: téléchargement d’Electron…', 'First start: downloading Electron…');
  });
  if (electron === null) {
    say(
      'Electron n’a pas pu être téléchargé\u202f; Greffe s’ouvre dans le navigateur.',
      'Electron could not be downloaded; Greffe opens in the browser.',
    );
    return openBrowser();
  }
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = Date.now();
  const code = await run(electron, [root, ...args], env);
  // no display, or a system that refuses Chromium's sandbox
  if (code === 0 || Date.now() - startedAt > 10_000) return code;
  say(
    'La fenêtre n’a pas pu s’ouvrir\u202f; Greffe s’ouvre dans le navigateur.',
    'The window could not be opened; Greffe opens in the browser.',
  );
  return openBrowser();
}

function openBrowser(): Promise<number> {
  const rest = args.filter((arg) => arg !== '--browser');
  return run(
    process.execPath,
    [join(root, 'electron/shells/browser/main.ts'), ...rest],
    process.env,
    (line) => {
      const address = /http:\S+/.exec(line)?.[0];
      if (address !== undefined) showInBrowser(address);
    },
  );
}

/** Resolves with the exit code. `onLine` gets what the program prints, beside the terminal. */
function run(
  program: string,
  programArgs: readonly string[],
  env: NodeJS.ProcessEnv,
  onLine?: (line: string) => void,
): Promise<number> {
  const output = onLine === undefined ? 'inherit' : 'pipe';
  const child = spawn(program, programArgs, { cwd: root, env, stdio: ['inherit', output, 'inherit'] });
  child.stdout?.on('data', (text: Buffer) => {
    process.stdout.write(text);
    onLine?.(text.toString('utf8'));
  });
  // Ctrl+C at a terminal reaches the child by itself, and a second signal would not let it close the register
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Quietly: the address has been printed as well. Without a display a text browser would use the address up. */
function showInBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  if (BROWSER === 'none' || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const opener: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  };
  const [program = '', ...programArgs] = opener[process.platform] ?? ['xdg-open', address];
  spawn(program, programArgs, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

function say(french: string, english: string): void {
  process.stdout.write(`${french} / ${english}\n`);
}
