import type { Locator, Page } from '@playwright/test';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { bank } from '../rules-of-the-bank.ts';
import { dataFile, expect, isLive, isWhole, saved, test } from './site.ts';
import { respondent, store, storeRaw } from './stored.ts';

/* A control that goes when it is used leaves the focus at a place where a person can go on, never at the top of the page. */

const example = respondent('worked-example');

/** Presses a control by keyboard. What has the focus then is what the person meets next. */
async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

async function hasFocus(place: Locator): Promise<void> {
  await expect(place).toBeFocused();
  await expect(place).toBeVisible();
}

const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });

test.describe('in the plan', () => {
  test.beforeEach(async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, { ...example, ownActions: { mine: { title: 'Ask the board', gate: 'decide' } } });
    await page.goto('plan.html');
    await isWhole(page);
  });

  test('"Show more" leads to the first of what it shows', async ({ quietPage: page }) => {
    const eleventh = page.locator('.gw-action').nth(10);
    await press(page, button(page, /^Show \d+ more actions/));
    await hasFocus(eleventh.getByRole('heading'));
  });

  test('"Undo" leads to the action that it brings back', async ({ quietPage: page }) => {
    const more = button(page, /^Show \d+ more actions/);
    await more.click();
    await press(page, page.locator('#mine').getByRole('button', { name: /^Remove/ }));
    await hasFocus(button(page, 'Undo'));
    await page.keyboard.press('Enter');
    await hasFocus(page.locator('#mine').getByRole('heading'));
  });

  test('"Cancel" and the end of the making leave it where they are said', async ({ quietPage: page }) => {
    await page.route(/pdf-worker/, async (route) => {
      await page.waitForTimeout(500);
      await route.abort();
    });
    await press(page, button(page, 'PDF').last());
    const cancel = button(page, 'Cancel');
    await cancel.focus();
    await expect(cancel).toHaveCount(0);
    await expect(page.locator('body')).not.toBeFocused();
  });
});

test.describe('in the results', () => {
  test.beforeEach(async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, example);
    await page.goto('results.html');
    await isWhole(page);
  });

  test('"Show more" leads to the first finding or question of what it shows', async ({ quietPage: page }) => {
    for (const heading of ['barriers', 'facilitators']) {
      const ninth = page.locator(`#${heading} ~ .gw-folded .gw-finding`).first();
      await press(page, page.locator(`#${heading} ~ p`).getByRole('button', { name: /^Show \d+ more findings/ }));
      await hasFocus(ninth.getByRole('heading'));
    }
    await press(page, button(page, /^Show \d+ more questions?$/).first());
    await expect(page.locator('tbody tr:nth-child(11) a:focus')).toHaveCount(1);
  });

  test('trying a level, keeping it and discarding it leave it at what is tried', async ({ quietPage: page }) => {
    const tried = page.locator('#tried');
    await press(page, button(page, /^Try level 3/).first());
    await expect(tried).toContainText(/\d/);
    await hasFocus(tried);
    await expect(page.locator('body')).not.toBeFocused();
    await press(page, button(page, 'Discard it'));
    await hasFocus(tried);
    await press(page, button(page, /^Try level/).first());
    await press(page, button(page, 'Keep the change'));
    await hasFocus(tried);
  });
});

test.describe('among what this browser keeps', () => {
  test.beforeEach(async ({ quietPage: page }) => {
    await page.goto('404.html');
    await storeRaw(page, { id: 'broken', revision: 4, text: '{"format":"groundwork-assessment","assessm' });
    await store(page, example);
    await page.goto('assessments.html');
    await expect(page.getByRole('heading', { name: 'Set aside' })).toBeVisible();
  });

  test('removing leads to the way back, and that to the list', async ({ quietPage: page }) => {
    await press(page, button(page, /^Remove Northmoor/));
    await hasFocus(button(page, 'Bring it back'));
    await page.keyboard.press('Enter');
    const list = page.getByRole('heading', { name: 'Saved in this browser' });
    await hasFocus(list);
    await press(
      page,
      page
        .locator('section')
        .filter({ hasText: 'Set aside' })
        .getByRole('button', { name: /^Remove/ }),
    );
    await expect(page.getByRole('heading', { name: 'Set aside' })).toHaveCount(0);
    await hasFocus(list);
  });

  test('a new name, or none, leads to the assessment', async ({ quietPage: page }) => {
    for (const end of ['Save the name', 'Cancel']) {
      await press(page, button(page, /^Rename/));
      await press(page, button(page, end));
      await hasFocus(page.getByRole('heading', { level: 3 }).first());
    }
  });

  test('"Remove everything" leads to the safe answer, and each answer back to it', async ({ quietPage: page }) => {
    const all = button(page, 'Remove everything from this browser');
    await press(page, all);
    await hasFocus(button(page, 'Keep what is here'));
    await page.keyboard.press('Enter');
    await hasFocus(all);
    await page.keyboard.press('Enter');
    await press(page, button(page, 'Yes, remove everything'));
    await expect(page.getByText('Nothing of Groundwork is left in this browser.')).toBeVisible();
    await hasFocus(all);
  });

  test('a file that is here already leads to the way back, and that to the field for files', async ({ quietPage: page }) => {
    const answers = Object.fromEntries(Object.entries(example.answers).slice(3));
    const file = encodeForFile({
      assessment: { ...example, answers },
      revision: 9,
      savedAt: '2026-11-24T10:00:00.000Z',
      bankVersion: bank.version,
    });
    const field = page.getByLabel('Open a saved file');
    await field.setInputFiles(dataFile('other.json', file));
    await press(page, button(page, 'Do not open it'));
    await hasFocus(field);
    await field.setInputFiles(dataFile('other.json', file));
    await press(page, button(page, 'Put the file in its place'));
    await hasFocus(button(page, 'Put it back'));
    await page.keyboard.press('Enter');
    await hasFocus(field);
  });
});

test('what was read about other questions leads to the page', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...example, answers: { ...example.answers, 'a-question-of-long-ago': { kind: 'level', level: 2 } } }, 1, '0.9.0');
  await page.goto('questionnaire.html');
  await press(page, button(page, 'I have read this'));
  await expect(button(page, 'I have read this')).toHaveCount(0);
  await hasFocus(page.locator('#main'));
});

test('an answer that is put back keeps the focus in the list of what was replaced', async ({ quietPage: page }) => {
  await page.goto('404.html');
  const text = encodeForFile({
    assessment: example,
    revision: 2,
    savedAt: '2026-11-24T10:00:00.000Z',
    bankVersion: bank.version,
    replaced: ['accountable-leads', 'approval-route'].map((id, at) => ({
      at: `2026-11-24T09:0${at}:00.000Z`,
      path: ['answers', id],
      was: { kind: 'level', level: 0 },
    })),
  });
  await storeRaw(page, { id: example.id, revision: 2, text });
  await page.goto('check-answers.html');
  const first = button(page, 'Put it back').first();
  await press(page, first);
  await hasFocus(first);
});

test('a file of another trust that is taken in leads to where files are added', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, example);
  await page.goto('together.html');
  await isLive(page);
  const assessment = { ...example, id: 'other', deployment: { ...example.deployment, trust: 'Southmoor' } };
  const file = encodeForFile({ assessment, revision: 1, savedAt: '2026-11-24T10:00:00.000Z', bankVersion: bank.version });
  await page.locator('#colleagues').setInputFiles(dataFile('other.json', file));
  await press(page, button(page, 'Take it in all the same'));
  await expect(button(page, 'Take it in all the same')).toHaveCount(0);
  await hasFocus(page.locator('#add-answers'));
});

test('whoever asks a colleague keeps the focus when the last tick goes', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, example);
  await page.goto('ask-a-colleague.html#for=accountable-leads');
  await isLive(page);
  const box = page.locator('#ask-accountable-leads');
  await expect(box).toBeChecked();
  await press(page, box, 'Space');
  await expect(box).not.toBeChecked();
  await hasFocus(box);
  await page.keyboard.press('Space');
  for (const name of ['Leave out what is answered', 'Untick all']) {
    await box.check();
    await press(page, button(page, name));
    await expect(box).not.toBeChecked();
    await hasFocus(button(page, name));
  }
});

test('what changes at a question keeps the focus in it', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, { ...example, toConfirm: { 'accountable-leads': '0.8.0' } });
  await page.goto('governance.html');
  const card = page.locator('#accountable-leads');
  await press(page, card.getByRole('button', { name: /^It still holds/ }));
  await expect(card.locator(':focus')).toHaveCount(1);
  await press(page, card.getByRole('button', { name: /^Clear this answer/ }));
  await expect(card.locator(':focus')).toHaveCount(1);
  for (const name of ['Show one question at a time', 'Show all questions']) {
    await press(page, page.locator('.gw-pace > button'));
    await expect(page.locator('body'), name).not.toBeFocused();
  }
  await saved(page);
});
