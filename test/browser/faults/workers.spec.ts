import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { questions } from '../../../src/text/answer/start/questions.ts';
import { choose } from '../sheet.ts';
import { saved, sheetIsLive } from '../site.ts';
import { respondent, store } from '../stored.ts';

/* Whatever keeps a worker from starting, the page does its work itself. */

const MINUTE = 60_000;

/** As a host does that refuses workers by a header of its own. */
async function refusedByHeader(page: Page): Promise<void> {
  await page.route('**/*.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" } });
  });
}

const throwing = (page: Page) =>
  page.addInitScript(() => {
    window.Worker = function refused() {
      throw new DOMException('', 'SecurityError');
    } as unknown as typeof Worker;
  });

const missing = (page: Page) =>
  page.route(/_astro\/(pdf-)?worker\./, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }));

async function silent(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        (window as unknown as { silentWorkers: number }).silentWorkers = 1;
      }
      terminate() {}
    } as unknown as typeof Worker;
  });
}

/** Lets the time pass in which a worker could still have said a word. */
async function waitInVain(page: Page): Promise<void> {
  await page.waitForFunction(() => 'silentWorkers' in window);
  await page.clock.fastForward(MINUTE);
}

const cases: readonly (readonly [what: string, hold: (page: Page) => Promise<unknown>, wait?: (page: Page) => Promise<void>])[] = [
  ['the host refuses workers', refusedByHeader],
  ['making a worker throws', throwing],
  ['the scripts of the workers are missing', missing],
  ['a worker never says a word', silent, waitInVain],
];

for (const [what, hold, wait] of cases) {
  test(`where ${what}, the page finds what is missing in an answer`, async ({ page }) => {
    await hold(page);
    await page.goto('it-integration.html');
    await sheetIsLive(page);
    await choose(page, 'result-before-reading', 'notApplicable');
    await saved(page);
    await wait?.(page);
    // Only the engine knows which question is next.
    await expect(page.getByRole('link', { name: questions.nextUnanswered })).toBeVisible();
    await page.getByRole('link', { name: /^Continue to/ }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  });

  test(`where ${what}, the PDF of the plan is made in the page`, async ({ page }) => {
    test.slow();
    await hold(page);
    await page.goto('404.html');
    await store(page, respondent('worked-example'));
    await page.goto('plan.html');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDF', exact: true }).click();
    await wait?.(page);
    const download = await downloading;
    expect(
      readFileSync(await download.path())
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
    await expect(page.getByText(`${download.suggestedFilename()} was handed to your browser.`)).toBeVisible();
  });
}
