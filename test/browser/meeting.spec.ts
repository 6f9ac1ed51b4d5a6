import type { Page } from '@playwright/test';
import { emptyAssessment } from '../../src/core/answers.ts';
import { rules } from '../rules-of-the-bank.ts';
import { violations } from './axe.ts';
import { expect, pressEnterOn, saved, tabTo, test } from './site.ts';
import { store } from './stored.ts';

/* A meeting of three roles over the two questions that have no answer yet. */

const open = ['accountable-leads', 'approval-route'];
const answers = Object.fromEntries(
  rules.questions.filter(({ id }) => !open.includes(id)).map(({ id }) => [id, { kind: 'level' as const, level: 2 as const }]),
);
const requirements = Object.fromEntries(rules.requirements.filter(({ asked }) => asked).map(({ id }) => [id, { kind: 'met' as const }]));
const roles = ['Chief nurse', 'PACS and RIS manager', 'Clinical safety officer'];
const step = (page: Page) => page.locator('#meeting-step');
const outcome = (page: Page, of: string) => page.getByRole('region', { name: 'Questions of the meeting' }).getByRole('row', { name: of });

async function clean(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function begin(page: Page): Promise<void> {
  const role = page.getByLabel('Role', { exact: true });
  for (const name of roles) {
    await tabTo(page, role);
    await role.press('Home');
    await page.keyboard.type(name);
    await pressEnterOn(page, page.getByRole('button', { name: 'Add this person' }));
    await expect(page.getByText(`${name} was added.`)).toBeVisible();
  }
  await pressEnterOn(page, page.getByRole('button', { name: 'Start the meeting' }));
  await expect(page.locator('#meeting-question')).toBeFocused();
}

async function vote(page: Page, person: number, answer: string): Promise<void> {
  await page.keyboard.press(String(person));
  await expect(step(page)).toHaveText(`${roles[person - 1]} votes`);
  await page.keyboard.press(answer);
  await expect(step(page)).toHaveText('Who votes?');
  await expect(step(page)).toBeFocused();
}

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...emptyAssessment('first'), answers, requirements });
  await page.goto('meeting.html');
  await expect(page.getByText('2 questions, about 10 minutes.')).toBeVisible();
});

test('three roles meet over two questions by keyboard alone, and answers and dissent follow', async ({ quietPage: page }) => {
  await begin(page);
  const question = page.getByRole('region', { name: 'Meeting' });
  const before = await question.innerHTML();
  await vote(page, 1, '0');
  await vote(page, 2, '3');
  await expect(page.getByText('2 of 3 have voted. Not voted: Clinical safety officer.')).toBeVisible();
  await expect(question.locator('[aria-pressed], input:checked:not(#meeting-keys), .gw-meeting__by')).toHaveCount(0);
  const choices = (html: string) => /<ol class="gw-meeting__choices">.*?<\/ol>/s.exec(html)?.[0];
  expect(choices(await question.innerHTML())).toBe(choices(before));

  await page.reload();
  await expect(page.getByText('2 of 3 have voted.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /Chief nurse/ }));
  await vote(page, 3, 'd');
  await page.keyboard.press('r');
  await expect(step(page)).toHaveText('The votes');
  await expect(step(page)).toBeFocused();
  const votes = page.getByRole('region', { name: 'The votes' });
  for (const [at, said] of ['level 0', 'level 3', 'I do not know'].entries())
    await expect(votes.getByRole('row', { name: roles[at]! })).toContainText(said);
  await expect(page.getByText('The answers are 3 levels apart.')).toBeVisible();
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(page.getByText('Agreed: level 2.')).toBeVisible();
  await page.keyboard.press('n');

  await expect(page.getByText(/^Question 2 of 2/)).toBeVisible();
  await expect(page.locator('#meeting-question')).toBeFocused();
  await vote(page, 1, '1');
  await vote(page, 2, '2');
  await page.keyboard.press('r');
  await expect(page.getByText('Not voted: Clinical safety officer.')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'What the meeting came to' })).toBeFocused();
  await expect(page.getByText('Agreed: 1. Left open: 1.')).toBeVisible();
  await expect(outcome(page, 'Accountable executive and clinical lead')).toContainText('level 2');
  await saved(page);

  await page.goto('governance.html');
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(page.locator('#approval-route-unknown')).toBeChecked();
  await page.goto('together.html');
  const item = page.getByRole('article', { name: 'Accountable executive and clinical lead' });
  await expect(item.getByText('Agreed: level 2.')).toBeVisible();
  await expect(item.getByText(/Said otherwise: .*Chief nurse/)).toBeVisible();
});

test('keys can be switched off, do nothing while a person types, and votes held back keep the meeting open', async ({
  quietPage: page,
}) => {
  await begin(page);
  await vote(page, 1, '0');
  await pressEnterOn(page, page.locator('summary', { hasText: 'Somebody joins' }));
  await page.getByLabel('Name, if it is to be shown').pressSequentially('r2');
  await expect(step(page)).toHaveText('Who votes?');
  await page.getByText('Keys', { exact: true }).click();
  await page.getByLabel('Use single keys on this computer').uncheck();
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  await expect(step(page)).toHaveText('Who votes?');
  await page.getByRole('button', { name: 'End the meeting here' }).click();
  await expect(page.getByRole('button', { name: 'Close the meeting' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Go back to/ }).click();
  await page.getByRole('button', { name: /^Reveal the votes/ }).click();
  await page.getByRole('button', { name: 'End the meeting here' }).click();
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await expect(page.getByRole('button', { name: 'Start the meeting' })).toBeVisible();

  // Switched off for good.
  await page.reload();
  await begin(page);
  await page.keyboard.press('1');
  await expect(step(page)).toHaveText('Who votes?');
});

test('axe finds nothing in any state, wide and narrow', async ({ quietPage: page }) => {
  test.slow();
  await clean(page);
  await begin(page);
  await page.getByText('Keys', { exact: true }).click();
  await clean(page);
  await page.getByRole('button', { name: /Chief nurse/ }).focus();
  await page.keyboard.press('1');
  await clean(page);
  await page.keyboard.press('0');
  await vote(page, 2, '3');
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  await clean(page);
  await page.getByRole('button', { name: 'End the meeting here' }).click();
  await clean(page);
});
