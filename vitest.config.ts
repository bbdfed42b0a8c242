import { defineConfig } from 'vitest/config';

const common = {
  environment: 'node',
  pool: 'forks',
  globalSetup: ['test/helpers/node-version.ts', 'test/helpers/register-copies.ts'],
} as const;

/** Tests that drive a window or other programs have it to themselves, and wait as long as a slow machine needs. */
const apart = {
  ...common,
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/tools/**', 'test/browser/**', 'test/e2e/**', 'test/packed/**'],
          setupFiles: ['test/helpers/property-seed.ts'],
          testTimeout: 120_000,
        },
      },
      { test: { ...apart, name: 'tools', include: ['test/tools/**/*.test.ts'] } },
      { test: { ...apart, name: 'browser', include: ['test/browser/**/*.test.ts'] } },
      { test: { ...apart, name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
      { test: { ...apart, name: 'packed', include: ['test/packed/**/*.test.ts'] } },
    ],
  },
});
