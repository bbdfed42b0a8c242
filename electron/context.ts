/** What services need from the outside world, handed in so that every shell and test can bring its own. */
import type { LocalDate } from '../shared/domain/local-date.ts';
import type { AppEvent } from '../shared/contract/events.ts';
import type { Db } from './database/database.ts';
import type { AppState } from './files/app-state.ts';
import type { StagedFiles } from './files/staged-files.ts';
import type { Jobs } from './ipc/jobs.ts';
import type { RegisterSession } from './services/register-session.ts';

/** Whether the system showed it, or the shell has no such thing. */
export type Shown = 'shown' | 'not-here';

/** What only a shell can do. A shell that cannot ask the user answers null, `cancelled` or `download`. */
export interface Platform {
  readonly shell: 'window' | 'browser' | 'command-line';
  /** Absolute path for a new register file with this suggested name, or null when the user changed their mind. */
  placeForNewRegister(suggestedName: string): Promise<string | null>;
  /** Absolute path of a register file that the user points at. */
  chooseRegister(): Promise<string | null>;
  saveFile(name: string, bytes: Uint8Array): Promise<'saved' | 'cancelled' | 'download'>;
  /** A message of the system, which others may see on a locked screen: no personal data. */
  notify(title: string, body: string): Promise<Shown>;
  /** The number on the app's icon; 0 takes it away. */
  setBadge(count: number): Promise<Shown>;
}

/** Fields hold codes and counts, never personal data. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number>>) => void;

/** The surroundings of a call that is answered before a register is open. */
export interface Host {
  readonly version: string;
  /** ISO 8601 instant in UTC. */
  readonly now: () => string;
  /** UUID of version 7. */
  readonly newId: () => string;
  readonly log: Log;
  readonly platform: Platform;
  readonly emit: (event: AppEvent) => void;
  readonly state: AppState;
  readonly files: StagedFiles;
  readonly session: RegisterSession;
  readonly jobs: Jobs;
}

/** The surroundings of a call on the open register. */
export interface Context extends Host {
  readonly db: Db;
  /** The day in the controller's time zone, not the laptop's. */
  readonly today: () => LocalDate;
}
