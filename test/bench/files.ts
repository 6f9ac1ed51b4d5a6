import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { rules } from '../rules-of-the-bank.ts';
import { differentAssessments } from './cases.ts';
import { median, type Figure } from './figure.ts';

const MANY = 1000;

/** Seconds for a thousand files through the command, as text and as JSON, from its start to its end. */
export function benchFiles(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
  const files = differentAssessments(rules, MANY).map((assessment, at) => {
    const name = join(folder, `${at}.json`);
    writeFileSync(name, encodeForFile({ assessment, revision: 1, savedAt: '2026-11-25T09:00:00.000Z', bankVersion: rules.version }));
    return name;
  });
  try {
    return [[], ['--json']].map((options) => ({
      name: `1,000 files through the command${options.length > 0 ? ', as JSON' : ''}`,
      value: Math.round(median([1, 2, 3].map(() => seconds([...options, ...files]))) * 100) / 100,
      unit: 's',
      target: 'under 3',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(given: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/../../src/command/score.ts`, ...given], { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`The command ended with ${status}.`);
  return (performance.now() - start) / 1000;
}
