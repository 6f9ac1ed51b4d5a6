import type { Page } from '@playwright/test';
import { expect, saved, sheetIsLive, test } from './site.ts';
import { respondent, store, stored, storeRaw } from './stored.ts';

const card = (page: Page, id: string) => page.locator(`#${id}`);
const level = (page: Page, id: string, value: number | string) => page.locator(`#${id}-${value}`);

async function choose(page: Page, id: string, value: number | string): Promise<void> {
  await page.locator(`label[for="${id}-${value}"]`).click();
}

test('an answer, a note and evidence survive a reload, and back and forward', async ({ quietPage: page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 2);
  await card(page, 'accountable-leads').getByText('Note and evidence').click();
  await card(page, 'accountable-leads').getByLabel('Note').fill('Named in spring.');
  await saved(page);
  await page.reload();
  await expect(level(page, 'accountable-leads', 2)).toBeChecked();
  await choose(page, 'approval-route', 'unknown');
  await page.getByRole('link', { name: 'Continue to IT integration' }).click();
  await sheetIsLive(page);
  await page.goBack();
  await expect(level(page, 'approval-route', 'unknown')).toBeChecked();
  await expect(card(page, 'accountable-leads').getByLabel('Note')).toHaveValue('Named in spring.');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('IT integration');
});

test('text typed in the last moment before Back is there on Forward', async ({ quietPage: page }) => {
  await page.goto('it-integration.html');
  await page.goto('governance.html');
  await sheetIsLive(page);
  await card(page, 'accountable-leads').getByText('Note and evidence').click();
  await card(page, 'accountable-leads').getByLabel('Note').pressSequentially('Typed and gone');
  await page.goBack();
  await page.goForward();
  await sheetIsLive(page);
  await expect(card(page, 'accountable-leads').getByLabel('Note')).toHaveValue('Typed and gone');
});

test('an answer can be taken back, and its note stays', async ({ quietPage: page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await expect(card(page, 'accountable-leads').getByRole('button', { name: 'Clear this answer' })).toBeHidden();
  await choose(page, 'accountable-leads', 3);
  await card(page, 'accountable-leads').getByText('Note and evidence').click();
  await card(page, 'accountable-leads').getByLabel('Note').fill('Kept.');
  await card(page, 'accountable-leads').getByRole('button', { name: 'Clear this answer' }).click();
  await expect(card(page, 'accountable-leads').getByRole('radio', { checked: true })).toHaveCount(0);
  await saved(page);
  await page.reload();
  await sheetIsLive(page);
  await expect(card(page, 'accountable-leads').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(card(page, 'accountable-leads').getByLabel('Note')).toHaveValue('Kept.');
});

test('a first answer given before any script has run is kept', async ({ quietPage: page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('governance.html', { waitUntil: 'commit' });
  await choose(page, 'accountable-leads', 1);
  release();
  await saved(page);
  await page.reload();
  await expect(level(page, 'accountable-leads', 1)).toBeChecked();
});

test('"Does not apply" without a reason is asked about before going on, and nothing is lost', async ({ quietPage: page }) => {
  await page.goto('it-integration.html');
  await sheetIsLive(page);
  await choose(page, 'result-before-reading', 'notApplicable');
  await expect(page.getByText('1 of 10 answered')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the next unanswered question' })).toBeVisible();
  await page.getByRole('link', { name: 'Continue to Staff confidence' }).click();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.locator('.nhsuk-error-summary').getByRole('link').click();
  await expect(card(page, 'result-before-reading').getByLabel('Why does it not apply?')).toBeFocused();
  await page.keyboard.type('The tool reads no images.');
  await expect(page.locator('.nhsuk-error-summary')).toBeHidden();
  await page.getByRole('link', { name: 'Continue to Staff confidence' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff confidence');
});

test('a fact given as "No" takes questions away, its answers stay, and "Not known yet" brings them back', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto('about-your-deployment.html');
  await page.locator('label[for="fact-network-member-no"]').click();
  await saved(page);
  await page.goto('network-support.html');
  await expect(card(page, 'network-role')).toBeHidden();
  await expect(card(page, 'learning-from-live-sites')).toBeVisible();
  await page.goto('about-your-deployment.html');
  await page.locator('label[for="fact-network-member-blank"]').click();
  await page.goto('network-support.html');
  await expect(card(page, 'network-role')).toBeVisible();
  await expect(level(page, 'network-role', 2)).toBeChecked();
});

test('with the form engine blocked, answers are still given, kept and scored', async ({ page }) => {
  let blocked = 0;
  await page.route(/_astro\/(worker|model)\./, (route) => {
    blocked += 1;
    return route.abort();
  });
  await page.goto('governance.html');
  await sheetIsLive(page);
  await expect.poll(() => blocked).toBeGreaterThan(0);
  await choose(page, 'accountable-leads', 3);
  await expect(page.getByText('1 of 13 answered')).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: 'Continue to IT integration' }).click();
  await page.goto('results.html');
  await expect(page.getByRole('row', { name: /^Governance/ })).toContainText('100');
});

test('an unreadable value in storage is set aside untouched and said, and the page works', async ({ quietPage: page }) => {
  const broken = { id: 'broken', revision: 4, text: '{"format":"groundwork-assessment","assessm' };
  await page.goto('404.html');
  await storeRaw(page, broken);
  await page.goto('governance.html');
  await expect(page.getByRole('heading', { name: 'Something saved here could not be read' })).toBeVisible();
  await choose(page, 'accountable-leads', 1);
  await saved(page);
  expect(await stored(page, 'setAside')).toMatchObject([{ value: broken }]);
});

test('a value of another tool in storage is set aside untouched and said', async ({ quietPage: page }) => {
  const foreign = { id: 'foreign', answers: [1, 2, 3] };
  await page.goto('404.html');
  await storeRaw(page, foreign);
  await page.goto('index.html');
  await expect(page.getByRole('heading', { name: 'Something saved here could not be read' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start now' })).toBeVisible();
  expect(await stored(page, 'setAside')).toMatchObject([{ value: foreign }]);
});

test('an assessment of a newer version is left as it is', async ({ quietPage: page }) => {
  const newer = { id: 'newer', revision: 9, text: '{"format":"groundwork-assessment","formatVersion":99}' };
  await page.goto('404.html');
  await storeRaw(page, newer);
  await page.goto('governance.html');
  await expect(page.getByRole('heading', { name: 'This assessment was made with a newer version of Groundwork' })).toBeVisible();
  await expect(level(page, 'accountable-leads', 1)).toBeDisabled();
  await expect(page.getByText(/^Not saved, because what is stored here is of another version/)).toBeVisible();
  expect(await stored(page, 'assessments')).toEqual([newer]);
});

test('the worked example opens beside what is there and is marked as made up', async ({ quietPage: page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 3);
  await saved(page);
  await page.goto('index.html');
  await page.getByRole('link', { name: 'Try the worked example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeVisible();
  await expect(page.getByText('Worked example')).toBeVisible();
  await page.goto('assessments.html');
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(2);
  await page.getByRole('link', { name: 'Open Assessment without a trust name' }).click();
  await page.goto('governance.html');
  await expect(level(page, 'accountable-leads', 3)).toBeChecked();
});
