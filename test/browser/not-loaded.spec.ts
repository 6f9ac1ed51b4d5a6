import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';
import { bank } from '../rules-of-the-bank.ts';
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
