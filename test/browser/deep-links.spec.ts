import type { Page } from '@playwright/test';
import { emptyAssessment } from '../../src/core/answers.ts';
import { expect, saved, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* Links lead to a question from results, plan, evidence, mail and bookmarks; any of them may be out of date. */

const explanation = (page: Page) => page.locator('.gw-panel--warning:focus');

test('fault 59: a link to a question works where nothing is answered: in view, first by Tab, and kept', async ({ quietPage: page }) => {
  await page.goto('governance.html#local-validation');
  await sheetIsLive(page);
  await expect(page.locator('#local-validation legend')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#local-validation-0')).toBeFocused();
  await page.keyboard.press('Space');
  await saved(page);
  await page.reload();
  await expect(page.locator('#local-validation-0')).toBeChecked();
});

test('fault 59: a link to a question that is asked stays in view while those above it go away', async ({ quietPage: page }) => {
  await page.goto('404.html');
  const assessment = respondent('worked-example');
  const facts = { 'network-member': false };
  await store(page, { ...assessment, deployment: { ...assessment.deployment, facts } });
  await page.goto('network-support.html#learning-from-live-sites');
  await sheetIsLive(page);
  await expect(page.locator('#network-role')).toBeHidden();
  await expect(page.locator('#learning-from-live-sites legend')).toBeInViewport();
});

test('fault 59: a link to a question that a fact takes away leads to the reason and to the facts', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto('it-integration.html#differences-between-sites');
  await expect(explanation(page)).toContainText('Not asked: You said that the tool will be used at one site only.');
  await expect(explanation(page)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Change the facts about your deployment' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('label[for="fact-several-sites-yes"]').click();
  await saved(page);
  await page.goto('it-integration.html#differences-between-sites');
  await expect(page.locator('#differences-between-sites legend')).toBeInViewport();
  await expect(page.getByText('Not asked:').filter({ visible: true })).toHaveCount(0);
});

test('fault 59: a link to a question that the quick check leaves out offers the full questionnaire', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...emptyAssessment('quick'), kind: 'quick' });
  await page.goto('governance.html#local-validation');
  await expect(explanation(page)).toContainText('Not asked in the quick check');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('governance.html#local-validation');
  await expect(page.locator('#local-validation legend')).toBeInViewport();
});

test('fault 59: a link to a question that does not exist says so, and the page works', async ({ quietPage: page }) => {
  await page.goto('governance.html#no-longer-here');
  await expect(explanation(page)).toContainText('The question that your link leads to is not on this page.');
  await page.keyboard.press('Tab');
  await expect(explanation(page).or(page.getByRole('link', { name: 'All sections' }).first())).toBeFocused();
  await page.locator('label[for="accountable-leads-2"]').click();
  await saved(page);
  await test.step('a next link on the same page that is right takes the message away', async () => {
    await page.evaluate(() => (location.hash = 'approval-route'));
    await expect(page.getByText('The question that your link leads to')).toBeHidden();
    await expect(page.locator('#approval-route legend')).toBeInViewport();
  });
});
