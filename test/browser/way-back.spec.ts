import type { Locator } from '@playwright/test';
import { expect, isWhole, test } from './site.ts';

/* Looking one thing up and coming back is most of the work with results and plan. Without the browser's own memory of pages, which the tests switch off. */

const topOf = (there: Locator) => there.evaluate((element) => Math.round(element.getBoundingClientRect().top));

for (const [from, name, link] of [
  ['results.html', 'Back to your results', '#gate-go-live-state li a'],
  ['plan.html', 'Back to your action plan', '.gw-action:nth-of-type(3) a[href*="#"]'],
] as const) {
  test(`from ${from} to a question and back: to where one was, and by name`, async ({ quietPage: page }) => {
    await page.goto(`${from}#worked-example`);
    await isWhole(page);
    const looked = page.locator(link).first();
    await looked.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await topOf(looked);
    await looked.click();
    await expect(page.locator('.nhsuk-back-link')).toHaveText(name);
    await page.locator('.gw-card__back').click();
    await expect(page).toHaveURL(new RegExp(`/${from}`));
    await isWhole(page);
    await expect.poll(async () => Math.abs((await topOf(page.locator(link).first())) - before)).toBeLessThan(4);
  });
}

test('loaded again, the plan is as it was: its place, its view and all its actions', async ({ quietPage: page }) => {
  await page.goto('plan.html#worked-example');
  await page.getByLabel('Order').selectOption('By owner');
  await isWhole(page);
  await page.getByRole('button', { name: /^Show \d+ more actions/ }).click();
  const last = page.locator('.gw-action').last();
  await last.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.reload();
  await isWhole(page);
  await expect(page.getByLabel('Order')).toHaveValue('owner');
  await expect.poll(() => topOf(last)).toBeLessThan(4);
  await expect(last).toBeInViewport();
});

test('on its first visit a page begins at its top, and its way back is its own', async ({ quietPage: page }) => {
  await page.goto('results.html#worked-example');
  await isWhole(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goto('governance.html');
  await expect(page.locator('.nhsuk-back-link')).toHaveText('Back to your results');
  await page.goto('it-integration.html');
  await expect(page.locator('.nhsuk-back-link')).toHaveText('Back');
  await expect(page.locator('.gw-card__back')).toHaveCount(0);
});

test('whoever is asked for evidence is led to its field', async ({ quietPage: page }) => {
  await page.goto('results.html#worked-example');
  await isWhole(page);
  await page
    .getByRole('link', { name: /^Add evidence/ })
    .first()
    .click();
  const field = page.locator('.gw-card :target');
  await expect(field).toHaveAttribute('data-field', 'evidence');
  await expect(field).toBeInViewport();
});
