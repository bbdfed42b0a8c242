/** The command line calls any method of the contract: JSON in, JSON out, an exit code that scripts can trust. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { aController } from '../helpers/builders.ts';
import { newFolder } from '../helpers/folder.ts';
import { runCli, type CliRun } from './run-cli.ts';

const passphrase = 'une phrase de passe sans surprise';

async function withRegister(): Promise<{ folder: string; made: CliRun }> {
  const folder = newFolder();
  const input = JSON.stringify({ controller: aController(), readyMade: 'belgian-web-shop' });
  const made = await runCli(['--new', 'shop.greffe', input], { folder, passphrase });
  return { folder, made };
}

describe('a register', () => {
  test('is made, opened by its passphrase from standard input, and shut again', async () => {
    const { folder, made } = await withRegister();
    expect(made.stderr).toBe('');
    expect(made.code).toBe(0);
    expect(made.reply()).toMatchObject({
      ok: true,
      value: {
        register: { fileName: 'shop.greffe' },
        recoveryKey: expect.stringMatching(/^([0-9A-F]{4} ){16}/),
      },
    });

    const args = ['audit.verify', '--register', 'shop.greffe'];
    const verified = await runCli(args, { folder, input: `${passphrase}\n` });
    expect(verified.reply()).toMatchObject({ ok: true, value: { isWhole: true } });
    expect(verified.code).toBe(0);
    expect(existsSync(join(folder, 'shop.greffe-wal'))).toBe(false);
  });

  test('stays shut, and is never overwritten, without its passphrase', async () => {
    const { folder } = await withRegister();
    const before = readFileSync(join(folder, 'shop.greffe'));
    const [wrong, none, again, missing] = await Promise.all([
      runCli(['audit.list', '--register', 'shop.greffe'], { folder, passphrase: 'not the passphrase' }),
      runCli(['audit.list', '--register', 'shop.greffe'], { folder: folder, input: '' }),
      runCli(['--new', 'shop.greffe', JSON.stringify({ controller: aController() })], { folder, passphrase }),
      runCli(['audit.list', '--register', 'elsewhere.greffe'], { folder, passphrase }),
    ]);
    expect(problems([again, missing])).toEqual(['exists-already', 'missing']);
    // both at once: one of them may find the file in use
    for (const { reply } of [wrong, none]) {
      expect(['wrong-passphrase', 'in-use']).toContain(problems([{ reply }])[0]);
    }
    expect([wrong, none, again, missing].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(readFileSync(join(folder, 'shop.greffe')).equals(before)).toBe(true);
  });
});

describe('files', () => {
  test('go in as "@path" and come out with --out', async () => {
    const { folder } = await withRegister();
    writeFileSync(join(folder, 'clients.csv'), 'E-mail;Prénom;Nom\nlune@example.org;Lune;Inventée\n');
    const options = { folder, passphrase };
    const preview = ['imports.preview', '{"fileId":"@clients.csv"}', '--register', 'shop.greffe'];
    expect((await runCli(preview, options)).reply()).toMatchObject({ ok: true, value: { delimiter: ';' } });

    const sheet = [
      'register.recoverySheet',
      '{"language":"fr"}',
      '--register',
      'shop.greffe',
      '--out',
      'sheet.pdf',
    ];
    expect((await runCli(sheet, options)).code).toBe(0);
    expect(readFileSync(join(folder, 'sheet.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('that cannot be read are told by the code of the system', async () => {
    const folder = newFolder();
    const read = await runCli(['files.read', '{"fileId":"@nowhere.csv"}'], { folder });
    expect(read.reply()).toEqual({ ok: false, error: { code: 'file-unreadable', problem: 'ENOENT' } });
    expect(read.code).toBe(1);
  });
});

test('the day can be set, and is counted in the controller’s time zone', async () => {
  const folder = newFolder();
  const input = JSON.stringify({ controller: aController() });
  const made = await runCli(['--new', 'a.greffe', input, '--today', '2027-02-28'], { folder, passphrase });
  expect(made.reply()).toMatchObject({ value: { register: { today: '2027-02-28' } } });
});

test('every method is listed with the JSON Schema of its input and output', async () => {
  const { code, reply } = await runCli(['--list'], { folder: newFolder() });
  expect(code).toBe(0);
  const listed = reply() as { method: string; kind: string; input: unknown; output: unknown }[];
  expect(listed.map(({ method }) => method)).toEqual(Object.keys(contract));
  expect(listed.find(({ method }) => method === 'registers.unlock')).toMatchObject({
    kind: 'lobby',
    input: {
      type: 'object',
      properties: { passphrase: { type: 'string' } },
      required: ['registerId', 'passphrase'],
    },
  });
});

test.each([
  [['nothing.there'], 'no method'],
  [['subjects.list'], '--register'],
  [['app.status', '[1]'], 'JSON object'],
  [['app.status', '{', '}'], 'One method'],
  [['app.status', '--out', 'x'], 'delivers no file'],
  [['app.status', '--today', '2027-02-29'], 'YYYY-MM-DD'],
  [['--new', 'x.greffe'], 'controller'],
  [['--unheard-of'], '--unheard-of'],
  [[], 'Which method'],
])('what is not understood ends with 2 and says how it is used: %j', async (args, reason) => {
  const { code, stdout, stderr } = await runCli(args, { folder: newFolder() });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(reason);
  expect(stderr).toContain('Usage:');
});

function problems(runs: readonly Pick<CliRun, 'reply'>[]): readonly unknown[] {
  return runs.map(({ reply }) => (reply() as { error?: { problem?: string } }).error?.problem);
}
