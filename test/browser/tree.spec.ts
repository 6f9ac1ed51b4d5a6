import type { Locator, Page } from '@playwright/test';
import { choose, refuseToGoOn } from './sheet.ts';
import { expect, isWhole, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';

/*
 * The main journeys as a screen reader is told of them: roles, names, states and their order, compared with those in trees/.
 * A change that is meant is taken over, after it has been read aloud, by
 * `npx playwright test --config test/browser/playwright.config.ts tree.spec --update-snapshots`.
 */

const QUESTION = 'result-before-reading';

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
});

const isLike = async (part: Locator, name: string) => expect(await part.ariaSnapshot()).toMatchSnapshot(['trees', `${name}.yml`]);

/* Actions are late, or not, on a day. */
async function answered(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-26T15:45:00Z');
  await store(page, respondent('worked-example'));
}

test('the first page, before anything is answered', async ({ quietPage: page }) => {
  await page.goto('');
  await expect(page.getByLabel('Keep nothing in this browser')).toBeEnabled();
  await isLike(page.locator('body'), 'first-page');
});

test('a question: before, at a level, not applicable, and refused for want of a reason', async ({ quietPage: page }) => {
  await page.goto('it-integration.html');
  await sheetIsLive(page);
  const card = page.locator(`#${QUESTION}`);
  await isLike(card, 'question');
  await choose(page, QUESTION, 2);
  await isLike(card, 'question-at-a-level');
  await choose(page, QUESTION, 'notApplicable');
  await refuseToGoOn(page);
  await isLike(card, 'question-refused');
  await isLike(page.locator('.nhsuk-error-summary'), 'error-summary');
});

test('the sections, half way', async ({ quietPage: page }) => {
  await answered(page);
  await page.goto('questionnaire.html');
  await page.getByText('Completed').first().waitFor();
  await isLike(page.locator('main'), 'sections');
});

test('the answers to check, one section of them', async ({ quietPage: page }) => {
  await answered(page);
  await page.goto('check-answers.html');
  await expect(page.getByRole('link', { name: 'See your results' }).first()).toBeVisible();
  await isLike(page.locator('main dl').first(), 'check-answers');
});

test('the results: the headline, the sections and the gates', async ({ quietPage: page }) => {
  await answered(page);
  await page.goto('results.html');
  await isWhole(page);
  for (const [at, name] of ['headline', 'by-section', 'gates'].entries()) await isLike(page.locator('.gw-part').nth(at), `results-${name}`);
});

test('the plan: how it is arranged, its first action, and the ways to take it along', async ({ quietPage: page }) => {
  await answered(page);
  await page.goto('plan.html');
  await isWhole(page);
  await isLike(page.locator('section[aria-labelledby=plan-view]'), 'plan-view');
  await isLike(page.locator('.gw-action').first(), 'plan-action');
  await isLike(page.locator('section[aria-labelledby=take-along]'), 'plan-take-along');
});
