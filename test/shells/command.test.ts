/** How the words of a command line are understood, and how files get into its input. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openLocalClient, type LocalClient } from '../../electron/shells/cli/local-client.ts';
import { readCommand } from '../../electron/shells/cli/command.ts';
import { stagePaths } from '../../electron/shells/cli/stage-paths.ts';
import { aController } from '../helpers/builders.ts';
import { newFolder } from '../helpers/folder.ts';
import { passphrase, valueOf } from '../helpers/host.ts';

function client(): LocalClient {
  const opened = openLocalClient({ stateFolder: join(newFolder(), 'state') });
  onTestFinished(() => opened.close());
  return opened;
}

describe('a command', () => {
  test('names a method, its input, a register, and where the file goes', () => {
    const args = [
      'letters.read',
      '{"letterId":"x"}',
      '--register',
      'a.greffe',
      '--out',
      'b.pdf',
      '--today',
      '2027-01-31',
    ];
    expect(readCommand(args)).toEqual({
      ok: true,
      value: {
        kind: 'call',
        method: 'letters.read',
        input: { letterId: 'x' },
        register: 'a.greffe',
        out: 'b.pdf',
        today: '2027-01-31',
      },
    });
  });

  test('needs no register for what can be asked before one is open, and no input where none is asked', () => {
    expect(readCommand(['app.status'])).toMatchObject({ ok: true, value: { register: null, input: {} } });
  });

  test.each([
    [[], 'Which method'],
    [['nothing.there'], 'no method "nothing.there"'],
    [['toString'], 'no method'],
    [['subjects.list'], '--register'],
    [['app.status', '[1]'], 'one JSON object'],
    [['app.status', 'null'], 'one JSON object'],
    [['app.status', '{'], 'one JSON object'],
    [['app.status', '{', '}'], 'quoted'],
    [['app.status', '--out', 'x'], 'no file'],
    [['app.status', '--today', '2027-02-29'], 'YYYY-MM-DD'],
    [['--new', 'x.greffe'], 'controller'],
    [['--register'], '--register'],
    [['--passphrase', 'x'], '--passphrase'],
  ])('that cannot be carried out is refused with the reason: %j', (args, reason) => {
    expect(readCommand(args)).toEqual({ ok: false, error: expect.stringContaining(reason) });
  });
});

describe('input', () => {
  test('has every "@path" replaced by a staged file, at any depth, and nothing else changed', async () => {
    const local = client();
    const path = join(newFolder(), 'pièce jointe.txt');
    writeFileSync(path, 'bonjour');
    const given = {
      files: [{ fileId: `@${path}` }],
      handle: '@@greffe',
      mail: 'a@b.example',
      count: 1,
      no: null,
    };
    const staged = await valueOf(stagePaths(given, local));
    const { files } = staged as { files: [{ fileId: Parameters<LocalClient['readFile']>[0] }] };
    expect(staged).toEqual({ ...given, files, handle: '@greffe' });
    const { name, bytes } = await valueOf(local.readFile(files[0].fileId));
    expect({ name, text: Buffer.from(bytes).toString() }).toEqual({
      name: 'pièce jointe.txt',
      text: 'bonjour',
    });
  });

  test('with a file that cannot be read is refused by the code of the system', async () => {
    expect(await stagePaths({ fileId: '@/nowhere/at/all' }, client())).toEqual({
      ok: false,
      error: { code: 'file-unreadable', problem: 'ENOENT' },
    });
  });
});

test('the client of scripts opens a register, awaits jobs, and is told of refusals as data', async () => {
  const local = client();
  const register = join(newFolder(), 'demo.greffe');
  local.pointAt(register);
  await valueOf(local.api['registers.create']({ controller: aController(), passphrase }));
  await valueOf(local.api['registers.lock']({}));
  expect(await local.openRegister(register, 'not the passphrase')).toMatchObject({ ok: false });
  await valueOf(local.openRegister(register, passphrase));

  const path = join(newFolder(), 'clients.csv');
  writeFileSync(path, 'E-mail;Prénom;Nom\nlune@example.org;Lune;Inventée\n');
  const { fileId } = await valueOf(local.stageFile(path));
  const { mapping } = await valueOf(local.api['imports.preview']({ fileId }));
  const steps: number[] = [];
  const done = await local.runJob('imports.run', { fileId, mapping }, (step) => steps.push(step));
  expect(done.ok).toBe(true);
  expect(await valueOf(local.api['subjects.list']({}))).toMatchObject({ total: 1 });
});
