import { expect, test } from 'vitest';
import type { AppEvent } from '../../shared/contract/events.ts';
import { ok } from '../../shared/result.ts';
import { createJobs } from '../../electron/ipc/jobs.ts';

function someJobs() {
  let count = 0;
  const events: AppEvent[] = [];
  const newId = () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`;
  return { jobs: createJobs(newId, (event) => events.push(event)), events };
}

test('two jobs never work at the same time, and end in the order of their start', async () => {
  const { jobs, events } = someJobs();
  const seen: string[] = [];
  const work = (name: string) =>
    jobs.start(async ({ progress }) => {
      seen.push(`${name} begins`);
      for (const step of [1, 2]) await progress(step, 2);
      seen.push(`${name} ends`);
      return ok(name);
    });
  work('import');
  work('erasure');
  while (events.filter(({ kind }) => kind === 'job-ended').length < 2) await new Promise(setImmediate);
  expect(seen).toEqual(['import begins', 'import ends', 'erasure begins', 'erasure ends']);
});

test('a job that is cancelled before its turn does nothing', async () => {
  const { jobs, events } = someJobs();
  let hasWorked = false;
  jobs.start(async ({ isCancelled, progress }) => {
    while (!isCancelled()) await progress(0, 1);
    return ok('first');
  });
  jobs.start(() => {
    hasWorked = true;
    return Promise.resolve(ok('second'));
  });
  await new Promise(setImmediate);
  await jobs.cancelAll();
  expect(hasWorked).toBe(false);
  expect(events.at(-1)).toMatchObject({
    kind: 'job-ended',
    result: { ok: false, error: { code: 'cancelled' } },
  });
});
