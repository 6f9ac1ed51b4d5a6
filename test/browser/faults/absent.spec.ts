import { chromium, test as plain, type Page } from '@playwright/test';
import { expect, saved, sheetIsLive, test } from '../site.ts';
import { choose, level } from '../sheet.ts';

/* Where the browser lacks or blocks something, the site works and says what is not possible. */

/** From the first question to the plan and back, keeping what is answered on the way. */
async function walk(page: Page, base: string): Promise<void> {
  await page.goto(`${base}governance.html`);
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 2);
  await page.getByRole('link', { name: 'Continue to IT integration' }).click();
  await sheetIsLive(page);
  await choose(page, 'imaging-systems-inventory', 1);
  await page.getByRole('navigation').getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('row', { name: /^Governance/ })).toContainText('67');
  await page.getByRole('navigation').getByRole('link', { name: 'Action plan' }).click();
  await expect(page.locator('.gw-action').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await sheetIsLive(page);
  await expect(level(page, 'imaging-systems-inventory', 1)).toBeChecked();
}

async function canDownload(page: Page): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
}

const BLOCKED = () => {
  const refuse = {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  };
  Object.defineProperty(window, 'localStorage', refuse);
  Object.defineProperty(window, 'sessionStorage', refuse);
  IDBFactory.prototype.open = function blocked(): never {
    throw new DOMException('blocked', 'UnknownError');
  };
};

test('fault 16: with all storage blocked, answers go with the tab from page to page, the warning stays, and a copy can be taken along', async ({
  quietPage: page,
  baseURL,
}) => {
  await page.addInitScript(BLOCKED);
  await walk(page, baseURL ?? '');
  await expect(page.getByText(/^Kept in this tab at .* because this browser does not let the page store anything/)).toBeVisible();
  await canDownload(page);
  await page.reload();
  await expect(level(page, 'imaging-systems-inventory', 1)).toBeChecked();
});

test('fault 17: a private window works, and the first page says that it forgets', async ({ quietPage: page, baseURL }) => {
  // Every context of this browser is a private one.
  await walk(page, baseURL ?? '');
  await page.goto('index.html');
  await expect(page.getByText('a private window forgets it when you close it')).toBeVisible();
});

plain(
  'fault 18: over plain http, without locks, subtle, randomUUID, clipboard and file picker, everything works',
  async ({ baseURL }, info) => {
    const { port, pathname } = new URL(baseURL ?? '');
    const { args = [], ...options } = info.project.use.launchOptions ?? {};
    const browser = await chromium.launch({ ...options, args: [...args, '--host-resolver-rules=MAP intranet.test 127.0.0.1'] });
    const page = await browser.newPage();
    const base = `http://intranet.test:${port}${pathname}`;
    await walk(page, base);
    expect(
      await page.evaluate(() => [
        isSecureContext,
        'locks' in navigator,
        'randomUUID' in crypto,
        'clipboard' in navigator,
        'showSaveFilePicker' in window,
      ]),
    ).toEqual([false, false, false, false, false]);
    await choose(page, 'old-systems', 1);
    await saved(page);
    await canDownload(page);
    await expect(page.getByRole('button', { name: 'Keep saving to a file' })).toHaveCount(0);
    await page.getByText('No file arrived?').click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('The text is selected: press Ctrl and C.')).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString().length ?? 0)).toBeGreaterThanOrEqual(0);
    expect(await page.getByLabel('The assessment as text').evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBeGreaterThan(
      100,
    );
    await browser.close();
  },
);

for (const [name, script] of Object.entries({
  absent: () => Object.defineProperty(navigator, 'storage', { get: () => undefined }),
  'that rejects': () => Object.assign(StorageManager.prototype, { persist: async () => Promise.reject(new Error('no')) }),
  'that says no': () => Object.assign(StorageManager.prototype, { persist: async () => false }),
})) {
  test(`fault 19: with navigator.storage ${name}, there is no error, and the first page says that a browser may clear what it stores`, async ({
    quietPage: page,
    baseURL,
  }) => {
    await page.addInitScript(script);
    await walk(page, baseURL ?? '');
    await page.goto('index.html');
    await expect(page.getByText('A browser may clear what it stores')).toBeVisible();
  });
}

test('fault 19: the browser is asked once to keep what it stores, at the first change', async ({ quietPage: page }) => {
  await page.addInitScript(() =>
    Object.assign(StorageManager.prototype, {
      persist: async () => {
        const { dataset } = document.documentElement;
        dataset['asked'] = `${Number(dataset['asked'] ?? 0) + 1}`;
        return false;
      },
    }),
  );
  await page.goto('governance.html');
  await sheetIsLive(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await choose(page, 'accountable-leads', 1);
  await choose(page, 'approval-route', 1);
  await saved(page);
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
});

test('fault 20: without IndexedDB, the smaller store keeps answers from page to page, and says that it can lag', async ({
  quietPage: page,
  baseURL,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await walk(page, baseURL ?? '');
  await expect(page.getByText(/^Kept in this browser at .* can lag behind/)).toBeVisible();
  await page.goto('assessments.html');
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(1);
});

test('fault 21: with a database that never opens, the page is usable after three seconds, from the smaller store', async ({
  quietPage: page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    Object.assign(window, { IDBOpenDBRequest: EventTarget, IDBRequest: EventTarget });
  });
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 2);
  await expect(page.getByText(/^Kept in this browser at/)).toBeVisible();
});

test('fault 21: a database that has opened before and is slow today is waited for, and what is answered meanwhile is kept with the rest', async ({
  quietPage: page,
}) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 2);
  await saved(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const { addEventListener } = EventTarget.prototype;
    IDBFactory.prototype.open = function slow(...given) {
      const opening = open.apply(this, given);
      opening.addEventListener = (type: string, listener: unknown) =>
        addEventListener.call(opening, type, (event) =>
          setTimeout(() => (listener as (event: Event) => void)(event), type === 'success' ? 5000 : 0),
        );
      return opening;
    };
  });
  await page.reload();
  await expect(page.getByText('This browser is slow to open what it keeps.')).toBeVisible();
  await choose(page, 'approval-route', 1);
  await saved(page);
  await expect(page.locator('#accountable-leads-2')).toBeChecked();
  await expect(page.locator('#approval-route-1')).toBeChecked();
  await page.goto('assessments.html');
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(1);
});

test('without workers and locks, answers are given, kept and scored', async ({ quietPage: page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
    Object.defineProperty(navigator, 'locks', { value: undefined });
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await walk(page, baseURL ?? '');
});

test('where a person chooses to keep nothing, nothing is kept, and a walk still works', async ({ quietPage: page, baseURL }) => {
  await page.goto('');
  await page.getByLabel('Keep nothing in this browser').check();
  await walk(page, baseURL ?? '');
  await expect(page.getByText(/^Kept in this tab at .* and nowhere else/)).toBeVisible();
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const counts = await Promise.all(
      databases.map(async ({ name = '' }) => {
        const opening = indexedDB.open(name);
        await new Promise((resolve) => opening.addEventListener('success', resolve));
        const db = opening.result;
        const all = await Promise.all(
          [...db.objectStoreNames].map(async (store) => {
            const counting = db.transaction(store).objectStore(store).count();
            await new Promise((resolve) => counting.addEventListener('success', resolve));
            return counting.result;
          }),
        );
        db.close();
        return all.reduce((sum, count) => sum + count, 0);
      }),
    );
    return { records: counts, local: Object.keys(localStorage) };
  });
  expect(kept.records.every((count) => count === 0)).toBe(true);
  // That a database has opened here tells nothing of what was in it.
  expect(kept.local.filter((key) => !key.endsWith(':database-opened'))).toEqual([]);
  const other = await page.context().newPage();
  await other.goto(baseURL ?? '');
  await expect(other.getByText('Nothing is saved in this browser.')).toBeVisible();

  await test.step('and taken back, what the tab held is kept in the browser', async () => {
    await page.goto('index.html');
    await page.getByLabel('Keep nothing in this browser').uncheck();
    await page.goto('assessments.html');
    await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(1);
    await other.reload();
    await expect(other.getByRole('link', { name: /^Go on/ })).toHaveCount(1);
  });
});
