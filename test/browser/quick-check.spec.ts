import { expect, saved, sheetIsLive, test } from './site.ts';
import { bank } from '../rules-of-the-bank.ts';

const quick = bank.sections.flatMap((section) => section.questions).filter((question) => question.quick);

test('a quick check asks its 15 questions, never shows a gate as ready, and goes on without losing an answer', async ({
  quietPage: page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Do the quick check of 15 questions' }).click();
  await sheetIsLive(page);
  expect(quick).toHaveLength(15);
  await expect(page.locator('[data-card]:visible')).toHaveCount(15);
  for (const { id } of quick) await page.locator(`label[for="${id}-3"]`).click();
  await expect(page.getByText('15 of 15 answered')).toBeVisible();
  await saved(page);

  await page.getByRole('link', { name: 'See your results' }).click();
  await expect(page.getByText('Quick check', { exact: true })).toBeVisible();
  await expect(page.locator('.gw-headline__score')).toContainText('100');
  await expect(page.locator('.gw-gate--ready')).toHaveCount(0);
  await expect(page.locator('.gw-gate').first()).toContainText('A quick check never shows a gate as ready.');
  await page.goto('plan.html');
  await expect(page.getByText('Quick check', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Go on to the full questionnaire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('governance.html');
  await expect(page.locator('#accountable-leads-3')).toBeChecked();
  await expect(page.locator('[data-card]:visible')).toHaveCount(13);
});
