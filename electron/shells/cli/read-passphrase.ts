/** Where the command line takes the passphrase from. Never from its arguments, which every process of the computer can read. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** `GREFFE_PASSPHRASE`, else one line of standard input, not echoed at a terminal; null when there is none. */
export async function readPassphrase(): Promise<string | null> {
  const given = process.env['GREFFE_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write('Passphrase: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  try {
    const line = await lines[Symbol.asyncIterator]().next();
    return line.done === true || line.value === '' ? null : line.value;
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
}
