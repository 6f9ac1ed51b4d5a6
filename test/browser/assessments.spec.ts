import { expect, saved, sheetIsLive, test } from './site.ts';
import { choose, level } from './sheet.ts';
import { respondent, store, stored, storeRaw } from './stored.ts';

test('assessments stand side by side: copied, named, opened, removed and brought back, and everything removed when asked twice', async ({
  quietPage: page,
}) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 1);
  await saved(page);
  await page.evaluate(() => localStorage.setItem('another-tool', 'stays'));
  await page.goto('assessments.html');
  await page.getByRole('button', { name: /^Copy/ }).click();
  await expect(page.getByRole('heading', { name: 'Assessment without a trust name (copy)' })).toBeVisible();
  await page.getByRole('button', { name: 'Rename Assessment without a trust name (copy)' }).click();
  await page.getByLabel('Name in this list').fill('Before the board');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByRole('heading', { name: 'Before the board' })).toBeVisible();

  await page.getByRole('link', { name: 'Open Before the board' }).click();
  await page.goto('governance.html');
  await choose(page, 'accountable-leads', 3);
  await saved(page);
  await page.goto('assessments.html');
  await page.getByRole('link', { name: 'Open Assessment without a trust name' }).click();
  await page.goto('governance.html');
  await expect(level(page, 'accountable-leads', 1)).toBeChecked();

  await page.goto('assessments.html');
  await page.getByRole('button', { name: 'Remove Before the board' }).click();
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { name: 'Before the board' })).toBeVisible();

  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Yes, remove everything' }).click();
  await expect(page.getByText('Nothing of Groundwork is left in this browser.')).toBeVisible();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
  expect(left).toEqual({ databases: [], local: ['another-tool'], session: [] });
});

test('what was set aside can be taken along exactly as it was found, and removed', async ({ quietPage: page }) => {
  const text = '{"format":"groundwork-assessment","assessm';
  await page.goto('404.html');
  await storeRaw(page, { id: 'broken', revision: 4, text });
  await page.goto('assessments.html');
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download/ }).click();
  const parts: Buffer[] = [];
  for await (const part of await (await downloading).createReadStream()) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toBe(text);
  await page.getByRole('button', { name: /^Remove *:/ }).click();
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeHidden();
  expect(await stored(page, 'setAside')).toEqual([]);
});

test('an assessment made with other questions opens with a receipt, which stays until it has been read', async ({ quietPage: page }) => {
  const example = respondent('worked-example');
  await page.goto('404.html');
  await store(
    page,
    {
      ...example,
      answers: { ...example.answers, 'a-question-of-long-ago': { kind: 'level', level: 2 } },
      toConfirm: { 'accountable-leads': '0.8.0' },
    },
    1,
    '0.9.0',
  );
  await page.goto('questionnaire.html');
  await expect(page.getByRole('heading', { name: 'The questions have changed since this assessment was made' })).toBeVisible();
  await expect(page.getByText('a-question-of-long-ago')).toBeVisible();
  // The one that the file says, and one whose words have changed since.
  await expect(page.getByText('2 answers to confirm')).toBeVisible();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByRole('heading', { name: 'The questions have changed' })).toBeHidden();

  await page.goto('check-answers.html');
  await expect(page.getByText(/a-question-of-long-ago: level 2\. Not known to this version\./)).toBeVisible();
  await page.goto('governance.html');
  for (const left of [1, 0]) {
    await page
      .getByRole('button', { name: /^It still holds/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^It still holds/ })).toHaveCount(left);
  }
  await expect(page.getByText('Reworded since you answered').filter({ visible: true })).toHaveCount(0);
  await saved(page);
  await page.goto('questionnaire.html');
  await expect(page.getByText('to confirm')).toBeHidden();
});
