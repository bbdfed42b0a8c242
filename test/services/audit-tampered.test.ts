import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import type { AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import { connect, type Connection } from '../../electron/database/database.ts';
import { closeRegisterFile, openWithPassphrase } from '../../electron/files/register-file.ts';
import { someSubjectFields } from '../helpers/builders.ts';
import { openApp, passphrase, valueOf } from '../helpers/host.ts';

const zeros = '0'.repeat(64);

/** Each by somebody who has the key of the register, and Greffe's own way of hashing. */
const tamperings: readonly (readonly [string, number, (db: Connection) => void])[] = [
  ['an entry changed', 4, (db) => db.exec(`UPDATE audit_entry SET action = 'subject-deleted' WHERE seq = 4`)],
  ['an entry cut out', 5, (db) => db.exec('DELETE FROM audit_entry WHERE seq = 4')],
  ['the first entry cut out', 2, (db) => db.exec('DELETE FROM audit_entry WHERE seq = 1')],
  [
    'an entry slipped in',
    7,
    (db) =>
      db.exec(
        `INSERT INTO audit_entry VALUES (7, '2026-03-15T10:00:00.000Z', 'subject-created', 'subject', 'x', '${zeros}', '${zeros}')`,
      ),
  ],
  ['the last entry cut off', 6, (db) => db.exec('DELETE FROM audit_entry WHERE seq = 6')],
  ['the whole trail emptied', 1, (db) => db.exec('DELETE FROM audit_entry')],
  [
    'an entry changed and all hashes made anew',
    6,
    (db) => makeAnew(db, (entries) => entries.map((each) => (each.seq === 4 ? { ...each, at: 'x' } : each))),
  ],
  [
    'an entry cut out and all hashes made anew',
    6,
    (db) => makeAnew(db, (entries) => entries.filter(({ seq }) => seq !== 4)),
  ],
];

test.each(tamperings)('is told: %s', async (_, brokenAt, tamper) => {
  const { api, registerPath } = await openApp();
  for (const familyName of ['Nuage', 'Brume', 'Orage', 'Givre'])
    await valueOf(api['subjects.create']({ fields: someSubjectFields({ familyName, contacts: [] }) }));
  const { known } = await valueOf(api['app.status']({}));
  const registerId = known[0]?.registerId ?? '';
  await valueOf(api['registers.lock']({}));

  await withKeyOf(registerPath, (db) => {
    db.exec('DROP TRIGGER audit_entry_is_append_only; DROP TRIGGER audit_entry_is_never_deleted');
    tamper(db);
  });

  await valueOf(api['registers.unlock']({ registerId, passphrase }));
  expect(await valueOf(api['audit.verify']({}))).toMatchObject({ isWhole: false, brokenAt });
  await valueOf(api['subjects.create']({ fields: someSubjectFields() }));
  await valueOf(api['registers.lock']({}));
  await valueOf(api['registers.unlock']({ registerId, passphrase }));
  expect(await valueOf(api['audit.verify']({}))).toMatchObject({ isWhole: false });
});

test('an entry made unreadable is left out of the list, and the others stand there', async () => {
  const { api, registerPath } = await openApp();
  const { known } = await valueOf(api['app.status']({}));
  await valueOf(api['registers.lock']({}));
  await withKeyOf(registerPath, (db) => {
    db.exec(
      `DROP TRIGGER audit_entry_is_append_only; UPDATE audit_entry SET action = 'nonsense' WHERE seq = 2`,
    );
  });
  await valueOf(api['registers.unlock']({ registerId: known[0]?.registerId ?? '', passphrase }));
  const first = await valueOf(api['audit.list']({ limit: 1 }));
  expect(first).toMatchObject({ items: [], total: 2 });
  const second = await valueOf(api['audit.list']({ limit: 1, cursor: first.nextCursor }));
  expect(second.items.map(({ action }) => action)).toEqual(['register-created']);
});

async function withKeyOf(path: string, work: (db: Connection) => void): Promise<void> {
  const opened = await openWithPassphrase(path, passphrase);
  if (!opened.ok) throw new Error(opened.error);
  closeRegisterFile(opened.value);
  const db = connect(path, opened.value.key);
  work(db);
  db.close();
}

function makeAnew(db: Connection, change: (entries: readonly AuditEntry[]) => readonly AuditEntry[]): void {
  const columns =
    'seq, at, action, record_kind AS recordKind, record_id AS recordId, previous_hash AS previousHash, hash';
  const entries = change(db.prepare(`SELECT ${columns} FROM audit_entry ORDER BY seq`).all() as AuditEntry[]);
  db.exec('DELETE FROM audit_entry');
  let previousHash = zeros;
  entries.forEach(({ hash: _hash, ...entry }, index) => {
    const chained = { ...entry, seq: index + 1, previousHash };
    previousHash = createHash('sha256')
      .update(canonicalize(chained) ?? '')
      .digest('hex');
    db.prepare(
      'INSERT INTO audit_entry VALUES (@seq, @at, @action, @recordKind, @recordId, @previousHash, @hash)',
    ).run({ ...chained, hash: previousHash });
  });
}
