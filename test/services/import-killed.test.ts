import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, testApp, valueOf } from '../helpers/host.ts';

const child = join(import.meta.dirname, '../helpers/import-until-killed.ts');

test.each([100, 500])(
  'kill -9 after %i lines: what was confirmed is there, the unfinished import is not, the file opens',
  async (lines) => {
    const first = await openApp();
    await valueOf(first.api['subjects.create']({ fields: someSubjectFields() }));
    const { known } = await valueOf(first.api['app.status']({}));
    await first.host.close();

    await importUntil(lines, first.registerPath, join(first.folder, 'other-state'));

    const again = testApp({ folder: first.folder });
    await valueOf(again.api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
    const { items } = await valueOf(again.api['subjects.list']({}));
    expect(items.map(({ name }) => name)).toEqual(['Zélie Brumecourt']);
    const imports = await valueOf(again.api['imports.list']({}));
    expect(imports.items).toMatchObject([{ state: 'reverted', added: 0 }]);
    expect(await valueOf(again.api['audit.verify']({}))).toMatchObject({ isWhole: true });
  },
);

/** Kills the importing process without warning once it has confirmed so many lines. */
async function importUntil(lines: number, path: string, stateFolder: string): Promise<void> {
  const running = spawn(process.execPath, [child, path, passphrase, stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(running, 'exit');
  let text = '';
  for await (const chunk of running.stdout) {
    text += String(chunk);
    if (text.split('\n').some((line) => Number(line) >= lines)) break;
  }
  running.kill('SIGKILL');
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
}
