/** A picture of the page at the moment a test of it failed, in `screenshots/failed/`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { root } from '../../scripts/tour/open-window.ts';

/** Call it once in a file; it holds for the file's tests. */
export function picturesFailures(page: () => Page): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const name = `${task.file.name} ${task.name}`.replaceAll(/[^\p{L}\d]+/gu, '-');
    const path = join(root, 'screenshots/failed', `${name.slice(0, 150)}.png`);
    await page()
      .screenshot({ path })
      .catch(() => undefined); // the page may be what has failed
  });
}
