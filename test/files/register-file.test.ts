import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RegisterProblem } from '../../shared/contract/app-error.ts';
import { connect } from '../../electron/database/database.ts';
import {
  closeRegisterFile,
  compactRegisterFile,
  createRegisterFile,
  openWithPassphrase,
  openWithRawKey,
} from '../../electron/files/register-file.ts';
import {
  deriveKey,
  formatRecoveryKey,
  isRegisterSalt,
  keyProfiles,
  newSalt,
  parseRecoveryKey,
  type RegisterKey,
} from '../../electron/files/register-key.ts';
import { newFolder } from '../helpers/folder.ts';

const passphrase = 'lanterne et brouillard';
const [profile] = keyProfiles;
if (profile === undefined) throw new Error('There is no key profile');
let key: RegisterKey;
beforeAll(async () => {
  key = await deriveKey(passphrase, newSalt(), profile);
});

function newRegister(): string {
  const path = join(newFolder(), 'registre.greffe');
  const made = createRegisterFile(path, key, () => {});
  if (!made.ok) throw new Error(made.error);
  closeRegisterFile(made.value);
  return path;
}

test('a closed register is one file and nothing else', () => {
  const path = newRegister();
  expect(readdirSync(join(path, '..'))).toEqual(['registre.greffe']);
});

test('the passphrase opens the register, in any Unicode form', async () => {
  const path = join(newFolder(), 'r.greffe');
  const accented = await deriveKey('clé ouvragée', newSalt(), profile);
  const made = createRegisterFile(path, accented, () => {});
  if (made.ok) closeRegisterFile(made.value);
  const opened = await openWithPassphrase(path, 'clé ouvragée'.normalize('NFD'));
  expect(opened.ok).toBe(true);
  if (opened.ok) closeRegisterFile(opened.value);
});

test('the file begins with its salt and holds no readable word', () => {
  const path = join(newFolder(), 'r.greffe');
  const made = createRegisterFile(path, key, (db) => {
    db.prepare('INSERT INTO controller_version VALUES (?, ?)').run('2026-01-01', '{"name":"Brumecourt"}');
  });
  if (!made.ok) throw new Error(made.error);
  const journal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0);
  closeRegisterFile(made.value);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 16)).toEqual(key.salt);
  for (const word of ['Brumecourt', 'controller_version', 'SQLite format']) {
    expect(bytes.includes(word)).toBe(false);
    expect(journal.includes(word)).toBe(false);
  }
});

describe('what cannot be opened is told apart and left untouched', () => {
  const cases: readonly [RegisterProblem, (path: string) => void, string][] = [
    ['wrong-passphrase', () => {}, 'une autre phrase'],
    ['not-a-register', (path) => writeFileSync(path, 'Nom;Prénom\n'.repeat(4000)), passphrase],
    ['not-a-register', (path) => plainDatabase(path), passphrase],
    ['not-a-register', (path) => writeFileSync(path, ''), passphrase],
    ['damaged', (path) => truncateSync(path, readFileSync(path).length - 100), passphrase],
    ['damaged', (path) => truncateSync(path, 4096 * 3), passphrase],
    ['newer-register', (path) => setVersion(path, 9999), passphrase],
    ['not-a-register', (path) => setApplication(path, 7), passphrase],
  ];
  test.each(cases)('%s', async (problem, spoil, withPassphrase) => {
    const path = newRegister();
    spoil(path);
    const before = readFileSync(path);
    expect(await openWithPassphrase(path, withPassphrase)).toEqual({ ok: false, error: problem });
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..'))).toEqual(['registre.greffe']);
  });

  test('missing', async () => {
    expect(await openWithPassphrase(join(newFolder(), 'nowhere.greffe'), passphrase)).toEqual({
      ok: false,
      error: 'missing',
    });
  });

  test('in use: a second opening is refused until the first is closed', () => {
    const path = newRegister();
    const first = openWithRawKey(path, key.raw);
    expect(openWithRawKey(path, key.raw)).toEqual({ ok: false, error: 'in-use' });
    if (first.ok) closeRegisterFile(first.value);
    const again = openWithRawKey(path, key.raw);
    expect(again.ok).toBe(true);
    if (again.ok) closeRegisterFile(again.value);
  });

  test('an existing file is never overwritten by a new register', () => {
    const path = newRegister();
    const before = readFileSync(path);
    expect(createRegisterFile(path, key, () => {})).toEqual({ ok: false, error: 'exists-already' });
    expect(readFileSync(path)).toEqual(before);
  });
});

test('a register that could not be filled leaves nothing behind', () => {
  const folder = newFolder();
  const fail = () => {
    throw new Error('refused');
  };
  expect(() => createRegisterFile(join(folder, 'r.greffe'), key, fail)).toThrow('refused');
  expect(readdirSync(folder)).toEqual([]);
});

test('compaction removes what was deleted, from the file and its journal, and keeps the rest', () => {
  const path = newRegister();
  const opened = openWithRawKey(path, key.raw);
  if (!opened.ok) throw new Error(opened.error);
  const file = opened.value;
  const insert = file.db.prepare(`INSERT INTO caution VALUES (?, ?)`);
  for (let index = 0; index < 2000; index += 1) insert.run(`c${index}`, 'texte '.repeat(50));
  file.db.prepare(`DELETE FROM caution WHERE code <> 'c7'`).run();
  const before = readFileSync(path).length;
  expect(compactRegisterFile(file)).toEqual({ ok: true, value: null });
  expect(file.db.prepare('SELECT code FROM caution').pluck().all()).toEqual(['c7']);
  expect(file.db.pragma('freelist_count', { simple: true })).toBe(0);
  closeRegisterFile(file);
  expect(readFileSync(path).length).toBeLessThan(before);
  expect(readFileSync(path).subarray(0, 16)).toEqual(key.salt);
});

describe('the recovery key', () => {
  test('opens the register as typed from the sheet, in small letters or without spaces', () => {
    const written = formatRecoveryKey(key);
    expect(written.split(' ')).toHaveLength(17);
    for (const typed of [written, written.toLowerCase(), written.replaceAll(' ', '')]) {
      expect(parseRecoveryKey(typed)).toEqual(key.raw);
    }
  });

  test('with one wrong digit is noticed', () => {
    const written = formatRecoveryKey(key);
    for (let index = 0; index < written.length; index += 1) {
      if (written[index] === ' ') continue;
      const wrong = written[index] === '0' ? '1' : '0';
      expect(parseRecoveryKey(written.slice(0, index) + wrong + written.slice(index + 1))).toBeNull();
    }
  });
});

test('a salt says whether a file is a register', () => {
  expect(isRegisterSalt(newSalt())).toBe(true);
  expect(isRegisterSalt(Buffer.from('SQLite format 3\0'))).toBe(false);
});

function plainDatabase(path: string): void {
  const other = `${path}.sqlite`;
  const db = new Database(other);
  db.exec('CREATE TABLE t (a TEXT) STRICT');
  db.close();
  copyFileSync(other, path);
  rmSync(other);
}

function setVersion(path: string, version: number): void {
  const db = connect(path, key);
  db.pragma(`user_version = ${version}`);
  db.close();
}

function setApplication(path: string, id: number): void {
  const db = connect(path, key);
  db.pragma(`application_id = ${id}`);
  db.close();
}
