import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { broken, type Break } from './break.ts';
import { breaks } from './breaks.ts';
import { page, type Outcome } from './page.ts';

/*
 * Breaks the rules of the score one at a time, in a copy of the project, and says which breaks the tests let through:
 * `npm run mutation -- [gates.ts …]`. With names, only the breaks of those files; without, all, and docs/mutation.md is written.
 * A break is caught when a test fails. A file of tests that does not load, or does not end, has tested nothing.
 */

interface Run {
  readonly passed: boolean;
  /** The full name of the first test that failed; none where the tests were not even run to their end. */
  readonly failed?: string;
  readonly said: string;
}

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

const PARTS = ['src', 'test', 'questions', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
/* For one file of tests: some breaks make the rules go round for ever, and a loop cannot be told to end. */
const LONGEST = 5 * 60_000;

const root = resolve(import.meta.dirname, '../..');
const names = process.argv.slice(2);
const chosen = breaks.filter(({ file }) => names.length === 0 || names.some((name) => file.endsWith(`/${name.replace('src/core/', '')}`)));
if (chosen.length === 0) throw new Error(`No break is in ${names.join(', ')}. Name files of src/core, such as gates.ts.`);
const copy = mkdtempSync(join(tmpdir(), 'groundwork-mutation-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

const whole = run(chosen.map(({ caughtBy }) => caughtBy));
if (!whole.passed) throw new Error(`Nothing is broken yet, and this fails already: ${whole.failed ?? whole.said}`);

const outcomes = chosen.map((one, at) => {
  const outcome = outcomeOf(one);
  console.log(`${outcome.caught ? '✓' : '✘'} ${at + 1}/${chosen.length} ${one.file}: ${one.rule}\n    ${outcome.by}`);
  return outcome;
});
const caught = outcomes.filter((outcome) => outcome.caught).length;
const survived = chosen.length - caught;
if (names.length === 0) writeFileSync(join(root, 'docs/mutation.md'), page(chosen, outcomes));
console.log(`\n${caught} caught, ${survived} survived`);
process.exitCode = survived > 0 || caught === 0 ? 1 : 0;

function outcomeOf(one: Break): Outcome {
  const file = join(copy, one.file);
  const source = readFileSync(file, 'utf8');
  const changed = broken(source, one);
  if (changed === null) return { caught: false, by: 'What it changes is not there exactly once.' };
  writeFileSync(file, changed);
  const { passed, failed } = run([one.caughtBy]);
  writeFileSync(file, source);
  if (failed !== undefined) return { caught: true, by: failed };
  return { caught: false, by: passed ? `No test of ${one.caughtBy} fails.` : `${one.caughtBy} did not run to its end.` };
}

/** Runs these files of tests in the copy, up to the first test that fails. */
function run(files: readonly string[]): Run {
  const report = join(copy, '.cache/reports/unit.json');
  rmSync(report, { force: true });
  const only = [...new Set(files)];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--bail', '1', '--maxWorkers', '1'];
  const { status, stderr } = spawnSync(process.execPath, [...vitest, ...only], {
    cwd: copy,
    encoding: 'utf8',
    timeout: only.length * LONGEST,
  });
  const failed = existsSync(report) ? testsOf(report).find((test) => test.status === 'failed') : undefined;
  return { passed: status === 0, said: stderr, ...(failed && { failed: failed.fullName }) };
}

function testsOf(report: string) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}
