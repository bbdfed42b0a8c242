/** Opens the register's encrypted file with the settings that keep it safe, and says what is wrong where it cannot. */
import Database from 'better-sqlite3';
import type { RegisterProblem } from '../../shared/contract/app-error.ts';
import type { RegisterKey } from '../files/register-key.ts';

export type Connection = Database.Database;
/** A register one may read. Writing goes through `change` (change.ts). */
export type Db = Pick<Connection, 'prepare' | 'pragma'>;

declare const writable: unique symbol;
/** Proof that we are inside `change`. Functions that write take this type, so they cannot be called elsewhere. */
export type WriteDb = Db & { readonly [writable]: true };

/** Marks the file as a Greffe register: "GREF". */
export const applicationId = 0x47524546;

/**
 * Opens `path` in SQLCipher 4 format with a raw key; genuine SQLCipher opens the same file with the same key line.
 * Throws a SqliteError (`SQLITE_NOTADB`) at the first read where the key does not fit.
 */
export function connect(path: string, key: RegisterKey): Connection {
  const db = new Database(path);
  try {
    db.pragma(`cipher='sqlcipher'`);
    db.pragma('legacy=4');
    db.pragma(`key="x'${key.raw.toString('hex')}${key.salt.toString('hex')}'"`);
    db.prepare('SELECT count(*) FROM sqlite_master').get();
    return prepareOnce(db);
  } catch (problem) {
    db.close();
    throw problem;
  }
}

/** Keeps each statement after its first use: preparing costs more than running. A given SQL text has one way of reading its rows. */
function prepareOnce(db: Connection): Connection {
  const statements = new Map<string, Database.Statement>();
  const prepare = db.prepare.bind(db);
  const remembered = (sql: string): Database.Statement => {
    const statement = statements.get(sql) ?? prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return Object.assign(db, { prepare: remembered });
}

/** [Note: Durability] WAL makes better-sqlite3 fall to synchronous=NORMAL, which loses acknowledged commits on a power cut. */
export function configure(db: Connection): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
}

/** The meaning of what SQLite or the file system threw, or null where it is a bug. */
export function registerProblemOf(thrown: unknown): RegisterProblem | null {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'read-only';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged';
  if (code === 'EISDIR') return 'not-a-register';
  if (code === 'SQLITE_BUSY') return 'in-use';
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'SQLITE_CANTOPEN'].includes(code)) return 'missing';
  if (code.startsWith('SQLITE_IOERR')) return 'missing';
  return null;
}
