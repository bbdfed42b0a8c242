/**
 * Long work: started, told apart by id, given way to other calls between slices, cancelled between two of them. One at a
 * time: an import must not bring in whom an erasure takes out, nor twice what another import brings.
 */
import { setImmediate } from 'node:timers/promises';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { jobIdSchema, type JobId } from '../../shared/domain/id.ts';
import { err, type Result } from '../../shared/result.ts';

const cancelled: Result<never, AppError> = err({ code: 'cancelled' });

export interface Jobs {
  start(work: (control: JobControl) => Promise<Result<unknown, AppError>>): JobId;
  cancel(id: JobId): void;
  /** Cancels every job and waits until each has ended. */
  cancelAll(): Promise<void>;
}

export function createJobs(newId: () => string, emit: (event: AppEvent) => void): Jobs {
  let latest = Promise.resolve();
  const running = new Map<JobId, { isCancelled: boolean; ended: Promise<void> }>();
  return {
    start: (work) => {
      const jobId = jobIdSchema.parse(newId());
      const job = { isCancelled: false, ended: Promise.resolve() };
      const control: JobControl = {
        isCancelled: () => job.isCancelled,
        progress: async (done, total) => {
          emit({ kind: 'job-progress', jobId, done, total });
          await setImmediate();
        },
      };
      const before = latest;
      const run = async () => {
        await setImmediate(); // the caller learns the id before the first event
        await before;
        const result = job.isCancelled ? cancelled : await work(control);
        running.delete(jobId);
        emit({ kind: 'job-ended', jobId, result });
      };
      job.ended = latest = run();
      running.set(jobId, job);
      return jobId;
    },
    cancel: (id) => {
      const job = running.get(id);
      if (job !== undefined) job.isCancelled = true;
    },
    cancelAll: async () => {
      const jobs = [...running.values()];
      for (const job of jobs) job.isCancelled = true;
      await Promise.all(jobs.map(({ ended }) => ended));
    },
  };
}
