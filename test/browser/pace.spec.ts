import type { Page } from '@playwright/test';
import { bank } from '../rules-of-the-bank.ts';
import { violations } from './axe.ts';
import { level, note, openNote } from './sheet.ts';
import { expect, pressEnterOn, saved, sheetIsLive, tabTo, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* How a person goes through a section: whole, or one question at a time; with single keys, or without. */

const [section] = bank.sections;
const [first, second, third] = section!.questions;
const cards = (page: Page) => page.locator('[data-card]:visible');

/** Waits for the part of the page that comes when the browser has time. */
async function open(page: Page, address = 'governance.html'): Promise<void> {
  await page.goto(address);
  await sheetIsLive(page);
  await page.locator('#complete, .gw-steps').first().waitFor();
}

test('single keys answer the question that has the focus, and nothing else', async ({ quietPage: page }) => {
  await open(page);
  await level(page, first!.id, 0).focus();
  await page.keyboard.press('2');
  await expect(level(page, first!.id, 2)).toBeChecked();
  await expect(level(page, first!.id, 2)).toBeFocused();
  await page.keyboard.press('n');
  await expect(level(page, second!.id, 0)).toBeFocused();
  await page.keyboard.press('d');
  await expect(level(page, second!.id, 'unknown')).toBeChecked();
  await page.keyboard.press('Control+1');
  await expect(level(page, second!.id, 'unknown')).toBeChecked();
  await saved(page);

  await openNote(page, second!.id);
  await note(page, second!.id).focus();
  await page.keyboard.type('3 d n 0');
  await expect(note(page, second!.id)).toHaveValue('3 d n 0');
  await expect(level(page, second!.id, 'unknown')).toBeChecked();

  // Outside a question they do nothing.
  await page.getByRole('link', { name: 'All sections' }).focus();
  await page.keyboard.press('1');
  await expect(page.locator('[type=radio]:checked')).toHaveCount(2);
});

test('single keys are listed, and switched off for good', async ({ quietPage: page }) => {
  await open(page);
  await pressEnterOn(page, page.locator('summary', { hasText: 'Answer with single keys' }));
  await expect(page.getByText('go to the next question')).toBeVisible();
  await tabTo(page, page.getByLabel('Use these keys on this computer'));
  await page.keyboard.press('Space');
  await open(page);
  await level(page, first!.id, 0).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await expect(page.locator('[type=radio]:checked')).toHaveCount(0);
  await expect(level(page, first!.id, 0)).toBeFocused();
});

test('one question at a time is remembered, has an address of its own, and goes back', async ({ quietPage: page }) => {
  await open(page);
  await expect(cards(page)).not.toHaveCount(1);
  await pressEnterOn(page, page.getByRole('button', { name: 'Show one question at a time' }));
  await expect(cards(page)).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^${first!.title} – `));
  expect(await violations(page)).toEqual([]);

  await pressEnterOn(page, page.getByRole('button', { name: 'Next question' }));
  await expect(level(page, second!.id, 0)).toBeFocused();
  await expect(level(page, second!.id, 0)).toBeInViewport();
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('n');
  await expect(level(page, third!.id, 0)).toBeFocused();
  await expect(cards(page).locator('legend')).toBeInViewport();
  await page.goBack();
  await expect(page.locator(`#${second!.id}`)).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^${second!.title} – `));

  // On the next page too, and it begins where something is to be answered.
  await store(page, { ...respondent('worked-example'), id: 'other' });
  await open(page, 'it-integration.html');
  await expect(cards(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  expect(await cards(page).count()).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Show the whole section' }).click();
  await expect(cards(page).nth(5)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the end of a section asks whether it is complete, and leads to what is open', async ({ quietPage: page }) => {
  await open(page);
  const end = page.getByRole('region', { name: 'Is this section complete?' });
  await expect(end.getByText(/^Not yet\. 0 questions have an answer/)).toBeVisible();
  const asked = await cards(page).count();
  await expect(end.getByRole('link')).toHaveCount(asked);
  await end.getByRole('link', { name: third!.title }).click();
  await expect(page.locator(`#${third!.id}`)).toBeInViewport();
  for (const card of await cards(page).all()) await card.locator('label').first().click();
  await expect(end.getByText(`Every question has an answer (${asked} of ${asked}).`)).toBeVisible();
  await expect(end.getByText('Nothing has been sent to anyone.')).toBeVisible();
  await expect(end.getByRole('link')).toHaveCount(0);
});
