import { defineConfig } from 'vitest/config';
import { bankModules } from '../src/build/bank-modules.ts';

/* Files that people take along, opened with programs that are not their writers. Not every machine has those, so this runs only when it is named. */
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [bankModules({ questions: 'questions', example: 'test/respondents/worked-example.yaml' })],
  test: {
    include: ['test/opened/**/*.opened.ts'],
    setupFiles: ['test/fail-on-console.ts', 'test/chance.ts'],
    reporters: ['default', ['json', { outputFile: '.cache/reports/opened.json' }]],
    testTimeout: 300_000,
    // One program with one profile: two at a time wait for each other.
    fileParallelism: false,
  },
});
