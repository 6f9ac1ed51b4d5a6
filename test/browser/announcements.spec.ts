import { hearAnnouncements } from './announcements.ts';
import { choose } from './sheet.ts';
import { dataFile, expect, isWhole, saved, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* What is said without being asked for: once, and nothing that would talk into the questions. */

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
});

test('answering is silent, and a copy that is downloaded is told once', async ({ quietPage: page }) => {
  const heard = await hearAnnouncements(page);
  await page.goto('governance.html');
  await sheetIsLive(page);
  for (const value of [0, 1, 2, 3]) await choose(page, 'accountable-leads', value);
  await saved(page);
  expect(await heard()).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy' }).click();
  await downloading;
  await expect.poll(heard).toEqual([expect.stringMatching(/^A copy was handed to the browser at \d\d:\d\d/)]);
});

test('another view of the plan says once how many actions it shows', async ({ quietPage: page }) => {
  const heard = await hearAnnouncements(page);
  await page.goto('plan.html');
  await isWhole(page);
  const before = await heard();
  await page.getByLabel('Order', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Show', { exact: true }).selectOption({ index: 1 });
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(before.length);
  const said = (await heard()).slice(before.length);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\d+ of \d+ actions/);
});

test('an action that is removed is told once, and once that it is back', async ({ quietPage: page }) => {
  const heard = await hearAnnouncements(page);
  await page.goto('plan.html');
  await isWhole(page);
  await page.getByRole('button', { name: /^Show \d+ more actions$/ }).click();
  await page.getByLabel('What is to be done').fill('Tell the night team');
  await page.getByRole('button', { name: 'Add the action' }).click();
  const action = page.locator('.gw-action').filter({ hasText: 'Tell the night team' });
  await action.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(action).toHaveCount(1);
  const told = (await heard()).filter((says) => /Removed|back/.test(says));
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^Removed: Tell the night team/);
  expect(told[1]).toBe('It is back.');
});

test('a change that is tried out says once what it does', async ({ quietPage: page }) => {
  const heard = await hearAnnouncements(page);
  await page.goto('results.html');
  await isWhole(page);
  await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Clinical safety case' });
  const before = (await heard()).length;
  await page.getByRole('radio', { name: /^3\. / }).check();
  await expect
    .poll(async () => (await heard()).slice(before))
    .toEqual([expect.stringMatching(/^Trying out 1 answer\. Nothing is saved\. Your headline is 40 .* with it, and was 39 /)]);
});

test('a file that is refused is told once', async ({ quietPage: page }) => {
  const heard = await hearAnnouncements(page);
  await page.goto('assessments.html');
  await expect(page.getByRole('button', { name: /^Rename/ })).toBeVisible();
  const before = (await heard()).length;
  await page.getByLabel('Open a saved file').setInputFiles(dataFile('a.json', 'nonsense'));
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed.' })).toBeVisible();
  expect((await heard()).slice(before)).toEqual([expect.stringContaining('Nothing was changed.')]);
});
