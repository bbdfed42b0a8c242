/** Keeps a second writer away from a register, by a lock that the system releases when a process dies. */
import { rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

export interface RegisterLock {
  release(): void;
}

/** Null where another process holds the register. Throws where the folder cannot be written. */
export function lockRegister(path: string): RegisterLock | null {
  const lockPath = join(dirname(path), `.${basename(path)}.lock`);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const db = new Database(lockPath, { timeout: 0 });
    try {
      db.pragma('locking_mode = EXCLUSIVE');
      db.exec('BEGIN EXCLUSIVE');
    } catch (problem) {
      db.close();
      if (problem instanceof Database.SqliteError && problem.code === 'SQLITE_BUSY') return null;
      throw problem;
    }
    if (isStillInPlace(lockPath)) return { release: () => release(db, lockPath) };
    db.close(); // the holder before us removed the file between our opening it and locking it
  }
  return null;
}

/** The file goes while the lock is held, so that nobody can lock a file that is about to vanish unnoticed. */
function release(db: Database.Database, lockPath: string): void {
  try {
    rmSync(lockPath, { force: true });
  } catch {
    // Windows does not remove an open file; it is empty and locks nothing by itself.
  }
  db.close();
}

function isStillInPlace(lockPath: string): boolean {
  return statSync(lockPath, { throwIfNoEntry: false }) !== undefined;
}
