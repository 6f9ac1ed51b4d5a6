import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test as plain, type Page, type Route } from '@playwright/test';
import { bank } from '../rules-of-the-bank.ts';
import { trouble } from '../../src/text/pages/trouble.ts';
import { choose } from './sheet.ts';
import { saved, sheetIsLive } from './site.ts';

/* After an update of the site, the files that an open or cached page names are gone. */

const DIST = `${import.meta.dirname}/../../dist`;
const governance = bank.sections[0]?.questions ?? [];

/** Everything that the page itself says on the console or throws; what the browser says of a 404 is not ours. */
function ownComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

const gone = (page: Page, chunk: string) => page.route(`**/_astro/${chunk}.*.js*`, (route) => route.fulfill({ status: 404, body: '' }));
const message = (page: Page) => page.getByRole('alert').filter({ hasText: 'Part of this page did not load' });

for (const [what, chunk] of [
  ['the island of the cards', 'AnswerSheet'],
  ['the island of the status line', 'SaveStatus'],
  ['the chunk that all islands share', 'preact'],
] as const) {
  plain(`fault 60: with ${what} gone, the questions are readable and the page says what to do`, async ({ page }) => {
    const complaints = ownComplaints(page);
    await gone(page, chunk);
    await page.goto('governance.html');
    await expect(message(page)).toBeVisible();
    await expect(message(page)).toBeInViewport();
    for (const { text, levels } of governance) {
      await expect(page.getByRole('group', { name: text })).toBeVisible();
      for (const level of levels) await expect(page.getByText(level, { exact: true })).toBeVisible();
    }
    expect(complaints).toEqual([]);
  });
}

plain('fault 60: loading the page again mends it, and what was saved before is there', async ({ page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await page.locator('label[for="accountable-leads-2"]').click();
  await saved(page);
  await gone(page, 'AnswerSheet');
  await page.reload();
  await expect(message(page)).toBeVisible();
  await page.unroute('**/_astro/AnswerSheet.*.js*');
  await page.getByRole('button', { name: 'Load this page again' }).click();
  await sheetIsLive(page);
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(message(page)).toBeHidden();
});

/** What somebody sees who answers there for a while. */
async function saysThatNothingIsKept(page: Page): Promise<void> {
  await choose(page, 'accountable-leads', 2);
  await expect(page.locator('#saving')).toContainText('Not saved yet');
  await expect(page.getByText(/saved in this browser as you give/)).toHaveCount(0);
}

/** The while is in the styles, so that it needs no script: it is let pass. */
const letTheWhilePass = (page: Page) => page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));

plain(
  'where the scripts are taken out of a page, as by a filter or a browser too old for them, it says so after a while',
  async ({ page }) => {
    await page.route('**/governance.html', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replaceAll(/<script[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '') });
    });
    await page.goto('governance.html');
    await expect(message(page)).toBeHidden();
    await saysThatNothingIsKept(page);
    await letTheWhilePass(page);
    await expect(message(page)).toBeVisible();
    await expect(message(page)).toContainText('this browser may be too old');
    await expect(page.getByRole('button', { name: trouble.notLoaded.again })).toHaveCount(0);
  },
);

plain('where the scripts never answer, a page says so after a while, and takes it back once they come', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('governance.html', { waitUntil: 'commit' });
  await saysThatNothingIsKept(page);
  await letTheWhilePass(page);
  await expect(message(page)).toBeVisible();
  await expect(page.getByRole('button', { name: trouble.notLoaded.again })).toBeVisible();
  release();
  await sheetIsLive(page);
  await saved(page);
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(message(page)).toBeHidden();
});

for (const [what, answer] of [
  ['refused', (route: Route) => route.abort()],
  ['pages of something else, as a captive portal sends', (route: Route) => route.fulfill({ contentType: 'text/html', body: 'Log in' })],
] as const) {
  plain(`where the scripts are ${what}, a page says so at once and claims no saving`, async ({ page }) => {
    await page.route('**/_astro/*.js', answer);
    await page.goto('governance.html');
    await expect(message(page)).toBeVisible();
    await saysThatNothingIsKept(page);
  });
}

plain('a page that came whole never shows the message', async ({ page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await letTheWhilePass(page);
  await expect(message(page)).toBeHidden();
  await expect(page.locator('#not-loaded')).toBeHidden();
});

for (const name of ['governance.html', 'index.html', 'results.html', '404.html']) {
  plain(`opened from a disk, ${name} says that it needs a web server`, async ({ page }) => {
    await page.goto(pathToFileURL(`${DIST}/${name}`).href);
    await expect(message(page)).toBeVisible();
    await expect(page.getByText(trouble.notLoaded.fromDisk)).toBeVisible();
    await expect(message(page)).toBeInViewport();
    await expect(page.getByText(trouble.notLoaded.back)).toBeHidden();
    await expect(page.getByText(/saved in this browser as you give/)).toHaveCount(0);
  });
}

for (const name of ['index.html', 'results.html', 'evidence.html']) {
  plain(`fault 60: ${name} stays readable and says what to do when the shared chunk is gone`, async ({ page }) => {
    const complaints = ownComplaints(page);
    await gone(page, 'preact');
    await page.goto(name);
    await expect(message(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

plain('fault 60: every page with a script carries the message, and its script in the page itself, where it cannot go missing', () => {
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(`${DIST}/${name}`, 'utf8');
    if (!html.includes('<script')) continue;
    expect(html, name).toContain('Part of this page did not load');
    expect(html, name).toMatch(/<script type="module">[^<]*astro:hydration-error[^<]*not-loaded/);
  }
});
