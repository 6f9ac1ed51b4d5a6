import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assessment } from '../../../src/core/answers.ts';
import { findBrowser } from '../../browser/find-browser.ts';
import { store } from '../../browser/stored.ts';
import { median } from '../figure.ts';

const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The four marks of Lighthouse, each out of 100, then the time that a page blocks (ms) and its shift: medians of three. */
export interface Marks {
  readonly marks: readonly number[];
  readonly tbt: number;
  readonly cls: number;
  /** What does not have its full mark, by name; but for performance, which is a figure. */
  readonly faults: readonly string[];
}

/** Lighthouse for mobiles, as it is, on each page of the site at this address, with an assessment in the browser. */
export async function lighthouseOf(root: string, names: readonly string[], assessment: Assessment): Promise<ReadonlyMap<string, Marks>> {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-lighthouse-'));
  const port = 4597;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${root}404.html`);
    await store(page, assessment);
    const found = new Map<string, Marks>();
    for (const name of names) found.set(name, await one(`${root}${name}`, port));
    return found;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function one(url: string, port: number): Promise<Marks> {
  const rounds: Result[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      disableStorageReset: true,
      onlyCategories: [...CATEGORIES],
      // It is fetched from within the page, which our policy refuses: `connect-src 'none'`.
      skipAudits: ['robots-txt'],
    });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not load ${url}: ${result?.lhr.runtimeError?.message ?? ''}`);
    rounds.push(result.lhr);
  }
  const middle = (value: (round: (typeof rounds)[number]) => number | null | undefined) =>
    median(rounds.map((round) => value(round) ?? NaN));
  const faults = rounds.flatMap(({ categories, audits }) =>
    CATEGORIES.slice(1).flatMap((category) =>
      (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
    ),
  );
  return {
    marks: CATEGORIES.map((category) => Math.round(100 * middle(({ categories }) => categories[category]?.score))),
    tbt: Math.round(middle(({ audits }) => audits['total-blocking-time']?.numericValue)),
    cls: middle(({ audits }) => audits['cumulative-layout-shift']?.numericValue),
    faults: [...new Set(faults)],
  };
}
