/** The folders that a Greffe under observation works in, and nothing else of the computer. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface AppFolders {
  /** Everything is below it. Absolute path, as the others. */
  readonly root: string;
  /** Where new registers are made. */
  readonly home: string;
  /** The app's own state. */
  readonly state: string;
  /** Where files are saved without asking. */
  readonly saved: string;
  remove(): void;
}

export function newAppFolders(): AppFolders {
  const root = mkdtempSync(join(tmpdir(), 'greffe-tour-'));
  const [home, state, saved] = ['home', 'state', 'saved'].map((name) => join(root, name));
  if (home === undefined || state === undefined || saved === undefined) throw new Error('Three folders');
  for (const folder of [home, state, saved]) mkdirSync(folder);
  return { root, home, state, saved, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The environment of an app that speaks French until told otherwise and knows no register but those of its folders. */
export function freshEnvironment({ root, home, state, saved }: AppFolders): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const kept = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    LANG: 'fr_BE.UTF-8',
    LC_ALL: 'fr_BE.UTF-8',
    LANGUAGE: 'fr_BE',
    TMPDIR: root,
    GREFFE_HOME: home,
    GREFFE_STATE: state,
    GREFFE_SAVE_FOLDER: saved,
  };
}
