import type { Locator, Page } from '@playwright/test';
import { openNote } from './sheet.ts';
import { expect, isWhole, saved, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* Dictation, grammar tools and form fillers write into a field themselves, and are not bound by how much it holds. */

const LONG = 'x'.repeat(25_000);

async function set(field: Locator, text: string): Promise<void> {
  await field.evaluate((input: HTMLInputElement | HTMLTextAreaElement, value) => {
    input.focus();
    // As a tool of the browser does it, which knows nothing of what draws the page.
    const kind = input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

const said = (page: Page, most: string) => page.getByText(`Your text was cut to its first ${most} characters`);

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
});

test('a note that is longer than fits is cut, said to be, shown as it is kept, and there after a reload', async ({ quietPage: page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await openNote(page, 'approval-route');
  const note = page.locator('#approval-route--note');
  await set(note, LONG);
  await expect(page.getByRole('status').filter({ has: said(page, '5,000') })).toHaveCount(1);
  await expect(said(page, '5,000')).toBeInViewport();
  await expect(note).toHaveValue(LONG.slice(0, 5000));
  await saved(page);
  await page.reload();
  await sheetIsLive(page);
  await expect(note).toHaveValue(LONG.slice(0, 5000));
  await expect(page.getByText('could not be read')).toHaveCount(0);
  await expect(said(page, '5,000')).toHaveCount(0);
});

test('the same holds for the plan, where it is said until something else is written', async ({ quietPage: page }) => {
  await page.goto('plan.html');
  await isWhole(page);
  const action = page.locator('li#old-systems');
  const note = action.getByLabel('Note', { exact: true });
  const owner = action.getByLabel('Owner', { exact: true });
  await set(note, LONG);
  await expect(said(page, '5,000')).toBeInViewport();
  await expect(note).toHaveValue(LONG.slice(0, 5000));
  await test.step('also where what is kept stays the same', async () => {
    await set(note, `${LONG.slice(0, 5000)} and more`);
    await expect(said(page, '5,000')).toBeInViewport();
    await expect(note).toHaveValue(LONG.slice(0, 5000));
  });
  await owner.fill('Ms Ŵyn');
  await expect(said(page, '5,000')).toHaveCount(0);
  await set(owner, LONG);
  await expect(said(page, '200')).toBeInViewport();
  await expect(owner).toHaveValue(LONG.slice(0, 200));
  await saved(page);
  await page.reload();
  await isWhole(page);
  await expect(note).toHaveValue(LONG.slice(0, 5000));
  await expect(owner).toHaveValue(LONG.slice(0, 200));
});

test('the same holds for what is said of the deployment', async ({ quietPage: page }) => {
  await page.goto('about-your-deployment.html');
  const use = page.locator('#useCase');
  await expect(use).not.toHaveValue('');
  await set(use, LONG);
  await expect(said(page, '200')).toBeInViewport();
  await expect(use).toHaveValue(LONG.slice(0, 200));
  await saved(page);
  await page.reload();
  await expect(use).toHaveValue(LONG.slice(0, 200));
});
