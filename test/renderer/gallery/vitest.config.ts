/** Runs the tests that need a browser on the gallery of primitives. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'primitives',
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.e2e.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
