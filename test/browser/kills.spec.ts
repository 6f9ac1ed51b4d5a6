import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startChromium, type Killable } from '../torture/browser/chromium.ts';
import { judge } from '../torture/browser/judge.ts';
import { chooseLevel, enterNote, noteOf, openSheet, questionsOn, readSheet } from '../torture/browser/sheet.ts';
import { typeOn, type Moment } from '../torture/browser/typist.ts';
import { watch, type Report } from '../torture/browser/watch.ts';
import { newSeed, seeded } from '../torture/random.ts';
import { expect, saved, test as base } from './site.ts';

/* The browser dies, and what it showed as saved is there. Each test has a browser of its own, since it ends it. */

const QUESTION = 'accountable-leads';

interface Own {
  /** Starts a browser on the profile of this test. */
  readonly start: () => Promise<Killable>;
  readonly sheet: string;
}

const test = base.extend<Own>({
  sheet: async ({ baseURL }, use) => use(`${baseURL}governance.html`),
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted from the pattern.
  start: async ({}, use) => {
    const profile = mkdtempSync(`${tmpdir()}/groundwork-kill-`);
    const started: Killable[] = [];
    await use(async () => {
      const chromium = await startChromium(profile);
      started.push(chromium);
      return chromium;
    });
    for (const chromium of started) {
      chromium.kill();
      await chromium.gone();
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function followed(page: Page, url: string) {
  const reports: Report[] = [];
  await watch(page, (report) => reports.push(report));
  const sheet = await openSheet(page, url);
  reports.length = 0;
  return { reports, sheet };
}

test('fault 7: the browser is killed 200 ms after "Saved" is shown, and opens with that answer', async ({ start, sheet }) => {
  const first = await start();
  await openSheet(first.page, sheet);
  await chooseLevel(first.page, QUESTION, 2);
  await enterNote(first.page, QUESTION);
  await first.page.keyboard.type('Named in spring.');
  await saved(first.page);
  await wait(200);
  first.kill();
  await first.gone();
  const second = await start();
  expect(await openSheet(second.page, sheet)).toEqual({ [QUESTION]: '2', [noteOf(QUESTION)]: 'Named in spring.' });
});

test('fault 8: the browser is killed during 20 changes a second, and one whole revision of the last second is kept', async ({
  start,
  sheet,
}) => {
  const seed = newSeed();
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  const first = await start();
  const { reports, sheet: from } = await followed(first.page, sheet);
  const others = (await questionsOn(first.page)).filter((id) => id !== QUESTION);
  await enterNote(first.page, QUESTION);
  const moments: Moment[] = [];
  let stopped = false;
  const random = seeded(seed);
  const typing = typeOn({ page: first.page, from, question: QUESTION, others, random, pace: 20, moments, stopped: () => stopped });
  await Promise.race([typing, wait(random.between(2000, 4000))]);
  stopped = true;
  const killedAt = first.kill();
  await typing.catch(() => undefined);
  await first.gone();
  const found = await openSheet((await start()).page, sheet);
  const { faults, lost } = judge({ moments, reports, killedAt, found });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(lost, `milliseconds of typing lost, seed ${seed}`).toBeLessThanOrEqual(1000);
});

test('fault 9: the page crashes, and nothing that was saved is lost', async ({ start, sheet }) => {
  const { page } = await start();
  const { reports, sheet: from } = await followed(page, sheet);
  await enterNote(page, QUESTION);
  const moments: Moment[] = [];
  let stopped = false;
  const typing = typeOn({ page, from, question: QUESTION, others: [], random: seeded(9), pace: 40, moments, stopped: () => stopped });
  await expect.poll(() => reports.filter(({ kind }) => kind === 'saved').length, { timeout: 30_000 }).toBeGreaterThan(2);
  stopped = true;
  const crashed = page.waitForEvent('crash');
  const killedAt = Date.now();
  const session = await page.context().newCDPSession(page);
  /* Nobody is left to answer. */
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await typing.catch(() => undefined);
  const again = await page.context().newPage();
  await openSheet(again, sheet);
  expect(judge({ moments, reports, killedAt, found: await readSheet(again) }).faults).toEqual([]);
});
