/** Brings a register file to the current schema, one transaction per step. */
import type { Connection, Db } from './database.ts';

export interface Migration {
  readonly version: number;
  /** Frozen SQL. Must not import from shared/domain, which moves on while old migrations may not. */
  readonly up: (db: Connection) => void;
}

/** Thrown for a file written by a newer Greffe, which is left untouched. */
export class RegisterFromNewerVersion extends Error {
  override readonly name = 'RegisterFromNewerVersion';
}

export function migrate(db: Connection, migrations: readonly Migration[]): void {
  assertNumberedInOrder(migrations);
  const from = schemaVersion(db);
  if (from > migrations.length) throw new RegisterFromNewerVersion(`file ${from}, app ${migrations.length}`);
  if (from === migrations.length) return;

  db.pragma('foreign_keys = OFF'); // lets a step rebuild a table; has no effect inside a transaction
  for (const migration of migrations.slice(from)) {
    db.transaction(() => {
      migration.up(db);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new Error(`Migration ${migration.version} breaks ${broken.length} references`);
      db.pragma(`user_version = ${migration.version}`);
    })();
  }
  db.pragma('foreign_keys = ON');
}

export function schemaVersion(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function assertNumberedInOrder(migrations: readonly Migration[]): void {
  migrations.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${version} stands at place ${index + 1}`);
  });
}
