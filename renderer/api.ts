/** The typed client of the register host, its events, and jobs awaited to their end: the pages' only way to data. */
import type { z } from 'zod';
import type { AppError } from '../shared/contract/app-error.ts';
import { contract, type AppContract } from '../shared/contract/contract.ts';
import { createClient, type Call, type Client } from '../shared/contract/define.ts';
import type { Area } from '../shared/contract/events.ts';
import type { JobId } from '../shared/domain/id.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { subscribe, transport } from './transport.ts';

export { subscribe };
export const api: Client<AppContract> = createClient(contract, transport);

/** Calls `reload` when something of one of the areas was written, or a new day has begun. Returns how to stop. */
export function onChanged(areas: readonly Area[], reload: () => void): () => void {
  return subscribe((event) => {
    const concerns = event.kind === 'changed' && event.areas.some((area) => areas.includes(area));
    if (concerns || event.kind === 'day-changed') reload();
  });
}

type JobName = {
  [M in keyof AppContract]: AppContract[M] extends Call<'job'> ? M : never;
}[keyof AppContract];
type JobValue<M extends JobName> = z.output<AppContract[M]['output']>;

export interface RunningJob<T> {
  readonly done: Promise<Result<T, AppError>>;
  /** Asks the host to stop between two slices; `done` then resolves with `cancelled`. */
  readonly cancel: () => void;
}

/** Starts a job and waits for its end; a register that is locked meanwhile ends it with `register`/`locked`. */
export function runJob<M extends JobName>(
  method: M,
  input: z.input<AppContract[M]['input']>,
  onProgress: (done: number, total: number) => void = () => undefined,
): RunningJob<JobValue<M>> {
  let jobId: JobId | null = null;
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
    if (jobId !== null) void api['jobs.cancel']({ jobId });
  };
  return { done: work(), cancel };

  async function work(): Promise<Result<JobValue<M>, AppError>> {
    const ended = new Map<JobId, Result<unknown, AppError>>();
    let resolve: (result: Result<unknown, AppError>) => void = () => undefined;
    const end = new Promise<Result<unknown, AppError>>((settle) => {
      resolve = settle;
    });
    // Listens before it asks: a short job may end before its id has arrived.
    const stop = subscribe((event) => {
      if (event.kind === 'locked') resolve(err({ code: 'register', problem: 'locked' }));
      if (event.kind === 'job-progress' && event.jobId === jobId) onProgress(event.done, event.total);
      if (event.kind !== 'job-ended') return;
      ended.set(event.jobId, event.result);
      if (event.jobId === jobId) resolve(event.result);
    });
    try {
      const started = (await transport(method, input)) as Result<{ readonly jobId: JobId }, AppError>;
      if (!started.ok) return started;
      jobId = started.value.jobId;
      if (isCancelled) void api['jobs.cancel']({ jobId });
      const result = ended.get(jobId) ?? (await end);
      return result.ok ? ok(contract[method].output.parse(result.value) as JobValue<M>) : result;
    } finally {
      stop();
    }
  }
}
