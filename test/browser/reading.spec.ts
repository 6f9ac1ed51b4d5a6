import { bank } from '../rules-of-the-bank.ts';
import { wordsIn, wordsOfPdf } from './pdf.ts';
import { expect, test } from './site.ts';

const questions = bank.sections.flatMap((section) => section.questions);

test('the blank questionnaire prints every question and level', async ({ quietPage: page }) => {
  await page.goto('blank.html');
  const printed = (await wordsOfPdf(await page.pdf({ preferCSSPageSize: true }))).flat().join(' ');
  for (const { text, levels } of questions) for (const words of [text, ...levels]) expect(printed).toContain(wordsIn(words).join(' '));
  for (const { asked } of bank.requirements) if (asked) expect(printed).toContain(wordsIn(asked.text).join(' '));
});

test('the blank questionnaire can be cut to a section and to a role', async ({ quietPage: page }) => {
  await page.goto('blank.html');
  await page.getByLabel('Section').selectOption('IT integration');
  const inSection = bank.sections.find((section) => section.id === 'it-integration')?.questions ?? [];
  await expect(page.locator('.gw-blank:visible')).toHaveCount(inSection.length);
  await page.getByLabel('Role that would know').selectOption('PACS and RIS manager');
  await expect(page.locator('.gw-blank:visible')).toHaveCount(inSection.filter((question) => question.ask.includes('pacs-manager')).length);
});

test('an entry of the evidence is found by word, and a deep link leads to it', async ({ quietPage: page }) => {
  await page.goto('evidence.html#R01');
  await expect(page.locator('#R01')).toBeInViewport();
  await page.getByLabel('Find by word').fill('dcb0160');
  await expect(page.locator('#R01')).toBeVisible();
  await expect(page.locator('#B01')).toBeHidden();
  await page.getByLabel('Find by word').fill('');
  await expect(page.locator('#B01')).toBeVisible();
});

test('every finding and duty on the evidence page leads to the questions that rest on it', async ({ quietPage: page }) => {
  await page.goto('evidence.html');
  for (const { id } of bank.findings) await expect(page.locator(`#${id}`).getByRole('link').last()).toHaveAttribute('href', /\.html#/);
  const link = page.locator('#B07').getByRole('link', { name: 'Approval route for AI tools' });
  await link.click();
  await expect(page.locator('#approval-route')).toBeInViewport();
});

test('a duty whose date of review has passed is said to be possibly out of date', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T12:00:00Z');
  await page.goto('evidence.html');
  await expect(page.locator('#R01').getByText('May be out of date')).toBeHidden();
  await page.clock.setFixedTime('2030-01-01T12:00:00Z');
  await page.goto('evidence.html');
  await expect(page.locator('#R01').getByText('May be out of date')).toBeVisible();
});
