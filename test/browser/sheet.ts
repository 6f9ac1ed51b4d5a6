import type { Locator, Page } from '@playwright/test';
import { allHasCome, expect, saved } from './site.ts';

/* What a person does with a question card. */

/** Chooses a level, "unknown" or "notApplicable", as a person does: by its label. */
export async function choose(page: Page, id: string, value: number | string): Promise<void> {
  await page.locator(`label[for="${id}-${value}"]`).click();
}

export const level = (page: Page, id: string, value: number | string): Locator => page.locator(`#${id}-${value}`);

export const note = (page: Page, id: string): Locator => page.locator(`#${id}--note`);

export async function openNote(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).getByText('Note and evidence').click();
}

/**
 * Goes on with an answer that still wants its reason, and is kept back with a summary that has the focus. Until the form engine has
 * read the answers nothing keeps anyone back: then the page is opened again.
 */
export async function refuseToGoOn(page: Page): Promise<void> {
  await saved(page);
  const here = page.url();
  await expect(async () => {
    if (page.url() !== here) await page.goto(here);
    await allHasCome(page);
    await page.getByRole('link', { name: /^Continue to/ }).click();
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused({ timeout: 1000 });
  }).toPass();
}
