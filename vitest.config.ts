import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/random/seed-of-the-run.ts'],
    setupFiles: ['test/random/replayable-failures.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
