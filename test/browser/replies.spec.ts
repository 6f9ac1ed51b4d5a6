import type { Browser, Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { wordsOfPdf } from './pdf.ts';
import { choose, note, openNote } from './sheet.ts';
import { expect, saved, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* The whole way: questions go out to three colleagues, each answers in a browser of their own, and a meeting settles what differs. */

const QUESTIONS = ['accountable-leads', 'approval-route'] as const;
const TITLES = ['Accountable executive and clinical lead', 'Approval route for AI tools'] as const;

interface Colleague {
  readonly role: string;
  readonly title: string;
  readonly levels: readonly [number, number];
  readonly note?: string;
}

const colleagues: readonly Colleague[] = [
  { role: 'medical-director', title: 'Medical director', levels: [3, 1] },
  { role: 'clinical-safety-officer', title: 'Clinical safety officer', levels: [0, 1], note: 'Nobody has ŵritten it down.' },
  { role: 'pacs-manager', title: 'PACS and RIS manager', levels: [2, 0] },
];

/** The link for a role, made on the page from the card of a question. */
async function linkFor(page: Page, { role }: Colleague): Promise<string> {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await page.locator(`#${QUESTIONS[0]}`).getByRole('link', { name: 'Ask a colleague' }).click();
  await page.getByLabel('Who do you ask?').selectOption(role);
  await page.getByLabel(TITLES[1], { exact: true }).check();
  await expect(page.getByText(/^2 questions for: /)).toBeVisible();
  const link = page.getByLabel('Link to the questions');
  await expect(link).toHaveValue(/#ask=/);
  return link.inputValue();
}

/** Answers in a profile of its own, and gives the bytes of the reply. */
async function replyTo(link: string, { levels, note: said }: Colleague, browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(link);
  await page.getByRole('button', { name: 'Start answering' }).click();
  await sheetIsLive(page);
  await expect(page.locator('[data-card]:visible')).toHaveCount(2);
  for (const [at, id] of QUESTIONS.entries()) await choose(page, id, levels[at]!);
  if (said) {
    await openNote(page, QUESTIONS[0]);
    await note(page, QUESTIONS[0]).fill(said);
  }
  await saved(page);
  const download = await downloadBy(page, () => page.getByRole('button', { name: 'Save your reply' }).click());
  const file = { name: download.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await download.path()) };
  await context.close();
  expect(faults).toEqual([]);
  return file;
}

/* In the order of ids, which are random. */
const saidOtherwise = (one: string, other: string) => {
  const [a, b] = [one, other].map((text) => text.replaceAll(/[()]/g, String.raw`\$&`));
  return new RegExp(String.raw`Said otherwise: (${a}, ${b}|${b}, ${a})\.`);
};

async function downloadBy(page: Page, click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click()]);
  return download;
}

test('the replies of three colleagues are combined, two differences are settled, and plan and report carry what was agreed and who said otherwise', async ({
  quietPage: page,
  browser,
}) => {
  test.slow();
  const { answers, ...own } = respondent('worked-example');
  const { [QUESTIONS[0]]: _, [QUESTIONS[1]]: __, ...others } = answers;
  await page.goto('404.html');
  await store(page, { ...own, answers: others, fictional: false });

  const replies = [];
  for (const colleague of colleagues) {
    const link = await linkFor(page, colleague);
    replies.push(await replyTo(link, colleague, browser));
  }

  await page.goto('together.html');
  await page.getByLabel('Files of your colleagues').setInputFiles(replies);
  await expect(page.getByText('3 of 3 files taken in.')).toBeVisible();
  const people = page.getByRole('region', { name: 'Who answered' }).getByRole('rowheader');
  for (const { title } of colleagues) await expect(people.filter({ hasText: title })).toHaveCount(1);
  await saved(page);

  // Until they agree, what they differ on counts as not known: the plan asks to find out.
  await page.goto('plan.html');
  await expect(page.locator(`#${QUESTIONS[0]}`)).toContainText('Find out');

  await page.goto('together.html');
  const item = (at: 0 | 1) => page.getByRole('article', { name: TITLES[at] });
  await item(0).locator('label').getByText('level 2', { exact: true }).click();
  await expect(item(0).getByText(saidOtherwise('Clinical safety officer', 'Medical director'))).toBeVisible();
  await item(1).locator('label').getByText('level 1', { exact: true }).click();
  await expect(item(1).getByText('Said otherwise: PACS and RIS manager.')).toBeVisible();
  await expect(page.getByText('Everything on which you differed is settled.')).toBeVisible();
  await saved(page);

  await page.goto('governance.html');
  await expect(page.locator(`#${QUESTIONS[0]}-2`)).toBeChecked();
  await expect(page.locator(`#${QUESTIONS[1]}-1`)).toBeChecked();
  await page.goto('plan.html');
  await page.getByRole('heading', { name: 'Save, share or print' }).waitFor();
  // Level 2 is what is asked for of the first; of the second it is one level up.
  await expect(page.locator(`li#${QUESTIONS[0]}`)).toHaveCount(0);
  await expect(page.locator(`li#${QUESTIONS[1]}`)).toHaveCount(1);

  const download = await downloadBy(page, () => page.getByRole('button', { name: 'PDF', exact: true }).click());
  const words = (await wordsOfPdf(readFileSync(await download.path()))).flat().join(' ');
  expect(words).toContain('Agreed by several people.');
  expect(words).toMatch(saidOtherwise('Clinical safety officer (level 0)', 'Medical director (level 3)'));
  expect(words).toContain('Said otherwise: PACS and RIS manager (level 0).');
  expect(words).toContain('Nobody has ŵritten it down.');
});
