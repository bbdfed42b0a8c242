/** The register host: everything from `dispatch` down, in the one place that owns the key and the writing connection. */
import { v7 as uuid } from 'uuid';
import { contract, type AppContract } from '../../shared/contract/contract.ts';
import { createClient } from '../../shared/contract/define.ts';
import type { AppEvent, Listener, Subscribe } from '../../shared/contract/events.ts';
import type { Preferences } from '../../shared/contract/lobby-calls.ts';
import type { Host, Log, Platform } from '../context.ts';
import { createAppState } from '../files/app-state.ts';
import { createStagedFiles } from '../files/staged-files.ts';
import { createDispatch, type Dispatch } from '../ipc/dispatch.ts';
import { handlers } from '../ipc/handlers.ts';
import { createJobs } from '../ipc/jobs.ts';
import { openContext } from '../services/open-context.ts';
import { createRegisterSession } from '../services/register-session.ts';
import { createAlarmBell } from './alarm-bell.ts';
import { watchDay } from './watch-day.ts';

export interface HostOptions {
  readonly version: string;
  readonly platform: Platform;
  /** Folder of the app's own state; made at the first write. */
  readonly stateFolder: string;
  readonly defaultPreferences: Preferences;
  readonly log: Log;
  /** ISO 8601 instant in UTC. */
  readonly now?: () => string;
}

export interface RegisterHost {
  readonly dispatch: Dispatch;
  readonly subscribe: Subscribe;
  /** Ends jobs between two slices, closes the register and gives its lock back. */
  close(): Promise<void>;
}

const opensRegister: ReadonlySet<unknown> = new Set([
  'registers.create',
  'registers.unlock',
  'registers.unlockWithRecoveryKey',
] satisfies readonly (keyof AppContract)[]);

export function createHost(options: HostOptions): RegisterHost {
  const listeners = new Set<Listener>();
  const emit = (event: AppEvent) => listeners.forEach((listener) => listener(event));
  const now = options.now ?? (() => new Date().toISOString());
  const newId = () => uuid();
  const jobs = createJobs(newId, emit);
  const session = createRegisterSession();
  const host: Host = {
    version: options.version,
    now,
    newId,
    log: options.log,
    platform: options.platform,
    emit,
    state: createAppState(options.stateFolder, options.defaultPreferences),
    files: createStagedFiles(newId),
    jobs,
    session,
  };
  const dispatch = createDispatch(host, handlers);
  const bell = createAlarmBell({
    api: createClient(contract, dispatch),
    platform: options.platform,
    language: () => host.state.preferences().language,
  });
  listeners.add(bell.heard);
  const stopWatching = watchDay(
    () => openContext(host)?.today() ?? null,
    (today) => emit({ kind: 'day-changed', today }),
  );
  return {
    dispatch: async (method, input) => {
      const reply = await dispatch(method, input);
      if (reply.ok && opensRegister.has(method)) void bell.opened();
      return reply;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      stopWatching();
      await dispatch('registers.lock', {});
    },
  };
}
