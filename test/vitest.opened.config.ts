import { defineConfig } from 'vitest/config';

/* Opens what Groundwork writes with programs that are not its writers: they must be installed, so it runs only when named. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/opened/**/*.opened.ts'],
    setupFiles: ['test/fail-on-console.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/opened.json' }]],
    testTimeout: 300_000,
    // One program with one profile: two at a time wait for each other.
    fileParallelism: false,
  },
});
