/** The small parts that the shells share: folders, files written whole, languages, the log. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultPreferences } from '../../electron/shells/default-preferences.ts';
import { freePathIn } from '../../electron/shells/folders.ts';
import { appendToLog } from '../../electron/shells/log-file.ts';
import { writeWholeFile } from '../../electron/shells/write-whole-file.ts';
import { newFolder } from '../helpers/folder.ts';

test('a new register never takes the name of one that is there', () => {
  const folder = join(newFolder(), 'Greffe');
  expect(freePathIn(folder, 'shop.greffe')).toBe(join(folder, 'shop.greffe'));
  writeFileSync(join(folder, 'shop.greffe'), '');
  expect(freePathIn(folder, 'shop.greffe')).toBe(join(folder, 'shop 2.greffe'));
  writeFileSync(join(folder, 'shop 2.greffe'), '');
  expect(freePathIn(folder, 'shop.greffe')).toBe(join(folder, 'shop 3.greffe'));
});

test.each([
  [['fr-BE', 'nl-BE'], 'fr'],
  [['nl_BE.UTF-8'], 'nl'],
  [['pt-PT', 'de-BE'], 'de'],
  [['en-GB'], 'en'],
  [['frp', 'C', 'POSIX', ''], 'fr'],
  [[], 'fr'],
])(
  'the first language of the computer that Greffe speaks is the first of the screen: %j → %s',
  (locales, language) => {
    expect(defaultPreferences(locales)).toEqual({ language, theme: 'system' });
  },
);

describe('a file that is saved', () => {
  test('replaces the one before, for this user only, and leaves nothing beside it', async () => {
    const folder = newFolder();
    const path = join(folder, 'letter.pdf');
    writeFileSync(path, 'older and longer');
    await writeWholeFile(path, Buffer.from('newer'));
    expect(readFileSync(path, 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['letter.pdf']);
    const isPrivate = process.platform === 'win32' || (statSync(path).mode & 0o077) === 0;
    expect(isPrivate).toBe(true);
  });

  test('keeps what was there when it cannot be written', async () => {
    const folder = newFolder();
    await expect(writeWholeFile(join(folder, 'missing', 'a.pdf'), Buffer.from('a'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the log', () => {
  test('holds one JSON line per entry', () => {
    const folder = join(newFolder(), 'state');
    const log = appendToLog(folder);
    log('first');
    log('second', { count: 2 });
    const lines = readFileSync(join(folder, 'greffe.log'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { at: expect.any(String), event: 'first' },
      { at: expect.any(String), event: 'second', count: 2 },
    ]);
  });

  test('starts anew when it has grown to a megabyte, keeping the one before', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'greffe.log'), 'x'.repeat(1024 * 1024 + 1));
    appendToLog(folder)('anew');
    expect(statSync(join(folder, 'greffe.log')).size).toBeLessThan(200);
    expect(existsSync(join(folder, 'greffe.old.log'))).toBe(true);
  });

  test('that cannot be written stops nobody', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    chmodSync(join(folder, 'file'), 0o400);
    expect(() => appendToLog(join(folder, 'file'))('lost')).not.toThrow();
  });
});
