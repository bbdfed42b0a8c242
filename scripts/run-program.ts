/** Runs a program in this one's place: its terminal, its signals, its exit code. */
import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number;
  /** Whether it was asked to end, by a signal or because nobody is left to see it. */
  readonly wasStopped: boolean;
}

const startedBy = process.ppid;

/** npm ends without passing its signal on; the register must not stay open where nobody sees it. */
function isAlone(): boolean {
  return process.ppid !== startedBy;
}

/** `onOutput` gets what the program prints on standard output, beside the terminal. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onOutput?: (text: string) => void,
): Promise<Ended> {
  const child = spawn(program, args, {
    env,
    stdio: ['inherit', onOutput === undefined ? 'inherit' : 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (text: Buffer) => {
    process.stdout.write(text);
    onOutput?.(text.toString('utf8'));
  });
  let wasStopped = false;
  const stop = (signal: NodeJS.Signals) => {
    wasStopped = true;
    // Ctrl+C at a terminal reaches the child by itself, and a second signal would not let it close the register
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const watch = setInterval(() => {
    if (isAlone() && !wasStopped) stop('SIGTERM');
  }, 1000);
  return new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  }).then((code) => {
    clearInterval(watch);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    return { code, wasStopped: wasStopped || isAlone() };
  });
}
