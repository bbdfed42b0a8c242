/**
 * Registers to copy: one made for each day and ready-made record asked for, by the real host, and opened by its recovery key.
 * A test that needs an open register thus waits for no key derivation.
 */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly registerCopies: string;
  }
}

/** Gives the run a folder for them, and removes it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'greffe-registers-'));
  project.provide('registerCopies', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

interface RegisterToCopy {
  /** Of the run, as provided. */
  readonly folder: string;
  /** Tells it from the others of this run. */
  readonly name: string;
  /** Makes the register at this path, lets go of it, and gives its recovery key. */
  readonly make: (path: string) => Promise<string>;
}

/** Copies the register to a path, after making it where this is the first to ask; gives its recovery key. */
export async function copyRegister({ folder, name, make }: RegisterToCopy, path: string): Promise<string> {
  const made = join(folder, name);
  if (!existsSync(made)) await makeApart(folder, made, make);
  copyFileSync(join(made, 'register'), path);
  return readFileSync(join(made, 'key'), 'utf8');
}

/** Other processes see it whole or not at all; where another was faster, its one stays. */
async function makeApart(folder: string, made: string, make: RegisterToCopy['make']): Promise<void> {
  const own = mkdtempSync(join(folder, 'new-'));
  writeFileSync(join(own, 'key'), await make(join(own, 'register')));
  try {
    renameSync(own, made);
  } catch (thrown) {
    if (!existsSync(made)) throw thrown;
  }
}
