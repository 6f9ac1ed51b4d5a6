import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/*
 * Runs every check in turn, goes on after one that fails, and ends with one plain line.
 * Tests are counted from the reports that the runners write; a check that is no test runner counts as 1 when it fails.
 */

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the runner's own report; none for a check that is no test runner. */
  readonly count?: () => Count;
  readonly onlyWhenNamed?: true;
  readonly env?: Readonly<Record<string, string>>;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/reports';
const read = (name: string): unknown => JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8'));

const checks: readonly Check[] = [
  {
    name: 'types',
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    command: ['astro', 'check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'lint', command: ['oxlint', '--config', '.ci/oxlint.json', '--deny-warnings', 'src', 'test'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '--ignore-path', '.ci/prettierignore', '.'] },
  { name: 'layers', command: ['depcruise', '--config', '.ci/layers.cjs', 'src'] },
  { name: 'unused', command: ['knip'] },
  {
    name: 'spelling',
    command: [
      'cspell',
      '--config',
      '.ci/cspell.json',
      '--root',
      '.',
      '--no-progress',
      '--quiet',
      'questions/**',
      'src/**',
      'docs/**/*.md',
      '*.md',
    ],
  },
  {
    name: 'unit',
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--coverage.enabled'],
    count: () => vitestCount('unit.json'),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'built', command: ['vitest', 'run', '--config', 'test/vitest.built.config.ts'], count: () => vitestCount('built.json') },
  {
    name: 'browser',
    command: ['playwright', 'test', '--config', 'test/browser/playwright.config.ts'],
    count: () => playwrightCount('browser.json'),
  },
  { name: 'torture', command: ['node', 'test/torture/run.ts', '--runs', '10', '--files', '2000'], count: () => ownCount('torture.json') },
  // These need programs that not every machine has, so they run only when they are named.
  {
    name: 'opened',
    onlyWhenNamed: true,
    command: ['vitest', 'run', '--config', 'test/vitest.opened.config.ts'],
    count: () => vitestCount('opened.json'),
  },
  { name: 'hosts', onlyWhenNamed: true, command: ['node', 'test/hosts/run.ts'], count: () => playwrightCount('hosts.json') },
  { name: 'engines', onlyWhenNamed: true, command: ['node', 'test/engines/run.ts'], count: () => ownCount('engines.json') },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const only = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const check of checks.filter(({ name, onlyWhenNamed }) => (only.length === 0 ? !onlyWhenNamed : only.includes(name)))) {
  const { passed: good, failed: bad } = run(check);
  passed += good;
  failed += bad;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run({ name, command: [program = '', ...args], count, env }: Check): Count {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } });
  const counted = counts(count);
  const broken = status !== 0 && counted.failed === 0;
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { passed: counted.passed, failed: counted.failed + (broken ? 1 : 0) };
}

/** A runner that died leaves no report: nothing passed, and its exit status tells that it failed. */
function counts(count: (() => Count) | undefined): Count {
  try {
    return count?.() ?? { passed: 0, failed: 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitestCount(report: string): Count {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = read(report) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests || (numFailedTestSuites ?? 0) };
}

function playwrightCount(report: string): Count {
  const { stats, suites } = read(report) as { stats: Record<string, number>; suites: readonly Suite[] };
  for (const title of flakyIn(suites)) console.log(`Passed only at the second try: ${title}`);
  return { passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0), failed: (stats['unexpected'] ?? 0) + (stats['skipped'] ?? 0) };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly file: string; readonly tests: readonly { readonly status: string }[] }[];
}

function flakyIn(suites: readonly Suite[]): readonly string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ file, title }) => `${file}, ${title}`),
    ...flakyIn(inner),
  ]);
}

/** A report of our own says both numbers itself. */
function ownCount(report: string): Count {
  return read(report) as Count;
}
