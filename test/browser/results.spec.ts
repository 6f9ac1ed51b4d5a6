import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, isWhole, pressEnterOn, saved, tabTo, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* The results page as a person reads it who does not take a figure on trust. */

const section = (page: Page) => page.locator('details').filter({ has: page.getByText('Governance: how this figure comes about') });
const headline = (page: Page) => page.locator('.gw-headline__score');
const bar = (page: Page) => page.getByRole('region', { name: 'What is tried out' });

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto('results.html');
  await isWhole(page);
});

test('one section can be worked out again with a calculator from what is on the screen', async ({ quietPage: page }) => {
  await section(page).locator('summary').click();
  const cells = await section(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  const questions = cells
    .slice(0, -1)
    .map(([, answer = '', weight = '']) => ({ weight: Number(weight), level: /Level (\d)/.exec(answer)?.[1] }));
  const known = questions.filter(({ level }) => level !== undefined);
  const points = known.reduce((sum, { weight, level }) => sum + weight * Number(level), 0);
  const all = questions.reduce((sum, { weight }) => sum + weight, 0);
  const withLevel = known.reduce((sum, { weight }) => sum + weight, 0);
  expect(cells.at(-1)).toEqual(['Together', '', String(all), String(points)]);
  const shown = (value: number) => Math.round(value);
  const [score, low, high] = [
    (100 * points) / (3 * withLevel),
    (100 * points) / (3 * all),
    (100 * (points + 3 * (all - withLevel))) / (3 * all),
  ];
  await expect(section(page)).toContainText(`× 100 = ${score.toFixed(2)}.`);
  await expect(section(page)).toContainText(`× 100 = ${low.toFixed(2)}.`);
  await expect(section(page)).toContainText(`× 100 = ${high.toFixed(2)}.`);
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Governance', exact: true }) });
  await expect(row).toContainText(`${shown(score)}${shown(low)} to ${shown(high)}`);
});

test('the parts come in the order in which a board asks', async ({ quietPage: page }) => {
  const headings = await page.locator('main h2').filter({ visible: true }).allTextContents();
  expect(headings).toEqual([
    'Where you are',
    'The 5 sections',
    'Are you ready for each gate?',
    'What stands in your way',
    'What carries you',
    'What would change it most',
    'Try a change',
    'How sure is this?',
    'What an auditor would ask',
  ]);
});

test('a change is tried out without touching the saved answer, and discarded', async ({ quietPage: page }) => {
  // All of it, since what counts as shown depends on how far the browser has scrolled back; but for the minute at which it was made.
  const said = async () => (await page.locator('main').textContent())?.replace(/ at \d\d:\d\d with bank/, ' with bank');
  const before = await said();
  await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Clinical safety case' });
  await page.getByRole('radio', { name: /^3\. / }).check();
  await expect(bar(page)).toContainText('Trying out 1 answer. Nothing is saved. Your headline is 40');
  await expect(headline(page)).toContainText('40');
  await page.reload();
  await isWhole(page);
  expect(await said()).toBe(before);
  await page
    .getByRole('button', { name: /^Try level/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(bar(page)).toContainText('Your answers are as they were.');
  await expect(headline(page)).toContainText('39');
});

test('a change that is kept is the answer from then on, by keyboard alone', async ({ quietPage: page }) => {
  await pressEnterOn(page, page.getByRole('button', { name: /^Try level/ }).first());
  const name = await page
    .getByRole('button', { name: /^Try level/ })
    .first()
    .innerText();
  await pressEnterOn(page, bar(page).getByRole('button', { name: 'Keep the change' }));
  await expect(bar(page)).toContainText('Kept. Your answers are changed.');
  await page.goto('check-answers.html');
  await page.goto('results.html');
  await expect(page.getByRole('button', { name: /^Try level/ }).first()).toBeVisible();
  expect(name).toMatch(/^Try level/);
  await expect(bar(page)).not.toContainText('Trying out');
});

test('an answer set back to what it was is no longer tried out', async ({ quietPage: page }) => {
  await page.getByLabel('Question', { exact: true }).selectOption({ label: 'Clinical safety case' });
  await page.getByRole('radio', { name: /^3\. / }).check();
  await expect(bar(page)).toContainText('Trying out 1 answer.');
  await page.getByRole('radio', { name: /\(your answer\)/ }).check();
  await expect(bar(page)).not.toContainText('Trying out');
});

test('what an auditor would ask leaves the list once evidence is given', async ({ quietPage: page }) => {
  const asked = page.locator('.gw-auditor');
  const many = await asked.count();
  expect(many).toBeGreaterThan(0);
  for (const words of await asked.allTextContents()) expect(words).toMatch(/\?$/);
  await page
    .getByRole('link', { name: /^Add evidence/ })
    .first()
    .click();
  // Its part of the card is open by then.
  await page.locator('[data-field=evidence]:target').fill('Minutes of the board, 3 March');
  await saved(page);
  await page.goto('results.html');
  await expect(headline(page)).toBeVisible();
  await expect(asked).toHaveCount(many - 1);
});

test('axe finds nothing with every figure open and a change tried out', async ({ quietPage: page }) => {
  // So high that the bar, which stays at the foot of the window, covers nothing that axe would measure.
  await page.setViewportSize({ width: 1280, height: 16_000 });
  await page
    .getByRole('button', { name: /^Try level/ })
    .first()
    .click();
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.toggleAttribute('open', true)));
  await expect(page.locator('details .nhsuk-table').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('what has the focus is never under the bar', async ({ quietPage: page }) => {
  await page
    .getByRole('button', { name: /^Try level/ })
    .first()
    .click();
  await tabTo(page, page.getByLabel('Question', { exact: true }));
  const [field, over] = [await page.getByLabel('Question', { exact: true }).boundingBox(), await bar(page).boundingBox()];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
});
