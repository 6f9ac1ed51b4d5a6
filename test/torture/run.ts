import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFileText } from '../../src/save/format/file.ts';
import { serveSite } from './browser/site.ts';
import { holdToPromises } from './files/promises.ts';
import { shrink } from './files/shrink.ts';
import { fuzz, wayOf, type Failure } from './fuzz.ts';
import { kills, type Kill } from './kills.ts';
import { newSeed } from './random.ts';

/*
 * Kills the browser and mangles files: `npm run torture -- [--runs 200] [--files 100000] [--seed N]`.
 * Every kill is a test, and so is every kind of damage to a file. The seed is printed; with it the same happens again,
 * except that no clock ends a browser at the same key twice.
 */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    files: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(newSeed()) },
  },
});
const [runs, files, seed] = [Number(values.runs), Number(values.files), Number(values.seed)];
const root = `${import.meta.dirname}/../..`;
let [passed, failed] = [0, 0];

console.log(
  `Seed ${seed}: ${runs} kills and ${files} files. Again with: npm run torture -- --runs ${runs} --files ${files} --seed ${seed}`,
);
const mangled = files > 0 ? mangleFiles() : undefined;
const killed = runs > 0 ? await killBrowsers() : undefined;

mkdirSync(`${root}/.cache/reports`, { recursive: true });
writeFileSync(`${root}/.cache/reports/torture.json`, JSON.stringify({ seed, passed, failed, mangled, killed }, null, 1));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function mangleFiles() {
  const { kinds, outcomes, failures, seconds } = fuzz({ files, seed });
  const broken = new Set(failures.map(({ kind }) => kind));
  /* With fewer files than kinds, a kind that never came up was not tested. */
  const tested = Math.min(kinds.length, files);
  passed += tested - broken.size;
  failed += broken.size;
  const ended = [...outcomes].toSorted(([, a], [, b]) => b - a);
  console.log(`${files} files in ${seconds.toFixed(1)} s, ${Math.round(files / seconds)} a second, in ${tested} kinds of damage`);
  console.log(`  ${ended.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
  for (const failure of failures) console.log(`✘ ${failure.kind}, file ${failure.file}: ${failure.fault}\n  ${keep(failure)}`);
  return { files, seconds, outcomes: Object.fromEntries(outcomes), failures: failures.map(({ kind, fault }) => ({ kind, fault })) };
}

/** Writes a file that broke a promise, made smaller, to the corpus, where the unit tests find it from now on. */
function keep({ kind, fault, text }: Failure): string {
  const small = shrink(text, (other) => wayOf(holdToPromises(other, readFileText).fault ?? '') === wayOf(fault));
  const name = `found-${kind}-${createHash('sha256').update(wayOf(fault)).digest('hex').slice(0, 4)}.json`;
  /* One name for one way to fail, so that a second run does not pile up more of the same. A very large one stays outside: the seed makes it again. */
  const folder = small.length > 200_000 ? '.cache/torture' : 'test/torture/corpus';
  mkdirSync(`${root}/${folder}`, { recursive: true });
  writeFileSync(`${root}/${folder}/${name}`, small);
  return `${folder}/${name}, ${small.length} characters`;
}

async function killBrowsers() {
  const site = await serveSite();
  const started = Date.now();
  const done = await kills({ url: site.url, runs, seed, onKill: tell }).finally(() => site.close());
  const losses = done.map(({ lost }) => lost).toSorted((a, b) => a - b);
  const [longest = 0, middle = 0] = [losses.at(-1), losses[Math.floor(losses.length / 2)]];
  const steps = done.reduce((sum, kill) => sum + kill.steps, 0);
  const saves = done.reduce((sum, kill) => sum + kill.saves, 0);
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${done.length} kills in ${seconds.toFixed(0)} s, during ${steps} keys and clicks of which the page said ${saves} times that all was saved`,
    `\n  longest loss of typing that was not yet shown as saved: ${longest} ms; in the middle of all: ${middle} ms`,
  );
  return { kills: done.length, seconds, longestLoss: longest, middleLoss: middle, steps, saves };
}

function tell({ run, faults, lost, typed, steps, saves }: Kill): void {
  if (faults.length > 0) failed += 1;
  else passed += 1;
  const mark = faults.length > 0 ? '✘' : '✓';
  console.log(`${mark} kill ${run + 1}: after ${typed} ms, ${steps} steps and ${saves} times "Saved", ${lost} ms lost`);
  for (const fault of faults) console.log(`  ${fault}`);
}
