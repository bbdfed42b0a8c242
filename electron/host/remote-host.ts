/**
 * The main process's side of the register host: relays calls and events, and has no key. A host that dies takes its key
 * with it: whoever listens is told that the register is locked, and the next call starts a new host.
 */
import type { AppEvent, Listener } from '../../shared/contract/events.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import { err, type Result } from '../../shared/result.ts';
import type { Log, Platform } from '../context.ts';
import type { RegisterHost } from './create-host.ts';
import type { FromHost, HostSettings, Port, ToHost } from './host-messages.ts';
import { answerFor } from './remote-platform.ts';

/** A running register host, wherever it runs. */
export interface HostProcess extends Port<ToHost, FromHost> {
  onExit(listener: () => void): void;
  kill(): void;
}

export interface RemoteHostOptions {
  readonly start: () => HostProcess;
  readonly settings: HostSettings;
  readonly platform: Platform;
  readonly log: Log;
  /** How long closing may take before the process is ended; a checkpoint of a large register is a matter of seconds. */
  readonly closeWithinSeconds?: number;
}

type Reply = Result<unknown, AppError>;

interface Running {
  readonly process: HostProcess;
  readonly pending: Map<number, (reply: Reply) => void>;
  readonly ended: Promise<void>;
}

export function createRemoteHost(options: RemoteHostOptions): RegisterHost {
  const listeners = new Set<Listener>();
  const emit = (event: AppEvent) => listeners.forEach((listener) => listener(event));
  let running: Running | null = null;
  let isClosed = false;
  let latestId = 0;

  const start = (): Running => {
    const host = run(options, emit);
    void host.ended.then(() => {
      running = null;
      if (isClosed) return;
      options.log('register-host-ended', { pending: host.pending.size });
      for (const answer of host.pending.values()) answer(hostEnded);
      emit({ kind: 'locked' });
    });
    return host;
  };

  return {
    dispatch: (method, input) => {
      if (isClosed) return Promise.resolve(err({ code: 'register', problem: 'locked' }));
      const host = (running ??= start());
      const id = (latestId += 1);
      return new Promise((resolve) => {
        host.pending.set(id, resolve);
        host.process.post({ kind: 'call', id, method, input });
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      isClosed = true;
      if (running === null) return;
      const { process, ended } = running;
      process.post({ kind: 'close' });
      const timer = setTimeout(() => process.kill(), (options.closeWithinSeconds ?? 30) * 1000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** The details of what ended it, if any, stand in the log under `register-host-ended`. */
const hostEnded: Reply = err({ code: 'unexpected', ref: 'host-ended' });

function run({ start, settings, platform }: RemoteHostOptions, emit: Listener): Running {
  const process = start();
  const pending: Running['pending'] = new Map();
  const ended = new Promise<void>((resolve) => process.onExit(resolve));
  process.onMessage((message) => {
    switch (message.kind) {
      case 'reply':
        pending.get(message.id)?.(message.reply as Reply);
        pending.delete(message.id);
        return;
      case 'event':
        return emit(message.event);
      case 'platform-question':
        return void answerFor(platform, message.question).then((answer) =>
          process.post({ kind: 'platform-answer', id: message.id, answer }),
        );
      case 'closed':
        return;
    }
  });
  process.post({ kind: 'start', settings });
  return { process, pending, ended };
}
