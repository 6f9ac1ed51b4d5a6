import type { Locator, Page } from '@playwright/test';

/* What a person does with a question card. */

/** Chooses a level, "unknown" or "notApplicable", as a person does: by its label. */
export async function choose(page: Page, id: string, value: number | string): Promise<void> {
  await page.locator(`label[for="${id}-${value}"]`).click();
}

export const level = (page: Page, id: string, value: number | string): Locator => page.locator(`#${id}-${value}`);

export const note = (page: Page, id: string): Locator => page.locator(`#${id}--note`);

export async function openNote(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).getByText('Add a note or evidence').click();
}
