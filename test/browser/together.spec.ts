import type { Page } from '@playwright/test';
import type { Level } from '../../src/bank/types.ts';
import type { Assessment } from '../../src/core/answers.ts';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { violations } from './axe.ts';
import { dataFile, expect, saved, test } from './site.ts';
import { respondent, store, stored } from './stored.ts';

/* Colleagues' files, made as the site makes them, combined on the page. */

const own = { ...respondent('worked-example'), respondent: { role: 'project-manager', name: '' } };

/** A file of somebody with this role, whose answers are ours but for some. */
function fileOf(role: string, levels: Readonly<Record<string, Level>>, more: Partial<Assessment> = {}) {
  const answers = Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { kind: 'level' as const, level }]));
  const assessment = { ...own, id: role, answers, requirements: {}, remarks: {}, respondent: { role, name: '' }, ...more };
  const text = encodeForFile({ assessment, revision: 3, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.1' });
  return dataFile(`${assessment.id}.json`, text);
}

const pacs = fileOf('pacs-manager', { 'accountable-leads': 0, 'approval-route': 1 });
const safety = fileOf('clinical-safety-officer', { 'accountable-leads': 2, 'clinical-safety-case': 3 });
const add = (page: Page, ...files: readonly ReturnType<typeof fileOf>[]) =>
  page.getByLabel('Files of your colleagues').setInputFiles([...files]);
const rows = (page: Page, name: string) => page.getByRole('region', { name }).getByRole('row');

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, own);
  await page.goto('together.html');
  await page.getByRole('heading', { name: 'Add answers' }).waitFor();
});

test('files are combined, differences settled and taken back, and the results follow', async ({ quietPage: page }) => {
  await add(page, pacs, safety);
  await expect(page.getByText('2 of 2 files taken in.')).toBeVisible();
  await expect(rows(page, 'Who answered')).toHaveCount(4);
  await saved(page);
  expect(await stored(page, 'assessments')).toHaveLength(2);

  const item = page.getByRole('article', { name: 'Accountable executive and clinical lead' });
  await expect(item.getByText('Not settled.')).toBeVisible();
  await item.getByRole('radio', { name: 'level 2' }).check({ force: true });
  await expect(item.getByText('Agreed: level 2.')).toBeVisible();
  await expect(item.getByText('Said otherwise: PACS and RIS manager.')).toBeVisible();
  await saved(page);
  await page.goto('governance.html');
  await expect(page.locator('#accountable-leads-2')).toBeChecked();

  await page.goto('together.html');
  await item.getByRole('button', { name: /^Take the agreement back/ }).click();
  await expect(item.getByText('Not settled.')).toBeVisible();
  await expect(item.getByRole('radio', { name: 'level 0' })).toBeFocused();
  await saved(page);
  await page.goto('governance.html');
  await expect(page.locator('#accountable-leads-unknown')).toBeChecked();
});

test('each file is told apart by what was done with it, and nothing that was combined is lost', async ({ quietPage: page }) => {
  const other = fileOf('board', { 'accountable-leads': 1 }, { deployment: { ...own.deployment, trust: 'Southmoor' } });
  await add(page, pacs);
  await expect(rows(page, 'Who answered')).toHaveCount(3);
  await add(
    page,
    pacs,
    dataFile('empty.json', ''),
    dataFile('half.json', pacs.buffer.toString().slice(0, 400)),
    other,
    fileOf('chief-nurse', {}),
  );
  const outcomes = page.locator('.gw-outcomes li');
  await expect(outcomes).toHaveText([
    /pacs-manager\.json.*here already/,
    /empty\.json.*This file is empty/,
    /half\.json.*cannot be read as an assessment/,
    /board\.json.*of another trust: Southmoor/,
    /chief-nurse\.json.*Nothing was answered in this file/,
  ]);
  await expect(rows(page, 'Who answered')).toHaveCount(3);
  await outcomes.nth(3).getByRole('button', { name: 'Take it in all the same' }).click();
  await expect(rows(page, 'Who answered')).toHaveCount(4);
});

test('a person can be named, taken out and taken in again', async ({ quietPage: page }) => {
  await add(page, fileOf('', { 'accountable-leads': 0 }, { id: 'somebody' }));
  await page.getByText('Name this person').first().click();
  const names = page.getByRole('region', { name: 'Who answered' });
  await names.getByLabel('Role', { exact: true }).first().selectOption({ label: 'Chief nurse' });
  await expect(names.getByRole('rowheader', { name: /^Chief nurse/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take out Chief nurse' }).click();
  await expect(rows(page, 'Who answered')).toHaveCount(2);
  await page.getByRole('button', { name: 'Take them in again' }).click();
  await expect(rows(page, 'Who answered')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Who answered' })).toBeFocused();
});

test('axe finds nothing, before and after, wide and narrow', async ({ quietPage: page }) => {
  expect(await violations(page)).toEqual([]);
  await add(page, pacs, safety);
  await expect(page.getByRole('heading', { name: 'Settle the differences' })).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
