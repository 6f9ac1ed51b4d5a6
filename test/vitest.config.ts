import { defineConfig } from 'vitest/config';
import { bankModules } from '../src/build/bank-modules.ts';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' })],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fail-on-console.ts', 'test/chance.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    env: { TZ: 'America/Los_Angeles' },
    // A busy computer is slow, not wrong: properties of thousands of runs take their time, four times as long while measured.
    testTimeout: 180_000,
    // Measured where all of it runs, by `npm test`: a single file run by hand is not held to it.
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/save/**'],
      reportsDirectory: '.cache/coverage',
      reporter: [['text', { skipFull: true }]],
      thresholds: { 'src/core/**': { 100: true }, 'src/save/**': { 100: true } },
    },
  },
});
