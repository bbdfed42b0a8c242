import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../../shared/result.ts';
import type { Context } from '../../electron/context.ts';
import { change } from '../../electron/database/change.ts';
import { listCategories, saveCategory } from '../../electron/database/categories.ts';
import { findBrokenEntry } from '../../electron/database/audit-entries.ts';
import { registerProblemOf } from '../../electron/database/database.ts';
import { closeRegisterFile, createRegisterFile, openWithRawKey } from '../../electron/files/register-file.ts';
import { deriveKey, keyProfiles, newSalt } from '../../electron/files/register-key.ts';
import { categoryIdSchema } from '../../shared/domain/id.ts';
import { newFolder } from '../helpers/folder.ts';

const passphrase = 'lanterne et brouillard';
const [profile] = keyProfiles;
if (profile === undefined) throw new Error('There is no key profile');
const key = await deriveKey(passphrase, newSalt(), profile);

test('a register that may not be written is refused as read-only, untouched', () => {
  const folder = join(newFolder(), 'locked');
  mkdirSync(folder);
  const path = join(folder, 'r.greffe');
  const made = createRegisterFile(path, key, () => {});
  if (made.ok) closeRegisterFile(made.value);
  const before = readFileSync(path);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  chmodSync(join(folder, '..'), 0o755);

  expect(openAsOther(path)).toBe('read-only');

  chmodSync(folder, 0o755);
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['r.greffe']);
});

test('on a full disk a change is refused whole, what was confirmed stays, and work goes on when there is room', () => {
  const path = join(newFolder(), 'r.greffe');
  const made = createRegisterFile(path, key, () => {});
  if (!made.ok) throw new Error(made.error);
  const { db } = made.value;
  const context = { db, now: () => '2026-01-01T00:00:00.000Z', emit: () => undefined } as unknown as Context;
  const add = (number: number, size: number) =>
    change(context, (write) => {
      const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      saveCategory(write, {
        id: categoryIdSchema.parse(id),
        code: `c${number}`,
        name: { fr: 'x'.repeat(size) },
        isSpecial: false,
      });
      return ok({ value: null, audit: { action: 'activity-saved', recordKind: 'activity', recordId: id } });
    });
  add(1, 10);
  const pages = db.pragma('page_count', { simple: true }) as number;
  db.pragma(`max_page_count = ${pages}`);
  expect(problemOf(() => add(2, 4000))).toBe('disk-full');
  expect(listCategories(db).map(({ code }) => code)).toEqual(['c1']);

  db.pragma('max_page_count = 1000000');
  expect(add(3, 4000)).toEqual({ ok: true, value: null });
  closeRegisterFile(made.value);
  const again = openWithRawKey(path, key.raw);
  if (!again.ok) throw new Error(again.error);
  expect(listCategories(again.value.db).map(({ code }) => code)).toEqual(['c1', 'c3']);
  expect(findBrokenEntry(again.value.db)).toBeNull();
  closeRegisterFile(again.value);
});

/** Root may write anywhere: then another user tries. */
function openAsOther(path: string): string {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const script = join(import.meta.dirname, '../helpers/open-register.ts');
  return execFileSync(process.execPath, [script, path, passphrase], { ...nobody, encoding: 'utf8' });
}

function problemOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (thrown) {
    return registerProblemOf(thrown);
  }
}
