import type { Page } from '@playwright/test';
import { expect, saved, sheetIsLive, test } from '../site.ts';
import { choose, note, openNote } from '../sheet.ts';
import { respondent, store, stored } from '../stored.ts';

/* The save path on a real browser: what is shown as saved is there, whatever happens next. */

async function openSheet(page: Page): Promise<void> {
  await page.goto('governance.html');
  await sheetIsLive(page);
}

const notSaved = (page: Page) => page.getByText(/^Not saved, because/);

test('fault 4: a change that waits is written when the page is hidden, and a reload shows it', async ({ quietPage: page }) => {
  await openSheet(page);
  await openNote(page, 'accountable-leads');
  await saved(page).catch(() => undefined);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#accountable-leads--note')!;
    field.value = 'Hidden at once';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => JSON.stringify(await stored(page, 'assessments'))).toContain('Hidden at once');
  await page.reload();
  await expect(note(page, 'accountable-leads')).toHaveValue('Hidden at once');
});

test('fault 5: a page that comes back from the back-forward cache shows what is stored', async ({ quietPage: page }) => {
  await openSheet(page);
  await choose(page, 'accountable-leads', 1);
  await saved(page);
  await page.getByRole('link', { name: 'Continue to IT integration' }).click();
  await sheetIsLive(page);
  // Meanwhile another hand changes the answer.
  const [record] = (await stored(page, 'assessments')) as { id: string }[];
  const other = respondent('worked-example');
  await store(page, { ...other, id: record?.id ?? '', answers: { 'accountable-leads': { kind: 'level', level: 3 } } }, 99);
  await page.goBack();
  await expect(page.locator('#accountable-leads-3')).toBeChecked();
});

test('fault 6: text typed in the last moment before Back is there on Forward', async ({ quietPage: page }) => {
  await page.goto('it-integration.html');
  await openSheet(page);
  await openNote(page, 'accountable-leads');
  await note(page, 'accountable-leads').pressSequentially('Typed and gone');
  await page.goBack();
  await page.goForward();
  await sheetIsLive(page);
  await expect(note(page, 'accountable-leads')).toHaveValue('Typed and gone');
});

test('fault 10: a transaction cut off in the middle is said, tried again by itself, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    let left = 2;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function cutOff(...record) {
      const request = put.apply(this, record);
      if (this.name === 'assessments' && left > 0) {
        left -= 1;
        this.transaction.abort();
      }
      return request;
    };
  });
  await openSheet(page);
  await choose(page, 'accountable-leads', 2);
  await expect(notSaved(page)).toBeVisible();
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await saved(page);
  await expect(notSaved(page)).toBeHidden();
  expect(await stored(page, 'assessments')).toMatchObject([{ revision: 1 }]);
});

test('fault 11: with the connection lost for good, the journal takes over, the person is warned, and a copy can be taken along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    let writes = 0;
    IDBDatabase.prototype.transaction = function lost(names, mode, options) {
      if (mode === 'readwrite' && (writes += 1) > 1) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
      return transaction.call(this, names, mode, options);
    };
  });
  await openSheet(page);
  await choose(page, 'accountable-leads', 1);
  await saved(page);
  await choose(page, 'accountable-leads', 3);
  await expect(notSaved(page)).toContainText('What you typed is held for now');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  await downloading;
  await page.reload();
  await expect(page.locator('#accountable-leads-3')).toBeChecked();
});

test('fault 14: with localStorage full as well as IndexedDB away, the page still takes answers, warns and hands out a copy', async ({
  page,
}) => {
  await page.goto('404.html');
  await page.evaluate(() => {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < 8; at += 1) {
        try {
          localStorage.setItem(`filler ${size} ${at}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await openSheet(page);
  await choose(page, 'accountable-leads', 2);
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(page.getByText('1 of 13 answered')).toBeVisible();
  await expect(page.getByText(/Download a copy before you close it\.|Download a copy to be safe\./).first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  await downloading;
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('filler')).length)).toBeGreaterThan(4);
});

test('fault 22: storage cleared while the page is open is said, and what the page holds is kept again when asked', async ({
  quietPage: page,
}) => {
  await openSheet(page);
  await choose(page, 'accountable-leads', 2);
  await saved(page);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await choose(page, 'approval-route', 1);
  await expect(page.getByText(/^Not saved, because this assessment was removed/)).toBeVisible();
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await page.getByRole('button', { name: 'Keep it in this browser again' }).click();
  await saved(page);
  await page.reload();
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(page.locator('#approval-route-1')).toBeChecked();
});

test('fault 23: where the browser has cleared what it stored, the page starts clean, says so and offers a file', async ({
  quietPage: page,
}) => {
  await openSheet(page);
  await choose(page, 'accountable-leads', 2);
  await saved(page);
  await page.goto('404.html');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await openSheet(page);
  await expect(page.getByRole('heading', { name: 'What was saved here is no longer there' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goto('index.html');
  await expect(page.getByText('Nothing is saved in this browser.')).toBeVisible();
  await expect(page.getByLabel('Open a saved file')).toBeEnabled();
});
