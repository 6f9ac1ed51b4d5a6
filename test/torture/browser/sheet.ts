import type { Page } from '@playwright/test';

/** What a person sees on a section page: each note by the id of its field, each chosen level by the id of its question. */
export type Sheet = Readonly<Record<string, string>>;

export const noteOf = (question: string): string => `${question}--note`;

/** Opens a section page, waits until it answers to the script, and reads what it shows. */
export async function openSheet(page: Page, url: string): Promise<Sheet> {
  await page.goto(url);
  await page.locator('#sheet[data-live]').waitFor();
  return readSheet(page);
}

export async function readSheet(page: Page): Promise<Sheet> {
  return page.evaluate(() => {
    const notes = [...document.querySelectorAll<HTMLTextAreaElement>('#sheet textarea')].map(({ id, value }) => [id, value] as const);
    const chosen = [...document.querySelectorAll<HTMLInputElement>('#sheet [type=radio]:checked')].map(
      ({ name, value }) => [name, value] as const,
    );
    return Object.fromEntries([...notes, ...chosen].filter(([, value]) => value !== ''));
  });
}

/** The ids of the questions on the page whose levels can be chosen, in order. */
export async function questionsOn(page: Page): Promise<readonly string[]> {
  return page.locator('[data-card=question]').evaluateAll((cards) => cards.map((card) => card.id));
}

/** Opens the note of a question and puts the caret behind what is there. */
export async function enterNote(page: Page, question: string): Promise<void> {
  const note = page.locator(`#${noteOf(question)}`);
  if (!(await note.isVisible())) await page.locator(`#${question}`).getByText('Note and evidence').click();
  await note.focus();
  await note.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(field.value.length, field.value.length));
}

export async function chooseLevel(page: Page, question: string, level: number): Promise<void> {
  await page.locator(`label[for="${question}-${level}"]`).click();
}

/** The same sheet as one text, whatever the order of its fields. */
export function sheetText(sheet: Sheet): string {
  return JSON.stringify(Object.entries(sheet).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The headings of what the page has to say about what it found, for telling why a check failed. */
export async function noticesOn(page: Page): Promise<readonly string[]> {
  return page.getByRole('heading', { name: /could not be read|newer version|store anything/ }).allTextContents();
}
