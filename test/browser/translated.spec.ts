import type { Page } from '@playwright/test';
import { choose, refuseToGoOn } from './sheet.ts';
import { expect, isWhole, saved, sheetIsLive, test } from './site.ts';
import { respondent, store } from './stored.ts';
import { lines, showOriginal, translate, untranslated } from './translator.ts';

/*
 * A page that the browser translates, beside one that it does not, of the same state. Whatever changes is shown in both, line by line.
 */

const ACTION = 'old-systems';
const OWN = 'Brief the board';

/** A second tab of the same browser, whose pages are translated from the first moment. */
async function translatedTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  tab.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  tab.on('console', (message) => expect.soft(message.text()).toBe(''));
  await translate(tab);
  return tab;
}

/** The lines without those that say what happened in this very tab. */
const state = async (page: Page) =>
  (await lines(page)).filter((line) => !/^(Saved|Your answers are saved|Saving|Changed in another tab)/.test(line) && !line.includes(OWN));

/** Opens everything that opens. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
}

async function showTheSame(tab: Page, page: Page): Promise<void> {
  await expect(async () => expect(await state(tab)).toEqual(await state(page))).toPass({ timeout: 15_000 });
  expect(await untranslated(tab)).toEqual([]);
}

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
});

test('how much is answered is right after each answer on a page of questions, and in its own language again', async ({
  quietPage: page,
}) => {
  const tab = await translatedTab(page);
  await tab.goto('governance.html');
  await sheetIsLive(tab);
  await choose(tab, 'accountable-leads', 'unknown');
  await choose(tab, 'approval-route', 3);
  await choose(tab, 'clinical-safety-case', 'unknown');
  await choose(tab, 'clinical-safety-case', 1);
  await saved(tab);
  await page.goto('governance.html');
  await sheetIsLive(page);
  await showTheSame(tab, page);

  await showOriginal(tab);
  expect(await state(tab)).toEqual(await state(page));
  await choose(tab, 'approval-route', 0);
  await choose(tab, 'clinical-safety-case', 'unknown');
  await expect(async () => expect(await state(tab)).toEqual(await state(page))).toPass({ timeout: 15_000 });
});

test('results follow a change made in another tab', async ({ quietPage: page }) => {
  const tab = await translatedTab(page);
  await tab.goto('results.html');
  await isWhole(tab);
  await unfold(tab);
  const before = await state(tab);
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 0);
  await choose(page, 'approval-route', 3);
  await choose(page, 'clinical-safety-case', 0);
  await saved(page);
  await page.goto('results.html');
  await isWhole(page);
  await unfold(page);
  await expect.poll(() => state(tab)).not.toEqual(before);
  // A finding that came from behind "Show more" stands there anew, as shut as it is at first.
  await unfold(tab);
  await showTheSame(tab, page);
});

const showAll = (page: Page) => page.getByRole('button', { name: /^Show \d+ more/ }).click();

test('the plan follows what is chosen in it, and an action of its own comes and goes', async ({ quietPage: page }) => {
  const tab = await translatedTab(page);
  await tab.goto('plan.html');
  await isWhole(tab);
  await showAll(tab);
  const action = tab.locator(`li#${ACTION}`);
  for (const due of ['2027-01-04', '2020-01-06', '2027-02-11']) await action.locator('input[type=date]').fill(due);
  await action.getByRole('button').first().click();
  await action.locator('select').selectOption('putOff');
  await action.locator('select').selectOption('done');
  await saved(tab);
  await page.goto('plan.html');
  await isWhole(page);
  await showAll(page);
  await showTheSame(tab, page);

  await page.goto('404.html');
  const add = tab.getByRole('button', { name: 'Add the action' });
  await add.click();
  await expect(tab.locator('#own-action-error')).toBeVisible();
  await tab.locator('#own-action-title').fill(OWN);
  await add.click();
  await expect(tab.locator('#own-action-error')).toBeHidden();
  const own = tab.locator('.gw-action').filter({ hasText: OWN });
  await own.getByRole('button', { name: /^Remove/ }).click();
  await expect(own).toHaveCount(0);
  await action.locator('select').selectOption({ index: 0 });
  await action.locator('input[type=date]').fill('');
  await saved(tab);
  await page.goto('plan.html');
  await isWhole(page);
  await showAll(page);
  await showTheSame(tab, page);
});

test('what is wrong is said in a summary, and goes with its cause', async ({ quietPage: page }) => {
  const tab = await translatedTab(page);
  await tab.goto('it-integration.html');
  await sheetIsLive(tab);
  const first = await state(tab);
  await choose(tab, 'result-before-reading', 'notApplicable');
  await refuseToGoOn(tab);
  expect(await untranslated(tab)).toEqual([]);
  await choose(tab, 'result-before-reading', 'unknown');
  await expect(tab.locator('.nhsuk-error-summary')).toBeHidden();
  expect(first.length).toBeGreaterThan(50);
  await saved(tab);
  await page.goto('it-integration.html');
  await sheetIsLive(page);
  await showTheSame(tab, page);
});

test('a word that a dictionary has wrapped does not keep a figure from changing', async ({ quietPage: page }) => {
  await page.goto('results.html');
  await isWhole(page);
  const headline = page.locator('.gw-headline__score');
  const was = await headline.innerText();
  await headline.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, Math.ceil((text.nodeValue ?? '').length / 2));
      range.surroundContents(document.createElement('mark'));
    }
  });
  expect(await headline.innerText()).toBe(was);
  const other = await page.context().newPage();
  await other.goto('governance.html');
  await sheetIsLive(other);
  for (const id of ['accountable-leads', 'approval-route', 'clinical-safety-case']) await choose(other, id, 0);
  await saved(other);
  await other.goto('results.html');
  await isWhole(other);
  expect(await other.locator('.gw-headline__score').innerText()).not.toBe(was);
  await expect.poll(() => headline.innerText()).toBe(await other.locator('.gw-headline__score').innerText());
});
