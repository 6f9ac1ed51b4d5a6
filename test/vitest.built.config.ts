import { defineConfig } from 'vitest/config';

/* Tests of dist/ as it ships: run after the build. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/built/**/*.check.ts'],
    setupFiles: ['test/fail-on-console.ts', 'test/chance.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/built.json' }]],
    // A busy computer is slow, not wrong.
    testTimeout: 180_000,
  },
});
