import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/tools/**'],
          globalSetup: ['test/helpers/node-version.ts'],
          pool: 'forks',
        },
      },
    ],
  },
});
