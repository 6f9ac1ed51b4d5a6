import { expect, test } from '@playwright/test';
import { bank } from '../rules-of-the-bank.ts';

test.use({ javaScriptEnabled: false });

for (const section of bank.sections) {
  test(`fault 60: with JavaScript off, every question of ${section.title} is readable and the page says what needs it`, async ({
    page,
  }) => {
    await page.goto(`${section.id}.html`);
    await expect(page.getByRole('heading', { name: 'Turn on JavaScript to answer' })).toBeVisible();
    for (const question of section.questions) {
      await expect(page.getByRole('group', { name: question.text })).toBeVisible();
      for (const level of question.levels) await expect(page.getByText(level, { exact: true })).toBeVisible();
    }
    await expect(page.getByText(/saved in this browser as you give/)).toHaveCount(0);
    await expect(page.locator('#saving')).toContainText('Not saved yet');
  });
}

test('with JavaScript off, a page does not say as well that a part of it did not load', async ({ page }) => {
  await page.goto('governance.html');
  await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
  await expect(page.locator('#not-loaded')).toBeHidden();
});
