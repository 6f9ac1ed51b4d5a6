import { defineConfig } from 'vitest/config';
import { bankModules } from '../src/build/bank-modules.ts';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' })],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/fail-on-console.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    env: { TZ: 'America/Los_Angeles' },
    // A busy computer is slow, not wrong: properties of thousands of runs take their time.
    testTimeout: 60_000,
  },
});
