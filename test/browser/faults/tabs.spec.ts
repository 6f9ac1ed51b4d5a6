import type { Page } from '@playwright/test';
import { expect, saved, sheetIsLive, test } from '../site.ts';
import { choose, level, note, openNote } from '../sheet.ts';
import { stored, storeRaw } from '../stored.ts';

/* Two tabs of one browser on one assessment. */

async function openTab(page: Page): Promise<Page> {
  // As a duplicated tab: with a copy of the session, so that both have the same assessment open.
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.evaluate(() => void window.open(location.href))]);
  await sheetIsLive(tab);
  return tab;
}

async function twoTabs(page: Page): Promise<readonly [Page, Page]> {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'information-governance', 0);
  await saved(page);
  return [page, await openTab(page)];
}

test('fault 35: two tabs that answer different questions both have both answers', async ({ quietPage: page }) => {
  const [a, b] = await twoTabs(page);
  await choose(a, 'accountable-leads', 1);
  await choose(b, 'approval-route', 2);
  for (const tab of [a, b]) {
    await expect(level(tab, 'accountable-leads', 1)).toBeChecked();
    await expect(level(tab, 'approval-route', 2)).toBeChecked();
    await expect(level(tab, 'information-governance', 0)).toBeChecked();
  }
});

test('fault 36: two tabs that answer the same question agree on the last; the other tab says so and the loser can be put back', async ({
  quietPage: page,
}) => {
  const [a, b] = await twoTabs(page);
  // Both write from the same state: neither has heard of the other yet.
  await Promise.all([choose(a, 'accountable-leads', 1), choose(b, 'accountable-leads', 3)]);
  const chosen = (tab: Page) => tab.locator('#accountable-leads :checked').getAttribute('value');
  await expect.poll(async () => (await chosen(a)) === (await chosen(b))).toBe(true);
  for (const tab of [a, b]) await saved(tab);
  await choose(a, 'accountable-leads', 2);
  await expect(level(b, 'accountable-leads', 2)).toBeChecked();
  await expect(b.getByRole('status').filter({ hasText: 'Changed in another tab' })).toContainText(
    'Accountable executive and clinical lead',
  );
  await b.close();
});

test('fault 36: what another tab has written over is kept, and can be put back', async ({ quietPage: page }) => {
  const [a, b] = await twoTabs(page);
  // The other tab is deaf for a moment, as a busy one is.
  await b.evaluate(
    () =>
      (IDBDatabase.prototype.transaction = new Proxy(IDBDatabase.prototype.transaction, {
        apply: (target, self, names: [string[], string]) => {
          if (names[1] !== 'readwrite') throw new DOMException('busy', 'AbortError');
          return Reflect.apply(target, self, names) as IDBTransaction;
        },
      })),
  );
  await choose(a, 'accountable-leads', 1);
  await saved(a);
  await choose(b, 'accountable-leads', 3);
  await expect(level(a, 'accountable-leads', 3)).toBeChecked();
  await expect(a.getByText('Changed in another tab')).toBeVisible();
  await a.getByRole('link', { name: 'See what was replaced' }).click();
  await expect(a.getByText(/: level 1\. Replaced on/)).toBeVisible();
  await a.getByRole('button', { name: 'Put it back' }).click();
  await a.goto('governance.html');
  await expect(level(a, 'accountable-leads', 1)).toBeChecked();
});

test('fault 37: what another tab writes while this one is still loading is there when it has loaded', async ({ quietPage: page }) => {
  const [a] = await twoTabs(page);
  const b = await page.context().newPage();
  await b.addInitScript(
    (id) => sessionStorage.setItem(`groundwork:${location.pathname.replace(/[^/]*$/, '')}:current`, id),
    await currentId(a),
  );
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await b.route('**/_astro/AnswerSheet.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await b.goto(a.url(), { waitUntil: 'commit' });
  await choose(a, 'accountable-leads', 3);
  release();
  await expect(level(b, 'accountable-leads', 3)).toBeChecked();
  await choose(b, 'approval-route', 1);
  await expect(level(a, 'approval-route', 1)).toBeChecked();
});

test('fault 38: a tab that slept takes in what is newer before it writes', async ({ quietPage: page }) => {
  const [a, b] = await twoTabs(page);
  const devtools = await page.context().newCDPSession(b);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await choose(a, 'accountable-leads', 2);
  await openNote(a, 'accountable-leads');
  await note(a, 'accountable-leads').fill('Written while the other slept.');
  await saved(a);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await choose(b, 'approval-route', 3);
  await expect(level(b, 'accountable-leads', 2)).toBeChecked();
  await expect(note(b, 'accountable-leads')).toHaveValue('Written while the other slept.');
  await expect(level(a, 'approval-route', 3)).toBeChecked();
});

test('fault 39: a tab of an older version stops writing and asks to be loaded again', async ({ quietPage: page }) => {
  const [a] = await twoTabs(page);
  const newer = { id: await currentId(a), revision: 99, text: '{"format":"groundwork-assessment","formatVersion":99}' };
  await storeRaw(a, newer);
  await choose(a, 'accountable-leads', 2);
  await expect(a.getByText(/^Not saved, because what is stored here is of another version.*Load this page again/)).toBeVisible();
  await expect(level(a, 'approval-route', 1)).toBeDisabled();
  expect(await stored(a, 'assessments')).toEqual([newer]);
});

test('fault 40: an assessment removed in one tab is not brought back by another, which is told', async ({ quietPage: page }) => {
  const [a, b] = await twoTabs(page);
  await a.goto('assessments.html');
  await a.getByRole('button', { name: /^Remove Assessment/ }).click();
  await expect(b.getByText(/^Not saved, because this assessment was removed/)).toBeVisible();
  await choose(b, 'accountable-leads', 2);
  await b.waitForTimeout(1000);
  expect(await stored(b, 'assessments')).toEqual([]);
  await a.getByRole('button', { name: 'Bring it back' }).click();
  await expect(b.getByText(/^Saved in this browser at/)).toBeVisible();
});

test('fault 43: a duplicated tab shares no journal and loses nothing', async ({ quietPage: page }) => {
  const [a, b] = await twoTabs(page);
  await openNote(a, 'accountable-leads');
  await openNote(b, 'approval-route');
  // Both go at once, each with something that is not written yet.
  await note(a, 'accountable-leads').fill('From the first.');
  await note(b, 'approval-route').fill('From the second.');
  await Promise.all([a.goto('404.html'), b.goto('404.html')]);
  await a.goto('governance.html');
  await sheetIsLive(a);
  await expect(note(a, 'accountable-leads')).toHaveValue('From the first.');
  await expect(note(a, 'approval-route')).toHaveValue('From the second.');
});

async function currentId(page: Page): Promise<string> {
  return page.evaluate(() => sessionStorage.getItem(`groundwork:${location.pathname.replace(/[^/]*$/, '')}:current`) ?? '');
}
