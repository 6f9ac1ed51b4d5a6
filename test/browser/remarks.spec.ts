import type { Page } from '@playwright/test';
import { expect, isLive, saved, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* What somebody noted at a question is seen without opening anything. */

const example = respondent('worked-example');
const QUESTION = 'accountable-leads';
const summary = (page: Page) => page.locator(`#${QUESTION} summary`).filter({ hasText: 'Note and evidence' });
const note = (page: Page) => page.locator(`#${QUESTION}`).getByLabel('Note', { exact: true });

test('a note is seen beside what folds it away, as it is typed, after a reload, and until it is emptied', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...example, remarks: {} });
  await page.goto('governance.html');
  await isLive(page);
  await expect(summary(page)).toHaveText('Note and evidence');
  await summary(page).click();
  await note(page).fill('  Minute 7 names her.\nThe deputy is not named yet.');
  await expect(summary(page)).toHaveText('Note and evidence (added): Minute 7 names her.');
  await saved(page);
  await page.reload();
  await expect(summary(page)).toHaveText('Note and evidence (added): Minute 7 names her.');
  await expect(note(page)).toBeHidden();
  await summary(page).click();
  await note(page).fill(' ');
  await expect(summary(page)).toHaveText('Note and evidence');
});

test('without a note its evidence is seen, cut where it is long, and the words of others stay words', async ({ quietPage: page }) => {
  await page.goto('404.html');
  const evidence = `<b>https://example.org/</b>${'minutes/'.repeat(30)}`;
  await store(page, { ...example, remarks: { [QUESTION]: { evidence } } });
  await page.goto('governance.html');
  await expect(summary(page)).toHaveText(/^Note and evidence \(added\): <b>https:\/\/example\.org\/<\/b>minutes.*…$/);
  expect((await summary(page).textContent())?.length).toBeLessThan(120);
});

test('the page of a colleague says so too', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...example, only: [QUESTION], remarks: { [QUESTION]: { note: 'Sent along.' } } });
  await page.goto('ask.html');
  await expect(summary(page)).toHaveText('Note and evidence (added): Sent along.');
});
