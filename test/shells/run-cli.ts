/** Runs the command line as its own process, as a user or a script does. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output read as JSON. */
  readonly reply: () => unknown;
}

export interface CliOptions {
  readonly folder: string;
  /** In the environment; null leaves it out. */
  readonly passphrase?: string | null;
  readonly input?: string;
}

const main = join(import.meta.dirname, '../../electron/shells/cli/main.ts');

/** `folder` is where it runs and where the app's own state goes. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const { folder, passphrase = null, input = '' } = options;
  const env = { PATH: process.env['PATH'], GREFFE_STATE: join(folder, 'state') };
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: passphrase === null ? env : { ...env, GREFFE_PASSPHRASE: passphrase },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString('utf8')));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString('utf8')));
  child.stdin.on('error', () => undefined); // it may have ended without reading
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, stdout, stderr, reply: () => JSON.parse(stdout) as unknown }),
    );
  });
}
