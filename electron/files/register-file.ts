/** The register's one file on disk: made, opened, closed and compacted, always whole. */
import {
  accessSync,
  constants,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  statfsSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { RegisterProblem } from '../../shared/contract/app-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import {
  applicationId,
  configure,
  connect,
  registerProblemOf,
  type Connection,
} from '../database/database.ts';
import { migrate, RegisterFromNewerVersion, schemaVersion } from '../database/migrate.ts';
import { migrations } from '../database/migrations/index.ts';
import { prepareRecording } from '../database/undo.ts';
import { deriveKey, isRegisterSalt, keyProfiles, saltLength, type RegisterKey } from './register-key.ts';
import { lockRegister, type RegisterLock } from './register-lock.ts';

export interface RegisterFile {
  readonly path: string;
  readonly key: RegisterKey;
  readonly lock: RegisterLock;
  db: Connection;
}

const pageSize = 4096;

/** Makes a new register and opens it. The file appears under its name only once `fill` has filled it. */
export function createRegisterFile(
  path: string,
  key: RegisterKey,
  fill: (db: Connection) => void,
): Result<RegisterFile, RegisterProblem> {
  const made = makeRegisterFile(path, key, fill);
  return made.ok ? openRegisterFile(path, key) : made;
}

function makeRegisterFile(
  path: string,
  key: RegisterKey,
  fill: (db: Connection) => void,
): Result<null, RegisterProblem> {
  let lock: RegisterLock | null = null;
  try {
    accessSync(dirname(path), constants.W_OK);
    lock = lockRegister(path);
    if (lock === null) return err('in-use');
    if (existsSync(path)) return err('exists-already');
    const unfinished = unfinishedPath(path);
    removeUnfinished(path);
    const db = connect(unfinished, key);
    try {
      configure(db);
      migrate(db, migrations);
      fill(db);
    } finally {
      db.close();
    }
    syncToDisk(unfinished);
    renameSync(unfinished, path);
    syncToDisk(dirname(path));
    return ok(null);
  } catch (thrown) {
    if (lock !== null) removeUnfinished(path);
    return refuse(thrown);
  } finally {
    lock?.release();
  }
}

/** Where a register is written before it takes its name; what a killed process leaves there is removed by the next. */
function unfinishedPath(path: string): string {
  return `${path}.new`;
}

function removeUnfinished(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    rmSync(unfinishedPath(path) + suffix, { force: true });
}

/** Reads the salt and derives the key; the newest profile first. `wrong-passphrase` when none fits. */
export async function openWithPassphrase(
  path: string,
  passphrase: string,
): Promise<Result<RegisterFile, RegisterProblem>> {
  const salt = readSalt(path);
  if (!salt.ok) return salt;
  if (passphrase === '') return err('wrong-passphrase');
  for (const profile of keyProfiles) {
    const opened = openRegisterFile(path, await deriveKey(passphrase, salt.value, profile));
    if (opened.ok || opened.error !== 'wrong-passphrase') return opened;
  }
  return err('wrong-passphrase');
}

export function openWithRawKey(path: string, raw: Buffer): Result<RegisterFile, RegisterProblem> {
  const salt = readSalt(path);
  return salt.ok ? openRegisterFile(path, { raw, salt: salt.value }) : salt;
}

/** Leaves the file untouched, byte for byte, in every case but success. */
function openRegisterFile(path: string, key: RegisterKey): Result<RegisterFile, RegisterProblem> {
  let lock: RegisterLock | null = null;
  let db: Connection | null = null;
  try {
    assertWritable(path);
    lock = lockRegister(path);
    if (lock === null) return err('in-use');
    removeUnfinished(path);
    db = connectOrNull(path, key);
    if (db === null) {
      lock.release();
      return err('wrong-passphrase');
    }
    assertGreffe(db, path);
    configure(db);
    migrate(db, migrations);
    prepareRecording(db);
    return ok({ path, key, lock, db });
  } catch (thrown) {
    db?.close();
    lock?.release();
    return refuse(thrown);
  }
}

/** A wrong key shows as SQLITE_NOTADB at the first read; a file that is a register cannot fail so for another reason. */
function connectOrNull(path: string, key: RegisterKey): Connection | null {
  try {
    return connect(path, key);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_NOTADB') return null;
    throw thrown;
  }
}

class Refused extends Error {
  readonly problem: RegisterProblem;
  constructor(problem: RegisterProblem) {
    super(problem);
    this.problem = problem;
  }
}

function refuse(thrown: unknown): Result<never, RegisterProblem> {
  if (thrown instanceof Refused) return err(thrown.problem);
  if (thrown instanceof RegisterFromNewerVersion) return err('newer-register');
  const problem = registerProblemOf(thrown);
  if (problem === null) throw thrown;
  return err(problem);
}

function assertGreffe(db: Connection, path: string): void {
  if (db.pragma('application_id', { simple: true }) !== applicationId) throw new Refused('not-a-register');
  if (schemaVersion(db) > migrations.length) throw new Refused('newer-register');
  const pages = db.pragma('page_count', { simple: true }) as number;
  if (!existsSync(`${path}-wal`) && statSync(path).size < pages * pageSize) throw new Refused('damaged');
}

/** The file itself, and its folder, where the journal and the lock stand while it is open. */
function assertWritable(path: string): void {
  closeSync(openSync(path, 'r+'));
  accessSync(dirname(path), constants.W_OK);
}

/** What can be told of a file without its key. */
export function recogniseRegister(path: string): Result<null, RegisterProblem> {
  const salt = readSalt(path);
  return salt.ok ? ok(null) : salt;
}

function readSalt(path: string): Result<Buffer, RegisterProblem> {
  const salt = Buffer.alloc(saltLength);
  try {
    const file = openSync(path, 'r');
    try {
      const size = statSync(path).size;
      if (readSync(file, salt) < saltLength || !isRegisterSalt(salt)) return err('not-a-register');
      return size % pageSize === 0 ? ok(salt) : err('damaged');
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    return refuse(thrown);
  }
}

/** Lets go of the file whatever happens: what a full disk leaves in the journal is folded in at the next opening. */
export function closeRegisterFile({ db, lock }: RegisterFile): void {
  try {
    if (db.open) db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (thrown) {
    if (registerProblemOf(thrown) === null) throw thrown;
  } finally {
    db.close();
    lock.release();
  }
}

/**
 * Rewrites the file without its free pages and without what stood in them: the last step of an erasure. Never `VACUUM` in
 * place, which copies everything into memory or into a plain temporary file. The old file stays until the new one is whole.
 */
export function compactRegisterFile(file: RegisterFile): Result<null, RegisterProblem> {
  const compacted = unfinishedPath(file.path);
  try {
    file.db.prepare(`INSERT INTO subject_search (subject_search) VALUES ('optimize')`).run();
    file.db.pragma('wal_checkpoint(TRUNCATE)');
    if (!hasRoomToCompact(file)) return err('disk-full');
    removeUnfinished(file.path);
    file.db.prepare('VACUUM INTO ?').run(compacted);
    finishCopy(file, compacted);
    syncToDisk(compacted);
  } catch (thrown) {
    removeUnfinished(file.path);
    return refuse(thrown);
  }
  file.db.close();
  const moved = moveInto(file.path);
  file.db = connect(file.path, file.key);
  configure(file.db);
  prepareRecording(file.db);
  return moved;
}

function moveInto(path: string): Result<null, RegisterProblem> {
  try {
    renameSync(unfinishedPath(path), path);
    syncToDisk(dirname(path));
    return ok(null);
  } catch (thrown) {
    removeUnfinished(path);
    return refuse(thrown);
  }
}

export function hasRoomToCompact({ path }: RegisterFile): boolean {
  const { bavail, bsize } = statfsSync(dirname(path));
  return bavail * bsize > statSync(path).size * 1.1;
}

/** Compares the copy with the file, and has it say that nothing is left to rewrite: true from the moment it takes the name. */
function finishCopy(file: RegisterFile, path: string): void {
  const copy = connect(path, file.key);
  try {
    const whole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const entries = 'SELECT count(*), max(hash) FROM audit_entry';
    const isSame =
      JSON.stringify(copy.prepare(entries).get()) === JSON.stringify(file.db.prepare(entries).get());
    if (!whole || !isSame) throw new Refused('damaged');
    copy.prepare('UPDATE register SET rewrite_due = 0').run();
  } finally {
    copy.close();
  }
}

function syncToDisk(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
