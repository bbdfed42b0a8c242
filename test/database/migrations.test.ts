import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, RegisterFromNewerVersion, schemaVersion } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/index.ts';

function newDatabase() {
  const db = new Database(':memory:');
  migrate(db, migrations);
  return db;
}

test('a new register has the schema of the last migration', () => {
  expect(schemaVersion(newDatabase())).toBe(migrations.length);
});

test('a register written by a newer app is refused untouched', () => {
  const db = newDatabase();
  db.pragma(`user_version = ${migrations.length + 1}`);
  expect(() => migrate(db, migrations)).toThrow(RegisterFromNewerVersion);
  expect(schemaVersion(db)).toBe(migrations.length + 1);
});

test('a failing step leaves the version before it, and nothing of its own', () => {
  const db = newDatabase();
  const failing = {
    version: migrations.length + 1,
    up: (broken: Database.Database) => {
      broken.exec('CREATE TABLE half (a TEXT) STRICT');
      throw new Error('stopped');
    },
  };
  expect(() => migrate(db, [...migrations, failing])).toThrow('stopped');
  expect(schemaVersion(db)).toBe(migrations.length);
  expect(db.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'half'`).pluck().get()).toBe(0);
});

test('a step that breaks a reference is refused', () => {
  const db = newDatabase();
  const breaking = {
    version: migrations.length + 1,
    up: (broken: Database.Database) => {
      broken.exec(`INSERT INTO request_right (request_id, right) VALUES ('nobody', 'access')`);
    },
  };
  expect(() => migrate(db, [...migrations, breaking])).toThrow('references');
});

test('every table is strict, except the search index', () => {
  const tables = newDatabase()
    .prepare(`SELECT name, "strict" FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .all();
  const loose = tables
    .filter((table) => (table as { strict: number }).strict === 0)
    .map((table) => (table as { name: string }).name);
  expect(loose.filter((name) => !name.startsWith('sqlite_') && !name.startsWith('subject_search'))).toEqual(
    [],
  );
});

test('the audit trail and frozen letters cannot be rewritten', () => {
  const db = newDatabase();
  db.exec(`INSERT INTO audit_entry VALUES (1, 'now', 'x', 'register', 'r', '0', '1')`);
  expect(() => db.exec('DELETE FROM audit_entry')).toThrow('never deleted');
  expect(() => db.exec(`UPDATE audit_entry SET action = 'y'`)).toThrow('never changed');
});

test('what was ticked and granted before each right had its own work stays done for every right', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 1));
  db.exec(`
    INSERT INTO subject_request (id, reference, channel, received_on, requester, created_at)
      VALUES ('r', '2026-0001', 'email', '2026-03-06', '{}', 'now');
    INSERT INTO request_right (request_id, right, outcome, decided_on) VALUES
      ('r', 'access', 'granted', '2026-03-10'), ('r', 'rectification', 'granted', '2026-03-11'), ('r', 'objection', 'refused', '2026-03-12');
    INSERT INTO ticked_task (request_id, task, ticked_on) VALUES ('r', 'gather-data', '2026-03-09');
  `);
  migrate(db, migrations);
  expect(db.prepare('SELECT task, right, ticked_on FROM ticked_task ORDER BY right').raw().all()).toEqual([
    ['gather-data', 'access', '2026-03-09'],
    ['gather-data', 'objection', '2026-03-09'],
    ['gather-data', 'rectification', '2026-03-09'],
  ]);
  expect(
    db
      .prepare('SELECT right, carried_out_on FROM request_right WHERE carried_out_on IS NOT NULL')
      .raw()
      .all(),
  ).toEqual([['rectification', '2026-03-11']]);
});

test('a retention rule written before is kept, and others may follow the same period beside it', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 2));
  db.exec(`INSERT INTO retention_rule (id, code, rule) VALUES ('r', 'be-accounting-books', '{"count":7}')`);
  migrate(db, migrations.slice(0, 3));
  db.exec(`INSERT INTO retention_rule (id, code, rule) VALUES ('s', 'be-accounting-books', '{}')`);
  expect(db.prepare('SELECT id, rule FROM retention_rule ORDER BY id').raw().all()).toEqual([
    ['r', '{"count":7}'],
    ['s', '{}'],
  ]);
});
