import { mkdirSync, writeFileSync } from 'node:fs';
import { paths } from '../../src/paths.ts';
import { serveSite, type Site } from '../torture/browser/site.ts';
import type { Engine, Start } from './engine.ts';
import { firefox } from './firefox.ts';
import { expectSilence, proveHearing } from './hear.ts';
import { expectSilentLoads } from './loads.ts';
import { steps } from './walk.ts';
import { webkit } from './webkit.ts';

/*
 * Walks dist/ in engines other than Chromium: `npm run test:engines`, or `node test/engines/run.ts firefox` after a build.
 * Every step is a test. After one that fails the engine stops, and the steps that it did not reach count as failed.
 */

const root = `${import.meta.dirname}/../..`;
const wanted = process.argv.slice(2);
const tests = [
  { says: 'the console, errors and the policy can be heard', walk: proveHearing },
  ...steps.map(({ says, walk }) => ({
    says,
    walk: async (engine: Engine, url: string) => {
      await walk(engine, url);
      await expectSilence(engine);
    },
  })),
];
let [passed, failed] = [0, 0];
/* Stopped by hand, it ends by `exit` all the same, which takes along what it started. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const site = await serveSite();
  for (const engine of [firefox, webkit].filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()))) {
    await walkIn(engine, site);
  }
  site.close();
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : error);
}
mkdirSync(`${root}/.cache/reports`, { recursive: true });
writeFileSync(`${root}/.cache/reports/engines.json`, JSON.stringify({ passed, failed }));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function walkIn({ start }: Start, { url }: Site): Promise<void> {
  const engine = await start();
  console.log(`\n${engine.name}: ${engine.version}`);
  let reached = 0;
  for (const { says, walk } of tests) {
    reached += 1;
    if (!(await test(says, () => walk(engine, url)))) break;
  }
  await engine.close();
  const missed = tests.length - reached;
  failed += missed;
  if (missed > 0) console.log(`✘ ${missed} steps were not reached`);
  if (engine.name !== webkit.name) return;
  const pages = [
    paths.home,
    paths.deployment,
    'governance.html',
    paths.checkAnswers,
    `${paths.results}#worked-example`,
    paths.plan,
    paths.evidence,
  ];
  await test('no page says anything while it loads', () => expectSilentLoads(pages.map((path) => url + path)));
}

async function test(says: string, run: () => Promise<void>): Promise<boolean> {
  const began = Date.now();
  try {
    await run();
    passed += 1;
    console.log(`✓ ${says} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed += 1;
    console.log(`✘ ${says}\n  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
