import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Answer, Assessment } from '../../src/core/answers.ts';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { bank } from '../rules-of-the-bank.ts';
import { print, widerThanTheSheet } from './print.ts';
import { clipped, colourFaults } from './sight.ts';
import { violations } from './axe.ts';
import { dataFile, expect, isWhole, pressEnterOn, tabTo, test } from './site.ts';
import { respondent, store, stored } from './stored.ts';

/* Comparing over time, as a person does who has files of earlier dates. */

const OLD_FORMAT = readFileSync(`${import.meta.dirname}/../saves/v1.json`);
const example = respondent('worked-example');
const level = (value: 0 | 1 | 2 | 3): Answer => ({ kind: 'level', level: value });
const withAnswers = (answers: Readonly<Record<string, Answer>>, more: Partial<Assessment> = {}): Assessment => ({
  ...example,
  fictional: false,
  answers: { ...example.answers, ...answers },
  ...more,
});
const ofTrust = (trust: string, assessment: Assessment): Assessment => ({
  ...assessment,
  deployment: { ...assessment.deployment, trust },
});

const march = withAnswers({ 'accountable-leads': level(0), 'approval-route': { kind: 'unknown' }, 'clinical-safety-case': level(0) });
const june = withAnswers({ 'accountable-leads': level(1), 'approval-route': { kind: 'unknown' }, 'clinical-safety-case': level(1) });
const now = withAnswers(
  { 'accountable-leads': level(2), 'approval-route': level(1), 'clinical-safety-case': level(0) },
  {
    plan: { 'approval-route': { status: 'done' }, 'clinical-safety-case': { due: '2026-01-05' } },
    ownActions: { mine: { title: 'Ask the board' } },
  },
);

const file = (name: string, assessment: Assessment, savedAt: string, bankVersion = bank.version) =>
  dataFile(name, encodeForFile({ assessment, revision: 1, savedAt, bankVersion }));
const marchFile = file('march.json', march, '2026-03-02T10:00:00.000Z');
const juneFile = file('june.json', june, '2026-06-08T10:00:00.000Z');

const field = (page: Page) => page.getByLabel('Open earlier files');
const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });
const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });

async function open(page: Page, assessment: Assessment = now): Promise<void> {
  await page.goto('404.html');
  await store(page, assessment);
  await page.goto('compare.html');
  await expect(page.getByText('Open a file of an earlier date to compare with what is open here.')).toBeVisible();
}

/** All that this browser keeps, in every place. */
async function kept(page: Page): Promise<unknown> {
  const shelves = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  return [await stored(page, 'assessments'), await stored(page, 'previous'), await stored(page, 'setAside'), shelves];
}

test('files of several dates, another trust, a broken one and one of an older format: each is named with what was done, and nothing is written', async ({
  quietPage: page,
}) => {
  await open(page);
  const before = await kept(page);
  await field(page).setInputFiles([
    marchFile,
    juneFile,
    file('other.json', ofTrust('Southmoor', march), '2026-05-01T10:00:00.000Z'),
    dataFile('broken.json', '{"format":"groundwork-assessment","assessm'),
    dataFile('old-format.json', OLD_FORMAT),
  ]);
  await expect(page.getByText('4 files read, 1 file left out: the table says why.')).toBeVisible();
  await expect(row(page, 'Open in this browser')).toContainText('24 November 2026 at 09:00Read.');
  await expect(row(page, 'march.json')).toContainText('2 March 2026 at 10:00Read.');
  await expect(row(page, 'other.json')).toContainText('Left out: it is of Southmoor');
  await expect(row(page, 'broken.json')).toContainText('Left out. This file cannot be read as an assessment.');
  await expect(row(page, 'old-format.json')).toContainText('Made with version 1.0.0 of the questions.');
  // March, June, what is open at 9 in the morning, and the old format of the afternoon.
  await expect(table(page, 'Score and range of headline and sections on each date, out of 100').locator('tbody tr')).toHaveCount(4);
  await expect(page.getByRole('heading', { name: 'What changed from 2 March 2026 to 24 November 2026' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await kept(page)).toEqual(before);
});

test('what rose, fell and became known is told apart, with answers and actions by name', async ({ quietPage: page }) => {
  await page.clock.setFixedTime('2026-11-25T09:00:00Z');
  await open(page);
  await field(page).setInputFiles([marchFile, juneFile]);
  await expect(page.getByText('Answers: 1 rose, 0 fell, 1 became known, 0 became unknown.')).toBeVisible();
  const answers = table(page, 'Answers that are others, question by question');
  await expect(answers.locator('tbody tr').first()).toContainText('Level 0Level 2Rose');
  await expect(answers.locator('tbody tr').nth(1)).toContainText('I do not knowLevel 1Became known');
  const actions = table(page, 'What became of actions');
  await expect(actions).toContainText('Done');
  await expect(actions).toContainText('Own action: Ask the boardNew');
  await expect(table(page, 'Late on 25 November 2026')).toContainText('5 January 2026');

  await page.getByLabel('Compare from').selectOption({ index: 1 });
  await expect(page.getByRole('heading', { name: 'What changed from 8 June 2026 to 24 November 2026' })).toBeVisible();
  await expect(page.getByText('Answers: 1 rose, 1 fell, 1 became known, 0 became unknown.')).toBeVisible();
});

test('a file that is empty, too large, of another tool, of a newer version or of one colleague is refused by name, and costs nothing', async ({
  quietPage: page,
}) => {
  await open(page);
  await field(page).setInputFiles([marchFile]);
  await expect(row(page, 'march.json')).toBeVisible();
  await field(page).setInputFiles([
    dataFile('empty.json', ''),
    dataFile('large.json', 'x'.repeat(2 * 1024 * 1024 + 1)),
    dataFile('drawing.json', '{"type":"excalidraw","version":2}'),
    dataFile('newer.json', '{"format":"groundwork-assessment","formatVersion":99}'),
    file('newer-questions.json', june, '2026-06-08T10:00:00.000Z', '99.0.0'),
    file('reply.json', withAnswers({}, { id: 'reply', only: ['approval-route'] }), '2026-07-01T10:00:00.000Z'),
  ]);
  for (const [name, says] of [
    ['empty.json', 'This file is empty'],
    ['large.json', 'This file is too large'],
    ['drawing.json', 'made by something else'],
    ['newer.json', 'made with a newer version of Groundwork'],
    ['newer-questions.json', 'made with newer questions than this site has'],
    ['reply.json', 'an answer of one colleague to some questions'],
  ] as const)
    await expect(row(page, name)).toContainText(says);
  await expect(page.getByRole('heading', { name: 'What changed from 2 March 2026 to 24 November 2026' })).toBeVisible();
});

test('the same state counts once, and one that is what is open here too', async ({ quietPage: page }) => {
  await open(page);
  await field(page).setInputFiles([
    marchFile,
    { ...marchFile, name: 'march-copy.json' },
    file('today.json', now, '2026-11-24T12:00:00.000Z'),
  ]);
  await expect(row(page, 'march-copy.json')).toContainText('Left out: it is the same as "File: march.json".');
  await expect(row(page, 'today.json')).toContainText('Left out: it is the same as "Open in this browser');
  await expect(table(page, 'Score and range of headline and sections on each date, out of 100').locator('tbody tr')).toHaveCount(2);
});

test('a change of the questions alone is never progress: the same answers of an earlier version say that nothing changed', async ({
  quietPage: page,
}) => {
  const { 'approval-route': _, ...fewer } = now.answers;
  await open(page);
  await field(page).setInputFiles([file('before.json', { ...now, answers: fewer, plan: {} }, '2026-01-12T10:00:00.000Z', '0.9.0')]);
  await expect(row(page, 'before.json')).toContainText('Made with version 0.9.0 of the questions.');
  await expect(page.getByText('No answer that can be compared is another.')).toBeVisible();
  await expect(table(page, 'What else is different').getByRole('row').filter({ hasText: 'Not asked then' }).first()).toBeVisible();
  const changes = await table(page, 'Score, range and band of headline and sections on both dates, out of 100')
    .locator('tbody tr td:last-child')
    .allTextContents();
  expect(new Set(changes)).toEqual(new Set(['As before']));
});

test('between two files a question that came in between is named, and never counted as progress', async ({ quietPage: page }) => {
  const { 'approval-route': _, ...fewer } = now.answers;
  await page.goto('compare.html');
  await field(page).setInputFiles([
    file('before.json', { ...now, answers: fewer, plan: {} }, '2026-01-12T10:00:00.000Z', '0.9.0'),
    file('after.json', now, '2026-10-12T10:00:00.000Z'),
  ]);
  await expect(page.getByRole('heading', { name: 'What changed from 12 January 2026 to 12 October 2026' })).toBeVisible();
  await expect(row(page, 'before.json')).toContainText('Made with version 0.9.0 of the questions.');
  await expect(page.getByText('No answer that can be compared is another.')).toBeVisible();
  await expect(table(page, 'What else is different')).toContainText('Approval route for AI toolsNot asked then');
});

test('with nothing open, files are compared until the newest of them, and other assessments of this browser can be taken', async ({
  quietPage: page,
}) => {
  await page.goto('compare.html');
  await expect(page.getByText('Open files of two dates to compare them.')).toBeVisible();
  await field(page).setInputFiles([juneFile, marchFile]);
  await expect(page.getByRole('heading', { name: 'What changed from 2 March 2026 to 8 June 2026' })).toBeVisible();

  await page.goto('404.html');
  await store(page, { ...march, id: 'kept', name: 'Before the board' });
  await store(page, now);
  await page.goto('compare.html');
  await page.getByLabel('Before the board').check();
  await expect(row(page, 'In this browser: Before the board')).toContainText('Read.');
  await expect(page.getByRole('heading', { name: /^What changed from 24 November 2026 at 09:00/ })).toBeVisible();
  await page.getByLabel('Before the board').uncheck();
  await expect(page.getByRole('heading', { name: /^What changed/ })).toBeHidden();
});

test('files can be dropped anywhere on the page', async ({ quietPage: page }) => {
  await open(page);
  await page.evaluate(
    (files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    [marchFile, juneFile].map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  await expect(page.getByText('2 files read.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^What changed from 2 March 2026/ })).toBeVisible();
});

test('another trust is taken in, a date chosen and a file taken out by keyboard alone, and the focus is never lost', async ({
  quietPage: page,
}) => {
  await open(page);
  await field(page).setInputFiles([marchFile, juneFile, file('other.json', ofTrust('Southmoor', march), '2026-05-01T10:00:00.000Z')]);
  const takeIn = page.getByLabel('Compare it all the same: File: other.json');
  await tabTo(page, takeIn);
  await page.keyboard.press('Space');
  await expect(row(page, 'other.json')).toContainText('Read and compared, though its trust has another name.');
  await expect(takeIn).toBeFocused();
  await tabTo(page, page.getByLabel('Compare from'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: /^What changed from 1 May 2026/ })).toBeVisible();
  await page.reload();
  await field(page).setInputFiles([marchFile, juneFile]);
  await pressEnterOn(page, page.getByRole('button', { name: /^Take it out *: File: march.json/ }));
  await expect(row(page, 'march.json')).toBeHidden();
  await expect(field(page)).toBeFocused();
});

test('axe finds nothing with every kind of file, nothing is cut at 320 pixels, and forced colours tell all apart', async ({
  quietPage: page,
}) => {
  await open(page);
  await field(page).setInputFiles([
    marchFile,
    juneFile,
    file('other.json', ofTrust('Southmoor', march), '2026-05-01T10:00:00.000Z'),
    dataFile('broken.json', '{'),
  ]);
  await expect(page.getByRole('heading', { name: /^What changed/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await clipped(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await colourFaults(page)).toEqual([]);
});

test('on paper all of it stands, with the files and dates that are compared, and no word is lost', async ({ quietPage: page }) => {
  await open(page);
  await field(page).setInputFiles([marchFile, juneFile, dataFile('broken.json', '{')]);
  await expect(page.getByRole('heading', { name: /^What changed/ })).toBeVisible();
  const { pages, view } = await print(page);
  const paper = pages.flat().join(' ');
  expect(
    pages
      .flat()
      .filter((word) => !/^\d+$/.test(word))
      .toSorted(),
  ).toEqual(view.filter((word) => !/^\d+$/.test(word)).toSorted());
  for (const says of [
    'File: march.json',
    '2 March 2026 at 10:00',
    'File: june.json',
    'What changed from 2 March 2026 to 24 November 2026',
    'Own action: Ask the board',
  ])
    expect(paper).toContain(says);
  expect(paper).not.toContain('Choose what to compare');
  expect(await widerThanTheSheet(page)).toEqual([]);
});

test('the results and the list of assessments lead here', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, now);
  await page.goto('results.html');
  // The link stands below all that is made part by part.
  await isWhole(page);
  await page.getByRole('link', { name: 'Compare with earlier files of this assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compare with earlier' })).toBeVisible();
  await page.goto('assessments.html');
  await page.getByRole('link', { name: 'Compare assessments over time' }).click();
  await expect(row(page, 'Open in this browser')).toBeVisible();
});
