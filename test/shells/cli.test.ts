/** The command line calls any method of the contract: JSON in, JSON out, an exit code that scripts can trust. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { aController } from '../helpers/builders.ts';
import { newFolder } from '../helpers/folder.ts';
import { runCli } from './run-cli.ts';

const passphrase = 'une phrase de passe sans surprise';

test('a register is made, worked on, and stays shut without its passphrase', async () => {
  const folder = newFolder();
  const on = (...args: string[]) => [...args, '--register', 'shop.greffe'];
  const input = JSON.stringify({ controller: aController(), readyMade: 'belgian-web-shop' });
  const made = await runCli(['--new', 'shop.greffe', input, '--today', '2027-02-28'], { folder, passphrase });
  expect(made.stderr).toBe('');
  expect(made.reply()).toMatchObject({
    ok: true,
    value: {
      register: { fileName: 'shop.greffe', today: '2027-02-28' },
      recoveryKey: expect.stringMatching(/^([0-9A-F]{4} ){16}[0-9A-F]{4}$/),
    },
  });
  expect(made.code).toBe(0);

  const verified = await runCli(on('audit.verify'), { folder, input: `${passphrase}\n` });
  expect(verified.reply()).toMatchObject({ ok: true, value: { isWhole: true } });
  expect(verified.code).toBe(0);

  writeFileSync(join(folder, 'clients.csv'), 'E-mail;Prénom;Nom\nlune@example.org;Lune;Inventée\n');
  const previewed = await runCli(on('imports.preview', '{"fileId":"@clients.csv"}'), { folder, passphrase });
  expect(previewed.reply()).toMatchObject({ ok: true, value: { form: { delimiter: ';' } } });

  const sheet = on('register.recoverySheet', '{"language":"fr"}', '--out', 'sheet.pdf');
  expect((await runCli(sheet, { folder, passphrase })).code).toBe(0);
  expect(readFileSync(join(folder, 'sheet.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

  expect(existsSync(join(folder, 'shop.greffe-wal'))).toBe(false);
  const before = readFileSync(join(folder, 'shop.greffe'));
  const refused = await Promise.all([
    runCli(on('audit.list'), { folder, passphrase: 'not the passphrase' }),
    runCli(['--new', 'shop.greffe', input], { folder, passphrase }),
    runCli(['audit.list', '--register', 'elsewhere.greffe'], { folder, passphrase }),
  ]);
  expect(refused.map(({ reply }) => reply())).toMatchObject(
    ['wrong-passphrase', 'exists-already', 'missing'].map((problem) => ({ ok: false, error: { problem } })),
  );
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(readFileSync(join(folder, 'shop.greffe')).equals(before)).toBe(true);
});

test('what is not understood ends with 2, with nothing on standard output', async () => {
  const folder = newFolder();
  const [unknown, mute] = await Promise.all([
    runCli(['nothing.there'], { folder }),
    runCli(['audit.list', '--register', 'shop.greffe'], { folder }),
  ]);
  expect(unknown).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/nothing\.there[^]*Usage:/),
  });
  expect(mute).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('passphrase') });
});

test('every method is listed with the JSON Schema of its input and output', async () => {
  const { code, reply } = await runCli(['--list'], { folder: newFolder() });
  expect(code).toBe(0);
  const listed = reply() as { method: string }[];
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
