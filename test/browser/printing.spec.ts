import { loadBank } from '../../src/bank/load.ts';
import type { Assessment } from '../../src/core/answers.ts';
import { rules } from '../rules-of-the-bank.ts';
import { wordsIn } from './pdf.ts';
import { print } from './print.ts';
import { expect, isWhole, saved, test } from './site.ts';
import { respondent, store } from './stored.ts';

const bank = loadBank('questions');
const everything = rules.questions.length + rules.requirements.filter((requirement) => requirement.asked).length;

/** The worked example, with one question open as it comes, without three more answers and one duty: five open. */
function partial(): Assessment {
  const { answers, requirements, ...rest } = respondent('worked-example');
  const without = ['approval-route', 'old-systems', 'network-role'];
  const { R06: _, ...others } = requirements;
  return { ...rest, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !without.includes(id))), requirements: others };
}

for (const name of ['plan', 'results'] as const) {
  test(`fault 63: the ${name} on paper says what is missing, when it was printed and of which bank, and loses no word`, async ({
    quietPage: page,
  }) => {
    await page.clock.setFixedTime('2026-11-24T09:30:00Z');
    await page.goto('404.html');
    await store(page, partial());
    await page.goto(`${name}.html`);
    await expect(page.getByText('Incomplete: 5 questions unanswered.')).toBeVisible();
    await isWhole(page);
    await page.clock.setFixedTime('2026-11-26T15:45:00Z');
    const { pages, view } = await print(page);
    const paper = pages.map((words) => words.join(' '));
    expect(paper[0]).toContain('Incomplete: 5 questions unanswered.');
    expect(paper[0]).toContain(`Made on 26 November 2026 at 15:45 with bank ${bank.version}.`);
    expect(pages.flat().toSorted()).toEqual(view.toSorted());
    await page.goto('check-answers.html');
    await expect(page.getByText('5 questions without an answer.')).toBeVisible();
  });
}

test('fault 63: on paper no action is cut by the end of a page, and guidance has its address', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, partial());
  await page.goto('plan.html');
  await expect(page.locator('.gw-action').nth(20)).toBeAttached();
  const { pages } = await print(page);
  const paper = pages.map((words) => words.join(' '));
  expect(paper.length).toBeGreaterThan(5);
  for (const text of paper) expect(text.match(/Closes:/g)?.length ?? 0, text).toBe(text.match(/Due date:/g)?.length ?? 0);
  const guidance = page.locator('.gw-action a[href^="http"]');
  expect(await guidance.count()).toBeGreaterThan(3);
  for (const link of await guidance.all())
    expect(paper.join(' ')).toContain(wordsIn(`${await link.innerText()} (${await link.getAttribute('href')})`).join(' '));
});

test('fault 63: on paper no row of the table, no gate and no finding is cut by the end of a page', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, partial());
  await page.goto('results.html');
  const kept = page.locator('tbody tr:not(:has(button)), .gw-gate, .gw-finding h3');
  await isWhole(page);
  expect(await kept.count()).toBeGreaterThan(20);
  const paper = (await print(page)).pages.map((words) => words.join(' '));
  for (const text of await kept.allInnerTexts()) {
    const words = wordsIn(text).join(' ');
    expect(
      paper.some((one) => one.includes(words)),
      words,
    ).toBe(true);
  }
});

test('fault 63: what this browser could not store is on paper all the same', async ({ quietPage: page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await page.goto('plan.html');
  await page.locator('.gw-action').first().getByLabel('Owner').fill('Dr A. Okafor');
  await expect(page.locator('.gw-action .gw-print-only').first()).toContainText('Okafor');
  const { pages } = await print(page);
  expect(pages.flat().join(' ')).toContain('Owner: Dr A. Okafor. Due date: to be set.');
  expect(pages[0]?.join(' ')).toContain(`Incomplete: ${everything} questions unanswered.`);
});

test('fault 63: an owner typed a moment ago is on paper', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, partial());
  await page.goto('plan.html');
  await page.locator('.gw-action').first().getByLabel('Owner').fill('Dr B. Rees');
  await expect(page.locator('.gw-action .gw-print-only').first()).toContainText('Rees');
  expect((await print(page)).pages.flat().join(' ')).toContain('Owner: Dr B. Rees.');
  await saved(page);
});
