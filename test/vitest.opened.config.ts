import { defineConfig } from 'vitest/config';
import { bankModules } from '../src/build/bank-modules.ts';

/* Files that people download, opened with other programs. Not every machine has those, so this runs only when it is named. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' })],
  test: {
    include: ['test/opened/**/*.opened.ts'],
    setupFiles: ['test/fail-on-console.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/opened.json' }]],
    testTimeout: 60_000,
  },
});
