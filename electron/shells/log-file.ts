/** The app's log: one JSON line per entry beside its state, with codes and counts only, kept small. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../context.ts';

const largestLog = 1024 * 1024;

/** Writes to `greffe.log` in `folder`; the one before is kept as `greffe.old.log`. A log that cannot be written is no failure. */
export function appendToLog(folder: string): Log {
  const file = join(folder, 'greffe.log');
  return (event, fields = {}) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
        renameSync(file, join(folder, 'greffe.old.log'));
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`, {
        mode: 0o600,
      });
    } catch {
      // a full or read-only disk is told where it matters: at the register
    }
  };
}
