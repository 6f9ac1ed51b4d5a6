import { loadBank } from '../../src/bank/load.ts';
import type { Page } from '@playwright/test';
import { wordsIn } from './pdf.ts';
import { print } from './print.ts';
import { expect, pressEnterOn, saved, sheetIsLive, tabTo, test } from './site.ts';

const bank = loadBank('questions');

/* One person, one keyboard, from the first page to the printed plan. Days and months are typed alike, since a browser orders them by its own language. */
test('a trust answers everything by keyboard and leaves with its plan', async ({ quietPage: page }) => {
  await page.goto('');
  await pressEnterOn(page, page.getByRole('link', { name: 'Start now' }));

  await describeDeployment(page);
  await pressEnterOn(page, page.getByRole('link', { name: 'Continue to the questions' }));

  for (const section of bank.sections) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(section.title);
    await answerSection(page);
    await saved(page);
    await pressEnterOn(page, page.getByRole('link', { name: /^Continue to/ }));
  }

  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
  await expect(page.getByText('Every question is answered.')).toBeVisible();
  await expect(page.getByText('Reason: The imaging network does this for us.').first()).toBeVisible();
  await pressEnterOn(page, page.getByRole('link', { name: 'See your results' }).first());

  await expect(page.getByText('Not ready').first()).toBeVisible();
  await expect(page.getByText(/out of 100/).first()).toBeVisible();
  await pressEnterOn(page, page.getByRole('link', { name: 'See your action plan' }).first());

  const first = page.locator('.gw-action').first();
  await tabTo(page, first.getByLabel('Owner'));
  await page.keyboard.type('Dr A. Okafor, clinical lead');
  await tabTo(page, first.getByLabel('Due date'));
  await page.keyboard.type('11112027');
  await page.keyboard.press('Tab');
  await expect(first.locator('.gw-print-only')).toContainText('11 November 2027');
  await saved(page);
  await comparePrint(page);
});

async function describeDeployment(page: Page): Promise<void> {
  await expect(page.getByText('Your answers are saved in this browser as you give them.')).toBeVisible();
  await tabTo(page, page.getByLabel('Trust', { exact: true }));
  await page.keyboard.type('Llŷn and Wŷre NHS Trust');
  await tabTo(page, page.getByLabel('AI tool and supplier'));
  await page.keyboard.type('Chest tool 2');
  await tabTo(page, page.getByLabel('Deciding whether to go ahead'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Contract signed', { exact: true }));
  await page.keyboard.type('06062027');
  await tabTo(page, page.locator('#fact-several-sites-blank'));
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#fact-several-sites-no')).toBeChecked();
  await saved(page);
}

/** Level 1 everywhere, "I do not know" once, "Does not apply" with its reason where a card offers it first. */
async function answerSection(page: Page): Promise<void> {
  await sheetIsLive(page);
  const cards = page.locator('[data-card]:visible');
  let left = 0;
  for (let at = 0; at < (await cards.count()); at += 1) {
    const card = cards.nth(at);
    await tabTo(page, card.getByRole('radio').first());
    await page.keyboard.press('Space');
    if (at === 1) {
      await choose(page, card.getByLabel('I do not know'));
    } else if (left === 0 && (await card.getByLabel('Does not apply').count()) > 0) {
      left += 1;
      await choose(page, card.getByLabel('Does not apply'));
      await tabTo(page, card.getByLabel('Why does it not apply?'));
      await page.keyboard.type('The imaging network does this for us.');
    } else {
      await page.keyboard.press('ArrowDown');
      await expect(card.getByRole('radio').nth(1)).toBeChecked();
    }
  }
}

async function choose(page: Page, radio: ReturnType<Page['locator']>): Promise<void> {
  while (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
}

/** What is printed is what the screen shows: the same actions, and word for word the print view. */
async function comparePrint(page: Page): Promise<void> {
  const onScreen = await page.locator('.gw-action h3').allInnerTexts();
  const { pages, view } = await print(page);
  const printed = pages.flat();
  expect(onScreen.length).toBeGreaterThan(30);
  for (const title of onScreen) expect(printed.join(' ')).toContain(wordsIn(title).join(' '));
  expect(printed.toSorted()).toEqual(view.toSorted());
  expect(printed.join(' ')).toContain('Owner: Dr A. Okafor, clinical lead. Due date: 11 November 2027.');
}
