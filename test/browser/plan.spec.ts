import type { Locator, Page } from '@playwright/test';
import { expect, isWhole, pressEnterOn, saved, tabTo, test, typeDate } from './site.ts';
import { respondent, store } from './stored.ts';

/* The plan as people work with it over weeks. The first action closes a duty; the one below is behind a question. */

const ACTION = 'old-systems';
const action = (page: Page, id = ACTION) => page.locator(`li#${id}`);
const field = (page: Page, name: string, id = ACTION): Locator => action(page, id).getByLabel(name, { exact: true });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const shown = (page: Page) => page.locator('.gw-action').filter({ visible: true });

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto('plan.html');
  await isWhole(page);
});

async function fill(page: Page): Promise<void> {
  await field(page, 'Owner').fill('PACS manager, Ms Ŵyn');
  await field(page, 'Due date').fill('2027-01-04');
  await field(page, 'Status').selectOption('Put off');
  await field(page, 'Why?').fill('Waits for the new contract.');
  await field(page, 'Note').fill('Vendor has quoted.\nTwo servers.');
  await saved(page);
}

async function isFilled(page: Page): Promise<void> {
  await expect(field(page, 'Owner')).toHaveValue('PACS manager, Ms Ŵyn');
  await expect(field(page, 'Due date')).toHaveValue('2027-01-04');
  await expect(field(page, 'Status')).toHaveValue('putOff');
  await expect(field(page, 'Why?')).toHaveValue('Waits for the new contract.');
  await expect(field(page, 'Note')).toHaveValue('Vendor has quoted.\nTwo servers.');
}

test('owner, date, status, reason and note of an action survive a reload', async ({ quietPage: page }) => {
  await fill(page);
  await page.reload();
  await isFilled(page);
});

test('they survive a changed answer: the action says that it is no longer called for, and comes back with them', async ({
  quietPage: page,
}) => {
  await fill(page);
  await page.goto('it-integration.html');
  await page.locator('#sheet[data-live]').waitFor();
  await page.locator(`label[for="${ACTION}-3"]`).click();
  await saved(page);
  await page.goto('plan.html');
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(action(page)).toContainText('No longer called for');
  await isFilled(page);
  await page.goto('it-integration.html');
  await page.locator('#sheet[data-live]').waitFor();
  await page.locator(`label[for="${ACTION}-0"]`).click();
  await saved(page);
  await page.goto('plan.html');
  await isFilled(page);
  await expect(action(page)).not.toContainText('No longer called for');
});

test('an action that is no longer called for can be removed, and brought back', async ({ quietPage: page }) => {
  await page.goto('404.html');
  const given = respondent('worked-example');
  await store(
    page,
    { ...given, answers: { ...given.answers, [ACTION]: { kind: 'level', level: 3 } }, plan: { [ACTION]: { owner: 'Ann' } } },
    5,
  );
  await page.goto('plan.html');
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await action(page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(action(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Owner')).toHaveValue('Ann');
});

test("an action of the trust's own is added, owned, kept, and removed with a way back, by keyboard alone", async ({ quietPage: page }) => {
  await tabTo(page, page.getByLabel('What is to be done'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write what is to be done')).toBeVisible();
  await page.keyboard.type('Brief the board');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Added: Brief the board')).toBeVisible();
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  const own = page.locator('.gw-action').filter({ hasText: 'Brief the board' });
  await expect(own).toContainText('Own action');
  await pressEnterOn(page, own.getByRole('button', { name: /^Remove/ }));
  await expect(own).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(own).toHaveCount(1);
});

test('ten actions are shown at first, and the rest one step away', async ({ quietPage: page }) => {
  await expect(shown(page)).toHaveCount(10);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  expect(await shown(page).count()).toBeGreaterThan(30);
});

test('the next five are still to be done and wait for nothing that is open', async ({ quietPage: page }) => {
  await page.getByLabel('Show', { exact: true }).selectOption('The next 5 that wait for nothing');
  await expect(shown(page)).toHaveCount(5);
  const first = shown(page).first();
  const title = await first.getByRole('heading').innerText();
  await first.getByLabel('Status').selectOption('Done');
  await expect(first.getByRole('heading')).toHaveText(title);
  await page.getByLabel('Show', { exact: true }).selectOption('All actions');
  await page.getByLabel('Show', { exact: true }).selectOption('The next 5 that wait for nothing');
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
  await expect(shown(page)).toHaveCount(5);
});

test('a line keeps its place and the focus while its owner is typed, and moves when the order is chosen again', async ({
  quietPage: page,
}) => {
  await page.getByLabel('Order', { exact: true }).selectOption('By owner');
  const first = shown(page).first();
  const id = (await first.getAttribute('id')) ?? '';
  await field(page, 'Owner', id).pressSequentially('Zoë');
  await expect(field(page, 'Owner', id)).toBeFocused();
  await page.getByLabel('Order', { exact: true }).selectOption('By date');
  await page.getByLabel('Order', { exact: true }).selectOption('By owner');
  await expect(page.getByRole('heading', { name: 'Zoë' })).toBeAttached();
});

test('a year typed slowly costs nothing that was typed beside it', async ({ quietPage: page }) => {
  await field(page, 'Owner').fill('Ms Ŵyn');
  await field(page, 'Due date').focus();
  for (const digit of '11112027') {
    await page.keyboard.press(digit);
    // Longer than it takes until a change is written.
    await page.waitForTimeout(600);
  }
  await page.keyboard.press('Tab');
  await saved(page);
  await page.reload();
  await expect(field(page, 'Owner')).toHaveValue('Ms Ŵyn');
  await expect(field(page, 'Due date')).toHaveValue('2027-11-11');
  await expect(page.getByText('Changed in another tab')).toHaveCount(0);
});

test('a due date that has passed is overdue; one after the day of need cannot be in time; one that is kept is neither', async ({
  quietPage: page,
}) => {
  await field(page, 'Due date').fill('2020-01-06');
  await expect(action(page)).toContainText('Overdue The due date has passed.');
  await field(page, 'Due date').fill('2099-01-05');
  await expect(action(page)).toContainText(
    /Cannot be done in time It is due on 5 January 2099, and (the gate is planned for|it is needed by) \d+ \w+ \d{4}/,
  );
  await expect(action(page)).not.toContainText('Overdue');
  await field(page, 'Due date').fill(inDays(1));
  await expect(action(page)).toContainText('The due date is earlier than our lead times allow:');
  for (const tag of ['Overdue', 'Cannot be done in time']) await expect(action(page)).not.toContainText(tag);
});

test('a must-have that is put off or dropped says which gate stays shut, and what waits for it that it has no day, and why', async ({
  quietPage: page,
}) => {
  const must = page.locator('.gw-action', { has: page.getByText('Must have', { exact: true }) }).filter({ visible: true });
  await must.first().getByLabel('Status', { exact: true }).selectOption('Will not do');
  await expect(must.first()).toContainText(/The gate "\w+" then stays shut: this is a must-have\./);
  await expect(must.first()).toContainText('Say why, so that others can follow it.');
  const waiting = page.locator('.gw-action', { hasText: 'Waits for:' }).first();
  const first = await waiting.getByRole('link', { name: /^action \d+, / }).evaluate((link: HTMLAnchorElement) => link.hash.slice(1));
  await field(page, 'Status', first).selectOption('Put off');
  await expect(waiting).toContainText(/Has no earliest day It waits for what is put off or will not be done: action \d+, /);
  await field(page, 'Status', first).selectOption('In progress');
  await expect(waiting).not.toContainText('Has no earliest day');
});

test('a year with two digits erases no date, and it is said beside the field', async ({ quietPage: page }) => {
  await field(page, 'Due date').fill('2027-04-02');
  await field(page, 'Due date').blur();
  await typeDate(page, field(page, 'Due date'), '030328');
  await expect(action(page).getByRole('alert')).toHaveText(/all four digits of its year.*2 April 2027 stays as it was/);
  await saved(page);
  await page.reload();
  await expect(field(page, 'Due date')).toHaveValue('2027-04-02');
  await typeDate(page, field(page, 'Due date'), '03032028');
  await expect(field(page, 'Due date')).toHaveValue('2028-03-03');
  await expect(action(page).getByRole('alert')).toBeHidden();
});

test('the timeline has own actions, due dates and what is closed, in the drawing and in its table', async ({ quietPage: page }) => {
  await page.getByLabel('What is to be done').fill('Brief the ward sisters');
  await page.getByRole('button', { name: 'Add the action' }).click();
  await field(page, 'Due date').fill('2027-01-04');
  await field(page, 'Status', 'R08').selectOption('Will not do');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.locator('svg')).toContainText('Brief the ward sisters');
  await expect(timeline.locator('svg')).toContainText('1. Will not do: ');
  await timeline.getByText('Timeline as a table').click();
  const row = (name: string) => timeline.getByRole('row', { name });
  await expect(row("Compare the supplier's technical needs")).toContainText('4 January 2027');
  await expect(row('Brief the ward sisters')).toContainText('Not started');
  await expect(row('Find out: NICE HTE12')).toContainText('Will not do');
});

test('the suggested owner and date are taken by a press, and the focus stays at their field', async ({ quietPage: page }) => {
  await pressEnterOn(page, action(page).getByRole('button', { name: /^Use PACS/ }));
  await expect(field(page, 'Owner')).toBeFocused();
  await expect(field(page, 'Owner')).toHaveValue('PACS and RIS manager');
  await pressEnterOn(page, action(page).getByRole('button', { name: /^Use \d+ \w+ \d{4}/ }));
  await expect(field(page, 'Due date')).toBeFocused();
  await expect(field(page, 'Due date')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(action(page).getByRole('button', { name: /^Use/ })).toHaveCount(0);
});

test('what an action waits for is a link, and an address also finds what is not shown yet', async ({ quietPage: page }) => {
  const waits = page
    .locator('.gw-action')
    .getByRole('link', { name: /^action \d+, / })
    .first();
  const first = await waits.evaluate((link: HTMLAnchorElement) => link.hash.slice(1));
  await waits.click();
  await expect(action(page, first).locator('h3')).toBeInViewport();
  const last = page.locator('.gw-action').last();
  await expect(last).toBeHidden();
  await last.evaluate(({ id }) => (location.hash = id));
  await expect(last.locator('h3')).toBeInViewport();
});

test('the plan is saved as a file from its top', async ({ quietPage: page }) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the plan as a PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/-plan\.pdf$/);
});

test('work that is done leads back to the answer in which it will count', async ({ quietPage: page }) => {
  await field(page, 'Status').selectOption('Done');
  await action(page).getByRole('link', { name: 'update the answer to its question' }).click();
  await expect(page.locator(`#${ACTION}`)).toBeInViewport();
});

test('paper has every action, also those that the screen does not show yet', async ({ quietPage: page }) => {
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page).count()).toBeGreaterThan(30);
});

test('the summary for a board is one sheet of paper', async ({ quietPage: page }) => {
  await page.goto('board-summary.html');
  await expect(page.getByRole('heading', { name: 'Next actions' })).toBeVisible();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  await document.destroy();
});
