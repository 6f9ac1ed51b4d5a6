import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

/**
 * A page that reports on itself: a test fails when the console says anything, when the policy is violated,
 * or when a request leaves the site's own origin.
 */
export const test = base.extend<{ readonly quietPage: Page }>({
  quietPage: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    const { origin } = new URL(baseURL ?? '');
    page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'blob:' && url.protocol !== 'data:') faults.push(`request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Presses Tab until the element has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 600; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${String(target)}.`);
}

/** Goes to a link or button by Tab and presses Enter. */
export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Types a date as people do, digit by digit, and leaves the field. Day and month are best alike: a browser has its own order. */
export async function typeDate(page: Page, field: Locator, digits: string): Promise<void> {
  await field.focus();
  for (const digit of digits) await page.keyboard.press(digit);
  await field.blur();
}

/** Waits until the first part of a page answers to the script. */
export async function isLive(page: Page): Promise<void> {
  await page.locator('astro-island:not([ssr])').first().waitFor();
}

/** A file of data as a field for files takes it. */
export const dataFile = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** Waits until the status line says that everything typed so far is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved in this browser at/)).toBeVisible();
}

/** Waits until the cards of a section answer to the script. */
export async function sheetIsLive(page: Page): Promise<void> {
  await page.locator('#sheet[data-live]').waitFor();
}

/** Waits until all of a page is there that makes one part after the other. */
export async function isWhole(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor();
}

/**
 * Waits until what a page of questions fetches late has come: the form engine when it is idle, and the file that keeps saving
 * itself once the script runs. How soon depends on how busy the computer is, so no pause between requests says that it is over.
 */
export async function allHasCome(page: Page): Promise<void> {
  await sheetIsLive(page);
  const hasCome = (part: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(`/_astro/${part}.`));
  await page.waitForFunction(hasCome, 'LiveFile');
  // The worker fetches its script itself. One that has ended has none to show.
  const inWorkers = () => Promise.all(page.workers().map((worker) => worker.evaluate(hasCome, 'worker').catch(() => false)));
  await expect.poll(inWorkers).toContain(true);
}
