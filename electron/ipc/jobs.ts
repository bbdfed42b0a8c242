/** Long work: started, told apart by id, given way to other calls between slices, cancelled between two of them. */
import { setImmediate } from 'node:timers/promises';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { JobControl } from '../../shared/contract/define.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { jobIdSchema, type JobId } from '../../shared/domain/id.ts';
import type { Result } from '../../shared/result.ts';

export interface Jobs {
  start(work: (control: JobControl) => Promise<Result<unknown, AppError>>): JobId;
  cancel(id: JobId): void;
  /** Cancels every job and waits until each has ended. */
  cancelAll(): Promise<void>;
}

export function createJobs(newId: () => string, emit: (event: AppEvent) => void): Jobs {
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
      const run = async () => {
        await setImmediate(); // the caller learns the id before the first event
        const result = await work(control);
        running.delete(jobId);
        emit({ kind: 'job-ended', jobId, result });
      };
      job.ended = run();
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
