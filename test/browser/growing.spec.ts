import type { Page } from '@playwright/test';
import { rules } from '../rules-of-the-bank.ts';
import { filesOfTrusts } from '../trusts/of-network.ts';
import { dataFile, expect, isLive, isWhole, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* Long pages are made one part after the other. */

interface Watch {
  /** What was in the page and went. */
  readonly gone: string[];
  /** How many headings there were when it was first printed, in the same moment. */
  printed?: number;
}

declare global {
  interface Window {
    made: Watch;
  }
}

/** Notes what leaves the main part of the page, and prints it as soon as `first` is in it. */
async function watch(page: Page, first: string): Promise<void> {
  await page.addInitScript((awaited) => {
    window.made = { gone: [] };
    new MutationObserver((records) => {
      const main = document.querySelector('main');
      const gone = records.filter(({ target }) => main?.contains(target)).flatMap(({ removedNodes }) => [...removedNodes]);
      window.made.gone.push(
        ...gone.flatMap((node) => (node instanceof Element && node.matches('li, section') ? node.id || node.className : [])),
      );
      if (window.made.printed !== undefined || !document.querySelector(awaited)) return;
      window.made.printed = 0;
      // A page listens from the frame after its first part. What it makes then is there in the same turn.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          dispatchEvent(new Event('beforeprint'));
          const turn = new MessageChannel();
          turn.port1.addEventListener('message', () => {
            window.made.printed = document.querySelectorAll('main :is(h2, h3, caption)').length;
            dispatchEvent(new Event('afterprint'));
          });
          turn.port1.start();
          turn.port2.postMessage(null);
        });
      });
    }).observe(document, { childList: true, subtree: true });
  }, first);
}

const headings = (page: Page) => page.locator('main :is(h2, h3, caption)').count();

for (const name of ['plan', 'results'] as const) {
  test(`${name}: what is made stays, and paper has all of it although it was printed at the first part`, async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, respondent('worked-example'));
    await page.goto(`${name}.html`);
    await isWhole(page);
    const all = await headings(page);
    await watch(page, 'main .gw-lead');
    await page.reload();
    await isWhole(page);
    expect(await page.evaluate(() => window.made)).toEqual({ gone: [], printed: all });
    expect(await headings(page)).toBe(all);
  });

  test(`${name}: nothing that is made goes again while the rest comes`, async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, respondent('worked-example'));
    await watch(page, 'never');
    await page.goto(`${name}.html`);
    await isWhole(page);
    expect(await page.evaluate(() => window.made)).toEqual({ gone: [] });
  });
}

test('network: paper has all of it although it was printed at the first part', async ({ quietPage: page }) => {
  await watch(page, '#network-map');
  await page.goto('network.html');
  await isLive(page);
  const files = filesOfTrusts(rules, 12).map(({ name, text }) => dataFile(name, text));
  await page.getByLabel('Files of trusts').setInputFiles(files);
  await expect(page.getByText('12 files read.')).toBeVisible();
  await page.getByRole('heading', { name: 'Network plan' }).waitFor();
  await expect.poll(() => page.evaluate(() => window.made.printed)).toBeGreaterThan(5);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.made.printed)).toBe(await headings(page));
});
