/** Greffe in this process, without window or server: the client of the command line, the demo and scripts. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { AppError } from '../../../shared/contract/app-error.ts';
import { contract, type AppContract } from '../../../shared/contract/contract.ts';
import { createClient, type Call, type Client } from '../../../shared/contract/define.ts';
import type { Subscribe } from '../../../shared/contract/events.ts';
import type { FileId, JobId } from '../../../shared/domain/id.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { createHost } from '../../host/create-host.ts';
import { defaultPreferences, systemLocales } from '../default-preferences.ts';
import { appVersion } from '../folders.ts';
import { appendToLog } from '../log-file.ts';
import { withoutNotices } from '../without-notices.ts';

export interface LocalClientOptions {
  /** Absolute path of the folder of the app's own state. */
  readonly stateFolder: string;
  /** ISO 8601 instant in UTC; the computer's clock by default. */
  readonly now?: () => string;
}

/** The methods that run as jobs. */
type JobMethod = {
  [M in keyof AppContract]: AppContract[M] extends Call<'job'> ? M : never;
}[keyof AppContract];
type JobInput<M extends JobMethod> = z.input<AppContract[M]['input']>;
type JobResult<M extends JobMethod> = Result<z.output<AppContract[M]['output']>, AppError>;

export type Progress = (done: number, total: number) => void;
type Reply = Result<unknown, AppError>;

interface FileContent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface LocalClient {
  readonly api: Client<AppContract>;
  readonly subscribe: Subscribe;
  /** The file that `registers.create` makes and `registers.choose` finds, from now on. Absolute path. */
  pointAt(registerPath: string): void;
  /** Opens the register at this absolute path; `missing`, `wrong-passphrase`, `in-use`… as `registers.unlock`. */
  openRegister(path: string, passphrase: string): Promise<Reply>;
  /** Any method by its name; a job is waited for, and its result is the reply. */
  run(method: string, input: unknown, onProgress?: Progress): Promise<Reply>;
  /** Waits until the job has ended and replies with its result. */
  runJob<M extends JobMethod>(method: M, input: JobInput<M>, onProgress?: Progress): Promise<JobResult<M>>;
  /** Bytes in. Rejects with the file system's error. */
  stageFile(path: string): Promise<Result<{ readonly fileId: FileId }, AppError>>;
  /** Bytes out. */
  readFile(fileId: FileId): Promise<Result<FileContent, AppError>>;
  /** Closes the register, if one is open. */
  close(): Promise<void>;
}

export function openLocalClient({ stateFolder, now }: LocalClientOptions): LocalClient {
  let registerPath: string | null = null;
  const host = createHost({
    version: appVersion(),
    platform: {
      shell: 'command-line',
      placeForNewRegister: () => Promise.resolve(registerPath),
      chooseRegister: () => Promise.resolve(registerPath),
      saveFile: () => Promise.resolve('download'),
      ...withoutNotices,
    },
    stateFolder,
    defaultPreferences: defaultPreferences(systemLocales()),
    log: appendToLog(stateFolder),
    ...(now === undefined ? {} : { now }),
  });
  const api = createClient(contract, host.dispatch);
  const run: LocalClient['run'] = (method, input, onProgress) => {
    const reply = host.dispatch(method, input);
    return isJob(method) ? endOf(reply, host.subscribe, onProgress) : reply;
  };
  return {
    api,
    subscribe: host.subscribe,
    pointAt: (path) => (registerPath = path),
    openRegister: async (path, passphrase) => {
      registerPath = path;
      const reply = await api['registers.choose']({});
      if (!reply.ok || reply.value.chosen === null) return reply;
      return api['registers.unlock']({ registerId: reply.value.chosen.registerId, passphrase });
    },
    run,
    runJob: async <M extends JobMethod>(method: M, input: JobInput<M>, onProgress?: Progress) =>
      (await run(method, input, onProgress)) as JobResult<M>,
    stageFile: async (path) => {
      const base64 = await readFile(path, 'base64');
      return api['files.stage']({ name: basename(path), base64 });
    },
    readFile: async (fileId) => {
      const read = await api['files.read']({ fileId });
      if (!read.ok) return read;
      const { name, mediaType, base64 } = read.value;
      return ok({ name, mediaType, bytes: Buffer.from(base64, 'base64') });
    },
    close: () => host.close(),
  };
}

function isJob(method: string): boolean {
  return Object.hasOwn(contract, method) && contract[method as keyof AppContract].kind === 'job';
}

/** Listens before the job's first event, which comes after the reply with its id. */
function endOf(started: Promise<Reply>, subscribe: Subscribe, onProgress?: Progress): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let jobId: JobId | null = null;
    const stop = subscribe((event) => {
      if (!('jobId' in event) || event.jobId !== jobId) return;
      if (event.kind === 'job-progress') return onProgress?.(event.done, event.total);
      stop();
      resolve(event.result);
    });
    started.then((reply) => {
      if (reply.ok) jobId = (reply.value as { readonly jobId: JobId }).jobId;
      else {
        stop();
        resolve(reply);
      }
    }, reject);
  });
}
