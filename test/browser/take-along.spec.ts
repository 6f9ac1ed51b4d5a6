import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decode } from '../../src/save/format/decode.ts';
import { savedTextIn } from '../../src/save/format/from-report.ts';
import { hostileRespondent } from '../report/cases.ts';
import { expect, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* Every file is made on the built site, under its policy: `quietPage` fails on any violation, error or foreign request. */

const NAME = /^groundwork-[\p{L}\p{N}-]+-\d{4}-\d\d-\d\d(-board|-publish)?\.(pdf|docx|html|xlsx|csv|ics)$/u;

async function open(page: Page, assessment = respondent('worked-example')): Promise<void> {
  await page.goto('404.html');
  await store(page, assessment);
  await page.goto('plan.html');
  await page.getByRole('heading', { name: 'Save, share or print' }).waitFor();
}

async function take(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  await expect(page.getByText(`${download.suggestedFilename()} was handed to your browser.`)).toBeVisible();
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

for (const [who, assessment] of [
  ['the worked example', respondent('worked-example')],
  ['a hostile respondent', hostileRespondent()],
] as const) {
  test(`each format of ${who} is made whole, under a name that Windows takes`, async ({ quietPage: page }) => {
    test.slow();
    await open(page, assessment);
    const pdf = await take(page, 'PDF');
    const document = await getDocument({ data: pdf.bytes, verbosity: 0 }).promise;
    expect(document.numPages).toBeGreaterThan(10);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    await document.destroy();
    const word = await take(page, 'Word document');
    expect(Object.keys(unzipSync(word.bytes))).toContain('word/document.xml');
    const excel = await take(page, 'Excel workbook');
    expect(Object.keys(unzipSync(excel.bytes)).filter((part) => part.startsWith('xl/worksheets/sheet'))).toHaveLength(5);
    const web = await take(page, 'Web page');
    const saved = decode(savedTextIn(text(web.bytes)) ?? '');
    expect(saved).toMatchObject({ ok: true, intact: true, saved: { assessment: { id: assessment.id, plan: assessment.plan } } });
    expect(text((await take(page, 'Calendar')).bytes)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(text((await take(page, 'Answers as CSV')).bytes).split('\r\n').length).toBeGreaterThan(49);
    for (const { name } of [pdf, word, excel, web]) expect(name).toMatch(NAME);
  });
}

test('the board copy is one page, and the copy to publish names nobody', async ({ quietPage: page }) => {
  const given = respondent('worked-example');
  await open(page, { ...given, plan: { ...given.plan, 'old-systems': { owner: 'Ms Zzyzx', note: 'Zzyzx said so' } } });
  await page.getByLabel('Board copy').check();
  const board = await take(page, 'PDF');
  expect(board.name).toMatch(/-board\.pdf$/);
  const document = await getDocument({ data: board.bytes, verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  await document.destroy();
  await expect(page.getByRole('button', { name: 'Answers as CSV' })).toHaveCount(0);
  await expect(page.getByText('Answers as CSV: not of this copy')).toBeVisible();
  expect(strFromU8(unzipSync((await take(page, 'Excel workbook')).bytes)['xl/sharedStrings.xml']!)).not.toContain('Zzyzx said so');
  await page.getByLabel('Copy to publish').check();
  for (const format of ['Web page', 'Answers as CSV', 'Calendar']) expect(text((await take(page, format)).bytes)).not.toContain('Zzyzx');
  await page.getByLabel('Full copy').check();
  expect(text((await take(page, 'Web page')).bytes)).toContain('Zzyzx');
});

test('a web page that was taken along opens again as the file it holds, with owners and notes', async ({ quietPage: page }) => {
  const given = respondent('worked-example');
  await open(page, {
    ...given,
    plan: { ...given.plan, 'old-systems': { owner: 'Ms Ŵyn', due: '2027-01-04', note: 'Two servers </script>' } },
  });
  const { name, bytes } = await take(page, 'Web page');
  // What this browser keeps is removed first: what is shown then came out of the file.
  await page.goto('assessments.html');
  await page.getByRole('button', { name: 'Remove everything from this browser' }).click();
  await page.getByRole('button', { name: 'Yes, remove everything' }).click();
  await expect(page.getByText('Nothing of Groundwork is left in this browser.')).toBeVisible();
  await page.getByLabel('Open a saved file').setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(bytes) });
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('plan.html');
  const action = page.locator('li#old-systems');
  await expect(action.getByLabel('Owner')).toHaveValue('Ms Ŵyn');
  await expect(action.getByLabel('Note')).toHaveValue('Two servers </script>');
});

test('a PDF that takes long can be cancelled, and leaves no file', async ({ quietPage: page }) => {
  await open(page, hostileRespondent());
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. No file was made.')).toBeVisible();
  await page.waitForTimeout(3000);
  expect(downloads).toBe(0);
});

test('a maker that cannot be fetched is said, leaves no file, and can be tried again', async ({ page }) => {
  await open(page);
  await page.route(/pdf-(worker|here)/, (route) => route.abort());
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  const said = page.getByRole('alert').filter({ hasText: 'PDF could not be made, and no file was left.' });
  await expect(said).toBeVisible();
  await expect(said).toHaveText(/Reason: The PDF could not be made: \S/);
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
});

test('without a date there is nothing for a calendar, and it says how to get one', async ({ quietPage: page }) => {
  const given = respondent('worked-example');
  await open(page, { ...given, plan: {}, deployment: { ...given.deployment, dates: {} } });
  await page.getByRole('button', { name: 'Calendar', exact: true }).click();
  await expect(page.getByText('No action has a due date yet')).toBeVisible();
});
